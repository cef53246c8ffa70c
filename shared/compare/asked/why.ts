import type { Interval } from '../figures/reading/interval';
import type { FigureMark } from '../figures/reading/read';
import type { Unit } from '../figures/measure/units';
import { formatValue } from '../../domain/figure';
import type { Ask } from './ask';

/** Why a figure answers an ask, as one line of a list says it: "310,000 lies within about 300,000". */
export function whyOf(
  ask: Ask,
  found: { readonly mark: FigureMark; readonly unit: Unit; readonly value: Interval },
): string {
  const { mark, value, unit } = found;
  const [here, asked] = [amount(mark.figure, unit, ask.unit), amount(ask.figure, ask.unit, unit)];
  if (ask.value.high === Infinity)
    return value.stated > ask.value.stated
      ? `${here} is more than ${asked}`
      : `the copy says “${mark.exact}”`;
  if (ask.value.low === -Infinity)
    return value.stated < ask.value.stated
      ? `${here} is less than ${asked}`
      : `the copy says “${mark.exact}”`;
  if (value.stated === ask.value.stated) return `the value is ${asked}`;
  if (ask.value.low <= value.stated && value.stated <= ask.value.high)
    return `${here} lies within about ${asked}`;
  return `“${mark.exact}” takes in ${asked}`;
}

// The unit is named only where it was converted: the copy shows it as printed.
function amount(figure: Ask['figure'], unit: Unit, other: Unit): string {
  const { low, high } = figure;
  const one = low === null || high === null || low === high;
  const value = one ? short(low ?? high ?? 0) : formatValue({ low, high, modifier: '=' }, '');
  const converted = other.family === unit.family && other.factor !== unit.factor;
  return converted && figure.unit !== null ? `${value} (${figure.unit})` : value;
}

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

/** Millions and more in words, as copy sets them; what is smaller in digits. */
function short(value: number): string {
  const size = Math.abs(value);
  for (const [worth, word] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const) {
    if (size >= worth) return `${NUMBER.format(value / worth)} ${word}`;
  }
  return NUMBER.format(value);
}
