import { F } from '../text/flags';
import { K, type Token } from '../text/tokens';
import { isNamePart, nameEnd } from './names';
import type { Phrase } from './phrases';

/** How far behind a role its name may begin: "a spokeswoman for the water board of the north, Ruth Abara". */
const REACH = 9;

/** Prepositions that tie a body or a place to a role: "the mayor of Leeds", "a spokesman for the board". */
const TIES = /^(?:of|for|at|in|to|from|with)$/u;
/** Words before a name that are part of its style, beside titles: "the Most Rev Ruth Abara". */
const STYLES = /^(?:the|most|right|very|hon|honourable|\.)$/u;
/** Parts of the country, which begin or end a place's name, not a person's: "Leeds, West Yorkshire". */
const REGIONS =
  /^(?:north|south|east|west|greater|upper|lower|new|county|shire|island|islands|province|valley)$/u;

/** Where the phrase's head role stands, at its end or before what is tied to it; -1 where its head is none. */
function roleIn(tokens: readonly Token[], phrase: Phrase): number {
  for (let at = phrase.from; at < phrase.to; at++) {
    const ends = at + 1 === phrase.to || TIES.test((tokens[at + 1] as Token).lower);
    if (!ends) continue;
    const head = tokens[at] as Token;
    const role =
      head.kind === K.WORD && (head.flags & (F.ROLE | F.TITLE)) !== 0 && !head.lower.endsWith('police');
    return role ? at : -1;
  }
  return -1;
}

/** Where the comma stands that closes the role, over "for the board" and the like, or -1. */
function commaBehind(tokens: readonly Token[], at: number, to: number): number {
  for (let i = at; i < to && i < at + REACH; i++) {
    const token = tokens[i] as Token;
    if (token.lower === ',') return i;
    if (i === at && (token.flags & F.PREP) === 0) return -1;
    const inside = token.kind === K.WORD || token.kind === K.CLITIC || token.lower === '-';
    if (!inside || (token.caps === 0 && (token.flags & (F.REPORT | F.STANCE | F.AUX)) !== 0)) return -1;
  }
  return -1;
}

/** The first token behind titles and styles at `at`: "Prof", "the Most Rev". */
function behindTitles(tokens: readonly Token[], at: number, to: number): number {
  let i = at;
  while (i < to && i < at + 4) {
    const token = tokens[i] as Token;
    if ((token.flags & F.TITLE) === 0 && !STYLES.test(token.lower)) break;
    if (token.caps === 0 && !STYLES.test(token.lower)) break;
    i++;
  }
  return i;
}

/**
 * "the board’s director, Ruth Abara, said", "the mayor of Leeds, Ruth Abara, said": the name that stands in apposition to the
 * role `phrase`, or null. The name must be closed by a comma or the end of the sentence, so that a list names nobody; behind a
 * place ("the mayor of Leeds, Yorkshire") only a full name counts.
 */
export function nameBehind(tokens: readonly Token[], phrase: Phrase, to: number): Phrase | null {
  if (phrase.pronoun) return null;
  const role = roleIn(tokens, phrase);
  const comma = role < 0 ? -1 : commaBehind(tokens, role + 1, to);
  if (comma < phrase.to) return null;
  const from = behindTitles(tokens, comma + 1, to);
  if (from >= to || !isNamePart(tokens[from])) return null;
  const end = nameEnd(tokens, from, to);
  const tied = comma > role + 1 && from === comma + 1;
  if (tied && (end - from < 2 || isRegion(tokens, from, end))) return null;
  const next = tokens[end];
  const closed =
    end >= to ||
    next === undefined ||
    (next.kind === K.PUNCT && /^(?:[,.;:(]|[—–-]|--)$/u.test(next.lower)) ||
    next.kind === K.QUOTE;
  return end > from && closed ? { from, to: end, pronoun: false } : null;
}

function isRegion(tokens: readonly Token[], from: number, to: number): boolean {
  return REGIONS.test((tokens[from] as Token).lower) || REGIONS.test((tokens[to - 1] as Token).lower);
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
