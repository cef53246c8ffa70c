import type { ReactElement } from 'react';

/** One labelled line of a form of the cross-check. */
export function LineField({
  label,
  value,
  onChange,
  placeholder,
  autoFocus = false,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder: string;
  /** Only where the editor asked for the form just now. */
  readonly autoFocus?: boolean;
}): ReactElement {
  return (
    <label className="cc-field">
      <span>{label}</span>
      <input
        className="input"
        value={value}
        maxLength={2000}
        placeholder={placeholder}
        autoFocus={autoFocus}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </label>
  );
}
