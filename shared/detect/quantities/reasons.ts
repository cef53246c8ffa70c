import { formatDate } from '../../domain/date';
import type { Figure } from '../../domain/figure';
import type { Reason } from '../../domain/mark';
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
  const reasons: Reason[] = [];
  const unit = figure.unit === null ? '' : ` ${figure.unit}`;
  reasons.push(resting(doc, raw.from, raw.to, '', ` reads as ${valueOf(raw)}${unit}`));
  if (modified !== null) {
    const { from, to, modifier } = modified;
    reasons.push(resting(doc, from, to, '', ` makes it ${MODIFIED[modifier] ?? 'inexact'}`));
  }
  if (counted !== null) reasons.push(resting(doc, counted.from, counted.to, 'counts or describes ', ''));
  if (change !== null)
    reasons.push(resting(doc, change.at, change.at + 1, '', ` makes it a change ${change.direction}`));
  if (about.borrowed !== null)
    reasons.push(resting(doc, about.borrowed, about.borrowed + 1, 'the sentences around speak of ', ''));
  if (asOf.mention !== null && asOf.date !== null) {
    const { from, to } = asOf.mention;
    reasons.push(resting(doc, from, to, '', ` dates it ${formatDate(asOf.date)}`));
  }
  return reasons;
}

/** A reason around the words of tokens `[from, to)`, which it rests on. */
function resting(doc: Doc, from: number, to: number, lead: string, says: string): Reason {
  const at = spanOf(doc, from, to);
  const words = doc.text.slice(at.start, at.end);
  const exact = words.includes('\n') ? words.replace(/\s+/gu, ' ') : words;
  return { text: `${lead}“${exact}”${says}`, at: [at] };
}
