import type { CrossReason } from '../../domain/question';
import type { Span } from '../../domain/span';
import { hashOf } from '../hash';
import { isNegation } from '../quotes/sense';
import { quoteWords } from '../quotes/words';
import { reason } from '../reasons';

/**
 * A sentence without what may have been slipped in one of its copies: its negations, and the passage that differs by
 * nature (the figure, the speaker). Two copies of one sentence have equal keys.
 */
export interface Frame {
  readonly key: string;
  /** The negations outside the passage, as written, with how many words lie between it and each. */
  readonly negations: readonly Negation[];
}

interface Negation {
  readonly raw: string;
  readonly far: number;
}

interface Framed {
  readonly articleId: string;
  readonly sentence: Span;
  readonly frame: Frame | null;
}

/** Longer than this, in characters, it is a list, and no two articles print it with one word changed. */
const LONGEST = 2000;

/** The frame of the sentence around `hole`; null when fewer than `least` words are left to know it by, or too many. */
export function frameAround(
  text: string,
  { start, end }: Span,
  hole: Span | null,
  least: number,
): Frame | null {
  if (end - start > LONGEST) return null;
  const inside = hole !== null && hole.start >= start && hole.end <= end;
  const [before, after] = inside
    ? [text.slice(start, hole.start), text.slice(hole.end, end)]
    : [text.slice(start, end), ''];
  const [x, y] = [quoteWords(before), quoteWords(after)];
  const telling = (words: typeof x): string[] =>
    words.map(({ key }) => key).filter((key) => !isNegation(key));
  const [left, right] = [telling(x), telling(y)];
  if (left.length + right.length < least) return null;
  return {
    key: hashOf(`${left.join(' ')}${inside ? ' # ' : ''}${right.join(' ')}`),
    negations: [
      ...x.map((word, at) => ({ ...word, far: x.length - 1 - at })),
      ...y.map((word, far) => ({ ...word, far })),
    ]
      .filter(({ key }) => isNegation(key))
      .map(({ raw, far }) => ({ raw, far })),
  };
}

/** Whether two articles print one sentence, whatever was slipped in one of them. */
export function areTwinFrames(a: Frame | null, b: Frame | null): boolean {
  return a !== null && a.key === b?.key;
}

/**
 * What a sentence that two articles print says differently by a negation no more than `reach` words from the passage;
 * null when it is not one sentence, or says it alike.
 */
export function droppedNegation(a: Framed, b: Framed, reach = Infinity): CrossReason | null {
  if (a.frame === null || b.frame === null || a.frame.key !== b.frame.key) return null;
  const [x, y] = [a.frame.negations, b.frame.negations];
  const [more, fewer] = x.length > y.length ? [x, y] : [y, x];
  const [dropped] = more.filter(({ far }) => far <= reach && !fewer.some((kept) => kept.far === far));
  if (more.length === fewer.length || dropped === undefined) return null;
  return reason(
    `One sentence in both, but “${dropped.raw}” stands in one only.`,
    [a.articleId, a.sentence],
    [b.articleId, b.sentence],
  );
}
