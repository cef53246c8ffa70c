import { diffWordsWithSpace } from 'diff';
import { against, diffTexts, diffWords, LibraryIndex } from '@shared/compare';
import { articles, edited, prose, random } from './compare-input';
import { detected } from '../cases/compare/detected';

/**
 * Word diffs beside `diff`, then one more article against growing libraries. Words may be the sizes of the libraries
 * ("100 1000"), when 10,000 would take too long.
 */
export function benchCompare(words: readonly string[]): void {
  diffs();
  libraries(words.length > 0 ? words.map(Number) : [100, 1_000, 10_000]);
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

/** Median milliseconds of `rounds` runs, taken in turns so that a busy machine slows both alike. */
function race(rounds: number, one: () => unknown, other: () => unknown): [number, number] {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, work] of [one, other].entries()) {
      const from = performance.now();
      work();
      // The first round only warms up.
      if (round > 0) times[index]?.push(performance.now() - from);
    }
  }
  return [median(times[0]), median(times[1])];
}

function diffs(): void {
  const rows = [];
  for (const [words, share, rounds] of [
    [500, 0.02, 15],
    [2_000, 0.02, 15],
    [5_000, 0.02, 11],
    [5_000, 0.2, 7],
    [100_000, 0.01, 3],
  ] as const) {
    const a = prose(words, 1);
    const b = edited(a, share, 2);
    const [theirs, ours] = race(
      rounds,
      () => diffWordsWithSpace(a, b),
      () => (words <= 5_000 ? diffWords(a, b) : diffTexts(a, b)),
    );
    rows.push({
      words,
      edits: `${share * 100} %`,
      'diff (ms)': theirs.toFixed(1),
      'Stet (ms)': ours.toFixed(1),
      ratio: (ours / theirs).toFixed(2),
    });
  }
  console.table(rows);
  const [a, b] = [prose(100_000, 3), prose(100_000, 4)];
  const from = performance.now();
  const parts = diffTexts(a, b);
  console.log(
    `two unrelated texts of 100,000 words: ${(performance.now() - from).toFixed(0)} ms, ${parts.length} aligned parts`,
  );
}

function libraries(sizes: readonly number[]): void {
  const rows = [];
  for (const size of sizes) {
    const library = articles(size, 5);
    const from = performance.now();
    const index = LibraryIndex.of(library);
    const built = performance.now() - from;
    const times = Array.from({ length: 20 }, (_, round) => {
      const next = random(900 + round)() * size;
      const known = library[Math.floor(next)];
      if (known === undefined) return { add: 0, found: 0 };
      // A later article on the subject of one that is in the library.
      const article = detected('new', known.text.replace(/\d+ people/, '4,321 people'), '2024-06-01');
      const start = performance.now();
      index.add(article);
      const questions = against(index, 'new');
      const add = performance.now() - start;
      index.remove('new');
      return { add, found: questions.length };
    });
    rows.push({
      articles: size,
      'built in (s)': (built / 1000).toFixed(2),
      'one more, median (ms)': median(times.map(({ add }) => add)).toFixed(2),
      'worst (ms)': Math.max(...times.map(({ add }) => add)).toFixed(2),
      'questions found': median(times.map(({ found }) => found)),
    });
  }
  console.table(rows);
}
