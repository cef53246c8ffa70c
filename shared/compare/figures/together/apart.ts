import { once } from '../../once';
import { daysApart, otherTopics } from '../../text/story';
import { akin, opposed } from './alike';
import { differentPerson, otherOwner, strangers } from './bearers';
import { root } from '../../text/root';
import { stem } from '../../text/stem';
import { otherKinds } from '../reading/context';
import { otherCounter } from './counter';
import { longApart, otherCountries, otherHappening } from './happening';
import type { Mood } from '../reading/mood';
import { mayBeOneCurrency } from './one-unit';
import { areApart, type Period } from '../reading/period';
import { placesApart } from './place-relation';
import type { FigureReading } from '../reading/read';
import { couldMeet, otherKind, unitsMeet } from './units-meet';

/** What keeps two figures from one question, whatever else they share. */
export function apart(a: FigureReading, b: FigureReading): boolean {
  return RULES.some((rule) => rule(a, b));
}

// "Pulled another six bodies from the house, taking the number killed to 97": the six are no total.
const incrementOf = once((reading: FigureReading): boolean => {
  const { start, text } = reading.sentence;
  if (reading.measure?.nature !== 'running') return false;
  const behind = text.slice(reading.mark.end - start);
  if (/\b(?:taking|bringing|raising|pushing|lifting|takes|brings|raises)\b[^.;]*\bto\b[^.;]*\d/i.test(behind))
    return true;
  return BODIES.test(reading.mark.exact) && ROSE.test(text.slice(0, reading.mark.start - start));
});

// "The toll rose to 63 as divers recovered 15 bodies": those are what it rose by.
const BODIES = /\b(?:bod(?:y|ies)|corpses?)\b/i;
const ROSE =
  /\b(?:rose|risen|climbed|jumped|grew|grown|increased|reached)\b[^.;]{0,30}\d[^.;]*\b(?:after|as|when|with)\b[^.;]*$/i;

function incrementAgainstTotal(a: FigureReading, b: FigureReading): boolean {
  return incrementOf(a) !== incrementOf(b);
}

/** Each rule by itself. Cheap ones first: most marks that share a key are parted by the first few. */
export const RULES: readonly ((a: FigureReading, b: FigureReading) => boolean)[] = [
  sameArticle,
  differentMeasure,
  differentTopic,
  differentPopulation,
  longApart,
  differentPeriod,
  strangers,
  placesApart,
  otherCountries,
  otherHappening,
  differentPerson,
  otherOwner,
  otherMood,
  otherKind,
  kindsBeside,
  incrementAgainstTotal,
  otherCounter,
];

// What a union asked for is not what it was awarded, nor the votes for those against, nor a speed its limit.
function otherMood(a: FigureReading, b: FigureReading): boolean {
  if (a.mood === b.mood) return false;
  const isEither = (mood: Mood): boolean => a.mood === mood || b.mood === mood;
  if (isEither('won')) return isEither('sought') && !isOfPeople(a, b);
  if (isEither('against')) return isVote(a) && isVote(b);
  // A capacity is a limit, whether or not it is called one.
  if (isEither('limit') && a.measure?.id === 'capacity' && b.measure?.id === 'capacity') return false;
  if (isEither('limit')) return a.unit.family === 'physical' || b.unit.family === 'physical';
  return a.mood !== null && b.mood !== null && !isOfPeople(a, b);
}

function isOfPeople(a: FigureReading, b: FigureReading): boolean {
  return a.unit.family === 'person' || b.unit.family === 'person';
}

function isVote({ measure }: FigureReading): boolean {
  return measure?.id === 'votes' || measure?.id === 'seats';
}

// An article is not set against itself, but for a headline, caption or pull-quote against the body: two figures of
// one body that look alike are mostly two things ("nine of 20 reactors"), and an editor reads them side by side anyway.
function sameArticle(a: FigureReading, b: FigureReading): boolean {
  return a.articleId === b.articleId && (a.measure === null || (a.role === 'body') === (b.role === 'body'));
}

/**
 * Whether the two articles are about two kinds of one thing: "Wheat harvest" and "Record for maize" are over two articles;
 * where the one is about both, its figures say of which.
 */
export function differentTopic(a: FigureReading, b: FigureReading): boolean {
  return otherTopics(a.story, b.story);
}

// Other measures may be two words for one thing; that is for the evidence to say. Here is what no wording makes one.
function differentMeasure(a: FigureReading, b: FigureReading): boolean {
  const [x, y] = [a.measure, b.measure];
  if (x !== null && x.id === y?.id) return !unitsMeet(a, b);
  if (x === null || y === null) return !couldMeet(a, b);
  if (opposed(x.id, y.id)) return !(isBallot(a, b) || isBallot(b, a) || ofOneWhole(a, b));
  if (akin(x.id, y.id)) return !unitsMeet(a, b) || !couldMeet(a, b);
  return !couldMeet(a, b) || otherPrice(a, b);
}

