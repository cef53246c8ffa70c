import { blocksOf, dateOf, detect } from '@shared/detect';
import { claimsOf } from '@shared/detect/claims/claims';
import { datesIn } from '@shared/detect/dates/expressions';
import { figuresOf } from '@shared/detect/quantities/figures';
import { attribute } from '@shared/detect/quotes/attribution';
import { passagesOf } from '@shared/detect/quotes/passages';
import { quotesOf } from '@shared/detect/quotes/quotes';
import { utterancesOf } from '@shared/detect/quotes/utterances';
import { readDocument, type Doc } from '@shared/detect/text/document';
import { HOSTILE } from '../properties/detect/hostile';

const SIZE = 100_000;
/** Twice the text may cost this many times as much. */
const MOST = 2.3;
/** Milliseconds that the larger text must take: less is no burden, and too little for the clock and the cache to tell. */
const WORTH = 10;
/** Samples of each size; noise only adds, so the fastest counts, and more are taken while the ratio is too high. */
const [FEWEST, ENOUGH] = [3, 60];
const PUBLISHED = '2017-03-28';

type Part = (text: string) => () => unknown;

function reading(text: string): Doc {
  return readDocument(text, blocksOf(text), PUBLISHED);
}

/** Every detector alone, on what the ones before it have made, and all of them together. */
const PARTS: Readonly<Record<string, Part>> = {
  blocks: (text) => () => blocksOf(text),
  tokens: (text) => {
    const blocks = blocksOf(text);
    return () => readDocument(text, blocks, PUBLISHED);
  },
  dates: (text) => {
    const doc = reading(text);
    return () => [
      dateOf(text, doc.blocks),
      doc.sentences.map(({ from, to }) => datesIn(doc.tokens, from, to, PUBLISHED)),
    ];
  },
  figures: (text) => {
    const doc = reading(text);
    return () => figuresOf(doc);
  },
  quotes: (text) => {
    const doc = reading(text);
    return () => utterancesOf(doc, passagesOf(doc));
  },
  speakers: (text) => {
    const doc = reading(text);
    const utterances = utterancesOf(doc, passagesOf(doc));
    return () => attribute(doc, utterances);
  },
  claims: (text) => {
    const doc = reading(text);
    const [figures, { reported }] = [figuresOf(doc), quotesOf(doc)];
    return () => claimsOf(doc, figures, reported);
  },
  all: (text) => () => detect({ text, publishedOn: PUBLISHED }),
};

/** Milliseconds of processor time for one call. */
function cost(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function isOver(once: number, twice: number): boolean {
  return twice > WORTH && twice / once > MOST;
}

/**
 * What a detector costs on the text and on twice the text, in milliseconds. The sizes take turns, and the single text is
 * read twice in a row, so that both leave the same amount of memory to be collected.
 */
function doubling(part: Part, piece: string): readonly [number, number] {
  const once = part(piece.repeat(Math.ceil(SIZE / piece.length)));
  const twice = part(piece.repeat(Math.ceil((2 * SIZE) / piece.length)));
  let [a, b] = [Infinity, Infinity];
  for (let i = 0; i < FEWEST || (i < ENOUGH && isOver(a, b)); i++) {
    const both = cost(() => {
      once();
      once();
    });
    a = Math.min(a, both / 2);
    b = Math.min(b, cost(twice));
  }
  return [a, b];
}

/** What every detector makes of 100 and 200 kB of every hostile text, or of the words given; fails when one costs more than in step. */
export function benchHostile(words: readonly string[]): void {
  process.stdout.write(`milliseconds for 100 kB → 200 kB; twice the text may cost ${MOST} times as much\n`);
  let [measured, over] = [0, 0];
  let worst = { ratio: 0, words: '' };
  let slowest = { twice: 0, words: '' };
  for (const piece of words.length > 0 ? words : HOSTILE) {
    const line: string[] = [];
    for (const [name, part] of Object.entries(PARTS)) {
      const [a, b] = doubling(part, piece);
      const costs = `${name} ${a.toFixed(1)} → ${b.toFixed(1)}`;
      measured++;
      if (isOver(a, b)) over++;
      if (b > WORTH) line.push(`${costs} (${(b / a).toFixed(2)}${isOver(a, b) ? ', TOO MUCH' : ''})`);
      const where = `${JSON.stringify(piece)}, ${costs}`;
      if (b > WORTH && b / a > worst.ratio) worst = { ratio: b / a, words: where };
      if (b > slowest.twice) slowest = { twice: b, words: where };
    }
    process.stdout.write(`${JSON.stringify(piece)}: ${line.join(', ') || `all below ${WORTH} ms`}\n`);
  }
  process.stdout.write(
    `${measured} measured, ${over} too much; worst ratio ${worst.ratio.toFixed(2)} (${worst.words}); slowest ${slowest.words}\n`,
  );
  if (over > 0) process.exitCode = 1;
}
