import type { Token } from '../text/tokens';
import type { Utterance } from './cue';
import { phraseBefore, type Phrase } from './phrases';
import { hasSpeakerWord, isAdverbial } from './speaking';

/** How far in tokens an aside between subject and verb may reach: "Ruiz, who …, said". */
const ASIDE = 45;

/** Where a bracket that closes at `at` opens, or `at` itself. */
function openingOf(tokens: readonly Token[], at: number, from: number): number {
  if (tokens[at]?.lower !== ')') return at + 1;
  for (let open = at - 1; open >= from && open > at - 20; open--)
    if (tokens[open]?.lower === '(') return open;
  return at;
}

/** The phrase that ends before `end`, over a bracket behind it: "Holm (D-Maine)". */
function phraseOver(tokens: readonly Token[], end: number, from: number): Phrase | null {
  const open = tokens[end - 1]?.lower === ')' ? openingOf(tokens, end - 1, from) : end;
  return phraseBefore(tokens, open, from);
}

/**
 * The phrase before the asides that end with the sign at `at`: "Ushakov, the Kremlin's aide, said", "Holm (D-Maine) said",
 * "Ruiz, head of the union, which represents miners, said". The leftmost subject-like phrase of the chain wins when
 * it opens the sentence or follows a quote, else the nearest.
 */
export function beforeAside(tokens: readonly Token[], at: number, utterance: Utterance): Phrase | null {
  const { from, quoted } = utterance;
  const close = (tokens[at] as Token).lower;
  if (close === ')') {
    const over = phraseOver(tokens, at + 1, from);
    return over === null || isAdverbial(tokens, over, from) ? null : over;
  }
  const limit = Math.max(from, at - ASIDE);
  let nearest: Phrase | null = null;
  for (let open = at - 1; open >= limit; open--) {
    if (quoted[open] === 1) break;
    if (
      (tokens[open] as Token).lower !== close &&
      !(close === ',' && open < at - 1 && (tokens[open] as Token).lower === ';')
    )
      continue;
    if ((tokens[open] as Token).lower === ';') break;
    const phrase = phraseOver(tokens, open, from);
    if (phrase === null || isAdverbial(tokens, phrase, from)) continue;
    if (!phrase.pronoun && !hasSpeakerWord(tokens, phrase)) continue;
    const opens =
      phrase.from <= from ||
      quoted[phrase.from - 1] === 1 ||
      /^(?:and|but|,|that)$/iu.test(tokens[phrase.from - 1]?.lower ?? '');
    if (opens && (phrase.from <= from || quoted[phrase.from - 1] === 1 || nearest === null)) {
      nearest = phrase;
      if (phrase.from <= from || quoted[phrase.from - 1] === 1) break;
    }
    nearest ??= phrase;
  }
  if (nearest !== null) return nearest;
  const near = phraseBefore(tokens, at, from);
  return near !== null && (near.pronoun || hasSpeakerWord(tokens, near)) && !isAdverbial(tokens, near, from)
    ? near
    : null;
}
