import type { CrossReason } from '../../domain/question';
import type { Span } from '../../domain/span';
import { sameName, sharedNames } from '../text/same-name';
import { areApart } from './period';
import type { FigureReading } from './read';
import { placesApart } from './place-relation';

/** How surely two figures answer one question, with the reasons; `null` when they do not. */
export interface Together {
  readonly score: number;
  readonly because: readonly CrossReason[];
}

// Tuned on the case tables: a shared measure (2) with a shared event (2) and one name (2) passes, a shared
// measure in a shared country (2 + 2) alone does not.
const THRESHOLD = 5;

/** Whether the two answer one question (design, section 5): never by their numbers. */
export function together(a: FigureReading, b: FigureReading): Together | null {
  if (apart(a, b)) return null;
  const because: CrossReason[] = [];
  let score = 0;
  const add = (
    points: number,
    text?: string,
    at: readonly (readonly [FigureReading, Span | null])[] = [],
  ): void => {
    score += points;
    if (text !== undefined)
      because.push({
        text,
        at: at.flatMap(([of, span]) =>
          span === null ? [] : [{ articleId: of.articleId, start: span.start, end: span.end }],
        ),
      });
  };

  if (a.measure !== null && b.measure !== null) {
    add(2, `Both say ${a.measure.label.toLowerCase()}.`, [
      [a, a.measureAt],
      [b, b.measureAt],
    ]);
  } else if (a.noun !== null && a.noun === b.noun) {
    add(1.5, `Both count “${a.figure.counted ?? a.noun}”.`, [
      [a, a.mark],
      [b, b.mark],
    ]);
  }
  const shared = sharedNames(a, b);
  for (const [index, name] of shared.entries()) {
    if (index < 3)
      add(index === 0 ? name.weight : name.weight / 2, `“${name.exact}” stands by both.`, [
        [a, name.a],
        [b, name.b],
      ]);
  }
  const events = [...a.events].filter((event) => b.events.has(event));
  const near =
    [...a.events].some((event) => b.eventsAround.has(event)) ||
    [...b.events].some((event) => a.eventsAround.has(event));
  if (events.length > 0)
    add(2, 'Both name the same kind of event in the sentence.', [
      [a, a.eventWord],
      [b, b.eventWord],
    ]);
  else if (near) add(1.5, 'The same kind of event stands in the sentence of one and beside the other.');
  else if ([...a.eventsAround].some((event) => b.eventsAround.has(event)))
    add(1, 'The same kind of event stands beside both.');
  const words = commonWords(a, b);
  if (words.length > 0)
    add(Math.min(3, words.length * 0.7), `Words in common: ${words.slice(0, 4).join(', ')}.`);
  return score >= THRESHOLD && (shared.length > 0 || words.length >= 3) ? { score, because } : null;
}

function commonWords(a: FigureReading, b: FigureReading): string[] {
  const words = [...a.content].filter((word) => b.content.has(word) || b.contentAround.has(word));
  for (const word of b.content) if (!a.content.has(word) && a.contentAround.has(word)) words.push(word);
  return words;
}

/** What keeps two figures from one question, whatever else they share. */
function apart(a: FigureReading, b: FigureReading): boolean {
  return (
    sameSentence(a, b) ||
    differentMeasure(a, b) ||
    (a.figure.change !== b.figure.change && (a.figure.change === null || b.figure.change === null)) ||
    (a.part !== b.part && a.population !== b.population && a.population !== null && b.population !== null) ||
    (a.population !== null && b.population !== null && a.population !== b.population) ||
    differentPeriod(a, b) ||
    differentEvent(a, b) ||
    placesApart(a, b) ||
    differentSubject(a, b)
  );
}

// "Nine of 20 reactors": a sentence does not answer itself, and inside one article only a known measure is followed.
function sameSentence(a: FigureReading, b: FigureReading): boolean {
  return a.articleId === b.articleId && (a.sentence.start === b.sentence.start || a.measure === null);
}

function differentMeasure(a: FigureReading, b: FigureReading): boolean {
  if (a.measure !== null && b.measure !== null) {
    return a.measure.id !== b.measure.id || !unitsMeet(a, b);
  }
  if (a.measure !== b.measure && a.unit.family !== 'duration') return true;
  if (a.unit.family !== b.unit.family) return true;
  switch (a.unit.family) {
    case 'thing':
    case 'person':
    case 'none':
      return a.noun === null || a.noun !== b.noun;
    case 'duration':
      // "six-year conflict" and "five-year conflict" measure the event they qualify.
      return lastsOf(a) === null || lastsOf(a) !== lastsOf(b);
    case 'money':
    case 'share':
    case 'physical':
      return a.unit.family !== 'money' && a.unit.id !== b.unit.id;
  }
}

function unitsMeet(a: FigureReading, b: FigureReading): boolean {
  const [x, y] = [a.unit, b.unit];
  if (x.family === 'none' || y.family === 'none') return true;
  if (x.family === 'share' || y.family === 'share') return x.family === y.family;
  if (x.family === 'thing' && y.family === 'thing')
    return x.id === y.id || (a.measure?.families.includes('person') ?? false);
  return true;
}

/** The event class a duration qualifies ("six-year conflict" gives war), or null. */
export function lastsOf(reading: FigureReading): string | null {
  if (reading.unit.family !== 'duration' || reading.measure !== null) return null;
  return reading.lasts;
}

function differentPeriod(a: FigureReading, b: FigureReading): boolean {
  if (a.measure?.nature !== 'flow' && a.measure?.nature !== 'fixed') return false;
  const [x, y] = [a.periods, b.periods];
  if (x.length === 0 || y.length === 0) return false;
  return x.every((period) => y.every((other) => areApart(period, other)));
}

function differentEvent(a: FigureReading, b: FigureReading): boolean {
  const primary = (reading: FigureReading): ReadonlySet<string> =>
    reading.events.size > 0 ? reading.events : reading.eventsAround;
  const [x, y] = [primary(a), primary(b)];
  if (x.size === 0 || y.size === 0) return false;
  const meet = (some: ReadonlySet<string>, other: FigureReading): boolean =>
    [...some].some((event) => other.events.has(event) || other.eventsAround.has(event));
  return !meet(x, b) && !meet(y, a);
}

function differentSubject(a: FigureReading, b: FigureReading): boolean {
  if (a.subject === null || b.subject === null || sameName(a.subject, b.subject)) return false;
  // Each article may name more people and bodies; what decides is whether either knows the other's subject at all.
  const knows = (other: FigureReading, key: string): boolean =>
    other.names.some((name) => name.key === key || name.words.includes(key));
  return !knows(a, b.subject.key) && !knows(b, a.subject.key) && a.measure?.families[0] !== 'person';
}
