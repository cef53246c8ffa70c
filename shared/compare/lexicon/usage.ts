import data from './vectors.json';

// As `scripts/make-vectors.mjs` writes them: a character a number, this one for nought.
const NOUGHT = 63;

/** Cosines below this say nothing: half of all words of the news are as alike as that. */
const FLOOR = 0.3;

interface Usage {
  /** Words by their place, commonest first. */
  readonly places: ReadonlyMap<string, number>;
  /** Row by row, each of `data.dimensions` numbers and of length one. */
  readonly numbers: Float32Array;
}

let known: Usage | null = null;

// Read when first asked for: whoever never compares does not pay for it.
function usage(): Usage {
  known ??= read();
  return known;
}

function read(): Usage {
  const { dimensions, digits } = data;
  const words = data.words.split(' ');
  const numbers = Float32Array.from(digits, (digit) => digit.charCodeAt(0) - NOUGHT);
  for (let from = 0; from < numbers.length; from += dimensions) {
    const row = numbers.subarray(from, from + dimensions);
    const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0)) || 1;
    for (let at = 0; at < dimensions; at += 1) row[at] = (row[at] ?? 0) / length;
  }
  return { places: new Map(words.map((word, at) => [word, at])), numbers };
}

/** The place of a lower-case word among the commonest of English, 0 for the commonest; -1 for a word not among them. */
export function placeOf(word: string): number {
  return usage().places.get(word) ?? -1;
}

/** How rare the word at a place is, from 0.15 to 1: a word that Stet does not know is rare. */
export function rarityAt(place: number): number {
  return place < 0 ? 1 : Math.min(1, Math.max(0.15, Math.log(1 + place / 60) / Math.log(1 + 8000 / 60)));
}

/** How alike two words are used, by their places: 0 for no more than any two, 1 for one word. */
export function likeness(a: number, b: number): number {
  if (a < 0 || b < 0) return 0;
  const { numbers } = usage();
  const [x, y] = [a * data.dimensions, b * data.dimensions];
  let cosine = 0;
  for (let at = 0; at < data.dimensions; at += 1) cosine += (numbers[x + at] ?? 0) * (numbers[y + at] ?? 0);
  return Math.min(1, Math.max(0, (cosine - FLOOR) / (1 - FLOOR)));
}
