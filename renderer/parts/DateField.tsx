import { useId, type ReactElement } from 'react';
import { formatDate, isIsoDate, type IsoDate } from '@shared/domain/date';
import { readTypedDate } from '@shared/domain/typed-date';

/** A whole date as typed; empty gives null, what is no date (or only a month) gives undefined. */
export function readDate(typed: string): IsoDate | null | undefined {
  const date = readTypedDate(typed);
  if (!date.ok) return undefined;
  return date.value === null || isIsoDate(date.value) ? date.value : undefined;
}

/**
 * A date typed as words or numbers, and said back so that nobody has to guess. The platform's own date
 * field follows the machine's language, which an editor can't see.
 */
export function DateField({
  label,
  value,
  empty = 'Not known',
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  /** What stands under the field while it is empty. */
  readonly empty?: string;
  readonly onChange: (typed: string) => void;
}): ReactElement {
  const hint = useId();
  const date = readDate(value);
  return (
    <div className="field">
      <label>
        <span>{label}</span>
        <input
          className="input num"
          value={value}
          placeholder="13 Nov 2015"
          aria-invalid={date === undefined}
          aria-describedby={hint}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      </label>
      <span id={hint} className={date === undefined ? 'field-hint bad' : 'field-hint'}>
        {date === undefined ? 'Write it as 13 Nov 2015.' : date === null ? empty : formatDate(date)}
      </span>
    </div>
  );
}
