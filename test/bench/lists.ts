import { against, LibraryIndex, questionsOf, type Comparable } from '@shared/compare';
import { itemsOf } from '@shared/compare/library/items';
import { detected } from '../cases/compare/detected';
import { random } from '../support/random';

const PLACES = 'Aden Taiz Lahj Marib Dhale Shabwa Abyan Sana Ibb Hajjah'.split(' ');
const PARTIES = 'Labour Conservative Green Liberal Reform National Unionist Alliance Centre Farmers'.split(
  ' ',
);

/** A list in prose: its title, how each figure is given, what joins them, and what opens and ends the whole. */
interface Shape {
  readonly title: string;
  readonly item: (value: number, at: number) => string;
  readonly between: string;
  readonly opening: string;
  readonly ending: string;
}

/** What tables look like when they are written out, by what the table calls them. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  'tolls, one sentence': {
    title: 'Storm kills many in Yemen',
    item: (value) => `${value} people were killed`,
    between: ', ',
    opening: 'ADEN — Officials said that ',
    ending: ' and that the search goes on.',
  },
  'tolls, a sentence each': {
    title: 'Storm kills many in Yemen',
    item: (value) => `The storm killed ${value} people there, officials said.`,
    between: ' ',
    opening: 'ADEN — ',
    ending: '',
  },
  'tolls with places': {
    title: 'Storm kills many in Yemen',
    item: (value, at) => `${value} people in ${PLACES[at % PLACES.length] ?? ''}`,
    between: ', ',
    opening: 'ADEN — The storm killed ',
    ending: '.',
  },
  'tolls, a place each': {
    title: 'Storm kills many in Yemen',
    item: (value, at) => `${value} people killed in Town${at}`,
    between: ', ',
    opening: 'ADEN — The storm killed ',
    ending: '.',
  },
  'shares with parties': {
    title: 'Parties gain and lose in council vote',
    item: (value, at) =>
      `${PARTIES[at % PARTIES.length] ?? ''} took ${(value % 970) / 10} percent of the vote`,
    between: ', ',
    opening: 'The count in Yemen showed that ',
    ending: '.',
  },
  prices: {
    title: 'House prices by town in Yemen',
    item: (value, at) => `a house in ${PLACES[at % PLACES.length] ?? ''} costs $${value},000`,
    between: ', ',
    opening: 'Agents said that ',
    ending: '.',
  },
};

export function list(
  id: string,
  { title, item, between, opening, ending }: Shape,
  count: number,
  seed: number,
): Comparable {
  const next = random(seed);
  const items = Array.from({ length: count }, (_, at) =>
    item(20 + Math.floor(next() * 900), at + Math.floor(next() * 10)),
  );
  return detected(id, `${title}\n\n${opening}${items.join(between)}${ending}\n`, '2017-03-07');
}

/** Milliseconds of processor time, of all threads. */
function cost<T>(work: () => T): [number, T] {
  const from = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(from);
  return [(user + system) / 1_000, value];
}

/** What it costs to set an article of `count` figures against one of `others`. */
function race(
  shape: Shape,
  count: number,
  others: number,
): Readonly<Record<string, string | number>> & { readonly all: number } {
  const [a, b] = [list('a', shape, others, 1), list('b', shape, count, 2)];
  const [reading] = cost(() => itemsOf(b));
  const index = LibraryIndex.of([a]);
  const [adding] = cost(() => {
    index.add(b);
  });
  const [asking, questions] = cost(() => questionsOf(index, []).length);
  const [beside] = cost(() => against(index, 'b'));
  const all = adding + asking + beside;
  return {
    figures: `${count} × ${others}`,
    'reading (ms)': reading.toFixed(0),
    'reading and meeting (ms)': adding.toFixed(0),
    'questions (ms)': (asking + beside).toFixed(0),
    found: questions,
    'a pair (µs)': ((all * 1_000) / (count * others)).toFixed(1),
    all,
  };
}

/** Articles that list hundreds of figures against another such article; words may be the sizes ("50 100"). */
export function benchLists(words: readonly string[]): void {
  const sizes = words.length > 0 ? words.map(Number) : [50, 100, 200, 400];
  race(SHAPES['tolls with places'] as Shape, 50, 50);
  const rows: Readonly<Record<string, string | number>>[] = [];
  for (const [name, shape] of Object.entries(SHAPES)) {
    let before: number | null = null;
    for (const [count, others] of [
      [10, Math.max(...sizes)] as const,
      ...sizes.map((size) => [size, size] as const),
    ]) {
      const { all, ...row } = race(shape, count, others);
      rows.push({
        list: name,
        ...row,
        ratio: before === null || count === 10 ? '' : (all / before).toFixed(1),
      });
      console.log(name, JSON.stringify(rows.at(-1)));
      before = count === 10 ? null : all;
    }
  }
  console.table(rows);
}
