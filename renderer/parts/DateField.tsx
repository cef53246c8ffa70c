import { useId, type ReactElement } from 'react';
import { formatDate, isIsoDate, type IsoDate } from '@shared/domain/date';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads a date as an editor types it: "2015-11-13" or "13 November 2015". Not "11/12/2015", which is one day
 * in London and another in Washington. Empty gives null; what is no date gives undefined.
 */
export function readDate(typed: string): IsoDate | null | undefined {
  const words = typed.trim().toLowerCase();
  if (words === '') return null;
  if (isIsoDate(words)) return words;
  const [, day = '', name = '', year = ''] = /^(\d{1,2})\s+([a-z]{3,9})\.?,?\s+(\d{4})$/u.exec(words) ?? [];
  const month = MONTHS.indexOf(name.slice(0, 3)) + 1;
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : undefined;
}

/**
 * A date typed as words or numbers, and said back so that nobody has to guess. The platform's own date
 * field follows the machine's language, which an editor can't see.
 */
export function DateField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
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
        {date === undefined ? 'Write it as 13 Nov 2015.' : date === null ? 'Not known' : formatDate(date)}
      </span>
    </div>
  );
}
