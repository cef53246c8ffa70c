import { DURATIONS } from './measures/durations';
import { GROUPS } from './measures/groups';
import { MONEY } from './measures/money';
import { PEOPLE } from './measures/people';
import { RATES } from './measures/rates';
import { THINGS } from './measures/things';

/** How a quantity behaves over time: only then can a later figure be told from a contradiction. */
export type Nature =
  /** A running total of one event: it grows, and a fall needs explaining. */
  | 'running'
  /** A level that moves both ways: a rate, a price, how many are missing now. */
  | 'changing'
  /** What happened in a period; another period is another question. */
  | 'flow'
  /** A fact about one event that does not change. */
  | 'fixed';

/** What kind of unit a measure is stated in; `thing` is any counted noun that is not a person. */
export type Family = 'person' | 'money' | 'share' | 'duration' | 'physical' | 'thing';

/** Something that news copy counts or measures, with the words that name it. */
export interface Measure {
  readonly id: string;
  /** How a question names it: "People killed". */
  readonly label: string;
  readonly nature: Nature;
  readonly families: readonly Family[];
  /** Words that name it by themselves; a phrase is joined with `_` (`~` in it is the figure), `?` marks one that yields to a surer word and `=` one that counts only as written. */
  readonly words: readonly string[];
  /** Words that name it only with one of these counted nouns: "lost" of "lives" is not "lost" of "jobs". */
  readonly only: readonly { readonly words: readonly string[]; readonly units: readonly string[] }[];
}

// The lines of `measures/*`: id | label | nature | families | words | words that need a counted noun : those nouns | more of those.
// `@buildings` among those nouns stands for the line of `measures/groups.ts`.
// Where a word could belong to two, the earlier line wins; `?` before a word says that it often means other things.
const TABLES = [PEOPLE, THINGS, MONEY, RATES, DURATIONS];

/** The measures that Stet knows by name, most specific first where words could belong to two. */
export const MEASURES: readonly Measure[] = TABLES.flatMap((table) => table.trim().split('\n').map(row));

const BY_ID: ReadonlyMap<string, Measure> = new Map(MEASURES.map((measure) => [measure.id, measure]));

/** The measure of this id, or null. */
export function measureCalled(id: string): Measure | null {
  return BY_ID.get(id) ?? null;
}

function row(line: string): Measure {
  const [id = '', label = '', nature = '', families = '', words = '', ...only] = line
    .split('|')
    .map((cell) => cell.trim());
  return {
    id,
    label,
    // The tables are the only source, and a unit test reads every line of it.
    nature: nature as Nature,
    families: list(families) as Family[],
    words: list(words),
    only: only.map((cell) => {
      const [needy = '', units = ''] = cell.split(':');
      return { words: list(needy), units: list(units).flatMap((unit) => GROUPS.get(unit) ?? [unit]) };
    }),
  };
}

function list(words: string): string[] {
  return words.split(' ').filter((word) => word !== '' && word !== '-');
}
