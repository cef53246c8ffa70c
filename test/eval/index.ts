import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadPeers, type Peer } from './peers';
import { scoreNewsquant, type NewsquantCase } from './newsquant';
import { scoreQuotes, type QuotesCase } from './quotes';
import { scoreRecognizers, type RecognizersCase } from './recognizers';
import { f1, precision, recall } from './score';
import { stetAmounts, stetMarks } from './stet';

/** One line of the table. */
interface Row {
  readonly set: string;
  readonly measure: string;
  readonly mustReach: string;
  /** Per cent by detector; a detector that cannot do the task has none. */
  readonly got: Readonly<Record<string, number>>;
}

type RecognizersFile = Readonly<Record<string, readonly RecognizersCase[]>>;

/** The set in a file; null when the folder has none of that name. */
function read(folder: string, file: string): unknown {
  const name = path.join(folder, file);
  // The sets are read as the README beside them describes them; a wrong file shows as a crash here, not in the app.
  return existsSync(name) ? JSON.parse(readFileSync(name, 'utf8')) : null;
}

const percent = (share: number): number => Math.round(share * 1000) / 10;

function quantityRows(folder: string, detectors: readonly Peer[]): Row[] {
  const rows: Row[] = [];
  const news = read(folder, 'newsquant-dev.json') as NewsquantCase[] | null;
  if (news !== null) {
    const scores = detectors.map(({ name, amounts }) => ({ name, score: scoreNewsquant(news, amounts) }));
    for (const [measure, key, mustReach] of [
      ['value F1', 'value', '93'],
      ['value+unit F1', 'unit', '87'],
      ['  whole noun phrase', 'wholeUnit', '–'],
      ['value+change F1', 'change', '90'],
    ] as const) {
      const got = Object.fromEntries(scores.map(({ name, score }) => [name, percent(f1(score[key]))]));
      rows.push({ set: 'newsquant-dev', measure, mustReach, got });
    }
  }
  for (const set of ['recognizers-number-dev', 'recognizers-numberwithunit-dev']) {
    const file = read(folder, `${set}.json`) as RecognizersFile | null;
    if (file === null) continue;
    const got = Object.fromEntries(
      detectors.map(({ name, amounts }) => [name, percent(recall(scoreRecognizers(file, amounts)))]),
    );
    rows.push({ set, measure: 'cases passed', mustReach: '85', got });
  }
  return rows;
}

function quoteRows(folder: string): Row[] {
  const articles = read(folder, 'quotes-dev.json') as QuotesCase[] | null;
  if (articles === null) return [];
  const score = scoreQuotes(articles, stetMarks);
  return [
    { set: 'quotes-dev', measure: 'recall', mustReach: '95', got: { Stet: percent(recall(score.found)) } },
    {
      set: 'quotes-dev',
      measure: 'precision of named',
      mustReach: '92',
      got: { Stet: percent(precision(score.named)) },
    },
    {
      set: 'quotes-dev',
      measure: 'speaker',
      mustReach: '90',
      got: { Stet: percent(precision(score.speaker)) },
    },
  ];
}

function print(rows: readonly Row[], names: readonly string[]): void {
  const head = ['set', 'measure', 'must reach', ...names];
  const lines = rows.map(({ set, measure, mustReach, got }) => [
    set,
    measure,
    mustReach,
    ...names.map((name) => got[name]?.toFixed(1) ?? '–'),
  ]);
  const widths = head.map((word, i) => Math.max(word.length, ...lines.map((line) => line[i]?.length ?? 0)));
  const show = (cells: readonly string[]): string =>
    cells.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  process.stdout.write(
    `${[show(head), widths.map((width) => '-'.repeat(width)).join('  '), ...lines.map(show)].join('\n')}\n`,
  );
}

/** Prints why cases were missed, for the error analysis: `--trace newsquant|number|unit|quotes`. */
function trace(folder: string, which: string): void {
  const line = (text: string): void => void process.stdout.write(`${text}\n`);
  const file = (name: string): RecognizersFile => (read(folder, name) as RecognizersFile | null) ?? {};
  if (which === 'newsquant')
    scoreNewsquant((read(folder, 'newsquant-dev.json') as NewsquantCase[] | null) ?? [], stetAmounts, line);
  if (which === 'number') scoreRecognizers(file('recognizers-number-dev.json'), stetAmounts, line);
  if (which === 'unit') scoreRecognizers(file('recognizers-numberwithunit-dev.json'), stetAmounts, line);
  if (which === 'quotes')
    scoreQuotes((read(folder, 'quotes-dev.json') as QuotesCase[] | null) ?? [], stetMarks, line);
}

const [folder, ...options] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder)) {
  process.stderr.write('Usage: npm run eval -- FOLDER [--no-peers] [--trace newsquant|number|unit|quotes]\n');
  process.exitCode = 2;
} else if (options[0] === '--trace') {
  trace(folder, options[1] ?? '');
} else {
  const stet: Peer = { name: 'Stet', amounts: stetAmounts };
  const detectors = [stet, ...(options.includes('--no-peers') ? [] : loadPeers())];
  const rows = [...quantityRows(folder, detectors), ...quoteRows(folder)];
  if (rows.length === 0) {
    process.stderr.write(`No set of the evaluation is in ${folder}.\n`);
    process.exitCode = 1;
  } else
    print(
      rows,
      detectors.map(({ name }) => name),
    );
}
