import { K, type Token } from '../text/tokens';
import { beforeAside } from './asides';
import type { Utterance } from './cue';
import { phraseBefore, type Phrase } from './phrases';
import { hasSpeakerWord, isAdverbial, isBetween, isDash, isFiniteAt } from './speaking';

/** How many tokens of a sentence are searched for its main subject; keeps the cost of endless sentences linear. */
const SEARCH = 120;

/** The subject of the sentence's main clause: the first noun phrase before a finite verb, ahead of token `limit`. */
export function clauseSubject(tokens: readonly Token[], utterance: Utterance, limit: number): Phrase | null {
  const { from, to, quoted } = utterance;
  const end = Math.min(to, limit, from + SEARCH);
  for (let i = from; i < end; i++) {
    if (quoted[i] === 1 || !isFiniteAt(tokens, i, from)) continue;
    let edge = i;
    while (edge > from && isBetween(tokens[edge - 1] as Token)) edge--;
    const before = tokens[edge - 1];
    if (before === undefined || edge <= from) continue;
    if (before.lower === ',' || before.lower === ')' || isDash(before)) {
      const aside = beforeAside(tokens, edge - 1, utterance);
      if (aside !== null) return aside;
      continue;
    }
    const pronounBefore = before.kind === K.CLITIC ? edge - 1 : edge;
    const phrase = phraseBefore(tokens, pronounBefore, from);
    if (phrase === null || isAdverbial(tokens, phrase, from)) continue;
    if (phrase.pronoun && /^(?:who|which)$/u.test(tokens[phrase.from]?.lower ?? '')) continue;
    if (phrase.pronoun || hasSpeakerWord(tokens, phrase)) return phrase;
  }
  return null;
}
