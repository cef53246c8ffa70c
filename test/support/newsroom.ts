import { PLACE_TABLE } from '@shared/compare/lexicon/place-table';
import { random } from './random';
import { tell, type Happening } from './stories';

/** One piece of copy as a desk would import it. */
export interface Copy {
  readonly id: string;
  readonly text: string;
  readonly publishedOn: string;
}

/** Copy a day and copy a happening: a library grows by going on longer, not by saying the same more often. */
const A_DAY = 20;
const A_HAPPENING = 3;

const SYLLABLES =
  'ba ce di fo gu ka le mi no pu ra se ti vo zu sha che tri plo gran stel mor ven dal ris an el or un ith'.split(
    ' ',
  );

const COUNTRIES = PLACE_TABLE.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.split(',').filter((name) => name !== '')))
  .map(([names = [], , capitals = [], cities = []]) => ({
    name: names[0] ?? '',
    cities: [...capitals, ...cities],
  }))
  .filter(({ cities }) => cities.length > 0)
  .toSorted((a, b) => b.cities.length - a.cities.length);

/**
 * A library of invented news: from 1 January 2012 on twenty articles a day, three on each happening. Countries come up
 * as they do in the news, the large ones all the time; people, firms and villages are new each time. What one article
 * has in common with others therefore stays about the same however large the library is, while words such as "killed"
 * and the names of large countries stand in ever more of it.
 */
export function newsroom(count: number, seed: number): Copy[] {
  return Array.from({ length: count }, (_, index) => copyOn(Math.floor(index / A_HAPPENING), index, seed));
}

/** A further article on a happening that a library of this seed and size holds already. */
export function follower(count: number, seed: number, round: number): Copy {
  const happening = Math.floor((random(seed + 31 * round)() * count) / A_HAPPENING);
  return copyOn(happening, count + round, seed);
}

function copyOn(number: number, index: number, seed: number): Copy {
  const day = Math.floor((number * A_HAPPENING) / A_DAY);
  const publishedOn = new Date(Date.UTC(2012, 0, 1 + day)).toISOString().slice(0, 10);
  const happening = happeningOf(random(seed * 100_003 + number));
  return { id: `a${index}`, publishedOn, text: tell(happening, random(seed * 7_919 + index * 13 + 1)) };
}

function happeningOf(next: () => number): Happening {
  const pick = <T>(list: readonly T[], skew = 1): T => {
    const found = list[Math.floor(next() ** skew * list.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  };
  const name = (): string =>
    capital(Array.from({ length: 3 + Math.floor(next() * 2) }, () => pick(SYLLABLES)).join(''));
  const country = pick(COUNTRIES, 2);
  return {
    kind: Math.floor(next() * 1_000),
    country: titled(country.name),
    city: titled(pick(country.cities)),
    village: name(),
    lender: titled(pick(COUNTRIES, 2).name),
    firm: `${name()} ${pick(['Group', 'Motors', 'Foods', 'Energy', 'Holdings', 'Airlines'])}`,
    person: `${name()} ${name()}`,
    other: `${name()} ${name()}`,
    words: Array.from({ length: 60 }, () => Array.from({ length: 3 }, () => pick(SYLLABLES)).join('')),
    small: 4 + Math.floor(next() * 90),
    middle: 110 + Math.floor(next() * 890),
    large: 1_200 + Math.floor(next() * 30_000),
    share: 2 + Math.floor(next() * 120) / 10,
    sum: 2 + Math.floor(next() * 900),
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function titled(name: string): string {
  if (name === 'us') return 'the United States';
  return name.replace(/\p{L}[\p{L}'’]*/gu, (word) => (LITTLE.has(word) ? word : capital(word)));
}

const LITTLE = new Set(['of', 'and', 'the', 'de', 'do', 'da']);
