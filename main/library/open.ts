import type { Docs } from '@shared/domain/apply';
import { forgetPlaces } from '@shared/domain/apply-cells';
import type { Readers } from '@shared/domain/apply-context';
import { EMPTY_DESK, type Desk } from '@shared/domain/desk';
import { ok, type Result } from '@shared/domain/result';
import { readCatalogue } from './catalogue';
import { realDisk, type Disk } from './disk';
import { Documents, lowOf } from './documents';
import { diskFailure, Lost } from './fault';
import { deskAt, prepareFolder, removedIds, sweep } from './folder';
import { replayJournal } from './journal';
import type { JsonFile } from './json-file';
import { Library, type NewArticle } from './library';
import { takeLock } from './lock';
import { clearRemoved, keepOriginal } from './originals';

export interface OpenOptions {
  readonly folder: string;
  /** The articles a new library starts with. */
  readonly seeds?: () => Promise<readonly NewArticle[]>;
  /** What reads the copy for a change; without it figures marked by hand start empty. */
  readonly readers?: Readers;
  readonly version?: string;
  readonly disk?: Disk;
  readonly now?: () => Date;
}

/**
 * Opens the library in a folder, or starts one there. Fails with `locked` when another Stet holds it, `unreadable`
 * when a newer Stet wrote it, `invalid` when the folder is someone else's, `disk` when it can't be used.
 */
export async function openLibrary(options: OpenOptions): Promise<Result<Library>> {
  try {
    return ok(await open(options));
  } catch (error) {
    const failure = diskFailure(error);
    if (failure === null) throw error;
    return { ok: false, error: failure };
  }
}

async function open(options: OpenOptions): Promise<Library> {
  const { folder, disk = realDisk, now = () => new Date(), version = '', seeds, readers = {} } = options;
  const state = await prepareFolder(disk, folder);
  const lock = await takeLock(disk, folder);
  try {
    await replayJournal(disk, folder);
    await sweep(disk, folder);
    const notices: string[] = [];
    const file = deskAt(disk, folder);
    // A new library's desk is written with its first articles, so that a kill leaves no library without them.
    const desk = state === 'new' ? EMPTY_DESK : await readDesk(file, notices);
    const catalogue = await readCatalogue(disk, folder);
    notices.push(...catalogue.notices);
    const documents = new Documents(disk, folder, lowOf(file, desk), catalogue.entries, (sentence) => {
      notices.push(sentence);
    });
    if (state === 'new') await start(disk, folder, documents, (await seeds?.()) ?? [], now());
    const originals = [...catalogue.entries.values()].flatMap((entry) => entry.originals);
    // Where something could not be read, nothing is cleared that it may need.
    if (notices.length === 0) await clearRemoved(disk, folder, new Set(originals), now().getTime());
    await forget(disk, folder, documents, now());
    return new Library({ disk, folder, lock, documents, notices, now, version, readers });
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Questions can be lost without the articles being lost with them; the notice says so. */
async function readDesk(file: JsonFile<Desk>, notices: string[]): Promise<Desk> {
  try {
    const desk = await file.read();
    if (file.notice !== null) notices.push(file.notice);
    return desk;
  } catch (error) {
    if (!(error instanceof Lost)) throw error;
    notices.push(`${error.message} Questions and settings start afresh.`);
    await file.write(EMPTY_DESK);
    return EMPTY_DESK;
  }
}

/** The places that questions keep for removed articles go when the articles' copies do. */
async function forget(disk: Disk, folder: string, documents: Documents, now: Date): Promise<void> {
  const { desk, entries } = documents;
  if (Object.values(desk.questions).every(({ absent }) => absent.length === 0)) return;
  const kept = new Set([...entries.keys(), ...(await removedIds(disk, folder))]);
  const questions = forgetPlaces(desk.questions, (articleId) => !kept.has(articleId));
  if (questions === desk.questions) return;
  const before: Docs = { articles: {}, desk };
  await documents.commit(before, { articles: {}, desk: { ...desk, questions } }, now.toISOString());
}

async function start(
  disk: Disk,
  folder: string,
  documents: Documents,
  seeds: readonly NewArticle[],
  now: Date,
): Promise<void> {
  for (const { bytes } of seeds) await keepOriginal(disk, folder, bytes);
  const before: Docs = { articles: {}, desk: EMPTY_DESK };
  const articles = Object.fromEntries(seeds.map(({ article }) => [article.id, article]));
  // A copy counts as a change, and so the desk is written too.
  await documents.commit(before, { articles, desk: { ...EMPTY_DESK } }, now.toISOString());
}
