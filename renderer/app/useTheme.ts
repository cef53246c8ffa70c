import { useEffect } from 'react';
import { useStet } from '../state/store';

/** Puts the chosen theme on the document, following the system where that is the choice. */
export function useTheme(): void {
  const choice = useStet((state) => state.desk.settings.theme);
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const apply = (): void => {
      const theme = choice === 'system' ? (dark.matches ? 'dark' : 'light') : choice;
      document.documentElement.dataset['theme'] = theme;
    };
    apply();
    dark.addEventListener('change', apply);
    return () => {
      dark.removeEventListener('change', apply);
    };
  }, [choice]);
}