// Two currencies can only be set side by side where it may well be that they pay for one thing.
function otherPrice(a: FigureReading, b: FigureReading): boolean {
  if (a.unit.family !== 'money' || b.unit.family !== 'money' || a.unit.id === b.unit.id) return false;
  if (mayBeOneCurrency(a, b)) return false;
  const beside = a.beside.has(b.measure?.id ?? '') || b.beside.has(a.measure?.id ?? '');
  return a.measureSure && b.measureSure && !beside;
}

// "97 percent of tally sheets" is of what "62% of tally sheets" is, whatever the votes in the same breath.
function ofOneWhole({ whole: x }: FigureReading, { whole: y }: FigureReading): boolean {
  return x !== null && x === y && !VOTES.has(x);
}

const VOTES = new Set(['vote', 'ballot', 'voter', 'elector'].map((word) => root(stem(word))));

// "Just over 84 percent voted" is a turnout.
function isBallot(a: FigureReading, b: FigureReading): boolean {
  return a.measure?.id === 'turnout' && b.measure?.id === 'votes' && !b.measureSure;
}

function kindsBeside(a: FigureReading, b: FigureReading): boolean {
  return otherKinds(a.context, b.context);
}

// Words that make a measure another one even where the other article does not qualify it at all.
const NARROWING = new Set(
  'minimum youth core female male underlying food fuel house housing defence defense health education military'.split(
    ' ',
  ),
);

/** Whether what narrows the one measure is not what narrows the other. */
export function otherQualifier(a: FigureReading, b: FigureReading): boolean {
  const [x, y] = [a.qualifier, b.qualifier];
  if (x === y || [a, b].some(({ measure }) => measure?.families[0] === 'person')) return false;
  const knows = (of: FigureReading, word: string): boolean =>
    of.content.has(word) || of.contentAround.has(word);
  if (x !== null && y !== null) return !knows(a, y) && !knows(b, x);
  const [one, other] = x !== null ? [x, b] : [y ?? '', a];
  return NARROWING.has(one) && !knows(other, one);
}

function differentPopulation(a: FigureReading, b: FigureReading): boolean {
  const [x, y] = [a.population, b.population];
  return x !== null && y !== null && x !== y && !MAY_BE_ONE.has([x, y].sort().join(' '));
}

// A school's pupils are children to whoever lives beside it.
const MAY_BE_ONE = new Set(
  ['child pupil', 'baby child'].map((both) => both.split(' ').map(stem).sort().join(' ')),
);

// "371 cases in 2023": a year's toll is not that of the year before, though the toll of one event would grow.
function inYears({ measure, periods }: FigureReading): boolean {
  return (
    measure?.nature === 'running' &&
    periods.length > 0 &&
    periods.every(({ precision }) => precision === 'year')
  );
}

/** Whether what each counts is that of another period: two years' tolls, the results of two quarters. */
export function differentPeriod(a: FigureReading, b: FigureReading): boolean {
  if (inYears(a) && inYears(b) && a.periods.every((one) => b.periods.every((other) => areApart(one, other))))
    return true;
  const natures = new Set([a.measure?.nature, b.measure?.nature]);
  if (!natures.has('flow') && !natures.has('fixed')) return false;
  const named = ({ periods }: FigureReading): readonly Period[] =>
    periods.filter(({ lead }) => lead !== 'since');
  if (a.periods.length > named(a).length && b.periods.length > named(b).length) return false;
  const own = ({ periods }: FigureReading): readonly Period[] =>
    periods.filter(({ lead }) => lead !== 'than');
  const [x, y] = [own(a), own(b)];
  if (x.length === 0 || y.length === 0) return natures.has('flow') && monthsApart(a, b);
  return x.every((period) => y.every((other) => areApart(period, other)));
}

// The next results come a quarter later; without a period named, two reports months apart are of two periods.
function monthsApart(a: FigureReading, b: FigureReading): boolean {
  return (
    (daysApart(a, b) ?? 0) > 45 &&
    !(isByDay(a) || isByDay(b)) &&
    !(ofSeason(a) && ofSeason(b) && inOneYear(a, b))
  );
}

// A harvest is forecast month after month.
function ofSeason({ sentence }: FigureReading): boolean {
  return /\b(?:this|the) (?:season|harvest|crop)\b|\bseason['’]s\b/i.test(sentence.text);
}

function inOneYear(a: FigureReading, b: FigureReading): boolean {
  return a.publishedOn?.slice(0, 4) === b.publishedOn?.slice(0, 4);
}

// "1.5 million barrels a day" is how much flows by then, not what a quarter came to.
function isByDay({ mark, sentence }: FigureReading): boolean {
  const behind = sentence.text.slice(mark.start - sentence.start, mark.end - sentence.start + 12);
  return /\b(?:a|per|each|every) day\b|\bdaily\b|\bbpd\b/i.test(behind);
}
