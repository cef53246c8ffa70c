import path from 'node:path';
import { articleOf } from '../../main/import/article';
import { prepare } from '../../main/import/prepare';
import type { Library, NewArticle } from '../../main/library/library';
import { openLibrary } from '../../main/library/open';
import { newsroom } from './newsroom';

/** Fills a folder with a library of so many invented articles, as an import would. */
export async function newsLibrary(folder: string, count: number): Promise<Library> {
  const library = await openLibrary({ folder });
  if (!library.ok) throw new Error(library.error.message);
  const batch: NewArticle[] = [];
  for (const { id, text, publishedOn } of newsroom(count, 3)) {
    const bytes = new TextEncoder().encode(text);
    const prepared = await prepare(bytes, `${id}.txt`, { publishedOn });
    if (!prepared.ok) throw new Error(prepared.error.message);
    const added = new Date(Date.UTC(2024, 0, 1) + batch.length * 1_000);
    batch.push({ article: articleOf(prepared.value, bytes, path.basename(`${id}.txt`), added), bytes });
  }
  const added = await library.value.add(batch);
  if (!added.ok) throw new Error(added.error.message);
  return library.value;
}
