import { useId, type ChangeEvent, type ReactElement, type ReactNode } from 'react';
import type { Line } from '../useForm';

/** One labelled line of a form; marked as wrong while the complaint is about it. */
export function TextField({
  line: { name, value, wrong, says, onChange },
  label,
  className = '',
  autoFocus = false,
  placeholder,
  options,
  rows = 1,
}: {
  readonly line: Line;
  readonly label: string;
  readonly className?: string;
  readonly autoFocus?: boolean;
  readonly placeholder?: string;
  readonly options?: readonly string[];
  readonly rows?: number;
}): ReactElement {
  const id = useId();
  const field = {
    id,
    name,
    value,
    placeholder,
    autoFocus,
    spellCheck: rows > 1,
    autoComplete: 'off',
    'aria-invalid': wrong,
    'aria-describedby': wrong ? says : undefined,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      onChange(event.target.value);
    },
  };
  return (
    <div className={`field ${className}`}>
      <label htmlFor={id}>{label}</label>
      {rows === 1 ? (
        <input {...field} list={options === undefined ? undefined : `${id}-options`} />
      ) : (
        <textarea {...field} rows={rows} />
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
  line: { name, value, onChange },
  label,
  children,
}: {
  readonly line: Line;
  readonly label: string;
  readonly children: ReactNode;
}): ReactElement {
  const id = useId();
  return (
    <div className="field">
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
