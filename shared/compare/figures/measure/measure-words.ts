import { measureCalled, MEASURES, type Measure } from '../../lexicon/measures';
import { sameThing } from '../../lexicon/nouns';
import { root } from '../../text/root';
import { stem } from '../../text/stem';
import type { Token } from '../../text/tokens';
import { takes } from './takes';
import type { Unit } from './units';

/** What a figure is stated in: the unit, the stem of the counted noun, and whether it is a rise or fall by so much. */
export interface Counted {
  readonly unit: Unit;
  readonly noun: string | null;
  readonly moved: boolean;
  /** Whether the article tells of a ballot: elsewhere nobody "wins 20 per cent" of a vote. */
  readonly ballot: boolean;
}

interface Entry {
  readonly measure: Measure;
  /** Stems after the first, for a phrase. */
  readonly rest: readonly string[];
  /** The word often means other things: a surer one wins even from some way off. */
  readonly unsure: boolean;
  /** Stems of counted nouns it needs, or null. */
  readonly units: ReadonlySet<string> | null;
}

// Units that say little of what is counted.
const WIDE = ['percent', 'person', 'money', 'share', 'duration', 'physical', 'thing'];

const WORDS: ReadonlyMap<string, readonly Entry[]> = index(stem);
// "The theft of", "thieves": what the table gives as a verb, the copy may give as the noun made of it.
const ROOTS: ReadonlyMap<string, readonly Entry[]> = index((word) => root(stem(word)));

function index(key: (word: string) => string): Map<string, Entry[]> {
  const words = new Map<string, Entry[]>();
  const put = (word: string, measure: Measure, units: ReadonlySet<string> | null): void => {
    const unsure = word.startsWith('?');
    if (word.startsWith('=')) {
      const entries = words.get(word) ?? [];
      words.set(word, [...entries, { measure, rest: [], unsure, units }]);
      return;
    }
    const [first = '', ...rest] = word
      .slice(unsure ? 1 : 0)
      .split(/[_-]/)
      .map(key);
    const entries = words.get(first) ?? [];
    entries.push({ measure, rest, unsure, units });
    // Phrases first: "death toll" before "death"; then what is bound to a noun: jobs that "disappear" are not missing.
    entries.sort((a, b) => b.rest.length - a.rest.length || bound(b) - bound(a));
    words.set(first, entries);
  };
  for (const measure of MEASURES) {
    for (const word of measure.words) put(word, measure, null);
    for (const { words: needy, units } of measure.only) {
      // Physical units and families go by their names: "litre", "thing".
      const nouns = new Set(units.flatMap((unit) => [unit, sameThing(stem(unit))]));
      for (const word of needy) put(word, measure, nouns);
    }
  }
  return words;
}

// "Hold" of any per cent is no surer than "reservoir".
function bound({ units }: Entry): number {
  return units === null || WIDE.some((wide) => units.has(wide)) ? 0 : 1;
}

/** Whether a stemmed word by itself names a measure of people: "injured" beside "missing" ties no two stories. */
export function namesMeasure(word: string): boolean {
  return (
    WORDS.get(word)?.some(
      ({ measure, rest, unsure }) => rest.length === 0 && !unsure && measure.families[0] === 'person',
    ) ?? false
  );
}

/** Measures of a ballot, and what is counted under their name where there is none. */
const OF_BALLOTS: ReadonlyMap<string, string | null> = new Map([
  ['votes', null],
  ['turnout', 'protested'],
  ['seats', null],
  ['majority', null],
]);

/** The tokens of a figure in its sentence, the first and the last; -1 where it has none there. */
export interface InSentence {
  readonly first: number;
  readonly last: number;
}

/** A word or phrase that names a measure. */
interface Hit {
  readonly measure: Measure;
  /** How many of its words stand together. */
  readonly length: number;
  /** Whether it names the measure only beside nouns like the one that the figure counts. */
  readonly bound: boolean;
  readonly unsure: boolean;
}

/**
 * The measure at a token, if the word or phrase there names one that takes this unit; with the number of its words.
 * A phrase may go around the figure: "brought 31 of them to safety".
 */
export function measureAt(
  tokens: readonly Token[],
  at: number,
  counted: Counted,
  figure: InSentence,
): Hit | null {
  const first = tokens[at];
  if (first === undefined) return null;
  const stems = { tokens, at, figure, key: (token: Token): string => token.stem };
  const known =
    entryFor(WORDS.get(`=${first.low}`), stems, counted) ?? entryFor(WORDS.get(first.stem), stems, counted);
  // A noun made of the word says it less surely: the prosecutor of "prosecutors said" charges nobody.
  const found =
    known ?? entryFor(ROOTS.get(root(first.stem)), { ...stems, key: (token) => root(token.stem) }, counted);
  if (found === null) return null;
  const { entry, length } = found;
  const unsure = entry.unsure || known === null || entry.units !== null;
  const measure = counted.ballot ? entry.measure : withoutBallot(entry.measure, unsure, counted.unit);
  return measure === null
    ? null
    : { measure, length, bound: entry.units !== null, unsure: entry.unsure || known === null };
}

// "Police put the turnout at 8,000": that of a march.
function withoutBallot(measure: Measure, unsure: boolean, { family }: Unit): Measure | null {
  if (!OF_BALLOTS.has(measure.id)) return measure;
  const other = OF_BALLOTS.get(measure.id) ?? null;
  if (other !== null && family !== 'share') return measureCalled(other);
  return unsure ? null : measure;
}

/** Where a phrase is looked for, and the form in which words are told. */
interface Around {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly figure: InSentence;
  readonly key: (token: Token) => string;
}

function entryFor(
  entries: readonly Entry[] | undefined,
  around: Around,
  { unit, noun, moved, ballot }: Counted,
): { entry: Entry; length: number } | null {
  for (const entry of entries ?? []) {
    const length = lengthAt(entry.rest, around);
    if (length === null) continue;
    const { measure, units } = entry;
    const fits =
      units === null
        ? takes(measure, unit, moved)
        : units.has(noun ?? '') || units.has(unit.id) || units.has(unit.family);
    // "A poll put the party on 41 percent": where nobody votes, a word of ballots may still name another measure.
    if (fits && (ballot || withoutBallot(measure, entry.unsure || units !== null, unit) !== null))
      return { entry, length };
  }
  return null;
}

/** In a phrase it stands for the figure with all it counts. */
const FIGURE = '~';

// "Told as many as 4,300 residents of three suburbs to leave": so many words may stand before the figure and behind it.
const BEFORE = 3;
const BEHIND = 4;

/** How many words the phrase runs to; null where it does not stand there. */
function lengthAt(rest: readonly string[], { tokens, at, figure, key }: Around): number | null {
  let next = at + 1;
  let slack = 0;
  for (const word of rest) {
    if (word === FIGURE) {
      if (figure.first < next || figure.first > next + BEFORE) return null;
      next = figure.last + 1;
      slack = BEHIND;
      continue;
    }
    let token = tokens[next];
    // Without being told to: "swept 17 bridges away".
    if (token !== undefined && next === figure.first && key(token) !== word) {
      next = figure.last + 1;
      token = tokens[next];
    }
    while (slack > 0 && token !== undefined && key(token) !== word) {
      slack -= 1;
      next += 1;
      token = tokens[next];
    }
    if (token === undefined || key(token) !== word) return null;
    next += 1;
    slack = 0;
  }
  return next - at;
}
