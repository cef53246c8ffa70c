import { F, STOPS } from '../text/flags';
import { K, type Token } from '../text/tokens';

/** A noun phrase that may name a speaker: tokens `[from, to)`. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly pronoun: boolean;
}

/** Pronouns that can speak. */
export const SPEAKING = new Set([
  'he',
  'she',
  'it',
  'they',
  'i',
  'we',
  'who',
  'which',
  'one',
  'some',
  'many',
  'others',
  'another',
  'both',
  'most',
  'few',
  'several',
]);
/** Prepositions that hold a noun phrase together: "a spokesman for the ministry", "officials in Kyiv". */
/** Adjectives behind officials that tie what follows to them: "officials familiar with the talks". */
const TIES = /^(?:familiar|close|briefed|present|involved|aware)$/u;
const LINKS = new Set(['of', 'for', 'at', 'from', 'in', 'with', 'on', 'to', 'against', 'behind', 'between']);

function isName(token: Token): boolean {
  return token.kind === K.WORD && token.caps > 0;
}

/** Whether the token can stand inside a noun phrase, left of its head. */
function inside(token: Token): boolean {
  if (token.kind === K.NUM || token.kind === K.CLITIC || token.kind === K.CODE) return true;
  if (token.kind !== K.WORD) return false;
  if (
    isName(token) &&
    (token.flags & (F.PRON | F.CONJ | F.AUX | F.WEEKDAY)) === 0 &&
    (token.flags & F.PREP) === 0
  )
    return true;
  if (
    (token.flags & (F.ROLE | F.ORG | F.DOC | F.TITLE | F.ADJ | F.DEMONYM | F.CARDINAL)) !== 0 &&
    (token.flags & (F.AUX | F.CONJ)) === 0
  )
    return true;
  return (token.flags & (STOPS | F.ADV | F.VERB)) === 0;
}

/** The apostrophe of a plural possessive: "the inspectors’ report". */
function isPossessive(tokens: readonly Token[], at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    mark?.kind === K.QUOTE &&
    mark.glued &&
    (mark.lower === '’' || mark.lower === "'") &&
    before?.kind === K.WORD &&
    before.lower.endsWith('s') &&
    after?.kind === K.WORD &&
    !after.glued &&
    ((after.flags & (STOPS | F.VERB)) === 0 || (after.flags & (F.DOC | F.ORG | F.ROLE)) !== 0)
  );
}

/** The noun phrase that ends right before token `end`, or null; looks no further left than `from`. */
export function phraseBefore(tokens: readonly Token[], end: number, from: number): Phrase | null {
  let last = end - 1;
  const head = tokens[last];
  if (last < from || head === undefined) return null;
  if (head.kind === K.WORD && (head.flags & F.PRON) !== 0 && !isTitled(head)) {
    return SPEAKING.has(head.lower) ? { from: last, to: end, pronoun: true } : null;
  }
  if (head.lower === '.' && isName(tokens[last - 1] ?? head)) last--;
  if (!inside(tokens[last] as Token) || tokens[last]?.kind === K.CLITIC) return null;
  let start = last;
  for (let steps = 0; start > from && steps < 24; steps++) {
    const token = tokens[start - 1] as Token;
    if (inside(token)) start--;
    else if (
      (token.flags & F.DET) !== 0 &&
      token.kind === K.WORD &&
      !(token.lower === 'that' || token.lower === 'what' || token.lower === 'which')
    ) {
      start--;
      const link = tokens[start - 1];
      if (!linksBack(tokens, start, from) || link === undefined) break;
      start--;
    } else if (isJoint(tokens, start - 1, from) || (start - 2 > from && isPossessive(tokens, start - 1)))
      start--;
    else if (linksBack(tokens, start, from)) start--;
    else break;
  }
  // "in 2017 America says": the year belongs to "in".
  if (start < last && tokens[start]?.kind === K.NUM && tokens[start - 1]?.lower === 'in') start++;
  while (
    start < last &&
    (tokens[start]?.kind === K.CLITIC || tokens[start]?.lower === '-' || tokens[start]?.lower === '.')
  )
    start++;
  return { from: start, to: last + 1, pronoun: false };
}

/** "Will", "May", "Us": capitalised words that are grammar elsewhere, inside a sentence. */
function isTitled(token: Token): boolean {
  return (
    token.caps > 0 &&
    !SPEAKING.has(token.lower) &&
    token.lower !== 'who' &&
    (token.flags & (F.PLACE | F.FIRST_NAME | F.ORG)) !== 0
  );
}

/** A hyphen, stop or "&" inside a name or compound. */
function isJoint(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || at <= from || before === undefined) return false;
  if (token.lower === '-' || token.lower === '/' || token.lower === '–')
    return token.glued && tokens[at + 1]?.glued === true;
  if (token.lower === '.')
    return (
      token.glued &&
      before.kind === K.WORD &&
      before.caps > 0 &&
      (before.lower.length === 1 || (before.flags & F.TITLE) !== 0 || before.lower.length <= 3)
    );
  return token.lower === '&' && isName(before);
}

/** Whether the word left of `start` is a preposition that ties the phrase to a noun before it. */
function linksBack(tokens: readonly Token[], start: number, from: number): boolean {
  const link = tokens[start - 1];
  const noun = tokens[start - 2];
  if (start - 2 < from || link === undefined || noun === undefined || !LINKS.has(link.lower)) return false;
  if (noun.kind !== K.WORD || (noun.flags & (STOPS | F.ADV)) !== 0) return false;
  const people =
    (noun.flags & (F.ROLE | F.ORG | F.DOC)) !== 0 ||
    (TIES.test(noun.lower) && ((tokens[start - 3]?.flags ?? 0) & F.ROLE) !== 0);
  if (link.lower === 'of') return (noun.flags & F.VERB) === 0 || people;
  return people;
}

/** The noun phrase that starts at token `start`, or null; looks no further right than `to`. */
export function phraseAfter(tokens: readonly Token[], start: number, to: number): Phrase | null {
  let at = start;
  const first = tokens[at];
  if (first === undefined || at >= to) return null;
  if (
    first.kind === K.WORD &&
    (first.flags & F.PRON) !== 0 &&
    SPEAKING.has(first.lower) &&
    first.lower !== 'who' &&
    first.lower !== 'which'
  ) {
    return { from: at, to: at + 1, pronoun: true };
  }
  if ((first.flags & F.DET) !== 0 && first.kind === K.WORD) at++;
  const nouns = at;
  while (at < to) {
    const token = tokens[at] as Token;
    if (token.kind === K.WORD && (token.flags & F.ADV) !== 0 && token.caps === 0) break;
    if (inside(token) && !((token.flags & (F.WEEKDAY | F.MONTH)) !== 0 && token.caps > 0)) at++;
    else if (at > nouns && at + 1 < to && isPossessive(tokens, at)) at++;
    else if ((token.lower === '-' || token.lower === '&' || token.lower === '/') && at > nouns && at + 1 < to)
      at++;
    else if (
      token.lower === '.' &&
      token.glued &&
      at > nouns &&
      (tokens[at - 1]?.lower.length === 1 || ((tokens[at - 1]?.flags ?? 0) & F.TITLE) !== 0) &&
      at + 1 < to
    )
      at++;
    else break;
  }
  return at === nouns ? null : { from: start, to: at, pronoun: false };
}
