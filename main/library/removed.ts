import path from 'node:path';
import type { Article } from '@shared/domain/article';
import type { Disk } from './disk';
import { articleFormat, parse } from './schema';

/** A removed article's file: `ID.MOMENT.json`. */
const NAME = /^([\w-]{1,64})\.(\d+)\.json$/;

/**
 * The newest removed copy of every article that is not in the library, by the hash of its first original. Copies that
 * this Stet can't read are left out: they are kept for a person, and the file that is being added is there anyway.
 */
export async function removedCopies(
  disk: Disk,
  folder: string,
  isPresent: (articleId: string) => boolean,
): Promise<ReadonlyMap<string, Article>> {
  const copies = new Map<string, Article>();
  const names = (await disk.readdir(path.join(folder, 'removed'))).flatMap((name) => {
    const [, id, moment] = NAME.exec(name) ?? [];
    return id === undefined || moment === undefined || isPresent(id) ? [] : [{ name, id, moment }];
  });
  // Oldest first, so that the newest copy is the one that stays.
  for (const { name, id } of names.toSorted((a, b) => (a.moment < b.moment ? -1 : 1))) {
    const text = await disk.readFile(path.join(folder, 'removed', name), 'utf8').catch(() => '');
    const parsed = parse(articleFormat(id), text);
    if (parsed.state === 'good') copies.set(parsed.data.versions[0].original.sha256, parsed.data);
  }
  return copies;
}
