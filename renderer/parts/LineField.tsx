import type { ReactElement } from 'react';
import { LONGEST_LINE } from '@shared/domain/article';

/** One labelled line of a form. */
export function LineField({
  label,
  value,
  onChange,
  placeholder,
  autoFocus = false,
  className = 'field',
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  /** Only where the editor asked for the form just now. */
  readonly autoFocus?: boolean;
  readonly className?: string;
}): ReactElement {
  return (
    <label className={className}>
      <span>{label}</span>
      <input
        className="input"
        value={value}
        maxLength={LONGEST_LINE}
        placeholder={placeholder}
        autoFocus={autoFocus}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </label>
  );
}
