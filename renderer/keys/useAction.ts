import { useEffect, useRef } from 'react';
import { bind } from './dispatch';
import type { ActionId } from './keymap';

/** Gives an action its handler while the component is on screen and `enabled` holds. */
export function useAction(id: ActionId, run: () => void, enabled = true): void {
  // The handler may change with every drawing; the binding need not.
  const latest = useRef({ run, enabled });
  useEffect(() => {
    latest.current = { run, enabled };
  });
  useEffect(
    () =>
      bind(id, {
        run: () => {
          latest.current.run();
        },
        enabled: () => latest.current.enabled,
      }),
    [id],
  );
}
