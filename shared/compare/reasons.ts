import type { CrossReason, Difference, DiffRun, Relation } from '../domain/question';
import type { Span } from '../domain/span';

/** What the engine says of two cells. */
export interface Finding {
  readonly relation: Relation;
  readonly because: readonly CrossReason[];
  readonly difference: Difference | null;
  readonly words: readonly DiffRun[] | null;
  /** Set on `denies` when the copy corrects rather than denies. */
  readonly corrects?: true;
}

/** A reason with the passages it rests on; passages that do not exist are left out. */
export function reason(
  text: string,
  ...at: readonly (readonly [articleId: string, span: Span | null])[]
): CrossReason {
  return {
    text,
    at: at.flatMap(([articleId, span]) =>
      span === null ? [] : [{ articleId, start: span.start, end: span.end }],
    ),
  };
}

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** A number as British copy sets it: "60,000", "1.5". */
export function number(value: number): string {
  return NUMBER.format(value);
}

/** A share in per cent as a desk says it: "24 %", "0.5 %". */
export function percent(share: number): string {
  const value = Math.abs(share) * 100;
  return `${NUMBER.format(value >= 10 ? Math.round(value) : Math.round(value * 10) / 10)} %`;
}

const COUNTS =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three'.split(
    ' ',
  );

/** How long after, in words: "the same day", "two days on", "sixteen months on", "three years on". */
export function lapse(days: number): string {
  const span = Math.abs(days);
  if (span === 0) return 'the same day';
  if (span < 14) return `${count(span, 'day')} on`;
  if (span < 60) return `${count(Math.round(span / 7), 'week')} on`;
  const months = Math.round(span / 30.4369);
  return months < 24 ? `${count(months, 'month')} on` : `${count(Math.round(span / 365.2425), 'year')} on`;
}

function count(amount: number, unit: string): string {
  return `${COUNTS[amount] ?? String(amount)} ${unit}${amount === 1 ? '' : 's'}`;
}
