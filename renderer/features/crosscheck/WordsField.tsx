import type { ReactElement } from 'react';

/** Words that narrow down a list of questions. */
export function WordsField({
  label,
  value,
  onChange,
  autoFocus = false,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Only where the editor asked for the form just now. */
  readonly autoFocus?: boolean;
}): ReactElement {
  return (
    <label className="cc-field">
      <span>{label}</span>
      <input
        className="input"
        type="search"
        value={value}
        maxLength={200}
        placeholder="words of the other question"
        autoFocus={autoFocus}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </label>
  );
}
