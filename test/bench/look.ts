/**
 * npm run bench -- look [COUNT...] [FOLDER]: what the thread that looks through a library keeps in memory at 100, 1,000 and
 * 10,000 invented articles, before and after a thousand rulings, and what its first answer weighs. The libraries are made in
 * FOLDER and left there; without one they go.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { deserialize, serialize, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openLibrary } from '../../main/library/open';
import type { Library } from '../../main/library/library';
import { Looking } from '../../main/look/looking';
import { Shelf } from '../../main/look/shelf';
import { inline } from '../support/inline';
import { newsLibrary } from '../support/news-library';

const RULINGS = 1_000;

export async function benchLook(words: readonly string[]): Promise<void> {
  const given = words.map(Number).filter((count) => Number.isInteger(count) && count > 0);
  const kept = words.find((word) => Number.isNaN(Number(word)));
  const folder = kept ?? (await mkdtemp(path.join(os.tmpdir(), 'stet-bench-')));
  try {
    const rows: Awaited<ReturnType<typeof measure>>[] = [];
    for (const count of given.length > 0 ? given : [100, 1_000, 10_000]) {
      const library = await libraryOf(path.join(folder, String(count)), count);
      rows.push(await measure(library));
      await library.close();
    }
    console.table(rows);
  } finally {
    if (kept === undefined) await rm(folder, { recursive: true, force: true });
  }
}

async function libraryOf(folder: string, count: number): Promise<Library> {
  await mkdir(folder, { recursive: true });
  const opened = await openLibrary({ folder });
  if (!opened.ok) throw new Error(opened.error.message);
  if (opened.value.summaries().length === count) return opened.value;
  await opened.value.close();
  return newsLibrary(folder, count);
}

async function measure(library: Library): Promise<Readonly<Record<string, string | number>>> {
  // The library's own memory counts on neither side: it holds a thousand articles at most, which are read here beforehand.
  const ids = library.summaries().map(({ id }) => id);
  for (const id of ids.slice(0, RULINGS)) await library.article(id);
  const before = inUse();
  const looking = new Looking(library, inline(new Shelf().jobs));
  await looking.search({ query: 'killed', filter: {}, showLowSalience: false }, {});
  const searched = inUse();
  const checked = await looking.crossCheck(null, {});
  if (!checked.ok) throw new Error(checked.error.message);
  const compared = inUse();
  const pages = [checked.value];
  for (let from = 0, page = checked.value; page.left > 0;) {
    from += page.questions.length + page.slips.length;
    const next = await looking.more(page.version, from, {});
    if (!next.ok) throw new Error(next.error.message);
    page = next.value;
    pages.push(page);
  }
  const crossings = pages.map(cross);
  const sum = (of: (one: (typeof crossings)[number]) => number): number =>
    crossings.reduce((all, one) => all + of(one), 0);
  let since = checked.value.version;
  for (let round = 0; round < RULINGS; round += 1) {
    const article = await library.article(ids[(round * 7) % Math.min(ids.length, RULINGS)] ?? '');
    const [markId] = article.ok ? Object.keys(article.value.marks) : [];
    if (!article.ok || markId === undefined) continue;
    const refs = [{ articleId: article.value.id, markId }];
    const finding = round % 2 === 0 ? 'confirmed' : 'wrong';
    await library.run(library.currentRevision, { type: 'marks.rule', refs, finding });
    const again = await looking.crossCheck(since, {});
    if (again.ok) since = again.value.version;
  }
  const ruled = inUse();
  // Asked once more, so that all this is still needed while it is measured.
  await looking.crossCheck(since, {});
  return {
    articles: ids.length,
    'search (MB)': megabytes(searched - before),
    'and cross-check (MB)': megabytes(compared - before),
    [`after ${String(RULINGS)} rulings (MB)`]: megabytes(ruled - before),
    questions: pages.reduce((all, { questions }) => all + questions.length, 0),
    'first answer (MB)': megabytes(sum(({ bytes }) => bytes)),
    'packed and unpacked (ms)': `${sum(({ packing }) => packing).toFixed(0)}, ${sum(({ unpacking }) => unpacking).toFixed(0)}`,
    pages: pages.length,
    'largest page (ms)': Math.max(
      ...crossings.flatMap(({ packing, unpacking }) => [packing, unpacking]),
    ).toFixed(1),
  };
}

/** What it costs to send a page from one thread or process to the next. */
function cross(page: object): {
  readonly bytes: number;
  readonly packing: number;
  readonly unpacking: number;
} {
  const from = performance.now();
  const packed = serialize(page);
  const between = performance.now();
  deserialize(packed);
  return { bytes: packed.byteLength, packing: between - from, unpacking: performance.now() - between };
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void; // what --expose-gc puts there

/** Bytes that are still needed. */
function inUse(): number {
  for (let round = 0; round < 3; round += 1) collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
