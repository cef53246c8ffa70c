import type { ReactElement } from 'react';

export type Option = readonly [value: string, label: string];

/** What a `Pick` says when it narrows nothing. */
export const ALL = '';

/** One small choice that narrows a list; set apart while it does. */
export function Pick({
  label,
  value,
  all,
  options,
  onPick,
}: {
  readonly label: string;
  readonly value: string;
  /** How "narrow nothing" is worded. */
  readonly all: string;
  readonly options: readonly Option[];
  readonly onPick: (value: string) => void;
}): ReactElement {
  return (
    <select
      aria-label={label}
      className={value === ALL ? 'pick' : 'pick pick-on'}
      value={value}
      onChange={(event) => {
        onPick(event.target.value);
      }}
    >
      <option value={ALL}>{all}</option>
      {options.map(([key, word]) => (
        <option key={key} value={key}>
          {word}
        </option>
      ))}
    </select>
  );
}
