import { useState, type ReactElement } from 'react';
import type { ComparedQuestion } from '@shared/domain/question';
import { DateField, readDate } from '../../parts/DateField';
import { LineField } from '../../parts/LineField';
import { PaneForm } from './PaneForm';
import { converted, currenciesOf, rateBetween, readRate } from './money';
import { setRate } from './settle';
import { formatDate } from '@shared/domain/date';

/** The rate at which two currencies of a question are compared: entered, changed or taken away, always with its source. */
export function RateForm({
  question,
  onDone,
}: {
  readonly question: ComparedQuestion;
  readonly onDone: () => void;
}): ReactElement | null {
  const currencies = currenciesOf(question);
  const known = question.rates[0] ?? null;
  const [from, setFrom] = useState(known?.from ?? currencies[1] ?? '');
  const [to, setTo] = useState(known?.to ?? currencies[0] ?? '');
  const entered = rateBetween(question, from, to);
  const [typed, setTyped] = useState(known === null ? '' : String(known.value));
  const [source, setSource] = useState(known?.source ?? '');
  const [on, setOn] = useState(known === null ? '' : formatDate(known.on));
  // Another two currencies have a rate of their own, or none yet.
  const choose = (one: string, other: string): void => {
    const chosen = rateBetween(question, one, other);
    setFrom(one);
    setTo(other);
    // A rate entered the other way round is turned, to six digits.
    const value = chosen?.from === one ? chosen.value : Number((1 / (chosen?.value ?? 1)).toPrecision(6));
    setTyped(chosen === null ? '' : String(value));
    setSource(chosen?.source ?? '');
    setOn(chosen === null ? '' : formatDate(chosen.on));
  };
  const value = readRate(typed);
  const day = readDate(on);
  const rate = value === null || day == null || source.trim() === '' ? null : { value, source, on: day };
  const example = value === null ? null : converted(question, { from, to, value });
  return (
    <PaneForm
      label="Exchange rate"
      action={entered === null ? 'Compare at this rate' : 'Change the rate'}
      ready={rate !== null && from !== to}
      onSubmit={() => {
        if (rate !== null) setRate(question, from, to, rate);
      }}
      onDone={onDone}
      more={
        entered !== null && (
          <button
            type="button"
            className="button"
            onClick={() => {
              setRate(question, from, to, null);
              onDone();
            }}
          >
            Remove the rate
          </button>
        )
      }
    >
      <div className="rate-line">
        <span aria-hidden="true">1</span>
        <Currency
          label="From currency"
          {...{ currencies, value: from }}
          onChange={(code) => {
            choose(code, to);
          }}
        />
        <span aria-hidden="true">=</span>
        <input
          className="input num rate-value"
          aria-label={`What one ${from} is worth in ${to}`}
          inputMode="decimal"
          value={typed}
          maxLength={20}
          placeholder="1.08"
          aria-invalid={typed !== '' && value === null}
          // The editor asked for this form just now.
          autoFocus
          onChange={(event) => {
            setTyped(event.target.value);
          }}
        />
        <Currency
          label="To currency"
          {...{ currencies, value: to }}
          onChange={(code) => {
            choose(from, code);
          }}
        />
        {example !== null && (
          <span className="soft" aria-live="polite">
            {example}
          </span>
        )}
      </div>
      <LineField
        className="cc-field"
        label="Source"
        value={source}
        onChange={setSource}
        placeholder="ECB reference rate"
      />
      <DateField
        label="Rate of"
        value={on}
        empty="A rate counts with its source and its day."
        onChange={setOn}
      />
    </PaneForm>
  );
}

function Currency({
  label,
  currencies,
  value,
  onChange,
}: {
  readonly label: string;
  readonly currencies: readonly string[];
  readonly value: string;
  readonly onChange: (code: string) => void;
}): ReactElement {
  return (
    <select
      className="input rate-currency"
      aria-label={label}
      value={value}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    >
      {currencies.map((code) => (
        <option key={code}>{code}</option>
      ))}
    </select>
  );
}
