import { useId, type ReactElement, type ReactNode } from 'react';
import type { Complaint } from '../drafts';

interface Shared {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly complaint: Complaint | null;
  /** The id of the line that shows the complaint. */
  readonly says: string;
  readonly onChange: (value: string) => void;
  readonly className?: string;
}

/** One labelled line of a form; marked as wrong while the complaint is about it. */
export function TextField({
  label,
  name,
  value,
  complaint,
  says,
  onChange,
  className = '',
  autoFocus = false,
  placeholder,
  options,
  lines = 1,
}: Shared & {
  readonly autoFocus?: boolean;
  readonly placeholder?: string;
  readonly options?: readonly string[];
  readonly lines?: number;
}): ReactElement {
  const id = useId();
  const wrong = complaint?.field === name;
  const field = {
    id,
    name,
    value,
    placeholder,
    autoFocus,
    spellCheck: lines > 1,
    autoComplete: 'off',
    'aria-invalid': wrong,
    'aria-describedby': wrong ? says : undefined,
  };
  return (
    <div className={`field ${className}`}>
      <label htmlFor={id}>{label}</label>
      {lines === 1 ? (
        <input
          {...field}
          list={options === undefined ? undefined : `${id}-options`}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      ) : (
        <textarea
          {...field}
          rows={lines}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
      {options !== undefined && (
        <datalist id={`${id}-options`}>
          {options.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
    </div>
  );
}

/** One labelled choice of a form. */
export function SelectField({
  label,
  name,
  value,
  onChange,
  children,
  className = '',
}: Omit<Shared, 'complaint' | 'says'> & { readonly children: ReactNode }): ReactElement {
  const id = useId();
  return (
    <div className={`field ${className}`}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name={name}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        {children}
      </select>
    </div>
  );
}

/** Two or three choices side by side, one of them taken. */
export function Choice<T extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: T;
  readonly options: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
}): ReactElement {
  const name = useId();
  // The record's keys are T; Object.keys forgets it.
  const keys = Object.keys(options) as T[];
  return (
    <fieldset className="choice">
      <legend className="unseen">{label}</legend>
      {keys.map((key) => (
        <label key={key}>
          <input
            type="radio"
            className="unseen"
            name={name}
            checked={value === key}
            onChange={() => {
              onChange(key);
            }}
          />
          <span>{options[key]}</span>
        </label>
      ))}
    </fieldset>
  );
}
