import type { Name } from '../../text/names';
import { once, onceInARow } from '../../once';
import { namesakeIn, sameName } from '../../text/same-name';
import { daysApart, oneStory, quoteOneAnother, strangeStories } from '../../text/story';
import { onlyOfStory, tie } from './alike';
import { aboutEvents, isToll, sharesNames } from './happening';
import { placeRelation } from './place-relation';
import type { FigureReading } from '../reading/read';
import type { Surroundings } from '../reading/surroundings';

/** Whether each names somebody or something that the other article knows nothing of: two matches of one club. */
export function strangers(a: FigureReading, b: FigureReading): boolean {
  if ((isLocal(a) || isLocal(b)) && elsewhere(a, b)) return true;
  return (
    namesUnknownTo(a, b) &&
    namesUnknownTo(b, a) &&
    !ofOneQuake(a, b) &&
    (isLocal(a) || isLocal(b) || !(sameStory(a, b) || isCount(a, b)))
  );
}

// The storeys of a tower are those of the tower, whoever the sentence names.
function isCount(a: FigureReading, b: FigureReading): boolean {
  return a.unit.family === 'thing' && (a.measure === null || b.measure === null) && onlyOfStory(a, b);
}

// One storm rains, blows and freezes differently in every town it passes.
const LOCAL = new Set(['rainfall', 'snowfall', 'wind', 'temperature']);

function isLocal({ measure }: FigureReading): boolean {
  return measure !== null && (LOCAL.has(measure.id) || measure.id === MAGNITUDE);
}

// An earthquake has one magnitude, and is felt in many towns; but there may be another on the same day.
const MAGNITUDE = 'magnitude';

function ofOneQuake(a: FigureReading, b: FigureReading): boolean {
  const isMagnitude = a.measure?.id === MAGNITUDE && b.measure?.id === MAGNITUDE;
  return isMagnitude && (daysApart(a, b) ?? Infinity) <= 3 && oneStory(a.story, b.story) >= 2.5;
}

// Each is tied to places, and the other article names none of them.
function elsewhere(a: FigureReading, b: FigureReading): boolean {
  if (ofOneQuake(a, b)) return false;
  const unknown = ({ scope }: FigureReading, to: FigureReading): boolean =>
    scope.places.length > 0 && scope.places.every((place) => !knows(to, place));
  return unknown(a, b) && unknown(b, a);
}

/** Days within which two articles that name different people may still tell one story. */
export const ONE_STORY = 10;

// Of one story, in words that agree, and in the same days: then each may well name people of its own.
function sameStory(a: FigureReading, b: FigureReading): boolean {
  if (quoteOneAnother(a.story, b.story)) return true;
  const days = daysApart(a, b) ?? Infinity;
  const story = oneStory(a.story, b.story);
  // The dead of one storm are told by villages; a toll that grows is that of the storm.
  if (
    [a, b].some(({ measure }) => measure?.nature === 'running') &&
    days <= ONE_STORY &&
    story >= 2.5 &&
    sharesNames(a, b)
  )
    return true;
  // One town's part of a strike is told with its own streets and people.
  if (
    days <= ONE_STORY &&
    (a.measure === null ? a.noun !== null && a.noun === b.noun : a.measure === b.measure) &&
    placeRelation(a, b).kind === 'nested'
  )
    return true;
  if (days <= 3 && story >= 3 && sharesNames(a, b)) return true;
  return (
    days <= 3 &&
    tie(a, b) >= 1.5 &&
    story >= 2 &&
    (a.subject === null ||
      b.subject === null ||
      sameName(a.subject, b.subject) ||
      [a, b].some(({ measure }) => measure !== null && !OWNED.has(measure.id)))
  );
}

function namesUnknownTo(a: FigureReading, b: FigureReading): boolean {
  return anyUnknown(carriedNames(a), b.shared);
}

const anyUnknown = onceInARow((names: readonly Name[], to: Surroundings): boolean =>
  names.some((name) => !knows(to, name)),
);

/** The people and bodies that the figure is about: an article that knows none of them tells of something else. */
export function carriedNames(reading: FigureReading): readonly Name[] {
  // A toll told in a sentence without names is that of the sentence before; other figures are less constant.
  return bearersIn(reading.lasts === null && aboutEvents(reading) ? reading.carried : reading.names);
}

const bearersIn = once((names: readonly Name[]): readonly Name[] =>
  names.filter((name) => name.place === null && !name.source),
);

/** Whether an article names somebody or something, as far as the figure's reading keeps it. */
export function knows({ around, aroundWords, names, weakNames }: Surroundings, name: Name): boolean {
  return (
    // what is quickly asked comes first
    around.has(name.key) ||
    aroundWords.has(name.key) ||
    name.words.some((word) => around.has(word)) ||
    namesakeIn(names, name) !== undefined ||
    namesakeIn(weakNames, name) !== undefined
  );
}

// Measures by which those who are named together stand against each other.
const RIVALS = new Set(['votes', 'seats', 'approval', 'support', 'medals']);

/** Measures of which everybody named has one of their own: two parties' votes, two firms' profits. */
export const OWNED: ReadonlySet<string> = new Set(
  `votes seats approval support medals revenue profit loss debt deficit valuation stake wage price rent
unemployment inflation interest growth exports imports budget employed jobs-lost jobs-created members subscribers dividend
market-share margin output sold ordered transfer contract fine goals`.split(/\s+/),
);

// Measures that say something of one person or body, so that another's is another question.
function isPersonal(reading: FigureReading): boolean {
  const id = reading.measure?.id ?? '';
  return (id === 'age' && (reading.figure.low ?? 0) <= OLDEST) || id === 'sentence' || id === 'suspension';
}

