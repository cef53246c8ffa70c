import path from 'node:path';
import {
  addArticles,
  apply,
  articlesTouched,
  redo,
  undo,
  type Docs,
  type Step,
  type Stepped,
} from '@shared/domain/apply';
import type { Readers } from '@shared/domain/apply-context';
import type { Article } from '@shared/domain/article';
import { articlesOf, type Command } from '@shared/domain/command';
import type { Desk } from '@shared/domain/desk';
import { fail, ok, type Result } from '@shared/domain/result';
import type { ArticleSummary } from '@shared/domain/summary';
import type { Applied, Change, Snapshot } from '@shared/ipc/messages';
import { holderOf, writeIndex } from './catalogue';
import type { Disk } from './disk';
import type { Documents } from './documents';
import { diskFailure } from './fault';
import type { Lock } from './lock';
import { keepOriginal, keepsOriginal } from './originals';
import { removedCopies } from './removed';
import { UndoStack } from './undo-stack';

/** An article on its way in, with the bytes it was read from. */
export interface NewArticle {
  readonly article: Article;
  readonly bytes: Uint8Array;
}

/** What an open library is made of; `open.ts` puts it together. */
export interface LibraryParts {
  readonly disk: Disk;
  readonly folder: string;
  readonly lock: Lock;
  readonly documents: Documents;
  /** What the editor should know of how the library was opened; it may grow while articles are opened. */
  readonly notices: readonly string[];
  readonly now: () => Date;
  /** What reads the copy for a change. */
  readonly readers: Readers;
  /** Stet's own version, for the window. */
  readonly version: string;
}

/** How long after a change the index is written; it is a convenience, so it waits for a quiet moment. In milliseconds. */
const INDEX_AFTER = 2_000;

/** An open library: the one place through which it changes. One change at a time, each on disk before it is answered. */
export class Library {
  private revision = 1;
  private readonly steps = new UndoStack();
  private readonly listeners = new Set<(change: Change) => void>();
  private tail: Promise<unknown> = Promise.resolve();
  private indexTimer: NodeJS.Timeout | null = null;

  constructor(private readonly parts: LibraryParts) {}

  /** Where it lies; nothing but the library writes in there. */
  get folder(): string {
    return this.parts.folder;
  }

  get desk(): Desk {
    return this.parts.documents.desk;
  }

  /** Changes with every change; what was computed from one revision holds as long as it stays. */
  get currentRevision(): number {
    return this.revision;
  }

  onChange(listener: (change: Change) => void): void {
    this.listeners.add(listener);
  }

  snapshot(): Snapshot {
    const { folder, notices, version } = this.parts;
    return {
      revision: this.revision,
      name: path.basename(folder),
      articles: this.summaries(),
      desk: this.desk,
      undo: this.steps.undoable?.what ?? null,
      redo: this.steps.redoable?.what ?? null,
      notices: [...notices],
      version,
    };
  }

  /** In the order the articles came in. */
  summaries(): readonly ArticleSummary[] {
    return [...this.parts.documents.entries.values()]
      .map(({ summary }) => summary)
      .toSorted((a, b) => order(a.addedAt, b.addedAt) || order(a.title, b.title) || order(a.id, b.id));
  }

  article(id: string): Promise<Result<Article>> {
    return this.serially(async () => ok(await this.parts.documents.article(id)));
  }

  /** Another object whenever the article is another; what was computed from one edition holds as long as it stays. Null when unknown. */
  editionOf(id: string): object | null {
    return this.parts.documents.entries.get(id) ?? null;
  }

  /** The article that was read from these bytes before, if there is one. */
  holderOf(originalHash: string): ArticleSummary | null {
    return holderOf(this.parts.documents.entries, originalHash);
  }

  /** Whether an article that was read from these bytes is in the library, or can still be brought back. */
  keeps(originalHash: string): Promise<Result<boolean>> {
    return this.serially(async () =>
      ok(await keepsOriginal(this.parts.disk, this.parts.folder, originalHash)),
    );
  }

  /** The articles that were removed and can still be brought back, by the hashes of their first originals. */
  removed(): Promise<Result<ReadonlyMap<string, Article>>> {
    const { disk, folder, documents } = this.parts;
    return this.serially(async () =>
      ok(await removedCopies(disk, folder, (id) => documents.entries.has(id))),
    );
  }

