import { placeNamed } from '../lexicon/places';
import { sameThing } from '../lexicon/nouns';
import { likeness, placeOf } from '../lexicon/usage';
import { isStop } from '../lexicon/words';
import type { Name } from '../text/names';
import { root } from '../text/root';
import { stem } from '../text/stem';
import { daysApart, oneStory, strangeStories } from '../text/story';
import { sameName } from '../text/same-name';
import { akin, onlyOfStory, opposed, tie } from './alike';
import { otherKinds } from './context';
import { aboutEvents, isToll, longApart, otherCountries, otherHappening, sharesNames } from './happening';
import type { Mood } from './mood';
import { areApart, type Period } from './period';
import { placeRelation, placesApart } from './place-relation';
import { isPerson as isPersonNoun } from './units';
import type { FigureReading } from './read';

/** What keeps two figures from one question, whatever else they share. */
export function apart(a: FigureReading, b: FigureReading): boolean {
  return RULES.some((rule) => rule(a, b));
}

// "Pulled another six bodies from the house, taking the number killed to 97": the six are no total.
function incrementOf(reading: FigureReading): boolean {
  const { start, text } = reading.sentence;
  const behind = text.slice(reading.mark.end - start);
  return (
    reading.measure?.nature === 'running' &&
    /\b(?:taking|bringing|raising|pushing|lifting|takes|brings|raises)\b[^.;]*\bto\b[^.;]*\d/i.test(behind)
  );
}

function incrementAgainstTotal(a: FigureReading, b: FigureReading): boolean {
  return incrementOf(a) !== incrementOf(b);
}

// Cheap rules first: most marks that share a key are parted by the first few.
const RULES: readonly ((a: FigureReading, b: FigureReading) => boolean)[] = [
  sameArticle,
  differentMeasure,
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
];

function worthAsking({ mark, measure, lasts }: FigureReading): boolean {
  return mark.status === 'accepted' || mark.salience === 'high' || measure !== null || lasts !== null;
}

function isCountOfFew({ unit: { family }, value }: FigureReading): boolean {
  return (family === 'thing' || family === 'person' || family === 'none') && (value?.stated ?? 3) <= 2;
}

// "Twelve of them were under 20", "870 people over 65".
function isAgeOf({ unit, mark, sentence }: FigureReading): boolean {
  if (unit.family !== 'none' || !/^(?:under|over)\b/i.test(mark.exact)) return false;
  const [, word = ''] = /(\p{L}+)\s+$/u.exec(sentence.text.slice(0, mark.start - sentence.start)) ?? [];
  return /^(?:were|are|was|is|aged)$/.test(word) || isPersonNoun(sameThing(stem(word)));
}

/** Whether a figure may answer a question at all: the number of a paragraph is nobody's. */
export function isAsked(reading: FigureReading): boolean {
  // "A two-room flat", "not one tree".
  if (isCountOfFew(reading) && reading.mark.salience === 'low' && reading.measure === null)
    return reading.mark.status === 'accepted' || reading.lasts !== null;
  if (isAgeOf(reading)) return false;
  return worthAsking(reading) || reading.noun !== null || reading.unit.family !== 'none';
}

/** "The two leaders" is nobody's question; a low figure with a measure of its own, or of the same thing, may well be. */
export function hardlyWorthAsking(a: FigureReading, b: FigureReading): boolean {
  return !(worthAsking(a) && worthAsking(b)) && (a.noun === null || a.noun !== b.noun);
}

// What a union asked for is not what it was awarded, nor the votes for those against, nor a speed its limit.
function otherMood(a: FigureReading, b: FigureReading): boolean {
  if (a.mood === b.mood) return false;
  const isEither = (mood: Mood): boolean => a.mood === mood || b.mood === mood;
  if (isEither('against')) return isVote(a) && isVote(b);
  if (isEither('limit')) return a.unit.family === 'physical';
  return a.mood !== null && b.mood !== null && a.unit.family !== 'person';
}

function isVote({ measure }: FigureReading): boolean {
  return measure?.id === 'votes' || measure?.id === 'seats';
}

// An article is not set against itself, but for a headline, caption or pull-quote against the body: two figures of
// one body that look alike are mostly two things ("nine of 20 reactors"), and an editor reads them side by side anyway.
function sameArticle(a: FigureReading, b: FigureReading): boolean {
  return a.articleId === b.articleId && (a.measure === null || (a.role === 'body') === (b.role === 'body'));
}

