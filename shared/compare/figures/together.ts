import type { CrossReason } from '../../domain/question';
import type { Span } from '../../domain/span';
import { placeNamed } from '../lexicon/places';
import { tellingness } from '../lexicon/words';
import { areTwinFrames } from '../text/frame';
import { oneStory } from '../text/story';
import { sharedNames } from '../text/same-name';
import { onlyOfStory, saidAlike, tie } from './alike';
import { apart, longApart, otherKind, strangers } from './apart';
import { placeRelation } from './place-relation';
import type { FigureReading } from './read';

/** How surely two figures answer one question, with the reasons; `null` when they do not. */
export interface Together {
  readonly score: number;
  readonly because: readonly CrossReason[];
}

// Measures of a whole economy or of one event: with the same place they are the same question.
const MACRO = new Set(
  'striking protested without-power unemployment inflation interest growth exports imports deficit debt literacy turnout magnitude emissions poverty price rent'.split(
    ' ',
  ),
);

// Tuned on the case tables: a measure with a shared event and country passes, a measure with a country alone does not.
const THRESHOLD = 4.8;

/** Whether the two answer one question (design, section 5): never by their numbers. */
export function together(a: FigureReading, b: FigureReading): Together | null {
  if (areTwins(a, b))
    return {
      score: 20,
      because: [{ text: 'The sentences are the same but for the figure.', at: [spanOf(a), spanOf(b)] }],
    };
  if (apart(a, b) || !((worthAsking(a) && worthAsking(b)) || plainlyOne(a, b))) return null;
  const because: CrossReason[] = [];
  let score = 0;
  const add = (points: number, text: string, x: Span | null = null, y: Span | null = null): void => {
    score += points;
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
    add(
      (MACRO.has(a.measure.id) ? 3.5 : 2) - (a.measureSure && b.measureSure ? 0 : 0.3),
      `Both say: ${a.measure.label.toLowerCase()}.`,
      a.measureAt,
      b.measureAt,
    );
  } else if (a.noun !== null && a.noun === b.noun) {
    add(1.5, `Both count “${a.figure.counted ?? a.noun}”.`, a.mark, b.mark);
  }
  if (a.measure === null || a.measure.id !== b.measure?.id) {
    const alike = saidAlike(a, b);
    if (alike !== null) {
      score += Math.min(3, alike.tie);
      const beside = [...a.near].some((word) => b.near.has(word) && tellingness(word) === 1);
      if (beside) add(0, 'The same words stand beside both.', a.mark, b.mark);
    }
  } else score += Math.min(0.6, tie(a, b) / 4);
  const shared = sharedNames(a, b);
  const story = oneStory(a.story, b.story);
  const named = shared.some((name) => name.weight >= 2 && placeNamed(name.key)?.within !== null);
  const fixed = a.measure?.nature === 'fixed';
  score += Math.max(named && !fixed ? 0 : -1, Math.min(2, story / 2));
  if (a.lasts !== null) add(2, 'Both say how long it has lasted.', a.mark, b.mark);
  for (const [index, name] of shared.slice(0, 3).entries()) {
    const weight = placeNamed(name.key)?.within === null ? Math.min(name.weight, 2) : name.weight;
    add(index === 0 ? weight : weight / 2, `“${name.exact}” stands by both.`, name.a, name.b);
  }
  const places = placeRelation(a, b);
  const nested = places.kind === 'nested';
  if (nested) add(2, 'What one counts lies within what the other counts.', places.inner, places.outer);
  const event = commonEvent(a, b);
  if (event > 0) add(event, 'The same kind of event stands by both.', a.eventWord, b.eventWord);
  if (onlyOfStory(a, b)) add(1.5, 'Each article has only this figure of its kind.', a.mark, b.mark);
  const words = commonWords(a, b);
  score += Math.min(3, words.length * 0.7); // of weight, but spread over the copy: no reason to show
  const measured = a.measure !== null && b.measure !== null;
  const tied = measured
    ? shared.length > 0 || nested || (words.length >= 3 && story >= 1) || story >= 2.5
    : (shared[0]?.weight ?? 0) >= 1.5 || story >= 2 || tie(a, b) >= 3;
  return score >= THRESHOLD && tied && because.length > 0 ? { score, because } : null;
}

// "The two leaders" is nobody's question; a low figure with a measure of its own may well be.
function worthAsking({ mark, measure, lasts }: FigureReading): boolean {
  return mark.status === 'accepted' || mark.salience === 'high' || measure !== null || lasts !== null;
}

// A small count is worth a question where nearly the same is said of it in one story: "three frigates", "five frigates".
function plainlyOne(a: FigureReading, b: FigureReading): boolean {
  const one = a.value?.stated === 1 || b.value?.stated === 1;
  return (
    !one && a.noun !== null && a.noun === b.noun && tie(a, b) >= 2.5 && oneStory(a.story, b.story) >= 2.5
  );
}

/** Whether two articles print one sentence with only this figure changed; then it answers one question, whatever it measures. */
export function areTwins(a: FigureReading, b: FigureReading): boolean {
  return (
    areTwinFrames(a.frame, b.frame) &&
    a.articleId !== b.articleId &&
    a.unit.id === b.unit.id &&
    !otherKind(a, b) &&
    !longApart(a, b) &&
    !strangers(a, b) &&
    (sharedNames(a, b)[0]?.weight ?? 0) >= 1
  );
}

function spanOf({ articleId, sentence }: FigureReading): { articleId: string } & Span {
  return { articleId, start: sentence.start, end: sentence.end };
}

function commonEvent(a: FigureReading, b: FigureReading): number {
  if ([...a.events].some((event) => b.events.has(event))) return 2;
  if (
    [...a.events].some((event) => b.eventsAround.has(event)) ||
    [...b.events].some((event) => a.eventsAround.has(event))
  )
    return 1.5;
  return [...a.eventsAround].some((event) => b.eventsAround.has(event)) ? 1 : 0;
}

function commonWords(a: FigureReading, b: FigureReading): string[] {
  const words = [...a.content].filter((word) => b.content.has(word) || b.contentAround.has(word));
  for (const word of b.content) if (!a.content.has(word) && a.contentAround.has(word)) words.push(word);
  return words;
}
