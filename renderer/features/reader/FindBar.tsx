import { useEffect, useRef, type ReactElement } from 'react';
import type { Finder } from './useFind';

/** Words to find in this article, how often they stand there, and the way from one to the next. */
export function FindBar(finder: Finder): ReactElement | null {
  const input = useRef<HTMLInputElement>(null);
  const { open, opened, words, hits, current } = finder;
  useEffect(() => {
    if (open) input.current?.select();
  }, [open, opened]);
  if (!open) return null;
  const count =
    words.trim() === '' ? '' : hits.length === 0 ? 'Not in this article' : `${current + 1} of ${hits.length}`;
  return (
    <search className="find-bar" aria-label="Find in this article">
      <input
        ref={input}
        type="search"
        className="input"
        aria-label="Words to find in this article"
        placeholder="Find in this article"
        value={words}
        onChange={(event) => {
          finder.type(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finder.step(event.shiftKey ? -1 : 1);
          else if (event.key === 'Escape') finder.close();
          else return;
          event.preventDefault();
        }}
      />
      <span className="find-count num soft" role="status">
        {count}
      </span>
      <button
        type="button"
        className="button quiet"
        disabled={hits.length === 0}
        onClick={() => {
          finder.step(-1);
        }}
      >
        Previous <kbd aria-hidden="true">Shift Enter</kbd>
      </button>
      <button
        type="button"
        className="button quiet"
        disabled={hits.length === 0}
        onClick={() => {
          finder.step(1);
        }}
      >
        Next <kbd aria-hidden="true">Enter</kbd>
      </button>
      <button type="button" className="button quiet" onClick={finder.close}>
        Close <kbd aria-hidden="true">Esc</kbd>
      </button>
    </search>
  );
}
