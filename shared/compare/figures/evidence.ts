import { likeness, placeOf } from '../lexicon/usage';
import type { Name } from '../text/names';
import { sameName } from '../text/same-name';
import { root } from '../text/root';
import { stem } from '../text/stem';
import { daysApart, oneStory, type Story } from '../text/story';
import { akin, tie } from './alike';
import { agreementOf, type Agreement } from './context';
import { hardlyWorthAsking, knows, otherQualifier, otherSubject, OWNED } from './apart';
import { differentEvent, stillGoesOn } from './happening';
import { placeRelation } from './place-relation';
import type { FigureReading } from './read';

/**
 * What speaks for or against two figures answering one question, each by a number; never what they amount to. How much
 * each counts is in `weights.ts`.
 */
export interface Evidence {
  readonly always: 1;
  /** The words that name the measure are of one measure, and rarely mean anything else. */
  readonly sameMeasure: number;
  readonly sameMeasurePerhaps: number;
  readonly otherMeasure: number;
  readonly otherMeasurePerhaps: number;
  readonly akinMeasure: number;
  /** Where the nearest differ: how close a measure that both sentences name stands to both figures, 0 to 1. */
  readonly measureBeside: number;
  readonly oneMeasureUnknown: number;
  readonly noMeasureKnown: number;
  /** Roots close to both (`tie`), up to 5. */
  readonly tie: number;
  /** What the words beside both have in common (`agreementOf`). */
  readonly share: number;
  readonly best: number;
  readonly common: number;
  /** How alike the counted nouns are used; negative where one counts nothing. */
  readonly counted: number;
  /** The same for two nouns that are not persons. */
  readonly countedThings: number;
  /** Tied to one noun: "a premium of 38%", "a 38% premium". */
  readonly sameHead: number;
  readonly sameThing: number;
  readonly otherThing: number;
  /** Two shares of one thing, as far as the words behind them are used alike; and of two. */
  readonly sameWhole: number;
  readonly otherWhole: number;
  /** Both count one part of the people, or one counts only a part. */
  readonly samePopulation: number;
  readonly onePopulation: number;
  readonly people: number;
  readonly peopleAndThings: number;
  readonly money: number;
  readonly otherCurrency: number;
  readonly shares: number;
  readonly durations: number;
  readonly physical: number;
  readonly otherDimension: number;
  readonly oneBare: number;
  readonly bothBare: number;
  /** No other figure of its article is of its kind; of one of the two, and of both. */
  readonly oneAlone: number;
  readonly bothAlone: number;
  /** How surely both articles tell one story (`oneStory`), and the same up to 2. */
  readonly story: number;
  readonly storyAtAll: number;
  /** How many of the two are hardly worth suggesting. */
  readonly low: number;
  /** Logarithm of the days between the publications; 0 for a toll while what it is of goes on. */
  readonly days: number;
  /** The same between the happenings, for what does not change and for what nothing names. */
  readonly daysOfFixed: number;
  readonly daysUnmeasured: number;
  readonly headlines: number;
  /** The place of one lies within that of the other. */
  readonly nested: number;
  readonly bothMove: number;
  /** A rise by so much against a level. */
  readonly oneMoves: number;
  /** One is for one of something ("a tonne"), the other in all. */
  readonly oneRate: number;
  /** Both say how long one kind of event has lasted. */
  readonly sameLength: number;
  /** A name that is no country's stands by both; or each has such names, and the other article none of them. */
  readonly sameName: number;
  readonly otherNames: number;
  /** Each belongs to a bearer of its own; and the same for what everybody has one of, like a profit. */
  readonly otherSubject: number;
  readonly otherOwner: number;
  /** What narrows the measure is another thing. */
  readonly otherQualifier: number;
  /** One is hardly worth asking after. */
  readonly idle: number;
  readonly otherEvent: number;
  /** Of the bearers that the openings name, the share that the other article never names, the lesser of both; and of the titles. */
  readonly strangers: number;
  readonly strangeTitles: number;
  /** The openings name countries, none in common, and nobody else in common. */
  readonly otherCountries: number;
  /** What was sought against what was given, those for against those against. */
  readonly otherMood: number;
  /** Some count only in one story. */
  readonly sameMeasureOfStory: number;
  readonly bestOfStory: number;
  readonly aloneInStory: number;
  readonly bestUnmeasured: number;
  readonly bestOfMeasure: number;
  readonly bestAcrossMeasures: number;
}

/** The evidence on a pair, and where the words beside both agree. */
export interface Weighed {
  readonly evidence: Evidence;
  readonly agreement: Agreement;
}

