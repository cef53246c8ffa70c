import { call } from './client';
import { get, set } from './store';

const CALM_MS = 300;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Cross-checks again once the changes have paused: the count in the bar follows every ruling. */
export function compareSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    void compareNow();
  }, CALM_MS);
}

/** Sets every article's figures and quotes against each other. A change meanwhile asks again. */
export async function compareNow(): Promise<void> {
  if (get().comparing === 'working') {
    compareSoon();
    return;
  }
  set({ comparing: 'working' });
  const result = await call('crosscheck.run', {});
  if (result.ok) set({ comparing: 'idle', ...result.value });
  else set({ comparing: { failed: result.error } });
}
