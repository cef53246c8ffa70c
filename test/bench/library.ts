/**
 * npm run bench -- library [COUNT...]: what the library costs at 1, 1,000 and 10,000 articles. The articles are the
 * seeds, each copy with a number of its own, written by the library itself.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import type { Article } from '@shared/domain/article';
import { articleOf } from '../../main/import/article';
import { prepare } from '../../main/import/prepare';
import { readSeeds } from '../../main/import/seeds';
import type { Library, NewArticle } from '../../main/library/library';
import { openLibrary } from '../../main/library/open';
import { Looking } from '../../main/look/looking';
import { Shelf } from '../../main/look/shelf';
import { inline } from '../support/inline';

const SAVES = 300;

export async function benchLibrary(words: readonly string[]): Promise<void> {
  const given = words.map(Number).filter((count) => Number.isInteger(count) && count > 0);
  for (const count of given.length > 0 ? given : [1, 1_000, 10_000]) {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'stet-bench-'));
    try {
      await fill(folder, count);
      await measure(folder, count);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

async function fill(folder: string, count: number): Promise<void> {
  const [model] = await readSeeds(path.join(process.cwd(), 'seeds'), new Date());
  if (model === undefined) throw new Error('no seeds');
  const library = await open(folder);
  for (let from = 0; from < count; from += 500) {
    const batch: NewArticle[] = [];
    for (let number = from; number < Math.min(count, from + 500); number += 1)
      batch.push(await copyOf(model, number));
    const added = await library.add(batch);
    if (!added.ok) throw new Error(added.error.message);
  }
  await library.close();
}

/** Numbers in the copy differ, so that the cross-check does not take every article for every other's twin. */
async function copyOf({ bytes }: NewArticle, number: number): Promise<NewArticle> {
  const text = `${new TextDecoder().decode(bytes)}\n\nCopy ${number}: the ferry carried ${number + 40} cars.\n`;
  const mine = new TextEncoder().encode(text);
  const known = { title: `Copy ${number}`, publishedOn: '2015-11-13' };
  const prepared = await prepare(mine, `copy-${number}.txt`, known);
  if (!prepared.ok) throw new Error(prepared.error.message);
  return { article: articleOf(prepared.value, mine, `copy-${number}.txt`, new Date()), bytes: mine };
}

async function measure(folder: string, count: number): Promise<void> {
  const say = (what: string, value: string): void => {
    console.log(`${String(count).padStart(6)} articles  ${what.padEnd(34)} ${value}`);
  };
  const [opening, library] = await timed(() => open(folder));
  say('open, index as left', `${opening.toFixed(1)} ms`);

  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const saves: number[] = [];
  let cpu = 0;
  const ids = library.summaries().map(({ id }) => id);
  for (let round = 0; round < SAVES; round += 1) {
    const article = await opened(library, ids[(round * 7) % ids.length] ?? '');
    const [markId = ''] = Object.keys(article.marks);
    const refs = [{ articleId: article.id, markId }];
    const finding = round % 2 === 0 ? 'confirmed' : 'wrong';
    const { revision } = library.snapshot();
    const before = process.cpuUsage();
    const [took, result] = await timed(() => library.run(revision, { type: 'marks.rule', refs, finding }));
    const { user, system } = process.cpuUsage(before);
    cpu += (user + system) / 1_000;
    if (!result.ok) throw new Error(result.error.message);
    saves.push(took);
  }
  delay.disable();
  say('save one mark, median', `${quantile(saves, 0.5).toFixed(2)} ms`);
  say('save one mark, 99 %', `${quantile(saves, 0.99).toFixed(2)} ms`);
  // Of all threads; says what the wall clock can't when the computer is busy with other things.
  say('save one mark, processor time', `${(cpu / SAVES).toFixed(2)} ms`);
  say('longest stall of the process', `${(delay.max / 1e6).toFixed(1)} ms`);

  const looking = new Looking(library, inline(new Shelf().jobs));
  const ask = () => looking.search({ query: 'carried 43 cars', filter: {}, showLowSalience: false }, {});
  const [first] = await timed(ask);
  say('search, first: read every article', `${first.toFixed(0)} ms`);
  const [again, hits] = await timed(ask);
  say(`search after that (${hits.ok ? hits.value.length : 0} hits)`, `${again.toFixed(1)} ms`);

  await library.close();

  await rm(path.join(folder, 'index.json'));
  const [rebuilding, rebuilt] = await timed(() => open(folder));
  say('open, index lost', `${rebuilding.toFixed(0)} ms`);
  await rebuilt.close();
}

async function open(folder: string): Promise<Library> {
  const result = await openLibrary({ folder });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

async function opened(library: Library, id: string): Promise<Article> {
  const result = await library.article(id);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [number, T]> {
  const from = performance.now();
  const value = await work();
  return [performance.now() - from, value];
}

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
