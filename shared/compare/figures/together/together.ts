import type { CrossReason } from '../../../domain/question';
import type { Span } from '../../../domain/span';
import { reason } from '../../reasons';
import { areTwinFrames } from '../../text/frame';
import { sharedNames } from '../../text/same-name';
import { onlyOfStory } from './alike';
import { apart, differentPeriod, differentTopic } from './apart';
import { strangers } from './bearers';
import { agreementOf, otherKinds, type Agreement } from '../reading/context';
import { evidenceOn } from './evidence';
import { longApart } from './happening';
import { FLOOR, leadOver } from './lead';
import { placeRelation } from './place-relation';
import type { FigureReading } from '../reading/read';
import { otherKind } from './units-meet';
import { FIRST, SECOND } from './weights';
import { isAsked } from './worth-asking';

/** How surely two figures answer one question by themselves, with the reasons. */
export interface Together {
  /** Log odds before anything is known of rivals; never below `FLOOR`. */
  readonly score: number;
  /** The reasons, at least one; most pairs lose to a rival before anybody reads them. */
  readonly because: () => readonly CrossReason[];
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
      because: () => [{ text: 'The sentences are the same but for the figure.', at: [spanOf(a), spanOf(b)] }],
      against: () => TWINS,
    };
  if (apart(a, b)) return null;
  const { evidence, agreement } = evidenceOn(a, b);
  const score = weigh(FIRST, evidence);
  if (score < FLOOR) return null;
  if (reasonsFor(a, b, agreement).next().done === true) return null;
  // Lists of hundreds of figures meet in a hundred thousand pairs: what is kept of each is little.
  const alone = weigh(SECOND, evidence);
  return {
    score,
    because: () => [...reasonsFor(a, b, agreementOf(a.context, b.context))],
    against: (rival) => weigh(SECOND, leadOver(rival, score), alone),
  };
}

// What the evidence comes to, on top of `sum`.
function weigh<E extends object>(weights: Readonly<Record<keyof E, number>>, evidence: E, sum = 0): number {
  for (const name in evidence) sum += Number(evidence[name]) * weights[name];
  return sum;
}

// One at a time: of every pair it is asked whether there is any, and only of those that stay which they are.
function* reasonsFor(a: FigureReading, b: FigureReading, agreement: Agreement): Generator<CrossReason> {
  let said = false;
  for (const [text, x, y] of grounds(a, b, agreement)) {
    if (x === null && y === null) continue; // a reason that points nowhere explains nothing
    said = true;
    yield reason(text, [a.articleId, x], [b.articleId, y]);
  }
  const { surest } = agreement;
  if (!said && surest !== null)
    yield reason(wordsAgree(surest), [a.articleId, surest[0]], [b.articleId, surest[1]]);
}

type Ground = readonly [text: string, x: Span | null, y: Span | null];

function* grounds(a: FigureReading, b: FigureReading, { surest, plain }: Agreement): Generator<Ground> {
  if (a.measure !== null && a.measure.id === b.measure?.id) {
    yield [`Both say: ${a.measure.label.toLowerCase()}.`, a.measureAt, b.measureAt];
  } else if (a.noun !== null && a.noun === b.noun) {
    yield [`Both count “${a.figure.counted ?? a.noun}”.`, a.mark, b.mark];
  }
  if (surest !== null && plain) yield [wordsAgree(surest), ...surest];
  if (a.lasts !== null) yield ['Both say how long it has lasted.', a.mark, b.mark];
  for (const name of sharedNames(a.shared, b.shared).slice(0, 3))
    yield [`“${name.exact}” stands by both.`, name.a, name.b];
  const places = placeRelation(a, b);
  if (places.kind === 'nested')
    yield ['What one counts lies within what the other counts.', places.inner, places.outer];
  if (meet(a, b)) yield ['The same kind of event stands by both.', a.eventWord, b.eventWord];
  if (onlyOfStory(a, b)) yield ['Each article has only this figure of its kind.', a.mark, b.mark];
}

function wordsAgree([{ exact: x }, { exact: y }]: NonNullable<Agreement['surest']>): string {
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
    !differentPeriod(a, b) &&
    !differentTopic(a, b) &&
    !strangers(a, b) &&
    (sharedNames(a.shared, b.shared)[0]?.weight ?? 0) >= 1
  );
}

function spanOf({ articleId, sentence }: FigureReading): { articleId: string } & Span {
  return { articleId, start: sentence.start, end: sentence.end };
}
