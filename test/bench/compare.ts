import { diffWordsWithSpace } from 'diff';
import { against, diffTexts, diffWords, LibraryIndex, questionsOf } from '@shared/compare';
import { detected } from '../cases/compare/detected';
import { follower, newsroom } from '../support/newsroom';
import { edited, prose } from './compare-input';

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

/** Milliseconds of processor time, of all threads: the wall clock tells little on a computer busy with other things. */
function cost<T>(work: () => T): [number, T] {
  const from = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(from);
  return [(user + system) / 1_000, value];
}

const ROUNDS = 20;
const SEED = 5;

function libraries(sizes: readonly number[]): void {
  console.log('libraries of invented news; milliseconds and seconds of processor time');
  console.table(sizes.map(library));
}

function library(size: number): Readonly<Record<string, string | number>> {
  const copies = newsroom(size, SEED).map(({ id, text, publishedOn }) => detected(id, text, publishedOn));
  const [building, index] = cost(() => LibraryIndex.of(copies));
  const [first, questions] = cost(() => questionsOf(index, []));
  const matches = [...index.items()].reduce((sum, { key }) => sum + index.linksOf(key).size, 0);
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    // A later article on something that the library knows.
    const { text, publishedOn } = follower(size, SEED, round);
    const article = detected('new', text, publishedOn);
    const [adding, found] = cost(() => {
      index.add(article);
      return against(index, 'new').length;
    });
    const [asking] = cost(() => questionsOf(index, []));
    index.remove('new');
    questionsOf(index, []);
    return { adding, found, asking };
  });
  return {
    articles: size,
    marks: [...index.items()].length,
    'matches an article': (matches / size).toFixed(1),
    'built (s)': (building / 1_000).toFixed(1),
    questions: questions.length,
    'first asked (ms)': first.toFixed(0),
    'one more article (ms)': median(rounds.map(({ adding }) => adding)).toFixed(1),
    'worst (ms)': Math.max(...rounds.map(({ adding }) => adding)).toFixed(1),
    'its questions': median(rounds.map(({ found }) => found)),
    'asked after it (ms)': median(rounds.map(({ asking }) => asking)).toFixed(1),
  };
}
