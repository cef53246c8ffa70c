import type { CrossReason } from '../../domain/question';
import type { Span } from '../../domain/span';
import { areTwinFrames } from '../text/frame';
import { sharedNames } from '../text/same-name';
import { onlyOfStory } from './alike';
import { apart } from './apart';
import { strangers } from './bearers';
import { otherKinds, type Agreement } from './context';
import { evidenceOn } from './evidence';
import { longApart } from './happening';
import { FLOOR, leadOver } from './lead';
import { placeRelation } from './place-relation';
import type { FigureReading } from './read';
import { otherKind } from './units-meet';
import { FIRST, SECOND } from './weights';
import { isAsked } from './worth-asking';

/** How surely two figures answer one question by themselves, with the reasons. */
export interface Together {
  /** Log odds before anything is known of rivals; never below `FLOOR`. */
  readonly score: number;
  readonly because: readonly CrossReason[];
  /** Log odds with the surest rival for one of the two known; `-Infinity` for none. */
  readonly against: (rival: number) => number;
}

/** From here on, in log odds, a pair is proposed: found on pairs that the weights were not fitted to. */
export const PROPOSED = 0.5;

/** What a sentence printed twice with only the figure changed is worth. */
const TWINS = 9;

/** The two in the one order in which they are weighed, whichever article came in first: the earlier, else by their copy. */
export function asWeighed(a: FigureReading, b: FigureReading): [FigureReading, FigureReading] {
  const order =
    compare(a.publishedOn ?? '', b.publishedOn ?? '') ||
    compare(a.title, b.title) ||
    compare(a.sentence.text, b.sentence.text);
  return order > 0 ? [b, a] : [a, b];
}

function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Whether the two may answer one question (design, section 5): never by their numbers. */
export function together(x: FigureReading, y: FigureReading): Together | null {
  if (!isAsked(x) || !isAsked(y)) return null;
  const [a, b] = asWeighed(x, y);
  if (areTwins(a, b))
    return {
      score: TWINS,
      because: [{ text: 'The sentences are the same but for the figure.', at: [spanOf(a), spanOf(b)] }],
      against: () => TWINS,
    };
  if (apart(a, b)) return null;
  const { evidence, agreement } = evidenceOn(a, b);
  const score = weigh(FIRST, evidence);
  if (score < FLOOR) return null;
  const because = reasonsFor(a, b, agreement);
  return because.length === 0
    ? null
    : { score, because, against: (rival) => weigh(SECOND, { ...evidence, ...leadOver(rival, score) }) };
}

function weigh<E extends object>(weights: Readonly<Record<keyof E, number>>, evidence: E): number {
  let sum = 0;
  for (const name in evidence) sum += Number(evidence[name]) * weights[name];
  return sum;
}

function reasonsFor(a: FigureReading, b: FigureReading, { surest, plain }: Agreement): CrossReason[] {
  const because: CrossReason[] = [];
  const add = (text: string, x: Span | null, y: Span | null): void => {
    if (x === null && y === null) return; // a reason that points nowhere explains nothing
    const at = [[a.articleId, x] as const, [b.articleId, y] as const];
    because.push({
      text,
      at: at.flatMap(([articleId, span]) =>
        span === null ? [] : [{ articleId, start: span.start, end: span.end }],
      ),
    });
  };
  if (a.measure !== null && a.measure.id === b.measure?.id) {
    add(`Both say: ${a.measure.label.toLowerCase()}.`, a.measureAt, b.measureAt);
  } else if (a.noun !== null && a.noun === b.noun) {
    add(`Both count “${a.figure.counted ?? a.noun}”.`, a.mark, b.mark);
  }
  if (surest !== null && plain) add(wordsAgree(surest[0].exact, surest[1].exact), surest[0], surest[1]);
  if (a.lasts !== null) add('Both say how long it has lasted.', a.mark, b.mark);
  for (const name of sharedNames(a, b).slice(0, 3)) add(`“${name.exact}” stands by both.`, name.a, name.b);
  const places = placeRelation(a, b);
  if (places.kind === 'nested')
    add('What one counts lies within what the other counts.', places.inner, places.outer);
  if (meet(a, b)) add('The same kind of event stands by both.', a.eventWord, b.eventWord);
  if (onlyOfStory(a, b)) add('Each article has only this figure of its kind.', a.mark, b.mark);
  if (surest !== null && because.length === 0)
    add(wordsAgree(surest[0].exact, surest[1].exact), surest[0], surest[1]);
  return because;
}

function wordsAgree(x: string, y: string): string {
  return x.toLowerCase() === y.toLowerCase()
    ? `“${x}” stands beside both.`
    : `“${x}” beside one, “${y}” beside the other.`;
}

function meet(a: FigureReading, b: FigureReading): boolean {
  const around = (reading: FigureReading): string[] => [...reading.events, ...reading.eventsAround];
  const known = new Set(around(b));
  return around(a).some((event) => known.has(event));
}

/** Whether two articles print one sentence with only this figure changed; then it answers one question, whatever it measures. */
export function areTwins(a: FigureReading, b: FigureReading): boolean {
  return (
    areTwinFrames(a.frame, b.frame) &&
    a.articleId !== b.articleId &&
    a.unit.id === b.unit.id &&
    !otherKind(a, b) &&
    !otherKinds(a.context, b.context) &&
    !longApart(a, b) &&
    !strangers(a, b) &&
    (sharedNames(a, b)[0]?.weight ?? 0) >= 1
  );
}

function spanOf({ articleId, sentence }: FigureReading): { articleId: string } & Span {
  return { articleId, start: sentence.start, end: sentence.end };
}
