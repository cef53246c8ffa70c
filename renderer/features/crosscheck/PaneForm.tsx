import './forms.css';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';

/**
 * A form in a question's pane, with the keys that carry it out and leave it. While it has the keyboard, letters and Enter
 * are its own: a check box is no field, and "x" in it must not dismiss the question.
 */
export function PaneForm({
  label,
  action,
  ready,
  onSubmit,
  onDone,
  more,
  children,
}: {
  /** What the form is for, for a screen reader. */
  readonly label: string;
  /** What its button says. */
  readonly action: string;
  readonly ready: boolean;
  readonly onSubmit: () => void;
  readonly onDone: () => void;
  /** What else can be done here. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <form
      className="overrule"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        onSubmit();
        onDone();
      }}
      onKeyDown={(event) => {
        if (isOwn(event)) event.stopPropagation();
        if (event.key === 'Escape') onDone();
      }}
    >
      {children}
      <div className="cc-end">
        <button type="submit" className="button primary" disabled={!ready}>
          {action} <kbd aria-hidden="true">Enter</kbd>
        </button>
        {more}
        <button type="button" className="button quiet" onClick={onDone}>
          Cancel <kbd aria-hidden="true">Esc</kbd>
        </button>
      </div>
    </form>
  );
}

function isOwn({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (
    !ctrlKey &&
    !metaKey &&
    !altKey &&
    (key.length === 1 || ['Enter', 'Escape', 'ArrowUp', 'ArrowDown'].includes(key))
  );
}
