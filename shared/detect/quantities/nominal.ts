import { isHyphen } from '../numbers/draft';
import { F } from '../text/flags';
import { K, type Token } from '../text/tokens';
import { NOUNS_OF_CHANGE } from './change-words';
import type { Change, Direction } from './changes';
import { isTime } from './measures';
import type { Raw } from './raw';

/** Nouns that are said of anything that is measured; the others are also ways through space, profits and losses. */
const PLAIN = /^(?:rise|increase|decrease|reduction|growth)s?$/u;
/** Nouns that no verb looks like, so that they need no article before them: "after 3% growth". */
const SURE = /^(?:growth|reduction|improvement|uptick|upturn|downturn|contraction|expansion|hike)s?$/u;
/** Money won and lost is a sum of its own ("a $5m loss"), not the change of one. */
const SUMS = /^(?:gain|loss|boost|bump|rally|advance)(?:s|es)?$/u;
/** Behind these the amount is a level, of the rate at which something changes. */
const RATES = /^(?:rates?|targets?|forecasts?|limits?|caps?|thresholds?)$/u;
const LENGTHS = /^(?:metre|kilometre|centimetre|millimetre|mile|yard|foot|inch)$/u;
/** Determiners that make the words behind them a noun phrase; "some 40% fall ill" has none. */
const OPENERS = /^(?:an?|the|this|its|their|his|her|our|your|my|another|any|no)$/u;

/** Where an amount stands: its own tokens with modifiers `[from, to)`, in a sentence `[first, n)`. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly n: number;
}

/** The change that a noun beside the amount names: "a 12% increase", "an increase of 12%", "a drop in sales of 2.4 points". */
export function nominalChange(
  tokens: readonly Token[],
  raw: Raw,
  place: Place,
  counts: boolean,
): Change | null {
  const { from, first } = place;
  return tokens[from - 1]?.lower === 'of' && from - 2 >= first
    ? changeBeforeOf(tokens, raw, place, counts)
    : changeBehind(tokens, raw, place);
}

function directionAt(tokens: readonly Token[], at: number): Direction | null {
  const token = tokens[at];
  return token?.kind === K.WORD ? (NOUNS_OF_CHANGE.get(token.lower) ?? null) : null;
}

/** Whether amounts of this unit are changed by the noun: a fall of 20 metres is deep, a loss of $5m a result. */
function measuresChange(noun: string, { kind, unit }: Raw): boolean {
  if (kind === 'percent' || unit === 'point' || PLAIN.test(noun)) return true;
  if (kind === 'money') return !SUMS.test(noun);
  return !isTime(unit) && !LENGTHS.test(unit ?? '');
}

/** "an increase of 12%", "a drop in sales of 5%", "a fall of 30 seats". */
function changeBeforeOf(
  tokens: readonly Token[],
  raw: Raw,
  { from, first }: Place,
  counts: boolean,
): Change | null {
  for (let at = from - 2; at >= first && at >= from - 8; at--) {
    const token = tokens[at] as Token;
    const direction = directionAt(tokens, at);
    const linked = at === from - 2 || /^(?:in|to|on|for)$/u.test(tokens[at + 1]?.lower ?? '');
    if (direction !== null && linked) {
      if (!measuresChange(token.lower, raw)) return null;
      // "the fall of two regimes" counts regimes, "a fall of two seats" is the way a count went; nobody loses lives by degrees.
      const plain = !/^loss/u.test(token.lower) && opensWithArticle(tokens, at, first);
      return counts && !plain ? null : { direction, at };
    }
    if (token.kind !== K.WORD || (token.flags & (F.AUX | F.VERB | F.CONJ | F.CLAUSE)) !== 0) return null;
  }
  return null;
}

/** "a drop", "a sharp rise", "another small increase". */
function opensWithArticle(tokens: readonly Token[], noun: number, first: number): boolean {
  for (let at = noun - 1; at >= first && at >= noun - 3; at--)
    if (/^(?:an?|another)$/u.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "a 12% increase", "the 5% pay cut", "a 30-seat gain". */
function changeBehind(tokens: readonly Token[], raw: Raw, { from, to, first, n }: Place): Change | null {
  const hyphened = isHyphen(tokens[to]) && tokens[to]?.glued === true;
  if (raw.kind === 'none' && !hyphened) return null;
  if (isTime(raw.unit)) return null;
  for (let at = hyphened ? to + 2 : to; at < n && at < to + 7; at++) {
    const token = tokens[at] as Token;
    const direction = directionAt(tokens, at);
    if (direction !== null && !continues(tokens, at + 1, n, direction)) {
      const named = SURE.test(token.lower) || isNounPhrase(tokens, from, first);
      return named && measuresChange(token.lower, raw) && !isShare(tokens, at) ? { direction, at } : null;
    }
    const inside = token.kind === K.WORD && (token.flags & (F.PREP | F.CONJ | F.DET | F.AUX | F.PRON)) === 0;
    // "year-on-year": the words between hyphens are one.
    if (!inside && !isHyphen(token) && !(token.glued && isHyphen(tokens[at - 1]))) return null;
    // "pay" and "work" are nouns right before one of change.
    if ((token.flags & F.VERB) !== 0 && direction === null && directionAt(tokens, at + 1) === null)
      return null;
  }
  return null;
}

/** Whether the word goes on to something that is no noun of change: "a 60% drop-out rate", "3% growth target", "the 5% cut costs". */
function continues(tokens: readonly Token[], i: number, n: number, direction: Direction): boolean {
  const next = tokens[i];
  if (i >= n || next === undefined) return false;
  if (isHyphen(next) && next.glued) return true;
  if (directionAt(tokens, i) === direction) return true;
  return next.kind === K.NUM || RATES.test(next.lower) || (next.flags & (F.DET | F.PRON)) !== 0;
}

/** "a 5% cut of the profits": a part, not a change. */
function isShare(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.lower === 'of' && /^cuts?$/u.test(tokens[at]?.lower ?? '');
}

/** Whether an article or an owner opens the phrase that the amount stands in, an adjective or two aside: "a steep 4% drop". */
function isNounPhrase(tokens: readonly Token[], from: number, first: number): boolean {
  for (let at = from - 1; at >= first && at >= from - 3; at--) {
    const token = tokens[at] as Token;
    if (token.kind === K.CLITIC || OPENERS.test(token.lower)) return true;
    if (token.kind !== K.WORD || (token.flags & (F.PREP | F.CONJ | F.AUX | F.PRON | F.VERB)) !== 0)
      return false;
  }
  return false;
}
