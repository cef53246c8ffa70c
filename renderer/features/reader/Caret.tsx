import type { ReactElement } from 'react';
import type { CaretState } from './useCaret';

const HOW =
  'Caret in the copy. Arrow keys move by word and line, with Alt by character; Shift selects; Enter, Q, F or C marks; Escape leaves.';

/** The visible caret. It holds the keyboard while it is on, and says each step to screen readers. */
export function Caret({ caret }: { readonly caret: CaretState }): ReactElement | null {
  return (
    <>
      {caret.box !== null && (
        <div
          ref={takeKeyboard}
          className="caret"
          style={caret.box}
          role="application"
          aria-label={HOW}
          tabIndex={0}
          onKeyDown={caret.onKeyDown}
          onBlur={caret.onBlur}
        />
      )}
      <p className="unseen" role="status">
        {caret.said}
      </p>
    </>
  );
}

/** As it is drawn, so that no key pressed right after goes elsewhere. */
function takeKeyboard(caret: HTMLElement | null): void {
  caret?.focus({ preventScroll: true });
}
