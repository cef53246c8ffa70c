import { useState, type ReactElement } from 'react';

/** The question's label, or while it is renamed the field for it, in its place. */
export function Heading({
  label,
  editing,
  onSave,
  onCancel,
}: {
  readonly label: string;
  readonly editing: boolean;
  readonly onSave: (label: string) => void;
  readonly onCancel: () => void;
}): ReactElement {
  if (!editing)
    return (
      <h1 id="question-label" className="question-label">
        {label}
      </h1>
    );
  return <Rename {...{ label, onSave, onCancel }} />;
}

function Rename({
  label,
  onSave,
  onCancel,
}: {
  readonly label: string;
  readonly onSave: (label: string) => void;
  readonly onCancel: () => void;
}): ReactElement {
  const [draft, setDraft] = useState(label);
  const name = draft.trim();
  return (
    <form
      className="question-rename"
      onSubmit={(event) => {
        event.preventDefault();
        if (name !== '') onSave(name);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label className="unseen" htmlFor="question-label">
        Name of the question
      </label>
      <input
        id="question-label"
        className="input question-name"
        value={draft}
        maxLength={2000}
        // The editor asked to rename it just now.
        autoFocus
        onFocus={(event) => {
          event.target.select();
        }}
        onChange={(event) => {
          setDraft(event.target.value);
        }}
      />
      <button type="submit" className="button primary" disabled={name === ''}>
        Save <kbd aria-hidden="true">Enter</kbd>
      </button>
      <button type="button" className="button quiet" onClick={onCancel}>
        Cancel <kbd aria-hidden="true">Esc</kbd>
      </button>
    </form>
  );
}