// Other measures may be two words for one thing; that is for the evidence to say. Here is what no wording makes one.
function differentMeasure(a: FigureReading, b: FigureReading): boolean {
  const [x, y] = [a.measure, b.measure];
  if (x !== null && x.id === y?.id) return !unitsMeet(a, b);
  if (x === null || y === null) return !couldMeet(a, b);
  if (opposed(x.id, y.id)) return !(isBallot(a, b) || isBallot(b, a));
  // Two currencies can only be set side by side where it is plain that they pay for one thing.
  if (akin(x.id, y.id)) return !unitsMeet(a, b) || !couldMeet(a, b);
  return !couldMeet(a, b) || (isMoney(a) && a.unit.id !== b.unit.id);
}

// "Just over 84 percent voted" is a turnout.
function isBallot(a: FigureReading, b: FigureReading): boolean {
  return a.measure?.id === 'turnout' && b.measure?.id === 'votes' && !b.measureSure;
}

function isMoney({ unit }: FigureReading): boolean {
  return unit.family === 'money';
}

// People and things are counted by many nouns, and a bare number may be of either.
function couldMeet(a: FigureReading, b: FigureReading): boolean {
  const [x, y] = [a.unit, b.unit];
  const counts = ({ family }: typeof x): boolean =>
    family === 'person' || family === 'thing' || family === 'none';
  if (isLoad(x) !== isLoad(y) && (x.family === 'physical' || y.family === 'physical')) return true;
  if (x.family !== y.family) return (counts(x) && counts(y)) || x.family === 'none' || y.family === 'none';
  switch (x.family) {
    case 'share':
      return x.id === y.id;
    case 'physical':
      return x.id === y.id || (BULK.has(x.id) && BULK.has(y.id));
    case 'money':
      return x.per === null || y.per === null || x.per === y.per;
    case 'person':
    case 'thing':
    case 'none':
    case 'duration':
      return true;
  }
}

function unitsMeet(a: FigureReading, b: FigureReading): boolean {
  const [x, y] = [a.unit, b.unit];
  if (x.family === 'none' || y.family === 'none') return true;
  if (x.family === 'share' || y.family === 'share') return x.family === y.family;
  if (x.family === 'thing' && y.family === 'thing')
    return x.id === y.id || (a.measure?.families.includes('person') ?? false);
  // What was spilled may be weighed in one article and measured by volume in the other.
  if (x.family === 'physical' && y.family === 'physical')
    return x.id === y.id || (BULK.has(x.id) && BULK.has(y.id));
  return true;
}

/** Whether what is carried is counted by what carries it: 60 lorryloads of flour may be 900 tonnes. */
export function isLoad({ family, id }: FigureReading['unit']): boolean {
  return family === 'thing' && LOADS.has(id);
}

const LOADS = new Set(
  'truckload lorryload shipload boatload planeload trainload wagon carriage box bag sack crate barrel pallet container carton bale bottle parcel lorry'
    .split(' ')
    .map((word) => sameThing(stem(word))),
);

const BULK = new Set(['kilogram', 'litre']);

/** Whether the counted nouns are told apart by what stands before them: gold medals and silver medals. */
export function otherKind(a: FigureReading, b: FigureReading): boolean {
  const kinds = (reading: FigureReading): string[] => {
    const words = reading.figure.counted?.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
    return words
      .slice(0, -1)
      .filter((word) => !isStop(word) && !PLAIN.has(word) && placeNamed(word) === null);
  };
  if (a.noun === null || a.noun !== b.noun) return false;
  const [x, y] = [kinds(a), kinds(b)];
  const knows = (words: readonly string[], other: FigureReading, theirs: readonly string[]): boolean =>
    words.some(
      (word) =>
        theirs.some(
          (one) => root(stem(one)) === root(stem(word)) || likeness(placeOf(one), placeOf(word)) >= ONE_KIND,
        ) || other.content.has(stem(word)),
    );
  return x.length > 0 && y.length > 0 && !knows(x, b, y) && !knows(y, a, x);
}

function kindsBeside(a: FigureReading, b: FigureReading): boolean {
  return otherKinds(a.context, b.context);
}

/** Used so alike, two words say one kind: rail and railway. */
const ONE_KIND = 0.5;

const PLAIN = new Set(
  'additional confirmed innocent local young old new fellow civilian ordinary registered estimated further suspected known other many angry paying'.split(
    ' ',
  ),
);

// Words that make a measure another one even where the other article does not qualify it at all.
const NARROWING = new Set(
  'minimum youth core female male underlying food fuel house housing defence defense health education military'.split(
    ' ',
  ),
);