  run(revision: number, command: Command): Promise<Result<Applied>> {
    return this.serially(async () => {
      if (revision !== this.revision) return stale();
      const at = this.moment();
      const docs = await this.parts.documents.load(articlesOf(command, this.desk));
      const result = apply(docs, command, { at, ...this.parts.readers });
      if (!result.ok) return result;
      await this.advance(docs, result.value, at, (step) => {
        this.steps.did(step);
      });
      return ok({ revision: this.revision });
    });
  }

  undo(revision: number): Promise<Result<Applied>> {
    return this.retrace(revision, 'undo');
  }

  redo(revision: number): Promise<Result<Applied>> {
    return this.retrace(revision, 'redo');
  }

  /** Takes articles in, as one step of undo. Their original bytes are on disk before the articles are. */
  add(incoming: readonly NewArticle[]): Promise<Result<Applied>> {
    return this.serially(async () => {
      const at = this.moment();
      const { disk, folder, documents } = this.parts;
      for (const { bytes } of incoming) await keepOriginal(disk, folder, bytes);
      const docs = await documents.load([]);
      const result = addArticles(
        docs,
        incoming.map(({ article }) => article),
        at,
      );
      if (!result.ok) return result;
      await this.advance(docs, result.value, at, (step) => {
        this.steps.did(step);
      });
      return ok({ revision: this.revision });
    });
  }

  /** Waits for what is under way, writes the index and gives the library free. */
  async close(): Promise<void> {
    await this.tail;
    if (this.indexTimer !== null) clearTimeout(this.indexTimer);
    await this.saveIndex();
    await this.parts.lock.release();
  }

  private retrace(revision: number, way: 'undo' | 'redo'): Promise<Result<Applied>> {
    return this.serially(async () => {
      if (revision !== this.revision) return stale();
      const step = way === 'undo' ? this.steps.undoable : this.steps.redoable;
      if (step === null) return fail('invalid', `There is nothing to ${way}.`);
      const at = this.moment();
      const docs = await this.parts.documents.load(articlesTouched(step));
      const stepped = way === 'undo' ? undo(docs, step, at) : redo(docs, step, at);
      await this.advance(docs, stepped, at, () => {
        if (way === 'undo') this.steps.undid();
        else this.steps.redid();
      });
      return ok({ revision: this.revision });
    });
  }

  /** Writes first; only then do memory, undo and the window learn of the change. */
  private async advance(
    before: Docs,
    stepped: Stepped,
    at: string,
    moveOn: (step: Step) => void,
  ): Promise<void> {
    if (stepped.patches.length === 0) return;
    const { documents } = this.parts;
    await documents.commit(before, stepped.docs, at);
    this.revision += 1;
    moveOn(stepped.step);
    this.scheduleIndex();
    const touched = articlesTouched(stepped.step);
    const change: Change = {
      revision: this.revision,
      patches: stepped.patches,
      summaries: touched.flatMap((id) => documents.entries.get(id)?.summary ?? []),
      removed: touched.filter((id) => !documents.entries.has(id)),
      undo: this.steps.undoable?.what ?? null,
      redo: this.steps.redoable?.what ?? null,
    };
    for (const listener of this.listeners) listener(change);
  }

  /** One thing at a time. The disk's failures become values here; anything else is a bug and is thrown on. */
  private serially<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
    const done = this.tail.then(work).catch((error: unknown): Result<T> => {
      const failure = diskFailure(error);
      if (failure === null) throw error;
      return { ok: false, error: failure };
    });
    this.tail = done.catch(() => undefined);
    return done;
  }

  private scheduleIndex(): void {
    if (this.indexTimer !== null) clearTimeout(this.indexTimer);
    this.indexTimer = setTimeout(() => void this.saveIndex(), INDEX_AFTER);
    this.indexTimer.unref();
  }

  private async saveIndex(): Promise<void> {
    // A disk that is full costs the index and no more: the next start reads the articles it misses.
    await writeIndex(this.parts.disk, this.parts.folder, this.parts.documents.entries).catch(() => undefined);
  }

  private moment(): string {
    return this.parts.now().toISOString();
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function stale(): ReturnType<typeof fail> {
  return fail('conflict', 'The library has changed since. Look again, then repeat what you did.');
}
