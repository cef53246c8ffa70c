import { F } from '../text/flags';
import { K, tokenAt, type Token } from '../text/tokens';

/** Forms of “be”, which make a verb passive. */
export const BE: ReadonlySet<string> = new Set(['was', 'were', 'been', 'being', 'is', 'are', 'be']);

/** How far before a verb its negation may stand: "has never in public denied". */
const REACH = 6;

/** Whether the verb at `i` is negated, or only thought of: "did not deny", "no one denies", "neither confirmed nor denied", "cannot be denied". */
export function isNegated(tokens: readonly Token[], i: number, from: number): boolean {
  for (let at = i - 1; at >= from && at > i - REACH; at--) {
    const token = tokenAt(tokens, at);
    if (token.kind === K.PUNCT || token.kind === K.QUOTE || /^(?:and|but|while)$/u.test(token.lower))
      return false;
    if (
      /^(?:not|never|nor|neither|no|nobody|none|cannot|without|refused|refuses|declined|declines|failed|fails|few)$/u.test(
        token.lower,
      )
    )
      return true;
    if (/n[’']t$/u.test(token.lower) && (token.flags & F.AUX) !== 0) return true;
  }
  return false;
}

/** The start of the adverbs and auxiliaries that end right before token `i`. */
export function skipLight(tokens: readonly Token[], i: number, from: number): number {
  let at = i;
  while (at > from) {
    const token = tokenAt(tokens, at - 1);
    if (token.kind !== K.WORD) break;
    const light =
      (token.flags & (F.ADV | F.AUX)) !== 0 ||
      (token.flags === 0 && token.caps === 0 && token.lower.endsWith('ly'));
    if (!light) break;
    at--;
  }
  return at;
}
