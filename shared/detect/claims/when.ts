import { F } from '../text/flags';
import { K, tokenAt, type Token } from '../text/tokens';
import { isDate } from '../quotes/speaking';

/** So many tokens an adjunct between a verb and its clause may take: "in a written statement late on Tuesday". */
const LONGEST = 8;

const OPENS = /^(?:on|in|at|to|through|during|late|early|yesterday|today|again)$/u;

/** The token behind a time or an occasion at `i` ("denied [on Friday] that", "told … [in a statement]"); `i` when none stands there. */
export function behindTime(tokens: readonly Token[], i: number, n: number): number {
  const first = tokens[i];
  if (first === undefined || i >= n || !(OPENS.test(first.lower) || (first.flags & F.WEEKDAY) !== 0))
    return i;
  for (let at = i + 1; at < n && at <= i + LONGEST; at++) {
    const token = tokenAt(tokens, at);
    if (token.lower === 'that') return at;
    if (token.kind !== K.WORD && token.kind !== K.NUM) return i;
    if ((token.flags & (F.AUX | F.CONJ | F.PRON)) !== 0) break;
  }
  // Without a "that" only a day is surely no part of what is denied: "denied on Friday reports that".
  let at = i;
  while (at < n && OPENS.test(tokens[at]?.lower ?? '')) at++;
  if (at < n && isDate(tokenAt(tokens, at))) return at + 1;
  return /^(?:yesterday|today)$/u.test(tokens[at - 1]?.lower ?? '') ? at : i;
}

/** The first token of a day that ends right before token `end`: "The council [on Wednesday] denied"; `end` when none does. */
export function beforeTime(tokens: readonly Token[], end: number, from: number): number {
  let at = end;
  while (at > from && isDay(tokens[at - 1])) at--;
  if (at === end) return end;
  while (at > from && /^(?:on|late|early)$/u.test(tokens[at - 1]?.lower ?? '')) at--;
  return at > from ? at : end;
}

function isDay(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    isDate(token) || /^(?:yesterday|today|earlier|later|night|morning|evening|afternoon)$/u.test(token.lower)
  );
}
