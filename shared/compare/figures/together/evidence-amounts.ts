import type { Figure } from '../../../domain/figure';
import { likeness, placeOf } from '../../lexicon/usage';
import { once } from '../../once';
import { root } from '../../text/root';
import { stem } from '../../text/stem';
import type { FigureReading } from '../reading/read';

/** What the units and the counted nouns of two figures say for and against their answering one question. */
export interface AmountEvidence {
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
  /** Of two figures of people: both count one kind of them by name; each another kind, as far as the nouns are used unlike. */
  readonly samePeople: number;
  readonly otherPeople: number;
  readonly peopleAndThings: number;
  readonly money: number;
  readonly otherCurrency: number;
  readonly shares: number;
  readonly durations: number;
  readonly physical: number;
  readonly otherDimension: number;
  readonly oneBare: number;
  readonly bothBare: number;
  /** One is for one of something ("a tonne"), the other in all. */
  readonly oneRate: number;
}

/** Gathers it, each piece as 0 or 1 unless its name says more. */
export function amountsOf(a: FigureReading, b: FigureReading): AmountEvidence {
  const [x, y] = [a.unit, b.unit];
  const both = (family: typeof x.family): boolean => x.family === family && y.family === family;
  const one = (family: typeof x.family): boolean => x.family === family || y.family === family;
  const same = x.id === y.id;
  const counted = countedAlike(a, b);
  return {
    counted,
    countedThings: both('thing') && !same ? counted : 0,
    sameHead: Number(a.head !== null && a.head === b.head),
    sameThing: Number(both('thing') && same),
    otherThing: Number(one('thing') && !same),
    ...wholesOf(a, b),
    samePopulation: Number(a.population !== null && a.population === b.population),
    onePopulation: Number((a.population === null) !== (b.population === null)),
    people: Number(both('person')),
    ...peopleOf(a, b),
    peopleAndThings: Number(one('person') && one('thing')),
    money: Number(both('money') && same),
    otherCurrency: Number(both('money') && !same),
    shares: Number(both('share')),
    durations: Number(both('duration')),
    physical: Number(both('physical') && same),
    otherDimension: Number(both('physical') && !same),
    oneBare: Number(one('none') && !both('none')),
    bothBare: Number(both('none')),
    oneRate: Number(rateOf(a) !== rateOf(b)),
  };
}

function peopleOf(a: FigureReading, b: FigureReading): Pick<AmountEvidence, 'samePeople' | 'otherPeople'> {
  const [x, y] = [a.noun, b.noun];
  if (
    a.unit.family !== 'person' ||
    b.unit.family !== 'person' ||
    x === null ||
    y === null ||
    x === 'person' ||
    y === 'person'
  )
    return { samePeople: 0, otherPeople: 0 };
  const alike = Math.max(0, countedAlike(a, b));
  return { samePeople: alike, otherPeople: 1 - alike };
}

function wholesOf(
  { whole: x }: FigureReading,
  { whole: y }: FigureReading,
): Pick<AmountEvidence, 'sameWhole' | 'otherWhole'> {
  if (x === null || y === null) return { sameWhole: 0, otherWhole: 0 };
  const alike = x === y ? 1 : likeness(placeOf(x), placeOf(y));
  return { sameWhole: alike, otherWhole: 1 - alike };
}

/** What speaks against a pair of which one counts nothing by name. */
const UNNAMED = -0.2;

function countedAlike(a: FigureReading, b: FigureReading): number {
  const [x, y] = [placeCounted(a.figure), placeCounted(b.figure)];
  if (x === null || y === null) return UNNAMED;
  if (a.noun !== null && a.noun === b.noun) return 1;
  return likeness(x, y);
}

// Among the commonest words (`placeOf`); null where nothing is counted by name.
const placeCounted = once(({ counted }: Figure): number | null => {
  const last = counted
    ?.toLowerCase()
    .match(/\p{L}+/gu)
    ?.at(-1);
  return last === undefined ? null : placeOf(last);
});

// "A monthly rent of 6,840 crowns" is 6,840 crowns a month.
const rateOf = once(
  ({ unit, near }: FigureReading): string | null =>
    unit.per ?? RATES.find(([word]) => near.has(word))?.[1] ?? null,
);

const RATES = ['hourly hour', 'daily day', 'weekly week', 'monthly month', 'annual year', 'yearly year'].map(
  (pair) => {
    const [word = '', per = ''] = pair.split(' ');
    return [root(stem(word)), per] as const;
  },
);
