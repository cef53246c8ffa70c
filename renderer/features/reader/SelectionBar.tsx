import type { ReactElement } from 'react';
import { ActionButton } from '../../parts/ActionButton';
import type { Words } from './useWords';

/** At the selected words: what they can be marked as, each with its key. */
export function SelectionBar({ words }: { readonly words: Words }): ReactElement | null {
  if (words.span === null || words.at === null) return null;
  return (
    <div
      className="selection-bar"
      role="toolbar"
      aria-label="Mark the selected words"
      style={words.at}
      // A press on the bar must not let go of the selection it is about.
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onClick={(event) => {
        event.stopPropagation();
      }}
    >
      <ActionButton action="words.quote" className="button quiet" />
      <ActionButton action="words.figure" className="button quiet" />
      <ActionButton action="words.claim" className="button quiet" />
    </div>
  );
}
