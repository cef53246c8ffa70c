import type { IsoDate } from '../../domain/date';
import type { CrossReason, Relation } from '../../domain/question';
import type { Span } from '../../domain/span';
import { hashOf } from '../hash';
import { isNegation } from '../quotes/sense';
import { quoteWords } from '../quotes/words';
import { lapse, reason } from '../reasons';
import { daysApart } from './story';
import { holdsFor, isOvertaken, type Holds } from './not-so';

/**
 * A sentence without what may have been slipped in one of its copies: its negations, and the passage that differs by
 * nature (the figure, the speaker). Two copies of one sentence have equal keys.
 */
export interface Frame {
  readonly key: string;
  /** The negations outside the passage, as written, with how many words lie between it and each and how long each holds. */
  readonly negations: readonly Negation[];
}

interface Negation {
  readonly raw: string;
  readonly far: number;
  readonly holds: Holds;
}

interface Framed {
  readonly articleId: string;
  readonly sentence: Span;
  readonly frame: Frame | null;
  readonly publishedOn: IsoDate | null;
}

/** Longer than this, in characters, it is a list, and no two articles print it with one word changed. */
const LONGEST = 1_000;

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
  const negationsIn = (words: typeof x, far: (at: number) => number): Negation[] => {
    const keys = words.map(({ key }) => key);
    return words.flatMap(({ raw, key }, at) =>
      isNegation(key) ? [{ raw, far: far(at), holds: holdsFor(keys, at) }] : [],
    );
  };
  return {
    key: hashOf(`${left.join(' ')}${inside ? ' # ' : ''}${right.join(' ')}`),
    negations: [...negationsIn(x, (at) => x.length - 1 - at), ...negationsIn(y, (at) => at)],
  };
}

/** Whether two articles print one sentence, whatever was slipped in one of them. */
export function areTwinFrames(a: Frame | null, b: Frame | null): boolean {
  return a !== null && a.key === b?.key;
}

/** A sentence reprinted sooner than this, in days, with a "not" more or less is a slip; later, things may have changed. */
const NEWS_DAYS = 3;

/**
 * What a sentence that two articles print says differently by a negation no more than `reach` words from the passage:
 * they conflict, unless what is not so in the one may have come about by the time of the other. Null when it is not one
 * sentence, or says it alike.
 */
export function droppedNegation(
  a: Framed,
  b: Framed,
  reach = Infinity,
): { readonly relation: Relation; readonly because: CrossReason } | null {
  if (a.frame === null || b.frame === null || a.frame.key !== b.frame.key) return null;
  const [more, fewer] = a.frame.negations.length > b.frame.negations.length ? [a, b] : [b, a];
  const [not, so] = [more.frame?.negations ?? [], fewer.frame?.negations ?? []];
  const [dropped] = not.filter(({ far }) => far <= reach && !so.some((kept) => kept.far === far));
  if (not.length === so.length || dropped === undefined) return null;
  const overtaken = isOvertaken(dropped.holds, more.publishedOn, fewer.publishedOn, NEWS_DAYS);
  const since = overtaken
    ? `, and the one was printed ${lapse(daysApart(a, b) ?? 0)}: what was so may have changed`
    : '';
  return {
    relation: overtaken ? 'supersedes' : 'conflicts',
    because: reason(
      `One sentence in both, but “${dropped.raw}” stands in one only${since}.`,
      [a.articleId, a.sentence],
      [b.articleId, b.sentence],
    ),
  };
}
