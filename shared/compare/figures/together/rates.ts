import { overlap, rounded, type Interval } from '../reading/interval';
import type { FigureReading } from '../reading/read';
import { spanOf } from '../time/time-span';
import { perUnitOf } from '../measure/units';
import type { Span } from '../../../domain/span';

/** "$100 million each": what the amount is for one of, where the copy names no unit for it. */
export const EACH = 'each';

/** What an amount is for one of; where detection read no rate ("15 euros a square metre"), the words behind the figure say it. */
export function perOf({ unit, mark, sentence }: FigureReading): string | null {
  if (unit.per !== null || unit.family !== 'money') return unit.per;
  const behind = sentence.text.slice(mark.end - sentence.start);
  if (/^ (?:each|apiece)(?=[,.;]|$| (?:and|but|in|for|from|to|on|at|by)\b)/u.test(behind)) return EACH;
  return /^ (?:a|an|per|each) (square (?:metre|meter|foot)|\p{Ll}+)\b/u.exec(behind)?.[1] ?? null;
}

/** The amount of `b`, for one `each`, for one `of`: dollars a litre from dollars a gallon; null where nothing converts the two. */
export function perOne({ value }: FigureReading, of: string, each: string): Interval | null {
  const [p, q] = [perUnitOf(of), perUnitOf(each)];
  return p === null || q === null || p.id !== q.id || value === null
    ? null
    : times(value, p.factor / q.factor);
}

function times(of: Interval, by: number): Interval {
  return {
    low: of.low * by,
    high: of.high * by,
    natural: { low: of.natural.low * by, high: of.natural.high * by },
    stated: of.stated * by,
    step: of.step * by,
  };
}

/** A rate set beside a total: "40 million a year" and "400 million since 2007". */
export interface RateAndTotal {
  readonly rate: FigureReading;
  readonly total: FigureReading;
  /** What the rate comes to over the time of the total. */
  readonly sum: Interval;
  /** Where the total names its time. */
  readonly at: Span;
  /** Whether the rate comes to the total, as rounded as the copy gives it. */
  readonly agree: boolean;
}

/** A time this much longer than that of the rate makes a total of it. */
const LONGER = 1.5;

/** Which of the two is a rate by time and which a total over a longer time that its sentence names; null when neither. */
export function overItsTime(a: FigureReading, b: FigureReading): RateAndTotal | null {
  const rate = a.unit.per === null ? b : a;
  const total = rate === a ? b : a;
  const each = perUnitOf(rate.unit.per);
  if (each?.family !== 'duration' || perOf(total) !== null || rate.value === null) return null;
  const span = spanOf(total);
  if (span === null || total.value === null) return null;
  const often = (span.days * DAY) / each.factor;
  if (often < LONGER) return null;
  const sum = times(rate.value, often);
  return { rate, total, sum, at: span.at, agree: overlap(rounded(sum), rounded(total.value)) };
}

/** Seconds. */
const DAY = 86_400;
