import type { Doc } from '../text/document';
import { F } from '../text/flags';
import { K, type Token } from '../text/tokens';
import type { Passage } from './passages';
import type { Phrase } from './phrases';

/** "“ABARA: Shall we …”": a transcript's label inside the marks. */
export function labelOf(tokens: readonly Token[], passage: Passage): Phrase | null {
  for (let i = passage.from + 1; i < passage.to && i < passage.from + 5; i++) {
    const token = tokens[i] as Token;
    if (token.lower === ':' && token.glued && i > passage.from + 1)
      return { from: passage.from + 1, to: i, pronoun: false };
    if (token.kind !== K.WORD || token.caps !== 2) return null;
  }
  return null;
}

/** Stage directions, and titles behind a preposition or a possessive ("on “Morning Desk”"), are nobody's words. */
export function canBeSaid(doc: Doc, passage: Passage): boolean {
  const { tokens } = doc;
  const [first, second] = [tokens[passage.from], tokens[passage.from + 1]];
  // Two typewriter apostrophes are a mark of some archives only; the speaker is left to the editor there.
  if (first?.lower === "''" || second?.lower === '(') return false;
  if (looksSaid(doc, passage) || isExclaimed(tokens, passage)) return true;
  const before = tokens[passage.from - 1];
  if (before?.kind === K.CLITIC) return false;
  // "She read ‘The Long Winter’" names a book; "The sign read ‘Keep Out’" gives words.
  if (
    before !== undefined &&
    /^(?:reads?|saw|sees|seen|wrote|writes|sang|sings|watched|published|released|directed|starred)$/u.test(
      before.lower,
    )
  )
    return ((tokens[passage.from - 2]?.flags ?? 0) & F.DOC) !== 0;
  return !(
    before?.kind === K.WORD &&
    /^(?:of|on|in|at|from|with|to|for|the|a|an|and|titled|entitled|named|film|song|book|show|series)$/u.test(
      before.lower,
    )
  );
}

/** “Marta!”, “Never again?”: a shout is said however it is capitalised. */
export function isExclaimed(tokens: readonly Token[], passage: Passage): boolean {
  return passage.to - passage.from < 6 && /^[!?]$/u.test(tokens[passage.to - 2]?.lower ?? '');
}

/** Titles and names in quotation marks are not speech: every word of weight is capitalised. */
export function looksSaid(doc: Doc, passage: Passage): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = passage.from + 1; i < passage.to && words < 24; i++) {
    const token = doc.tokens[i] as Token;
    if (token.kind !== K.WORD || (token.flags & (F.PREP | F.DET | F.CONJ)) !== 0) continue;
    words++;
    if (token.caps > 0) capitals++;
  }
  if (words === 0) return false;
  return capitals < words;
}
