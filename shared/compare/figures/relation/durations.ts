import { daysBetween, firstDay, formatDate, type IsoDate } from '../../../domain/date';
import type { CrossReason, Relation } from '../../../domain/question';
import type { Span } from '../../../domain/span';
import { NOT_QUITE } from '../../lexicon/hedges';
import { reason } from '../../reasons';
import type { FigureReading } from '../reading/read';

/** Days in a second, the base unit of lengths. */
const DAYS = 1 / 86_400;

/** The earliest and latest day on which something began that had lasted this long as of that date. */
interface Start {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * Two lengths of one event, each as of its own date: they agree when one start fits both. A length in whole years
 * is read as a desk uses it, anything from half a year short to a year over ("six-year" from the middle of the
 * sixth year to the end of the seventh).
 */
export function relateDurations(
  a: FigureReading,
  b: FigureReading,
): readonly [Relation, readonly CrossReason[]] {
  const both = [
    [a.articleId, a.mark],
    [b.articleId, b.mark],
  ] as const;
  const [x, y] = [startOf(a), startOf(b)];
  if (x === null || y === null)
    return [
      'compatible',
      [reason('Without dates the two lengths cannot be set against each other.', ...both)],
    ];
  if (a.asOf === b.asOf && a.value?.stated === b.value?.stated)
    return ['same', [reason('Both give the same length.', ...both)]];
  const begun = [...a.begun, ...b.begun].find((period) => fits(x, period) && fits(y, period)) ?? null;
  const from = x.from > y.from ? x.from : y.from;
  const to = x.to < y.to ? x.to : y.to;
  if (from > to) {
    return [
      'conflicts',
      [reason(`Counted back, one began ${stretch(x)}, the other ${stretch(y)}.`, ...both)],
    ];
  }
  const since =
    begun === null
      ? `between ${month(from)} and ${month(to)}`
      : `in ${formatDate(begun.precision === 'day' ? begun.from : begun.from.slice(0, 7))}`;
  const named = begun === null ? [] : [[a.begun.includes(begun) ? a.articleId : b.articleId, begun] as const];
  return ['compatible', [reason(`Both lengths count from one start ${since}.`, ...both, ...named)]];
}

// A length of its own, however long ago it was set.
const TERMS = new Set([
  'sentence',
  'suspension',
  'contract',
  'truce',
  'journey',
  'waiting-time',
  'delay',
  'age',
]);

// "The crossing has been closed for three years" is no journey beside a closure that goes on.
function isTerm({ measure, beside }: FigureReading, { measure: other }: FigureReading): boolean {
  if (!TERMS.has(measure?.id ?? '')) return false;
  return other === null || TERMS.has(other.id) || !beside.has(other.id);
}

/** That the later of two lengths is longer by the time between the articles: both count from one start; else null. */
export function lengthsGrown(a: FigureReading, b: FigureReading): CrossReason | null {
  const { publishedOn: first } = a;
  const { publishedOn: last } = b;
  if (first === null || last === null || a.value === null || b.value === null) return null;
  if (a.unit.family !== 'duration' || b.unit.family !== 'duration' || isTerm(a, b) || isTerm(b, a))
    return null;
  const lapsed = daysBetween(first, last);
  const longer = (b.value.stated - a.value.stated) * DAYS;
  const unit = Math.max(a.unit.factor, b.unit.factor) * DAYS;
  if (Math.sign(longer) !== Math.sign(lapsed) || longer === 0) return null;
  if (Math.abs(longer - lapsed) > unit / 2 || Math.abs(lapsed) < unit / 2) return null;
  return reason(
    'The one is longer by the time between the articles: both count from one start.',
    [a.articleId, a.mark],
    [b.articleId, b.mark],
  );
}

/** Why a length does not fit the beginning that its own article names; null when it fits or none is named. */
export function lengthAgainstStart(
  reading: FigureReading,
): { readonly text: string; readonly at: Span } | null {
  const start = startOf(reading);
  const [begun] = reading.begun.filter(
    (period) => period.precision === 'month' || period.precision === 'day',
  );
  if (start === null || begun === undefined || reading.begun.some((period) => fits(start, period)))
    return null;
  return {
    text: `Counted back, it began ${stretch(start)}; the copy says ${begun.precision === 'day' ? formatDate(begun.from) : month(begun.from)}.`,
    at: begun,
  };
}

function startOf(reading: FigureReading): Start | null {
  const { value, asOf, unit } = reading;
  if (value === null || asOf === null) return null;
  const slack = unit.factor * DAYS;
  const nearly = NOT_QUITE.test(reading.mark.exact);
  const low = value.stated * DAYS - (nearly ? slack : slack / 2);
  const high = value.stated * DAYS + (nearly ? 0 : slack);
  return { from: daysBefore(asOf, high), to: daysBefore(asOf, low) };
}

function daysBefore(date: string, days: number): IsoDate {
  return new Date(Date.parse(`${firstDay(date)}T00:00:00Z`) - Math.round(days) * 86_400_000)
    .toISOString()
    .slice(0, 10);
}

function fits(
  start: Start,
  period: { readonly from: IsoDate; readonly to: IsoDate; readonly precision: string },
): boolean {
  return (
    (period.precision === 'month' || period.precision === 'day') &&
    period.from <= start.to &&
    start.from <= period.to
  );
}

// In months; a length of days or weeks by the day.
function stretch({ from, to }: Start): string {
  const days = daysBetween(from, to) <= 31;
  const [first, last] = days ? [formatDate(from), formatDate(to)] : [month(from), month(to)];
  return first === last ? (days ? `on ${first}` : `in ${first}`) : `between ${first} and ${last}`;
}

function month(date: IsoDate): string {
  return formatDate(date.slice(0, 7));
}
