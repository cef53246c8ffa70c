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

/** Milliseconds of processor time of the fastest of `runs` runs: what the code costs, whatever else the machine does. */
function fastest(runs: number, work: () => void): number {
  let best = Infinity;
  for (let i = 0; i < runs; i++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

interface Line {
  readonly name: string;
  readonly perSecond: number;
}

function speed(
  name: string,
  articles: readonly string[],
  runs: number,
  work: (text: string) => unknown,
): Line {
  const characters = articles.reduce((sum, text) => sum + text.length, 0);
  for (const text of articles.slice(0, 4)) work(text);
  const milliseconds = fastest(runs, () => {
    for (const text of articles) work(text);
  });
  return { name, perSecond: characters / MEGABYTE / (milliseconds / 1000) };
}

/** Speed of detection beside a bare regular-expression scan and its peers, all in this run. */
export function benchDetect(): void {
  const articles = newsLike(MEGABYTE);
  const scan = (text: string): number =>
    (text.match(/\p{Sc}?\d[\d.,]*\s?(?:%|\p{L}+)?|[“"][^”"]*[”"]/gu) ?? []).length;
  const lines = [
    speed('bare regular expression', articles, 5, scan),
    speed('Stet: everything', articles, 15, (text) => detect({ text, publishedOn: '2017-03-28' })),
  ];
  const require = requirePeers();
  if (require !== null) {
    const wink = loadWink(require);
    const compromise = loadCompromise(require);
    lines.push(speed('wink-nlp, full pipe', articles, 6, (text) => wink.readDoc(text)));
    // compromise needs most of a minute for a megabyte; a tenth of it shows the same rate.
    lines.push(
      speed('compromise', articles.slice(0, Math.ceil(articles.length / 10)), 1, (text) => compromise(text)),
    );
  }
  const stet = lines[1]?.perSecond ?? Number.NaN;
  const width = Math.max(...lines.map(({ name }) => name.length));
  process.stdout.write(
    `${(articles.join('').length / MEGABYTE).toFixed(2)} MB of news-like text in ${articles.length} articles\n`,
  );
  for (const { name, perSecond } of lines) {
    const times = name.startsWith('Stet') ? '' : `  Stet is ${(stet / perSecond).toFixed(1)} times as fast`;
    process.stdout.write(`${name.padEnd(width)}  ${perSecond.toFixed(2).padStart(7)} MB/s${times}\n`);
  }
  const article = articles.join('\n').split(/\s+/u).slice(0, 700).join(' ');
  const paragraphs = article.replaceAll('. ', '.\n');
  const one = fastest(50, () => detect({ text: paragraphs, publishedOn: '2017-03-28' }));
  process.stdout.write(`a 700-word article: ${one.toFixed(2)} ms\n`);
}
