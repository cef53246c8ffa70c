import { useEffect, useRef, type RefObject } from 'react';

/**
 * Takes the keyboard back to the button that opened a form once the form is closed, but only when it would
 * otherwise be nowhere: an editor who is already in the next field must not be pulled out of it.
 */
export function useFocusBack<E extends HTMLElement>(open: boolean, button: string): RefObject<E | null> {
  const box = useRef<E>(null);
  const was = useRef(false);
  useEffect(() => {
    const closed = was.current && !open;
    was.current = open;
    if (closed && document.activeElement === document.body)
      box.current?.querySelector<HTMLElement>(button)?.focus();
  }, [open, button]);
  return box;
}
