import { isHyphen } from '../numbers/draft';
import { F, STOPS } from '../text/flags';
import { PLURAL_NOUNS } from '../text/noun-words';
import { K, type Token } from '../text/tokens';

/** What an amount counts: tokens `[from, to)` of the noun phrase, its head last. */
export interface Counted {
  readonly from: number;
  readonly to: number;
  /** Singular of the head, lower case: "person", "reactor". */
  readonly noun: string;
}

/** Plurals that describe the noun behind them: "200 sales jobs". */
const DESCRIBING = new Set(
  'sales sports arms goods operations communications systems parts women men savings earnings securities rights drugs games weapons services police systems people customs defence measles mumps rabies herpes diabetes'.split(
    ' ',
  ),
);

/** The furthest that a head noun stands from its number: "eight consecutive successful crewed test flights". */
const REACH = 6;

/** The singular of a plural noun as news copy spells it; "people" gives "person". */
export function singularOf(word: string): string {
  const irregular = PLURAL_NOUNS.get(word);
  if (irregular !== undefined) return irregular;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes|zzes)$/u.test(word)) return word.slice(0, -2);
  if (/oes$/u.test(word) && !/(?:shoes|(?<!ma|ta)toes|foes|canoes)$/u.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') && word.length > 2 ? word.slice(0, -1) : word;
}

/** Whether the word looks like a plural noun. */
export function isPlural(token: Token): boolean {
  if ((token.flags & F.PLURAL) !== 0) return true;
  const { lower } = token;
  return (
    lower.length > 2 &&
    lower.endsWith('s') &&
    !/(?:ous|us|is)$/u.test(lower) &&
    !lower.endsWith('ss') &&
    !lower.endsWith("'s") &&
    (token.flags & (F.SINGULAR | STOPS)) === 0
  );
}

/** Whether a noun phrase cannot go on with this token. */
function ends(token: Token | undefined): boolean {
  if (token === undefined) return true;
  if (token.kind !== K.WORD && token.kind !== K.CODE) return true;
  // "three US soldiers": capitals throughout name a country or a body.
  if (token.caps === 2) return false;
  return (token.flags & STOPS) !== 0 || ((token.flags & (F.MONTH | F.WEEKDAY)) !== 0 && token.caps > 0);
}

/** Adverbs that are never part of a noun phrase behind a number. */
function isAdverb(token: Token): boolean {
  return (
    ((token.flags & F.ADV) !== 0 && (token.flags & (F.ADJ | F.UNIT)) === 0) ||
    (token.lower.endsWith('ly') &&
      token.lower.length > 4 &&
      !/(?:family|ally|fly|supply|reply|assembly|italy|july|bully|belly|jelly|daily|weekly|monthly|early|elderly|deadly|friendly|likely|only)$/u.test(
        token.lower,
      ))
  );
}

/**
 * The noun that is counted from token `i` on. With `plural` the first plural noun is the head and what precedes it
 * describes it; otherwise (after "one", a duration or an amount of money) the last noun of an unbroken run is.
 */
export function countedAt(tokens: readonly Token[], i: number, n: number, plural: boolean): Counted | null {
  let head = -1;
  let at = i;
  const limit = Math.min(n, i + REACH + 2);
  for (; at < limit; at++) {
    const token = tokens[at];
    if (token !== undefined && isHyphen(token) && token.glued && tokens[at + 1]?.glued === true && at > i)
      continue;
    if (plural && at > i && carriesOn(tokens, at)) continue;
    if (token?.kind === K.CLITIC && head >= 0) break;
    if (ends(token) || token === undefined) break;
    if (at - i > 0 && token.kind === K.CODE && !plural) break;
    if (isAdverb(token)) {
      if (head >= 0 || at > i) break;
      if (!/ly$/u.test(token.lower)) break;
      continue;
    }
    const inner =
      isHyphen(tokens[at + 1]) && tokens[at + 1]?.glued === true && tokens[at + 2]?.glued === true;
    if (inner) continue;
    if (plural) {
      if (isPlural(token)) {
        const next = tokens[at + 1];
        if (DESCRIBING.has(token.lower) && next?.kind === K.WORD && isPlural(next) && !ends(next)) continue;
        return { from: i, to: at + 1, noun: singularOf(token.lower) };
      }
      if (isVerbal(token) && at > i && !/(?:ed|ing|en)$/u.test(token.lower)) break;
      if (isVerbal(token) && at === i && !/(?:ed|ing|en|wn)$/u.test(token.lower)) break;
      continue;
    }
    if (isVerbal(token)) {
      // "one missing man", "a $5m proposed scheme": a participle first may describe, later it is the verb.
      if (at > i || !/(?:ed|ing|en)$/u.test(token.lower)) break;
      continue;
    }
    if (head >= 0 && token.flags === 0 && token.caps === 0 && token.lower.endsWith('ed')) break;
    if (isDescriptive(token)) continue;
    head = at;
    if (isPlural(token)) break;
  }
  if (head < 0) return null;
  const noun = tokens[head];
  return noun === undefined ? null : { from: i, to: head + 1, noun: singularOf(noun.lower) };
}

/** Inside a noun phrase: "digital and physical sales", "737 Max jets", "Iran's". */
function carriesOn(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next?.kind !== K.WORD) return false;
  // "coal- and gas-fired plants": the hyphen waits for the second word.
  if (isHyphen(token) && token.glued && !next.glued) return next.lower === 'and' || next.lower === 'or';
  if ((token.lower === 'and' || token.lower === 'or') && isHyphen(tokens[at - 1])) return true;
  if (token.kind === K.NUM) return next.caps > 0 && !next.glued;
  if (token.lower !== 'and' && token.lower !== 'or') return false;
  const before = tokens[at - 1];
  return (
    before?.kind === K.WORD &&
    (before.flags & (STOPS | F.VERB)) === 0 &&
    !isPlural(before) &&
    (next.flags & (STOPS | F.VERB)) === 0 &&
    next.caps > 0 === before.caps > 0
  );
}

function isVerbal(token: Token): boolean {
  return (token.flags & F.VERB) !== 0 && (token.flags & (F.ROLE | F.ORG | F.DOC)) === 0 && token.caps === 0;
}

function isDescriptive(token: Token): boolean {
  if ((token.flags & F.DEMONYM) !== 0) return !token.lower.endsWith('s');
  return (token.flags & F.ADJ) !== 0;
}
