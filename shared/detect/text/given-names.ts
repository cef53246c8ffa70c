import { F, STOPS } from './flags';
import { K, type Token } from './tokens';

/** First names that are grammar or months in most copy. */
const NAMES: ReadonlySet<string> = new Set(['per', 'will', 'may', 'june', 'april', 'august', 'an']);
const NO_SURNAME = STOPS | F.MONTH | F.WEEKDAY | F.ORG | F.TITLE | F.ROLE | F.DOC | F.DEMONYM;

/**
 * Takes "Per Aune", "Will Marsh" and "May Ling" for names where one speaks or bears a title: behind a verb of saying, a role
 * or a quote, or before a verb of saying. Changes the tokens from number `from` on.
 */
export function nameGiven(tokens: Token[], from: number): void {
  for (let i = from; i + 1 < tokens.length; i++) {
    const token = tokens[i];
    if (token?.caps !== 1 || !NAMES.has(token.lower)) continue;
    const [next, after] = [tokens[i + 1], tokens[i + 2]];
    if (next?.kind !== K.WORD || next.caps !== 1 || next.glued || (next.flags & NO_SURNAME) !== 0) continue;
    const before = i > from ? tokens[i - 1] : undefined;
    const speaks =
      (before?.kind === K.WORD && before.caps === 0 && (before.flags & (F.REPORT | F.ROLE)) !== 0) ||
      before?.kind === K.QUOTE ||
      // "In May Ruiz said": a month behind its preposition.
      (after?.kind === K.WORD &&
        after.caps === 0 &&
        (after.flags & F.REPORT) !== 0 &&
        ((before?.flags ?? 0) & (F.PREP | F.DET)) === 0);
    if (speaks) tokens[i] = { ...token, flags: F.FIRST_NAME };
  }
}
