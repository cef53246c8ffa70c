/**
 * The index: what is known of every article without opening it. It is a convenience, never the truth: each entry
 * carries the stamp of the file it was read from, and start-up reads again whatever no longer fits its stamp.
 */
import path from 'node:path';
import { z } from 'zod';
import type { Article } from '@shared/domain/article';
import { summarise, type ArticleSummary } from '@shared/domain/summary';
import { FINDINGS } from '@shared/domain/vocabulary';
import { id, isoDate } from '@shared/ipc/schema';
import type { Disk } from './disk';
import { writeDurably, type Stamp } from './durable';
import { diskFailure, Fault } from './fault';
import { articleAt, articleFile, articleIds, removedIds } from './folder';
import { parse, serialise, type Format } from './schema';

export interface Entry {
  readonly summary: ArticleSummary;
  readonly stamp: Stamp;
  /** SHA-256 of the original bytes of every version, oldest first. */
  readonly originals: readonly string[];
}

export type Entries = ReadonlyMap<string, Entry>;

const count = z.int().nonnegative();
const summary: z.ZodType<ArticleSummary> = z.strictObject({
  id,
  title: z.string(),
  publisher: z.string().nullable(),
  publishedOn: isoDate.nullable(),
  addedAt: z.string(),
  words: count,
  total: count,
  unchecked: count,
  findings: z.partialRecord(z.enum(FINDINGS), count),
});
const entry: z.ZodType<Entry> = z.strictObject({
  summary,
  stamp: z.strictObject({ mtimeMs: z.number(), size: count }),
  originals: z.array(z.string()),
});
const indexFormat: Format<readonly Entry[]> = { kind: 'index', schema: z.array(entry) };

const INDEX = 'index.json';

export function entryOf(article: Article, stamp: Stamp): Entry {
  return {
    summary: summarise(article),
    stamp: { mtimeMs: stamp.mtimeMs, size: stamp.size },
    originals: article.versions.map(({ original }) => original.sha256),
  };
}

export interface Catalogue {
  readonly entries: Map<string, Entry>;
  /** What went wrong with single articles, in sentences. */
  readonly notices: readonly string[];
}

/** Opens the index and brings it up to date. Cost: one look at each file's stamp, and the reading of those that changed. */
export async function readCatalogue(disk: Disk, folder: string): Promise<Catalogue> {
  const known = await readIndex(disk, folder);
  const entries = new Map<string, Entry>();
  const notices: string[] = [];
  // In batches: ten thousand open requests at once would run out of file handles on some systems.
  const ids = await articleIds(disk, folder);
  for (let at = 0; at < ids.length; at += 256) {
    const batch = ids.slice(at, at + 256);
    const stamps = await Promise.all(batch.map((one) => disk.stat(path.join(folder, articleFile(one)))));
    for (const [index, one] of batch.entries()) {
      const before = known.get(one);
      const stamp = stamps[index];
      if (before !== undefined && stamp !== undefined && sameStamp(before.stamp, stamp)) {
        entries.set(one, before);
        continue;
      }
      const read = await readOne(disk, folder, one, before?.summary.title ?? null);
      if (read.entry !== null) entries.set(one, read.entry);
      if (read.notice !== null) notices.push(read.notice);
    }
  }
  // A file that vanished outside Stet may still have its last good copy; one that the editor removed must stay removed.
  const present = new Set([...ids, ...(await removedIds(disk, folder))]);
  const lost = [...known.keys()].filter((one) => !present.has(one));
  for (const one of lost) {
    const read = await readOne(disk, folder, one, known.get(one)?.summary.title ?? null);
    if (read.entry !== null) entries.set(one, read.entry);
    if (read.notice !== null) notices.push(read.notice);
  }
  return { entries, notices };
}

/** Writes the index. Losing it costs a rebuild, nothing else. */
export async function writeIndex(disk: Disk, folder: string, entries: Entries): Promise<void> {
  await writeDurably(disk, path.join(folder, INDEX), serialise(indexFormat, [...entries.values()]), null);
}

export function sameStamp(a: Stamp, b: Stamp): boolean {
  return a.mtimeMs === b.mtimeMs && a.size === b.size;
}

async function readIndex(disk: Disk, folder: string): Promise<Entries> {
  // Missing, damaged or of another schema, it is simply made anew.
  const text = await disk.readFile(path.join(folder, INDEX), 'utf8').catch(() => '');
  const parsed = parse(indexFormat, text);
  const list = parsed.state === 'good' ? parsed.data : [];
  return new Map(list.map((one) => [one.summary.id, one]));
}

async function readOne(
  disk: Disk,
  folder: string,
  articleId: string,
  title: string | null,
): Promise<{ readonly entry: Entry | null; readonly notice: string | null }> {
  const file = articleAt(disk, folder, articleId, title);
  try {
    const article = await file.read();
    return { entry: file.stamp === null ? null : entryOf(article, file.stamp), notice: file.notice };
  } catch (error) {
    if (error instanceof Fault) return { entry: null, notice: error.message };
    const failure = diskFailure(error);
    if (failure === null) throw error;
    return { entry: null, notice: `An article (${articleId}.json) could not be read. ${failure.message}` };
  }
}

/** The article that was read from these original bytes, if any was. */
export function holderOf(entries: Entries, originalHash: string): ArticleSummary | null {
  for (const { summary: found, originals } of entries.values()) {
    if (originals.includes(originalHash)) return found;
  }
  return null;
}
