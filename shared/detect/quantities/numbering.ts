import { isHyphen } from '../numbers/draft';
import { K, type Token } from '../text/tokens';

/** Words that a phone number follows, a preposition or two between: "call 555-0199", "the hotline on 0800 …". */
const CALLS = /^(?:call|calls|called|phone|ring|dial|text|tel|telephone|fax|hotline|helpline|mobile)$/u;

/** A group of a phone number: plain digits, also those that a space has joined ("123 456"). */
function isGroup(token: Token | undefined): boolean {
  return token?.kind === K.NUM && /^[\d\s\u00a0]+$/u.test(token.lower);
}

/**
 * A phone number at token `i`: "0800 123 4567", "+44 20 7946 0018", "(212) 555-0199", "call 555-0199". Returns the token behind
 * it, or -1. Any number with a leading zero is a code as well.
 */
export function phoneAt(tokens: readonly Token[], i: number, n: number): number {
  const first = tokens[i];
  const abroad = first?.lower === '+' && tokens[i + 1]?.glued === true;
  let at = abroad ? i + 1 : i;
  if (!isGroup(tokens[at])) return -1;
  const zero = /^0\d/u.test(tokens[at]?.lower ?? '');
  const bracketed = tokens[i - 1]?.lower === '(' && tokens[i + 1]?.lower === ')';
  at = bracketed ? at + 2 : at + 1;
  let groups = 1;
  while (at < n) {
    const step = isHyphen(tokens[at]) && tokens[at]?.glued === true ? 1 : 0;
    if (!isGroup(tokens[at + step]) || at + step >= n) break;
    at += step + 1;
    groups++;
  }
  if (abroad || bracketed) return groups >= 3 ? at : -1;
  if (zero) return groups >= 2 || (tokens[i]?.word.length ?? 0) > 1 ? at : -1;
  return groups === 2 && isCalled(tokens, i) && isHyphen(tokens[i + 1]) ? at : -1;
}

function isCalled(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 1; at >= 0 && at >= i - 3; at--) if (CALLS.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "1. ", "2) ", "(3)" that opens a sentence or is one, as the numbers of a list do; returns the token behind it, or -1. */
export function listingAt(tokens: readonly Token[], i: number, n: number, first: number): number {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  if (next?.glued !== true || i + 1 >= n || token.value > 99) return -1;
  if (next.lower === ')')
    return i === first || (i === first + 1 && tokens[first]?.lower === '(') ? i + 2 : -1;
  if (i !== first || next.lower !== '.') return -1;
  const behind = tokens[i + 2];
  return i + 2 >= n || (behind?.kind === K.WORD && behind.caps !== 0) ? i + 2 : -1;
}
