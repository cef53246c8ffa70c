import { formatDate } from '../../domain/date';
import type { Figure } from '../../domain/figure';
import type { Reason } from '../../domain/mark';
import type { Span } from '../../domain/span';
import type { Doc } from '../text/document';
import { spanOf } from '../text/tokens';
import type { About } from './about';
import type { AsOf } from './asof';
import type { Change } from './changes';
import type { Counts } from './counts';
import type { Modified } from './modifiers';
import type { Raw } from './raw';

/** What a figure was read from. */
export interface Grounds {
  readonly figure: Figure;
  readonly raw: Raw;
  readonly modified: Modified | null;
  readonly counted: Counts | null;
  readonly change: Change | null;
  readonly asOf: AsOf;
  readonly about: About;
}

const MODIFIED: Readonly<Record<string, string>> = {
  '~': 'about this much',
  '>': 'this much or more',
  '<': 'this much or less',
};

/** The value with commas between thousands; `Intl` would cost more than the detection of the figure. */
function valueOf({ low, high }: Raw): string {
  return low === high ? grouped(low) : `${grouped(low)} to ${grouped(high)}`;
}

function grouped(value: number): string {
  const words = String(Number.isInteger(value) ? value : Number(value.toPrecision(12)));
  return Math.abs(value) < 1000 || words.includes('e')
    ? words
    : words.replace(/\B(?=(?:\d{3})+(?:\.|$))/gu, ',');
}

/** Why the figure reads as it does, each reason naming the words it rests on. */
export function explain(
  doc: Doc,
  { figure, raw, modified, counted, change, asOf, about }: Grounds,
): Reason[] {
  const { text } = doc;
  const span = (from: number, to: number): Span => spanOf(doc, from, to);
  const words = (from: number, to: number): string => {
    const { start, end } = span(from, to);
    const exact = text.slice(start, end);
    return `“${exact.includes('\n') ? exact.replace(/\s+/gu, ' ') : exact}”`;
  };
  const reasons: Reason[] = [];
  const unit = figure.unit === null ? '' : ` ${figure.unit}`;
  const value = valueOf(raw);
  reasons.push({ text: `${words(raw.from, raw.to)} reads as ${value}${unit}`, at: [span(raw.from, raw.to)] });
  if (modified !== null) {
    reasons.push({
      text: `${words(modified.from, modified.to)} makes it ${MODIFIED[modified.modifier] ?? 'inexact'}`,
      at: [span(modified.from, modified.to)],
    });
  }
  if (counted !== null) {
    reasons.push({
      text: `counts or describes ${words(counted.from, counted.to)}`,
      at: [span(counted.from, counted.to)],
    });
  }
  if (change !== null) {
    reasons.push({
      text: `${words(change.at, change.at + 1)} makes it a change ${change.direction}`,
      at: [span(change.at, change.at + 1)],
    });
  }
  if (about.borrowed !== null) {
    reasons.push({
      text: `the sentences around speak of ${words(about.borrowed, about.borrowed + 1)}`,
      at: [span(about.borrowed, about.borrowed + 1)],
    });
  }
  if (asOf.mention !== null && asOf.date !== null) {
    reasons.push({
      text: `${words(asOf.mention.from, asOf.mention.to)} dates it ${formatDate(asOf.date)}`,
      at: [span(asOf.mention.from, asOf.mention.to)],
    });
  }
  return reasons;
}