/** Whether what narrows the one measure is not what narrows the other. */
export function otherQualifier(a: FigureReading, b: FigureReading): boolean {
  const [x, y] = [a.qualifier, b.qualifier];
  if (x === y || a.measure?.families[0] === 'person') return false;
  const knows = (of: FigureReading, word: string): boolean =>
    of.content.has(word) || of.contentAround.has(word);
  if (x !== null && y !== null) return !knows(a, y) && !knows(b, x);
  const [one, other] = x !== null ? [x, b] : [y ?? '', a];
  return NARROWING.has(one) && !knows(other, one);
}

function differentPopulation(a: FigureReading, b: FigureReading): boolean {
  return a.population !== null && b.population !== null && a.population !== b.population;
}

// "371 cases in 2023": a year's toll is not that of the year before, though the toll of one event would grow.
function inYears({ measure, periods }: FigureReading): boolean {
  return (
    measure?.nature === 'running' &&
    periods.length > 0 &&
    periods.every(({ precision }) => precision === 'year')
  );
}

function differentPeriod(a: FigureReading, b: FigureReading): boolean {
  if (inYears(a) && inYears(b) && a.periods.every((one) => b.periods.every((other) => areApart(one, other))))
    return true;
  if (a.measure?.nature !== 'flow' && a.measure?.nature !== 'fixed') return false;
  const named = ({ periods }: FigureReading): readonly Period[] =>
    periods.filter(({ lead }) => lead !== 'since');
  if (a.periods.length > named(a).length && b.periods.length > named(b).length) return false;
  const [x, y] = [a.periods, b.periods];
  if (x.length === 0 || y.length === 0) return a.measure.nature === 'flow' && monthsApart(a, b);
  return x.every((period) => y.every((other) => areApart(period, other)));
}

// The next results come a quarter later; without a period named, two reports months apart are of two periods.
function monthsApart(a: FigureReading, b: FigureReading): boolean {
  return (daysApart(a, b) ?? 0) > 45;
}

/** Whether each names somebody or something that the other article knows nothing of: two matches of one club. */
export function strangers(a: FigureReading, b: FigureReading): boolean {
  return namesUnknownTo(a, b) && namesUnknownTo(b, a) && (isLocal(a) || !(sameStory(a, b) || isCount(a, b)));
}

// The storeys of a tower are those of the tower, whoever the sentence names.
function isCount(a: FigureReading, b: FigureReading): boolean {
  return a.unit.family === 'thing' && (a.measure === null || b.measure === null) && onlyOfStory(a, b);
}

// One storm rains, blows and freezes differently in every town it passes.
const LOCAL = new Set(['rainfall', 'snowfall', 'wind', 'temperature']);

function isLocal({ measure }: FigureReading): boolean {
  return measure !== null && LOCAL.has(measure.id);
}

/** Days within which two articles that name different people may still tell one story. */
export const ONE_STORY = 10;

// Of one story, in words that agree, and in the same days: then each may well name people of its own.
function sameStory(a: FigureReading, b: FigureReading): boolean {
  const days = daysApart(a, b) ?? Infinity;
  const story = oneStory(a.story, b.story);
  // The dead of one storm are told by villages; a toll that grows is that of the storm.
  if (a.measure?.nature === 'running' && days <= ONE_STORY && story >= 2.5 && sharesNames(a, b)) return true;
  // One town's part of a strike is told with its own streets and people.
  if (
    days <= ONE_STORY &&
    a.measure !== null &&
    a.measure === b.measure &&
    placeRelation(a, b).kind === 'nested'
  )
    return true;
  return (
    days <= 3 &&
    tie(a, b) >= 1.5 &&
    story >= 2 &&
    (a.subject === null ||
      b.subject === null ||
      sameName(a.subject, b.subject) ||
      (a.measure !== null && !OWNED.has(a.measure.id)))
  );
}

function namesUnknownTo(a: FigureReading, b: FigureReading): boolean {
  return carriedNames(a).some((name) => !knows(b, name));
}

/** The people and bodies that the figure is about: an article that knows none of them tells of something else. */
export function carriedNames(reading: FigureReading): Name[] {
  // A toll told in a sentence without names is that of the sentence before; other figures are less constant.
  const names = reading.lasts === null && aboutEvents(reading) ? reading.carried : reading.names;
  return names.filter((name) => name.place === null && !name.source);
}

