import { displayTitle, type Article } from '@shared/domain/article';
import type { Failure } from '@shared/domain/result';
import type { AddedArticle, ImportReport } from '@shared/ipc/messages';
import type { Library, NewArticle } from '../library/library';
import { articleOf, hash } from './article';
import type { Known, Prepare } from './prepare';
import type { Result } from '@shared/domain/result';

/** One thing to take in: its bytes are fetched only when its turn comes. */
export interface Source {
  readonly name: string;
  readonly known: Known;
  readonly bytes: () => Promise<Result<Uint8Array>>;
}

interface Helpers {
  readonly prepare: Prepare;
  readonly now: () => Date;
  readonly progress: (done: number, of: number, name: string) => void;
}

/** How many bytes wait in memory before they are written as one step of undo: 100 megabytes. */
const BATCH = 100 * 1024 * 1024;

/**
 * Takes files into the library, one after the other, as one step of undo. A file that fails is reported by name and
 * stops no other. The same original is taken once.
 */
export async function takeIn(
  library: Library,
  sources: readonly Source[],
  { prepare, now, progress }: Helpers,
): Promise<ImportReport> {
  const added: ImportReport['added'][number][] = [];
  const failed: ImportReport['failed'][number][] = [];
  let waiting: (NewArticle & { readonly name: string })[] = [];
  // Without them the files come in as new ones do; that is no reason to refuse any.
  const found = await library.removed();
  const removed: ReadonlyMap<string, Article> = found.ok ? found.value : new Map();

  const flush = async (): Promise<void> => {
    if (waiting.length === 0) return;
    const batch = waiting;
    waiting = [];
    const result = await library.add(batch);
    for (const { article, name } of batch) {
      if (result.ok) added.push(addedOf(article, removed));
      else failed.push({ name, ...result.error });
    }
  };

  for (const [index, { name, known, bytes: fetch }] of sources.entries()) {
    progress(index, sources.length, name);
    const refuse = (error: Failure): void => {
      failed.push({ name, ...error });
    };
    const bytes = await fetch();
    if (!bytes.ok) {
      refuse(bytes.error);
      continue;
    }
    const original = hash(bytes.value);
    const twin = waiting.find(({ article }) => article.versions[0].original.sha256 === original)?.article;
    const there = twin === undefined ? library.holderOf(original)?.title : displayTitle(twin);
    if (there !== undefined) {
      refuse({ code: 'duplicate', message: `“${name}” is in the library already, as “${there}”.` });
      continue;
    }
    const back = removed.get(original);
    if (back !== undefined) {
      waiting.push({ article: back, bytes: bytes.value, name });
      continue;
    }
    const prepared = await prepare(bytes.value, name, known);
    if (!prepared.ok) {
      refuse(prepared.error);
      continue;
    }
    const article = articleOf(prepared.value, bytes.value, name, now());
    waiting.push({ article, bytes: bytes.value, name });
    if (waiting.reduce((sum, one) => sum + one.bytes.byteLength, 0) > BATCH) await flush();
  }
  await flush();
  if (sources.length > 0) progress(sources.length, sources.length, '');
  return { added, failed };
}

/** What the report says of an article that was added. */
export function addedOf(article: Article, removed: ReadonlyMap<string, Article>): AddedArticle {
  const broughtBack = removed.get(article.versions[0].original.sha256) === article;
  return { articleId: article.id, title: displayTitle(article), broughtBack };
}
