import { displayTitle, type Article } from '@shared/domain/article';
import { fail, ok, type Result } from '@shared/domain/result';
import type { AddedArticle, ImportReport } from '@shared/ipc/messages';
import type { Library, NewArticle } from '../library/library';
import { articleOf, hash } from './article';
import type { Running } from '../work/works';
import type { Known, Prepare } from './prepare';

/** One thing to take in: its bytes are fetched only when its turn comes. */
export interface Source {
  readonly name: string;
  readonly known: Known;
  readonly bytes: () => Promise<Result<Uint8Array>>;
}

interface Waiting extends NewArticle {
  readonly name: string;
}

interface Helpers extends Running {
  readonly prepare: Prepare;
  readonly now: () => Date;
}

/** How many bytes wait in memory before they are written as one step of undo: 100 megabytes. */
const BATCH = 100 * 1024 * 1024;

/**
 * Takes files into the library, one after the other, as one step of undo. A file that fails is reported by name and
 * stops no other. The same original is taken once. When it is cancelled, what was read by then is added all the same.
 */
export async function takeIn(
  library: Library,
  sources: readonly Source[],
  { prepare, now, progress, signal }: Helpers,
): Promise<ImportReport> {
  const added: ImportReport['added'][number][] = [];
  const failed: ImportReport['failed'][number][] = [];
  let waiting: Waiting[] = [];
  let done = 0;
  let removed: ReadonlyMap<string, Article> | null = null;
  // All that was removed in thirty days is read only for bytes that the library has had before. Where it can't be read
  // the files come in as new ones do; that is no reason to refuse any.
  const broughtBack = async (original: string): Promise<Article | undefined> => {
    const kept = await library.keeps(original);
    if (kept.ok && !kept.value) return undefined;
    if (removed === null) {
      const found = await library.removed();
      removed = found.ok ? found.value : new Map();
    }
    return removed.get(original);
  };

  const addAll = async (batch: readonly Waiting[]): Promise<void> => {
    const result = await library.add(batch).catch(async (error: unknown) => {
      // Which of them it was shows when each is added alone.
      if (batch.length > 1) {
        for (const one of batch) await addAll([one]);
        return null;
      }
      return wentWrong(batch[0]?.name ?? '', error);
    });
    if (result === null) return;
    for (const { article, name } of batch) {
      if (result.ok) added.push(addedOf(article, removed ?? new Map()));
      else failed.push({ name, ...result.error });
    }
  };
  const flush = async (): Promise<void> => {
    const batch = waiting;
    waiting = [];
    if (batch.length > 0) await addAll(batch);
  };

  const read = async ({ name, known, bytes: fetch }: Source): Promise<Result<Waiting>> => {
    const bytes = await fetch();
    if (!bytes.ok) return bytes;
    const original = hash(bytes.value);
    const twin = waiting.find(({ article }) => article.versions[0].original.sha256 === original)?.article;
    const there = twin === undefined ? library.holderOf(original)?.title : displayTitle(twin);
    if (there !== undefined) return fail('duplicate', `“${name}” is in the library already, as “${there}”.`);
    const back = await broughtBack(original);
    if (back !== undefined) return ok({ article: back, bytes: bytes.value, name });
    const prepared = await prepare(bytes.value, name, known, signal);
    if (!prepared.ok) return prepared;
    return ok({ article: articleOf(prepared.value, bytes.value, name, now()), bytes: bytes.value, name });
  };

  for (const [index, source] of sources.entries()) {
    if (signal.aborted) break;
    progress({ doing: 'reading', done: index, of: sources.length, name: source.name });
    const one = await read(source).catch((error: unknown) => wentWrong(source.name, error));
    if (!one.ok && one.error.code === 'cancelled') break;
    done += 1;
    if (one.ok) waiting.push(one.value);
    else failed.push({ name: source.name, ...one.error });
    if (waiting.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) > BATCH) await flush();
  }
  await flush();
  return { added, failed, left: sources.length - done };
}

/** A bug met over one file is that file's alone: it is named and logged, and the others are taken all the same. */
function wentWrong(name: string, error: unknown): ReturnType<typeof fail> {
  console.error('import', name, error);
  return fail('internal', `Something in Stet went wrong over “${name}”.`);
}

/** What the report says of an article that was added. */
export function addedOf(article: Article, removed: ReadonlyMap<string, Article>): AddedArticle {
  const broughtBack = removed.get(article.versions[0].original.sha256) === article;
  return { articleId: article.id, title: displayTitle(article), broughtBack };
}
