import { areTwinFrames } from '../text/frame';
import { align, type Alignment } from './align';
import { lineOf, type QuoteReading } from './read';
import { isNegation } from './sense';

/** Two quotes taken for the same words, with their alignment. */
export interface SameWords {
  readonly score: number;
  readonly alignment: Alignment;
  /** Only a piece of the one, between ellipses, stands in the other. */
  readonly stitched?: true;
}

/**
 * Whether two quotes give the same words, however trimmed, stitched or punctuated. A word or two in common proves
 * nothing ("right" is in every other quote), so short ones must stand whole in the other and come from one speaker,
 * or the sentences they stand in must be the same but for speaker and negation.
 */
export function sameWords(a: QuoteReading, b: QuoteReading): SameWords | null {
  const shorter = Math.min(a.words.length, b.words.length);
  if (shorter < 2 || Math.min(a.telling, b.telling) < 1) return null;
  const twins = areTwinFrames(a.frame, b.frame);
  // Aligning is the dear part, and most quotes with a phrase in common fail here.
  if (!twins && shorter > 4 && !sayTheSame(a, b)) return inOneRun(a, b);
  const alignment = align(a.words, b.words);
  const share = alignment.common / shorter;
  if (twins && share >= 0.5) return { score: 4 + shorter, alignment };
  const speakers = speakersMeet(a, b);
  if (shorter <= 4) {
    const whole = alignment.longestRun === shorter && Math.min(a.telling, b.telling) >= 2;
    return (whole || butForNot(a, b)) && speakers === 'same' ? { score: 4 + shorter, alignment } : null;
  }
  const needed = speakers === 'different' ? 0.8 : 0.7;
  if (share < needed || alignment.longestRun < 3) return inOneRun(a, b);
  return { score: alignment.common, alignment };
}

/** A run of so many words is no accident where one speaker says it. */
const RUN = 5;

// "We had no warning at all" says little that is telling, and a quote stitched from two shares half with either: but
// whole, in one run and from one mouth they are the same words.
function inOneRun(a: QuoteReading, b: QuoteReading): SameWords | null {
  if (speakersMeet(a, b) !== 'same') return null;
  if (
    Math.min(a.words.length, b.words.length) >= RUN &&
    (a.line.includes(b.line) || b.line.includes(a.line))
  ) {
    const alignment = align(a.words, b.words);
    return { score: alignment.common, alignment };
  }
  const [x, y] = [
    a.pieces.find((piece) => piece.length >= RUN && b.line.includes(lineOf(piece))),
    b.pieces.find((piece) => piece.length >= RUN && a.line.includes(lineOf(piece))),
  ];
  if (x === undefined && y === undefined) return null;
  const alignment = align(x ?? a.words, x === undefined ? (y ?? b.words) : b.words);
  return { score: alignment.common, alignment, stitched: true };
}

// "This is not safe" and "This is safe" are the same words, one of them slipped.
function butForNot(a: QuoteReading, b: QuoteReading): boolean {
  const [x, y] = [a, b].map(({ words }) => words.map(({ key }) => key).filter((key) => !isNegation(key)));
  return x !== undefined && x.length >= 3 && x.join(' ') === y?.join(' ');
}

// Little words agree between any two sentences of one shape; most of the telling ones must too.
function sayTheSame(a: QuoteReading, b: QuoteReading): boolean {
  const [x, y] = [a.tellingWords, b.tellingWords];
  const common = [...x].filter((word) => y.has(word)).length;
  return common >= 2 && common / Math.min(x.size, y.size) >= 0.6;
}

/** Whether the two quotes are given to one speaker, to two, or to nobody that can be compared. */
export function speakersMeet(
  a: Pick<QuoteReading, 'speakerWords'>,
  b: Pick<QuoteReading, 'speakerWords'>,
): 'same' | 'different' | 'unknown' {
  const [x, y] = [a.speakerWords, b.speakerWords];
  if (x.length === 0 || y.length === 0) return 'unknown';
  const last = (words: readonly string[]): string => words[words.length - 1] ?? '';
  if (last(x) === last(y)) {
    const [p, q] = [x[0] ?? '', y[0] ?? ''];
    // "John Smith" and "Mary Smith" are two people; "Smith" and "J. Smith" may be either.
    const clash =
      x.length > 1 && y.length > 1 && !x.includes(q) && !y.includes(p) && !(p.length <= 2 || q.length <= 2);
    return clash ? 'different' : 'same';
  }
  return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word)) ? 'same' : 'different';
}
