import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { isoDate } from '@shared/ipc/schema';
import { articleOf } from './article';
import { prepare } from './prepare';
import type { NewArticle } from '../library/library';

const manifestSchema = z.object({
  articles: z.array(
    z.object({
      file: z.string().regex(/^[\w.-]+$/),
      title: z.string().nullable(),
      publisher: z.string().nullable(),
      publishedOn: isoDate.nullable(),
      publishedBasis: z.string().nullable(),
    }),
  ),
});

/** The articles that every new library starts with, read from the folder with their manifest. A fault in them is a bug. */
export async function readSeeds(folder: string, now: Date): Promise<readonly NewArticle[]> {
  const manifest = manifestSchema.parse(
    JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')),
  );
  const seeds: NewArticle[] = [];
  for (const { file, ...known } of manifest.articles) {
    const bytes = await readFile(path.join(folder, file));
    const prepared = await prepare(bytes, file, known);
    if (!prepared.ok) throw new Error(prepared.error.message);
    seeds.push({ article: articleOf(prepared.value, bytes, file, now), bytes });
  }
  return seeds;
}
