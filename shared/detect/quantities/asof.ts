import type { AsOfBasis } from '../../domain/figure';
import type { PartialDate } from '../../domain/date';
import type { DateMention } from '../dates/expressions';
import { F } from '../text/flags';
import type { Token } from '../text/tokens';

/** The moment a figure holds for. */
export interface AsOf {
  readonly date: PartialDate | null;
  readonly basis: AsOfBasis | null;
  readonly mention: DateMention | null;
}

/** Prepositions that make a date a bound of something else, not the moment of the figure. */
const BOUNDS = new Set([
  'since',
  'until',
  'till',
  'by',
  'before',
  'after',
  'from',
  'to',
  'through',
  'for',
  'than',
  'of',
  'against',
]);

/** The date nearest to the figure in its own clause; without one the article's date stands in. */
export function asOfFor(
  tokens: readonly Token[],
  mentions: readonly DateMention[],
  from: number,
  to: number,
  published: string | null,
): AsOf {
  let best: DateMention | null = null;
  if (mentions.length > 0) {
    const [opens, closes] = clauseOf(tokens, mentions, from, to);
    let distance = Infinity;
    for (const mention of mentions) {
      if (BOUNDS.has(mention.preposition) && !isYearTo(tokens, mention)) continue;
      const behind = mention.from >= to;
      if (behind ? mention.from > closes : mention.to > from || mention.to <= opens) continue;
      const gap = behind ? mention.from - to : from - mention.to;
      // "Slowed to 5.4% in February from 6.1% in January": of two as near, the earlier figure has the later date.
      if (gap < distance || (gap === distance && behind && tokens[from - 1]?.lower === 'from'))
        [best, distance] = [mention, gap];
    }
  }
  if (best !== null) return { date: best.date, basis: 'text', mention: best };
  return { date: published, basis: published === null ? null : 'published', mention: null };
}

// "In the year to January", "in the 12 months to June": what such a time ends with is what the figure is of.
function isYearTo(tokens: readonly Token[], { preposition, from }: DateMention): boolean {
  const before = tokens[from - 1]?.lower === 'to' ? from - 2 : from - 1;
  return preposition === 'to' && /^(?:year|months)$/.test(tokens[before]?.lower ?? '');
}

/** The last token before the figure and the first behind it that begin another clause, as far out as the dates lie. */
function clauseOf(
  tokens: readonly Token[],
  mentions: readonly DateMention[],
  from: number,
  to: number,
): readonly [number, number] {
  const [leftmost, rightmost] = [
    (mentions[0] as DateMention).to,
    (mentions[mentions.length - 1] as DateMention).from,
  ];
  let opens = from - 1;
  while (opens >= leftmost && !breaks(tokens[opens] as Token)) opens--;
  let closes = to;
  while (closes < rightmost && !breaks(tokens[closes] as Token)) closes++;
  return [opens, closes];
}

/** Words and signs that begin a clause but leave the date its hold: "as of March", "but in May". */
const HOLDING = new Set(['whereas', 'but', 'as', 'where', ':']);

/** Whether another clause begins with the token. */
function breaks(token: Token): boolean {
  return (token.flags & F.CLAUSE) !== 0 && !HOLDING.has(token.lower);
}