/** Gathers what speaks for and against two figures answering one question. */
export function evidenceOn(a: FigureReading, b: FigureReading): Weighed {
  const agreement = agreementOf(a.context, b.context);
  const { share, best, common } = agreement;
  const told = oneStory(a.story, b.story);
  const story = Math.max(0, Math.min(told, 3));
  const measures = measuresOf(a, b);
  const nested = placeRelation(a, b).kind === 'nested';
  const alone = Number(a.alone) + Number(b.alone);
  return {
    agreement,
    evidence: {
      always: 1,
      ...measures,
      tie: Math.min(5, tie(a, b)),
      share,
      best,
      common,
      ...countedNouns(a, b),
      sameHead: flag(a.head !== null && a.head === b.head),
      ...wholesOf(a, b),
      samePopulation: flag(a.population !== null && a.population === b.population),
      onePopulation: flag((a.population === null) !== (b.population === null)),
      ...unitsOf(a, b),
      oneAlone: flag(alone > 0),
      bothAlone: flag(alone === 2),
      story: Math.max(-2, told),
      storyAtAll: Math.min(2, told),
      low: flag(a.mark.salience === 'low') + flag(b.mark.salience === 'low'),
      ...daysOf(a, b),
      headlines: flag(a.role === 'headline') + flag(b.role === 'headline'),
      nested: flag(nested),
      bothMove: flag(a.change !== null && a.change === b.change),
      oneMoves: flag(
        (a.change === null) !== (b.change === null) &&
          !(RISES.has(a.measure?.id ?? '') && a.measure === b.measure),
      ),
      oneRate: flag(rateOf(a) !== rateOf(b)),
      sameLength: flag(a.lasts !== null && a.lasts === b.lasts),
      ...namesOf(a, b, nested),
      strangers: Math.min(unknownShare(a.story.bearers, b), unknownShare(b.story.bearers, a)),
      strangeTitles: Math.min(unknownShare(a.story.titled, b), unknownShare(b.story.titled, a)),
      ...subjectsOf(a, b),
      otherQualifier: flag(a.measure !== null && a.measure === b.measure && otherQualifier(a, b)),
      idle: flag(hardlyWorthAsking(a, b)),
      otherEvent: flag(differentEvent(a, b)),
      otherCountries: flag(meetNowhere(a.story, b.story)),
      otherMood: flag(a.mood !== b.mood),
      sameMeasureOfStory: measures.sameMeasure * story,
      bestOfStory: best * story,
      aloneInStory: flag(alone === 2) * story,
      bestUnmeasured: flag(a.measure === null || b.measure === null) * best,
      bestOfMeasure: flag(a.measure !== null && a.measure === b.measure) * best,
      bestAcrossMeasures: flag(a.measure !== null && b.measure !== null && a.measure !== b.measure) * best,
    },
  };
}

// "Prices rose 0.9 percent" is inflation at 0.9 percent.
const RISES = new Set(['inflation', 'growth']);

// "A monthly rent of 6,840 crowns" is 6,840 crowns a month.
function rateOf({ unit, near }: FigureReading): string | null {
  return unit.per ?? RATES.find(([word]) => near.has(word))?.[1] ?? null;
}

const RATES = ['hourly hour', 'daily day', 'weekly week', 'monthly month', 'annual year', 'yearly year'].map(
  (pair) => {
    const [word = '', per = ''] = pair.split(' ');
    return [root(stem(word)), per] as const;
  },
);

function flag(is: boolean): number {
  return is ? 1 : 0;
}

function namesOf(
  a: FigureReading,
  b: FigureReading,
  nested: boolean,
): Pick<Evidence, 'sameName' | 'otherNames'> {
  // "Its cost has risen": a sentence without a name goes on about what the one before it named.
  const own = ({ carried, weakNames }: FigureReading): readonly Name[] =>
    [...carried, ...weakNames].filter(({ place, source }) => place?.within !== null && !source);
  const [x, y] = [own(a), own(b)];
  const shared = x.some((name) => y.some((other) => sameName(name, other)));
  const strange = (names: readonly Name[], to: FigureReading): boolean =>
    names.length > 0 && names.every((name) => !knows(to, name));
  return {
    sameName: flag(shared),
    otherNames: flag(!nested && strange(x, b) && strange(y, a)),
  };
}

function daysOf(
  a: FigureReading,
  b: FigureReading,
): Pick<Evidence, 'days' | 'daysOfFixed' | 'daysUnmeasured'> {
  const between = daysApart(a, b) ?? UNDATED;
  const days = Math.log1p(between);
  const happened =
    a.happenedDay === null || b.happenedDay === null
      ? days
      : Math.log1p(Math.abs(a.happenedDay - b.happenedDay));
  const nature = (a.measure ?? b.measure)?.nature;
  return {
    days: nature === 'running' && stillGoesOn(a, b, between) ? 0 : days,
    daysOfFixed: nature === 'fixed' ? happened : 0,
    daysUnmeasured: nature === undefined ? happened : 0,
  };
}

