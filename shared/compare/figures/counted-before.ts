import type { Span } from '../../domain/span';
import type { ReadSentence } from '../text/reading';

/** A figure of the sentence, with what it counts where the copy says it. */
interface Figures extends Span {
  readonly figure: { readonly counted: string | null };
}

// "120 sheep, not 1,200"; "143 people, up from 97".
const GOES_ON = /(?:\bnot|\brather than|\binstead of|\b(?:up|down) from|\bcompared with)\s+$/;

// "The number of cases since December has risen to".
const COMES_TO =
  /\bnumber of ([^;:]+?\s(?:to|at|reach(?:es|ed)|hit|is|was|were|are|totalled))(?:\s+(?:now|about|around|nearly|almost|some|just|only|over|at least|more than))*\s+$/i;

// Behind these words the noun phrase is over.
const OVER =
  /^(?:in|on|at|by|for|from|with|to|of|who|which|that|and|or|but|as|after|before|since|than|is|are|was|were|has|have|had|will|would|now|rose|fell|grew|stood|stands|known|thought|said|found|shown|hurt|lost|held|left|given|still|\p{L}{3,}ed)$/u;

/** What a bare number counts, as the words before it say ("the number of cases has risen to 2,015"); null where nothing does. */
export function countedBefore(sentence: ReadSentence, mark: Span, others: readonly Figures[]): string | null {
  const before = sentence.text.slice(0, mark.start - sentence.start);
  const last = others.findLast(({ end }) => end <= mark.start);
  const since = last === undefined ? before : before.slice(last.end - sentence.start);
  if (last !== undefined && GOES_ON.test(since) && since.length < 30) return last.figure.counted;
  const [, said] = COMES_TO.exec(before) ?? [];
  const words = said?.split(/\s+/) ?? [];
  const over = words.findIndex((word, at) => at > 0 && OVER.test(word.toLowerCase()));
  const phrase = words.slice(0, Math.max(over, 0));
  // "The number of Rohingya who have fled": a people is people.
  return /^\p{Lu}/u.test(phrase.at(-1) ?? '') ? 'people' : phrase.length === 0 ? null : phrase.join(' ');
}
