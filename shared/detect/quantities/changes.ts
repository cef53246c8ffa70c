import { F } from '../text/flags';
import { K, type Token } from '../text/tokens';

/** Words that pass a change on to the amount behind them. */
const BETWEEN = new Set(
  `by about around nearly almost just some roughly over under more than less at least up to as much as further another a an additional
  only approximately an estimated sharply slightly well to`.split(/\s+/u),
);
/** "edged", "inched", "ticked", "shot" take their direction from the adverb behind them. */
const TURNED = new Set([
  'edged',
  'inched',
  'ticked',
  'shot',
  'moved',
  'went',
  'was',
  'is',
  'were',
  'are',
  'ended',
  'closed',
  'finished',
  'trading',
]);

/** Which way a change goes. */
export type Direction = 'up' | 'down';

function directionOf(token: Token): Direction | null {
  if ((token.flags & F.UP) !== 0) return TURNED.has(token.lower) ? null : 'up';
  return (token.flags & F.DOWN) !== 0 ? 'down' : null;
}

/** A change that an amount expresses: its direction and the word that says so. */
export interface Change {
  readonly direction: Direction;
  readonly at: number;
}

/**
 * The change that the amount at tokens `[from, to)` stands for: "rose by 3%", "down 2.4 points", "3% higher", "a 5-point drop".
 * A level behind "to" ("rose to 300") is none. `shared`: the change of the amount before it in a list ("fell 2%, the Dax by 3%").
 */
export function changeOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  first: number,
  n: number,
  counts: boolean,
): Change | null {
  // "fell below 20": a bound of the level, not the way to it.
  if (/^(?:below|above|beneath|beyond|past)$/u.test(tokens[from]?.lower ?? '')) return null;
  let byAt = -1;
  for (let at = from - 1; at >= first && at >= from - 8; at--) {
    const token = tokens[at];
    if (token === undefined || token.kind !== K.WORD) break;
    if (token.lower === 'to' && !isUpTo(tokens, at)) break;
    const direction = directionOf(token);
    // "raised £1.2bn" collects; "raised by 2%" lifts.
    if (byAt < 0 && token.lower.startsWith('rais')) return null;
    if (direction !== null && !isComparative(tokens, at) && !isUpTo(tokens, at + 1))
      return counts && !isPlainChange(tokens, at, first) ? null : { direction, at };
    if (token.lower === 'by') byAt = at;
    if (token.lower === 'at' && !/^(?:least|most)$/u.test(tokens[at + 1]?.lower ?? '')) break;
    // "grow sales by 35%": an object may stand between the verb and "by".
    const object =
      byAt >= 0 && at < byAt && at >= byAt - 4 && (token.flags & (F.PREP | F.AUX | F.CONJ)) === 0;
    if (!BETWEEN.has(token.lower) && !object) break;
  }
  const after = tokens[to];
  if (to < n && after?.kind === K.WORD && /^(?:higher|lower|up|down|off)$/u.test(after.lower)) {
    const next = tokens[to + 1];
    // "5% lower than expected" compares, "than a year ago" does not; "3% off the top" and "2 up front" are no changes.
    const compares = next?.lower === 'than' && !isEarlier(tokens, to + 2, n);
    if (after.lower !== 'off' && !compares && next?.lower !== 'to') {
      return { direction: after.lower === 'higher' || after.lower === 'up' ? 'up' : 'down', at: to };
    }
  }
  return null;
}

/** "a year earlier", "last year", "in May", "the previous quarter": an earlier time. */
function isEarlier(tokens: readonly Token[], i: number, n: number): boolean {
  for (let at = i; at < n && at < i + 6; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === K.PUNCT) return false;
    if (/^(?:earlier|ago|before|last|previous|yesterday|years?|months?|weeks?|quarter)$/u.test(token.lower))
      return true;
    if ((token.flags & F.MONTH) !== 0 && token.caps > 0) return true;
  }
  return false;
}

/** Of counted things only plain verbs of change ("rose by 30 seats") and "up"/"down" behind a copula or comma count. */
function isPlainChange(tokens: readonly Token[], at: number, first: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (
    /^(?:add|gain|grow|grew|lose|lost|shed|win|cut|drop|pick|climb|rais|boost|improv|advance|eas|fell|fall)/u.test(
      word,
    )
  )
    return false;
  if (word !== 'up' && word !== 'down') return true;
  const before = at > first ? tokens[at - 1] : undefined;
  return before === undefined || before.lower === ',' || (before.flags & F.AUX) !== 0;
}

/** "up to": a bound, not a rise. */
function isUpTo(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'to' && tokens[at - 1]?.lower === 'up';
}

/** "lower" and "higher" before an amount compare ("lower 48 states"); after it they change it. */
function isComparative(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  return word === 'lower' || word === 'higher' || word === 'off';
}
