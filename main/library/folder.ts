import path from 'node:path';
import type { Article } from '@shared/domain/article';
import type { Desk } from '@shared/domain/desk';
import { codeOf, type Disk } from './disk';
import { remove, UNFINISHED } from './durable';
import { Fault } from './fault';
import { JsonFile, type Place } from './json-file';
import { articleFormat, deskFormat } from './schema';

/** What lies in a library's folder; docs/formats.md describes each. */
const FOLDERS = ['articles', 'originals', 'previous', 'removed', 'staging', 'damaged'] as const;
const FILES = ['desk.json', 'index.json', 'journal.json', 'lock'];

/** Ids become file names, so nothing else may be one. */
const ID = /^[\w-]{1,64}$/;

export const articleFile = (id: string): string => `articles/${id}.json`;
export const previousFile = (id: string): string => `previous/${id}.json`;
export const DESK = 'desk.json';
/** Not an article's: ids hold no dot. */
export const PREVIOUS_DESK = 'previous/desk.previous.json';

export function articleAt(disk: Disk, folder: string, id: string, title: string | null): JsonFile<Article> {
  if (!ID.test(id)) throw new Fault('not-found', 'That article is no longer in the library.');
  const place: Place = {
    file: path.join(folder, articleFile(id)),
    previous: path.join(folder, previousFile(id)),
    damaged: path.join(folder, 'damaged'),
    what: title === null ? `an article (${id}.json)` : `the article “${title}”`,
  };
  return new JsonFile(disk, place, articleFormat(id));
}

export function deskAt(disk: Disk, folder: string): JsonFile<Desk> {
  const place: Place = {
    file: path.join(folder, DESK),
    previous: path.join(folder, PREVIOUS_DESK),
    damaged: path.join(folder, 'damaged'),
    what: 'the questions and settings',
  };
  return new JsonFile(disk, place, deskFormat);
}

/**
 * Makes the folder ready and says whether it holds a library. A folder with other things in it is refused:
 * a mistyped `--library` must not scatter files among someone's documents.
 */
export async function prepareFolder(disk: Disk, folder: string): Promise<'new' | 'existing'> {
  const names = await namesIn(disk, folder);
  const ours = new Set<string>([...FOLDERS, ...FILES]);
  const existing =
    names.includes(DESK) || names.includes('journal.json') || (await holdsArticles(disk, folder));
  const foreign = names.filter(
    (name) => !ours.has(name) && !name.startsWith('.') && !name.endsWith(UNFINISHED),
  );
  if (!existing && foreign.length > 0) {
    throw new Fault(
      'invalid',
      `The folder “${folder}” holds other files, such as “${foreign[0] ?? ''}”. Choose an empty folder or a library of Stet.`,
    );
  }
  for (const name of FOLDERS) await disk.mkdir(path.join(folder, name), { recursive: true, mode: 0o700 });
  return existing ? 'existing' : 'new';
}

/** The ids of all articles that have a file. */
export async function articleIds(disk: Disk, folder: string): Promise<readonly string[]> {
  const names = await disk.readdir(path.join(folder, 'articles'));
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .filter((id) => ID.test(id));
}

/** Deletes what a kill left unfinished. Only after the journal has been replayed: it may still need staged files. */
export async function sweep(disk: Disk, folder: string): Promise<void> {
  for (const sub of ['.', ...FOLDERS]) {
    for (const name of await namesIn(disk, path.join(folder, sub))) {
      if (name.endsWith(UNFINISHED)) await remove(disk, path.join(folder, sub, name));
    }
  }
}

/** Under which name a removed article's file is kept. */
export function removedFile(article: Pick<Article, 'id'>, at: string): string {
  return `removed/${article.id}.${at.replaceAll(/[^\d]/g, '')}.json`;
}

/** The ids of articles that were removed, some of them since brought back. */
export async function removedIds(disk: Disk, folder: string): Promise<readonly string[]> {
  return (await namesIn(disk, path.join(folder, 'removed'))).map((name) => name.replace(/\.\d+\.json$/, ''));
}

async function namesIn(disk: Disk, folder: string): Promise<readonly string[]> {
  try {
    return await disk.readdir(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

async function holdsArticles(disk: Disk, folder: string): Promise<boolean> {
  return (await namesIn(disk, path.join(folder, 'articles'))).some((name) => name.endsWith('.json'));
}
