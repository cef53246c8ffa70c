import { readFileSync } from 'node:fs';
import path from 'node:path';
import { detect } from '@shared/detect';
import { loadCompromise, loadWink, requirePeers } from '../eval/peers';

const MEGABYTE = 1_000_000;
const SEEDS = ['afp-2017-03-28.txt', 'putin-to-visit-iran-2015-11-13.txt'];

/** About `size` characters of news-like articles: the seeds again and again, with other numbers, so that nothing can be remembered. */
export function newsLike(size: number): string[] {
  const seeds = SEEDS.map((file) => readFileSync(path.resolve('seeds', file), 'utf8'));
  const articles: string[] = [];
  let length = 0;
  for (let i = 0; length < size; i++) {
    const article = (seeds[i % seeds.length] ?? '').replace(/\d+/gu, (digits) =>
      digits.length === 4 ? digits : String((Number(digits) * (i + 3)) % 10 ** digits.length || 1),
    );
    articles.push(article);
    length += article.length;
  }
  return articles;
}

/** Milliseconds of processor time that the work takes: what the code costs, whatever else the machine does. */
function cost(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** What is measured, and on which part of the articles a round of it runs. */
interface Runner {
  readonly name: string;
  readonly part: number;
  readonly work: (text: string) => unknown;
}

/** Rounds that count; the code gets fast in those before. */
const [WARM, ROUNDS] = [2, 10];

/** Megabytes a second of each, from its fastest round. They take turns, so that a busy machine slows all of them alike. */
function speeds(runners: readonly Runner[], articles: readonly string[]): number[] {
  const parts = runners.map(({ part }) => articles.slice(0, Math.ceil(articles.length * part)));
  const best = runners.map(() => Infinity);
  for (let round = 0; round < WARM + ROUNDS; round++) {
    runners.forEach(({ work }, i) => {
      const spent = cost(() => parts[i]?.forEach(work));
      if (round >= WARM) best[i] = Math.min(best[i] ?? Infinity, spent);
    });
  }
  return best.map((milliseconds, i) => (parts[i] ?? []).join('').length / MEGABYTE / (milliseconds / 1000));
}

/** Speed of detection beside a bare regular-expression scan and its peers, all in this run. */
export function benchDetect(): void {
  const articles = newsLike(MEGABYTE);
  const scan = (text: string): number =>
    (text.match(/\p{Sc}?\d[\d.,]*\s?(?:%|\p{L}+)?|[“"][^”"]*[”"]/gu) ?? []).length;
  const runners: Runner[] = [
    { name: 'Stet: everything', part: 1, work: (text) => detect({ text, publishedOn: '2017-03-28' }) },
    { name: 'bare regular expression', part: 1, work: scan },
  ];
  const require = requirePeers();
  if (require !== null) {
    const wink = loadWink(require);
    const compromise = loadCompromise(require);
    runners.push({ name: 'wink-nlp, full pipe', part: 1, work: (text) => wink.readDoc(text) });
    // compromise needs most of a minute for a megabyte; a fiftieth of it shows the same rate.
    runners.push({ name: 'compromise', part: 0.02, work: (text) => compromise(text) });
  }
  const rates = speeds(runners, articles);
  const width = Math.max(...runners.map(({ name }) => name.length));
  process.stdout.write(
    `${(articles.join('').length / MEGABYTE).toFixed(2)} MB of news-like text in ${articles.length} articles\n`,
  );
  rates.forEach((rate, i) => {
    const times = i === 0 ? '' : `  Stet is ${((rates[0] ?? Number.NaN) / rate).toFixed(1)} times as fast`;
    process.stdout.write(
      `${(runners[i]?.name ?? '').padEnd(width)}  ${rate.toFixed(2).padStart(7)} MB/s${times}\n`,
    );
  });
  const article = articles.join('\n').split(/\s+/u).slice(0, 700).join(' ');
  const paragraphs = article.replaceAll('. ', '.\n');
  let one = Infinity;
  for (let i = 0; i < 50; i++)
    one = Math.min(
      one,
      cost(() => detect({ text: paragraphs, publishedOn: '2017-03-28' })),
    );
  process.stdout.write(`a 700-word article: ${one.toFixed(2)} ms\n`);
}