/** Copy without a date counts as so many days apart. */
const UNDATED = 30;

function subjectsOf(a: FigureReading, b: FigureReading): Pick<Evidence, 'otherSubject' | 'otherOwner'> {
  const other = otherSubject(a, b);
  return {
    otherSubject: flag(other),
    otherOwner: flag(other && OWNED.has(a.measure?.id ?? b.measure?.id ?? '')),
  };
}

function unknownShare(known: ReadonlySet<string>, { around, aroundWords, names }: FigureReading): number {
  let unknown = 0;
  for (const name of known)
    if (!around.has(name) && !aroundWords.has(name) && !names.some(({ key }) => key === name)) unknown += 1;
  return known.size === 0 ? 0 : unknown / known.size;
}

function meetNowhere(a: Story, b: Story): boolean {
  const meet = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean =>
    [...x].some((name) => y.has(name));
  return (
    a.countries.size > 0 && b.countries.size > 0 && !meet(a.countries, b.countries) && !meet(a.names, b.names)
  );
}

function measuresOf(
  a: FigureReading,
  b: FigureReading,
): Pick<
  Evidence,
  | 'sameMeasure'
  | 'sameMeasurePerhaps'
  | 'otherMeasure'
  | 'otherMeasurePerhaps'
  | 'akinMeasure'
  | 'measureBeside'
  | 'oneMeasureUnknown'
  | 'noMeasureKnown'
> {
  const [x, y] = [a.measure, b.measure];
  const both = x !== null && y !== null;
  const same = both && x.id === y.id;
  const kin = both && !same && akin(x.id, y.id);
  const other = both && !same && !kin;
  const sure = a.measureSure && b.measureSure;
  return {
    sameMeasure: flag(same && sure),
    sameMeasurePerhaps: flag(same && !sure),
    otherMeasure: flag(other && sure),
    otherMeasurePerhaps: flag(other && !sure),
    akinMeasure: flag(kin),
    measureBeside: same ? 0 : besideBoth(a, b),
    oneMeasureUnknown: flag((x === null) !== (y === null)),
    noMeasureKnown: flag(x === null && y === null),
  };
}

function wholesOf(
  { whole: x }: FigureReading,
  { whole: y }: FigureReading,
): Pick<Evidence, 'sameWhole' | 'otherWhole'> {
  if (x === null || y === null) return { sameWhole: 0, otherWhole: 0 };
  const alike = x === y ? 1 : likeness(placeOf(x), placeOf(y));
  return { sameWhole: alike, otherWhole: 1 - alike };
}

function unitsOf(
  a: FigureReading,
  b: FigureReading,
): Pick<
  Evidence,
  | 'sameThing'
  | 'otherThing'
  | 'people'
  | 'peopleAndThings'
  | 'money'
  | 'otherCurrency'
  | 'shares'
  | 'durations'
  | 'physical'
  | 'otherDimension'
  | 'oneBare'
  | 'bothBare'
> {
  const [x, y] = [a.unit, b.unit];
  const both = (family: typeof x.family): boolean => x.family === family && y.family === family;
  const one = (family: typeof x.family): boolean => x.family === family || y.family === family;
  const same = x.id === y.id;
  return {
    sameThing: flag(both('thing') && same),
    otherThing: flag(one('thing') && !same),
    people: flag(both('person')),
    peopleAndThings: flag(one('person') && one('thing')),
    money: flag(both('money') && same),
    otherCurrency: flag(both('money') && !same),
    shares: flag(both('share')),
    durations: flag(both('duration')),
    physical: flag(both('physical') && same),
    otherDimension: flag(both('physical') && !same),
    oneBare: flag(one('none') && !both('none')),
    bothBare: flag(both('none')),
  };
}

/** What speaks against a pair of which one counts nothing by name. */
const UNNAMED = -0.2;

function countedNouns(a: FigureReading, b: FigureReading): Pick<Evidence, 'counted' | 'countedThings'> {
  const counted = countedAlike(a, b);
  const things = a.unit.family === 'thing' && b.unit.family === 'thing';
  return { counted, countedThings: things && a.unit.id !== b.unit.id ? counted : 0 };
}

function countedAlike(a: FigureReading, b: FigureReading): number {
  const [x, y] = [a.figure.counted, b.figure.counted].map((words) =>
    words
      ?.toLowerCase()
      .match(/\p{L}+/gu)
      ?.at(-1),
  );
  if (x === undefined || y === undefined) return UNNAMED;
  if (a.noun !== null && a.noun === b.noun) return 1;
  return likeness(placeOf(x), placeOf(y));
}

function besideBoth(a: FigureReading, b: FigureReading): number {
  let most = 0;
  for (const [id, close] of a.beside) most = Math.max(most, close * (b.beside.get(id) ?? 0));
  return Math.sqrt(most);
}
