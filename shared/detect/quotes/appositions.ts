import { F } from '../text/flags';
import { K, type Token } from '../text/tokens';
import { isNamePart, nameEnd } from './names';
import type { Phrase } from './phrases';

/** How far behind a role its name may begin: "a spokeswoman for the water board of the north, Ruth Abara". */
const REACH = 9;

/** Whether the phrase ends in a role or a relation and holds no name behind it: "the board’s director", "his sister". */
function isRole(tokens: readonly Token[], phrase: Phrase): boolean {
  const head = tokens[phrase.to - 1] as Token;
  return (
    head.kind === K.WORD &&
    (head.flags & (F.ROLE | F.TITLE)) !== 0 &&
    head.caps !== 2 &&
    !head.lower.endsWith('police')
  );
}

/** Where the comma stands that closes the role, over "for the board" and the like, or -1. */
function commaBehind(tokens: readonly Token[], at: number, to: number): number {
  for (let i = at; i < to && i < at + REACH; i++) {
    const token = tokens[i] as Token;
    if (token.lower === ',') return i;
    if (i === at && (token.flags & F.PREP) === 0) return -1;
    const inside = token.kind === K.WORD || token.kind === K.CLITIC || token.lower === '-';
    if (!inside || (token.flags & (F.REPORT | F.STANCE | F.AUX)) !== 0) return -1;
  }
  return -1;
}

/**
 * "the board’s director, Ruth Abara, said": the name that stands in apposition to the role `phrase`, or null.
 * The name must be closed by a comma or the end of the sentence, so that a list names nobody.
 */
export function nameBehind(tokens: readonly Token[], phrase: Phrase, to: number): Phrase | null {
  if (phrase.pronoun || !isRole(tokens, phrase)) return null;
  const comma = commaBehind(tokens, phrase.to, to);
  if (comma < 0) return null;
  const from = comma + 1;
  if (from >= to || !isNamePart(tokens[from])) return null;
  const end = nameEnd(tokens, from, to);
  const next = tokens[end];
  const closed =
    end >= to ||
    next === undefined ||
    (next.kind === K.PUNCT && /^(?:[,.;:(]|[—–-]|--)$/u.test(next.lower)) ||
    next.kind === K.QUOTE;
  return end > from && closed ? { from, to: end, pronoun: false } : null;
}

/** "Abara and Dvorak said": both names, where a clause begins with them; otherwise the phrase itself. */
export function withPartner(tokens: readonly Token[], phrase: Phrase, first: number): Phrase {
  if (phrase.from - 2 < first || tokens[phrase.from - 1]?.lower !== 'and' || !isNamePart(tokens[phrase.from]))
    return phrase;
  let from = phrase.from - 1;
  while (from > first && phrase.from - from < REACH && isNamePart(tokens[from - 1])) from--;
  const before = tokens[from - 1];
  const opens =
    from <= first ||
    before === undefined ||
    before.kind === K.QUOTE ||
    (before.flags & F.CONJ) !== 0 ||
    /^[.,?!]$/u.test(before.lower);
  return from < phrase.from - 1 && opens ? { ...phrase, from } : phrase;
}