/** Whoever is older than so many years is a thing. */
const OLDEST = 125;

// Two who stand before one court are two.
const COURTS = /court|prison|police|hospital|university|bailey|assizes|tribunal|magistrates/iu;
// What is left of their names as keys: "Crown Court", "Old Bailey".
const OF_COURTS = new Set('crown bailey high supreme district magistrates appeal federal'.split(' '));

function isPerson({ place, exact }: Name): boolean {
  return place === null && !COURTS.test(exact);
}

// "Judge Peter Alderney jailed her": whoever holds court is not on trial there.
const OF_COURT_BEFORE =
  /\b(?:judges?|justices?|magistrates?|recorder|sheriff|coroner|prosecutors?|barristers?|lawyers?|solicitors?|counsel|detectives?|inspector|sergeant|constable|superintendent)\s+$/iu;
const OF_COURT_BEHIND = /^,\s+(?:prosecuting|defending|for the (?:crown|prosecution|defen[cs]e|state))\b/iu;

function holdsCourt({ sentence: { text, start } }: FigureReading, name: Name): boolean {
  return (
    OF_COURT_BEFORE.test(text.slice(Math.max(0, name.start - start - 20), name.start - start)) ||
    OF_COURT_BEHIND.test(text.slice(name.end - start))
  );
}

// Each sentence names somebody in full, and not the same: two who stand trial over one boat.
function otherPeople(a: FigureReading, b: FigureReading): boolean {
  const people = (reading: FigureReading): readonly Name[] =>
    reading.names.filter((name) => isPerson(name) && name.words.length > 1 && !holdsCourt(reading, name));
  const [x, y] = [people(a), people(b)];
  return (
    x.length > 0 &&
    y.length > 0 &&
    !x.some((name) => namesakeIn(b.names, name) !== undefined) &&
    !y.some((name) => namesakeIn(a.names, name) !== undefined)
  );
}

function ownerOf(reading: FigureReading): Name | null {
  const { subject } = reading;
  return subject !== null && (COURTS.test(subject.exact) || holdsCourt(reading, subject)) ? null : subject;
}

/** Whether an age or a sentence is that of another person: two who are named in full are two, and so are those of two stories. */
export function differentPerson(a: FigureReading, b: FigureReading): boolean {
  if (!isPersonal(a) && !isPersonal(b)) return false;
  const known =
    [...a.story.bearers].some(
      (name) => b.story.bearers.has(name) && !COURTS.test(name) && !OF_COURTS.has(name),
    ) || quoteOneAnother(a.story, b.story);
  return otherPeople(a, b) || !(known || namesOnePerson(a, b));
}

function namesOnePerson(a: FigureReading, b: FigureReading): boolean {
  return a.names.some((name) => {
    const other = isPerson(name) ? namesakeIn(b.names, name) : undefined;
    return other !== undefined && isPerson(other);
  });
}

// What a firm says of itself: "Ostra said it would cut 900 jobs".
const FIRMS = new Set(
  'revenue profit loss margin dividend jobs-lost jobs-created recalled output sold'.split(' '),
);

// Each country has its own, and those who speak of it change.
const NATIONAL = new Set('deficit unemployment inflation interest growth exports imports'.split(' '));

function inOneCountry(a: FigureReading, b: FigureReading): boolean {
  return [...a.story.countries].some((country) => b.story.countries.has(country));
}

// An article from Stockholm need not name Sweden.
function knowsOwner(reading: FigureReading, owner: Name | null): boolean {
  return owner !== null && (knows(reading, owner) || reading.story.countries.has(owner.key));
}

/** Whether neither article knows the bearer of the other's figure, of what everybody has one of: two firms' profits. */
export function otherOwner(a: FigureReading, b: FigureReading): boolean {
  const id = a.measure?.id ?? '';
  if (!OWNED.has(id) || id !== b.measure?.id) return false;
  const [x, y] = [a.subject, b.subject];
  // "Its revenue": whose it is stands in the sentences before, and there the articles name other bodies.
  if ((x === null || y === null) && NATIONAL.has(id) && a.story.lands.size > 0 && b.story.lands.size > 0)
    return !inOneCountry(a, b);
  if (x === null || y === null)
    return strangeStories(a.story, b.story) && !knowsOwner(b, x) && !knowsOwner(a, y);
  if ((x.source || y.source) && !FIRMS.has(id)) return false;
  return (x.place === null) === (y.place === null) && !knows(a, y) && !knows(b, x) && !sameName(x, y);
}

/** Whether the two figures are said to belong to two bearers, as far as the copy names them. */
export function otherSubject(a: FigureReading, b: FigureReading): boolean {
  const [x, y] = isPersonal(a) ? [ownerOf(a), ownerOf(b)] : [a.subject, b.subject];
  if (isPersonal(a) && (x === null || y === null || x.place !== null || y.place !== null))
    return !namesOnePerson(a, b) && !quoteOneAnother(a.story, b.story);
  if (x === null || y === null || sameName(x, y) || isToll(a) || isCount(a, b)) return false;
  if (x.source || y.source) return false;
  // The subject of one may be a partner in the other: "China will lend Kenya", "Kenya has secured a loan from China".
  const named = (reading: FigureReading, name: Name): boolean =>
    namesakeIn(reading.names, name) !== undefined;
  if (RIVALS.has(a.measure?.id ?? '') ? false : named(a, y) || named(b, x)) return false;
  // One match, one court case, one project: whoever acts in the sentence, both articles know both.
  if (!OWNED.has(a.measure?.id ?? '') && knows(a, y) && knows(b, x) && a.measure !== null) return false;
  if (x.place === null || y.place === null) return x.place === y.place;
  return placeRelation(a, b).kind !== 'nested';
}
