import { F, STOPS } from '../text/flags';
import { K, type Token } from '../text/tokens';
import type { Phrase } from './phrases';

const DASH = /^(?:[—–―-]|--)$/u;

/** Whether the sign is a dash of any length. */
export function isDash(token: Token): boolean {
  return DASH.test(token.lower);
}

/** Words between a subject and its verb: adverbs, auxiliaries, days of the week. */
export function isBetween(token: Token): boolean {
  if (token.kind === K.CLITIC) return false;
  if (token.kind !== K.WORD || (token.flags & F.PRON) !== 0) return false;
  if ((token.flags & F.WEEKDAY) !== 0) return true;
  if ((token.flags & (F.ADV | F.AUX)) !== 0) return true;
  if (token.flags !== 0 || token.caps !== 0) return false;
  return token.lower.endsWith('ly') && token.lower !== 'family' && token.lower !== 'ally';
}

/** Whether the word is a day, a month or a number. */
export function isDate(token: Token): boolean {
  return token.kind === K.NUM || ((token.flags & (F.WEEKDAY | F.MONTH)) !== 0 && token.caps > 0);
}

/** Whether the phrase holds a name, a role, a body or a document: something that speaks. */
export function hasSpeakerWord(tokens: readonly Token[], phrase: Phrase): boolean {
  for (let i = phrase.from; i < phrase.to; i++) {
    const token = tokens[i] as Token;
    if ((token.flags & (F.ROLE | F.ORG | F.DOC)) !== 0) return true;
    if (token.kind === K.WORD && token.caps > 0 && (token.flags & (STOPS | F.WEEKDAY | F.MONTH)) === 0)
      return true;
  }
  return false;
}

/** "In Paris," "On Monday,": the phrase hangs on a preposition and is no subject. */
export function isAdverbial(tokens: readonly Token[], phrase: Phrase, from: number): boolean {
  const before = tokens[phrase.from - 1];
  if (phrase.from <= from || before === undefined) return isDate(tokens[phrase.to - 1] as Token);
  return (before.flags & F.PREP) !== 0 && before.kind === K.WORD;
}

/** Whether the word is a finite verb by itself. */
export function isFinite(token: Token): boolean {
  if (token.kind !== K.WORD || token.caps > 0 || (token.flags & F.PREP) !== 0) return false;
  if ((token.flags & F.AUX) !== 0) return true;
  if ((token.flags & (F.VERB | F.UP | F.DOWN | F.STANCE)) !== 0) return !token.lower.endsWith('ing');
  return token.flags === 0 && token.lower.endsWith('ed');
}

/** A verb that the lexicon does not know, told by what stands before it: "Kovac pauses", "The treaty bans any …". */
export function isFiniteAt(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i] as Token;
  if (isFinite(token)) return true;
  if (token.kind !== K.WORD || token.flags !== 0 || token.caps > 0 || !/[^s]s$/u.test(token.lower))
    return false;
  let at = i - 1;
  while (at > from && isBetween(tokens[at] as Token)) at--;
  const before = tokens[at];
  if (at < from || before?.kind !== K.WORD) return false;
  if (/^(?:he|she|it)$/u.test(before.lower)) return true;
  if (before.caps > 0) return (before.flags & (STOPS | F.DEMONYM | F.ORG | F.PLACE | F.ROLE)) === 0;
  const next = tokens[i + 1];
  return (
    (before.flags & F.DOC) !== 0 &&
    next !== undefined &&
    (next.kind === K.QUOTE || (next.flags & F.DET) !== 0)
  );
}
