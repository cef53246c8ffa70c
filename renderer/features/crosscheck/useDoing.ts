import { useEffect, useRef, useState } from 'react';

/** What the editor is doing to a question. */
export type Doing = 'rename' | 'overrule' | 'add' | 'merge' | 'split' | 'move' | 'rate';

/** Opens and closes the forms of a question. The keyboard comes back to where it was when the form was asked for. */
export function useDoing(): {
  readonly doing: Doing | null;
  readonly start: (what: Doing) => () => void;
  readonly stop: () => void;
} {
  const [doing, setDoing] = useState<Doing | null>(null);
  const before = useRef<Element | null>(null);
  useEffect(() => {
    if (doing === null) return undefined;
    return () => {
      // Only where the keyboard would otherwise be nowhere: the next form has it already.
      const { current } = before;
      if (document.activeElement === document.body && current instanceof HTMLElement && current.isConnected)
        current.focus({ preventScroll: true });
    };
  }, [doing]);
  return {
    doing,
    start: (what) => () => {
      if (doing === null) before.current = document.activeElement;
      setDoing(what);
    },
    stop: () => {
      setDoing(null);
    },
  };
}