/** Whether an article names somebody or something, as far as the figure's reading keeps it. */
export function knows(reading: FigureReading, name: Name): boolean {
  const { around, aroundWords, names, weakNames } = reading;
  return (
    // what is quickly asked comes first
    around.has(name.key) ||
    aroundWords.has(name.key) ||
    name.words.some((word) => around.has(word)) ||
    names.some((other) => sameName(name, other)) ||
    weakNames.some((other) => sameName(name, other))
  );
}

// Measures by which those who are named together stand against each other.
const RIVALS = new Set(['votes', 'seats', 'approval', 'support', 'medals']);

/** Measures of which everybody named has one of their own: two parties' votes, two firms' profits. */
export const OWNED: ReadonlySet<string> = new Set(
  `votes seats approval support medals revenue profit loss debt deficit valuation stake wage price rent
unemployment inflation interest growth exports imports budget employed jobs-lost jobs-created members subscribers dividend
market-share margin output sold ordered transfer contract fine`.split(/\s+/),
);

// Measures that say something of one person or body, so that another's is another question.
function isPersonal(reading: FigureReading): boolean {
  const id = reading.measure?.id ?? '';
  return id === 'age' || id === 'sentence' || id === 'suspension';
}

// Two who stand before one court are two.
const COURTS = /court|prison|police|hospital|university/iu;

function isPerson({ place, exact }: Name): boolean {
  return place === null && !COURTS.test(exact);
}

// Each sentence names somebody in full, and not the same: two who stand trial over one boat.
function otherPeople(a: FigureReading, b: FigureReading): boolean {
  const people = ({ names }: FigureReading): readonly Name[] =>
    names.filter((name) => isPerson(name) && name.words.length > 1);
  const [x, y] = [people(a), people(b)];
  return (
    x.length > 0 &&
    y.length > 0 &&
    !x.some((name) => b.names.some((other) => sameName(name, other))) &&
    !y.some((name) => a.names.some((other) => sameName(name, other)))
  );
}

function ownerOf({ subject }: FigureReading): Name | null {
  return subject !== null && COURTS.test(subject.exact) ? null : subject;
}

// An age or a sentence is one person's: two who are named in full are two, and so are those of two stories.
function differentPerson(a: FigureReading, b: FigureReading): boolean {
  if (!isPersonal(a)) return false;
  const known = [...a.story.bearers].some((name) => b.story.bearers.has(name) && !COURTS.test(name));
  return otherPeople(a, b) || !(known || namesOnePerson(a, b));
}

function namesOnePerson(a: FigureReading, b: FigureReading): boolean {
  return a.names.some((name) => isPerson(name) && b.names.some((other) => sameName(name, other)));
}

// What a firm says of itself: "Ostra said it would cut 900 jobs".
const FIRMS = new Set(
  'revenue profit loss margin dividend jobs-lost jobs-created recalled output sold'.split(' '),
);

// Two firms' profits: neither article knows the bearer of the other's.
function otherOwner(a: FigureReading, b: FigureReading): boolean {
  const id = a.measure?.id ?? '';
  if (!OWNED.has(id) || id !== b.measure?.id) return false;
  const [x, y] = [a.subject, b.subject];
  // "Its revenue": whose it is stands in the sentences before, and there the articles name other bodies.
  if (x === null || y === null) return strangeStories(a.story, b.story);
  if ((x.source || y.source) && !FIRMS.has(id)) return false;
  return (x.place === null) === (y.place === null) && !knows(a, y) && !knows(b, x) && !sameName(x, y);
}

/** Whether the two figures are said to belong to two bearers, as far as the copy names them. */
export function otherSubject(a: FigureReading, b: FigureReading): boolean {
  const [x, y] = isPersonal(a) ? [ownerOf(a), ownerOf(b)] : [a.subject, b.subject];
  if (isPersonal(a) && (x === null || y === null || x.place !== null || y.place !== null))
    return !namesOnePerson(a, b);
  if (x === null || y === null || sameName(x, y) || isToll(a) || isCount(a, b)) return false;
  if (x.source || y.source) return false;
  // The subject of one may be a partner in the other: "China will lend Kenya", "Kenya has secured a loan from China".
  const named = (reading: FigureReading, name: Name): boolean =>
    reading.names.some((other) => sameName(name, other));
  if (RIVALS.has(a.measure?.id ?? '') ? false : named(a, y) || named(b, x)) return false;
  // One match, one court case, one project: whoever acts in the sentence, both articles know both.
  if (!OWNED.has(a.measure?.id ?? '') && knows(a, y) && knows(b, x) && a.measure !== null) return false;
  if (x.place === null || y.place === null) return x.place === y.place;
  return placeRelation(a, b).kind !== 'nested';
}
