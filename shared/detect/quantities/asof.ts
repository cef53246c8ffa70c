import type { AsOfBasis } from '../../domain/figure';
import type { PartialDate } from '../../domain/date';
import type { DateMention } from '../dates/expressions';
import { K, type Token } from '../text/tokens';

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
  let distance = Infinity;
  for (const mention of mentions) {
    if (BOUNDS.has(mention.preposition)) continue;
    if (mention.from < to && mention.to > from) continue;
    const gap = mention.from >= to ? mention.from - to : from - mention.to;
    const [a, b] = mention.from >= to ? [to, mention.from] : [mention.to, from];
    if (breaks(tokens, a, b)) continue;
    if (gap < distance) [best, distance] = [mention, gap];
  }
  if (best !== null) return { date: best.date, basis: 'text', mention: best };
  return { date: published, basis: published === null ? null : 'published', mention: null };
}

/** Whether another clause begins between the tokens. */
function breaks(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.lower === ';' || token?.lower === '--' || token?.lower === '—') return true;
    if (
      token?.kind === K.WORD &&
      /^(?:since|after|before|when|while|although|though|because|which)$/u.test(token.lower)
    )
      return true;
  }
  return false;
}
