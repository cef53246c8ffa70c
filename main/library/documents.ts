import { Low } from 'lowdb';
import type { Docs } from '@shared/domain/apply';
import type { Article } from '@shared/domain/article';
import type { Desk } from '@shared/domain/desk';
import { entryOf, sameStamp, type Entry } from './catalogue';
import path from 'node:path';
import type { Disk } from './disk';
import { remove } from './durable';
import { Fault } from './fault';
import { articleAt, articleFile, DESK, PREVIOUS_DESK, previousFile, removedFile } from './folder';
import { commitMoves, HalfDone, type Move } from './journal';
import type { JsonFile } from './json-file';

/** How many articles are kept in memory; at 50 kB each with their marks, some 50 MB. */
const KEPT = 1_000;

type Kept<T> = Low<T> & { readonly adapter: JsonFile<T> };

/** The library's documents: what is on the disk, and in memory as far as it has been asked for. */
export class Documents {
  private readonly articles = new Map<string, Kept<Article>>();
  private halfDone: HalfDone | null = null;

  constructor(
    private readonly disk: Disk,
    private readonly folder: string,
    private readonly deskFile: Kept<Desk>,
    /** What is known of every article without opening it; kept in step with the files. */
    readonly entries: Map<string, Entry>,
    private readonly notice: (sentence: string) => void,
  ) {}

  get desk(): Desk {
    return this.deskFile.data;
  }

  /** Loads articles, and the desk with them; ids that the library does not know are left out. */
  async load(ids: readonly string[]): Promise<Docs> {
    const articles: Record<string, Article> = {};
    for (const id of ids) if (this.entries.has(id)) articles[id] = await this.article(id);
    return { articles, desk: this.desk };
  }

  /** One article; throws a fault when it is unknown or its file can't be read. */
  async article(id: string): Promise<Article> {
    const loaded = this.articles.get(id);
    if (loaded !== undefined) {
      this.remember(id, loaded);
      return loaded.data;
    }
    const entry = this.entries.get(id);
    if (entry === undefined) throw new Fault('not-found', 'That article is no longer in the library.');
    const file = articleAt(this.disk, this.folder, id, entry.summary.title);
    const data = await file.read();
    if (file.notice !== null) this.notice(file.notice);
    // An entry that still fits stays the same object: it is the article's edition.
    if (file.stamp !== null && !sameStamp(file.stamp, entry.stamp))
      this.entries.set(id, entryOf(data, file.stamp));
    this.remember(id, lowOf(file, data));
    return data;
  }

  /**
   * Makes the disk say what `after` says; `before` is what `load` gave. All of it or none: one file alone is
   * replaced in one rename, several go through the journal. Memory moves on only when the disk has.
   */
  async commit(before: Docs, after: Docs, at: string): Promise<void> {
    if (this.halfDone !== null) throw this.halfDone;
    const ids = new Set([...Object.keys(before.articles), ...Object.keys(after.articles)]);
    const changed = [...ids].filter((id) => before.articles[id] !== after.articles[id]);
    const desk = after.desk === before.desk ? null : after.desk;
    const [only] = changed;
    const article = only === undefined ? undefined : after.articles[only];
    if (only === undefined && desk !== null) await replace(this.deskFile, desk);
    else if (changed.length === 1 && desk === null && only !== undefined && article !== undefined) {
      const low = this.slot(only, article);
      await replace(low, article);
      this.settle(only, low);
    } else await this.commitSeveral(changed, after, desk, at);
  }

  private async commitSeveral(
    ids: readonly string[],
    after: Docs,
    desk: Desk | null,
    at: string,
  ): Promise<void> {
    const staging = path.join(this.folder, 'staging');
    const moves: Move[] = [];
    const settle: (() => void)[] = [];
    const stage = async <T>(low: Kept<T>, data: T, move: Omit<Move, 'from'>): Promise<void> => {
      const { file, stamp } = await low.adapter.stage(data, staging);
      moves.push({ from: `staging/${path.basename(file)}`, ...move });
      settle.push(() => {
        low.data = data;
        low.adapter.stamp = stamp;
      });
    };
    try {
      for (const id of ids) {
        const next = after.articles[id];
        if (next === undefined) {
          moves.push({ from: articleFile(id), target: removedFile({ id }, at), previous: null });
          settle.push(() => {
            this.articles.delete(id);
            this.entries.delete(id);
          });
          continue;
        }
        const low = this.slot(id, next);
        const previous = this.entries.has(id) ? previousFile(id) : null;
        await stage(low, next, { target: articleFile(id), previous });
        settle.push(() => {
          this.settle(id, low);
        });
      }
      if (desk !== null) await stage(this.deskFile, desk, { target: DESK, previous: PREVIOUS_DESK });
      await commitMoves(this.disk, this.folder, moves);
    } catch (error) {
      // A journal that could not be taken back still needs the staged files.
      if (error instanceof HalfDone) this.halfDone = error;
      else
        for (const { from } of moves)
          if (from.startsWith('staging/')) await remove(this.disk, path.join(this.folder, from));
      throw error;
    }
    for (const step of settle) step();
  }

  private slot(id: string, article: Article): Kept<Article> {
    const title = this.entries.get(id)?.summary.title ?? null;
    return this.articles.get(id) ?? lowOf(articleAt(this.disk, this.folder, id, title), article);
  }

  private settle(id: string, low: Kept<Article>): void {
    if (low.adapter.stamp !== null) this.entries.set(id, entryOf(low.data, low.adapter.stamp));
    this.remember(id, low);
  }

  /** Puts the article last in line for being forgotten. */
  private remember(id: string, low: Kept<Article>): void {
    this.articles.delete(id);
    this.articles.set(id, low);
    const [oldest] = this.articles.keys();
    if (this.articles.size > KEPT && oldest !== undefined) this.articles.delete(oldest);
  }
}

export function lowOf<T>(file: JsonFile<T>, data: T): Kept<T> {
  return new Low(file, data) as Kept<T>; // Low keeps the adapter it is given
}

/** lowdb writes what is in memory; when that fails, memory goes back to what the disk says. */
async function replace<T>(low: Kept<T>, data: T): Promise<void> {
  const before = low.data;
  low.data = data;
  try {
    await low.write();
  } catch (error) {
    low.data = before;
    throw error;
  }
}
