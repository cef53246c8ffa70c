import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '@shared/domain/article';
import { listedOf, type Listed } from '@shared/domain/offers';
import { fail, ok, type Result } from '@shared/domain/result';
import type { ComparedQuestion, CrossChecked, Question, Slip } from '@shared/domain/question';
import { LibraryIndex } from '@shared/compare';
import type { CrossCheckNews, SearchHit } from '@shared/ipc/messages';
import { checkedOf, comparableOf } from '../crosscheck';
import { articleFile } from '../library/folder';
import { articleFormat, parse } from '../library/schema';
import { pageOf as searchPageOf, type Page } from '../search/page';
import { search, type Search } from '../search/search';
import type { Hands } from '../work/hands';
import { pageOf, type News } from './pages';

/** What has become of the library since the shelf was last told: read from the disk, where every change is first. */
export interface Changes {
  readonly folder: string;
  readonly read: readonly string[];
  readonly forget: readonly string[];
  readonly settled: readonly Question[];
  readonly unsettled: readonly string[];
}

/** An answer, and the articles it had to do without because their files could not be read. */
export interface Seen<T> {
  readonly found: T;
  readonly unread: readonly string[];
}

/** What some articles have to do with, and what is offered to questions: no question of its own until an editor says so. */
export type Concerning = CrossChecked & Pick<Listed, 'offers'>;

/**
 * The library as it is looked through, kept from one look to the next: pages for searching, the index for
 * cross-checking. It lives in a thread of its own; a change costs it what the change touched.
 */
export class Shelf {
  readonly #pages = new Map<string, Page>();
  readonly #index = new LibraryIndex();
  readonly #settled = new Map<string, Question>();
  readonly #toRead = new Map<string, { readonly folder: string }>();
  readonly #toCompare = new Set<string>();
  readonly #unread = new Set<string>();
  #inOrder: readonly Page[] | null = null;
  // A window may hold an answer of the thread before this one: its version must not be taken for one of ours.
  #version = randomInt(2 ** 40);
  #sent: { readonly version: number; readonly checked: CrossChecked; readonly news: News } | null = null;
  #tails: Record<'read' | 'compare', Promise<unknown>> = {
    read: Promise.resolve(),
    compare: Promise.resolve(),
  };

  constructor(private readonly read = readArticle) {}

  /** The jobs of the thread. */
  readonly jobs = {
    search: async (
      { changes, ...asked }: Search & { readonly changes: Changes },
      hands: Hands,
    ): Promise<Result<Seen<readonly SearchHit[]>>> => {
      this.#take(changes);
      await this.#readAll(hands);
      await hands.pause();
      return ok(this.#seen(search(this.#ordered(), asked)));
    },
    crosscheck: async (
      { changes, since }: { readonly changes: Changes; readonly since: number | null },
      hands: Hands,
    ): Promise<Result<Seen<CrossCheckNews>>> => {
      this.#take(changes);
      const checked = await this.#check(hands);
      const before = this.#sent?.version === since ? this.#sent.checked : null;
      const version = (this.#version += 1);
      const news = {
        questions: newsOf<ComparedQuestion>(checked.questions, before?.questions ?? []),
        slips: newsOf<Slip>(checked.slips, before?.slips ?? []),
      };
      this.#sent = { version, checked, news };
      return ok(this.#seen({ version, ...pageOf(news, 0) }));
    },
    more: ({
      version,
      from,
    }: {
      readonly version: number;
      readonly from: number;
    }): Promise<Result<CrossCheckNews>> =>
      Promise.resolve(
        this.#sent?.version === version
          ? ok({ version, ...pageOf(this.#sent.news, from) })
          : fail('conflict', 'The library has been compared again since.'),
      ),
    concerning: async (
      { changes, articleIds }: { readonly changes: Changes; readonly articleIds: readonly string[] },
      hands: Hands,
    ): Promise<Result<Seen<Concerning>>> => {
      this.#take(changes);
      const { questions, slips } = await this.#check(hands);
      const wanted = new Set(articleIds);
      const concerns = ({ cells }: Pick<ComparedQuestion, 'cells'>): boolean =>
        cells.some(({ ref }) => wanted.has(ref.articleId));
      const { questions: shown, offers } = listedOf(questions, Object.fromEntries(this.#settled));
      const concerned = shown.filter((one) => concerns(one) || (offers.get(one.id) ?? []).some(concerns));
      return ok(this.#seen({ questions: concerned, offers, slips: slips.filter(concerns) }));
    },
  };

  #take({ folder, read, forget, settled, unsettled }: Changes): void {
    for (const id of read) {
      // Last in line, also where it is just being read: what is read now may be what stood there before.
      this.#toRead.delete(id);
      this.#toRead.set(id, { folder });
    }
    for (const id of forget) this.#forget(id);
    for (const question of settled) this.#settled.set(question.id, question);
    for (const id of unsettled) this.#settled.delete(id);
  }

  #forget(id: string): void {
    this.#toRead.delete(id);
    this.#unread.delete(id);
    this.#pages.delete(id);
    this.#toCompare.delete(id);
    this.#index.remove(id);
    this.#inOrder = null;
  }

  #readAll(hands: Hands): Promise<void> {
    return this.#inTurn('read', async () => {
      const of = this.#toRead.size;
      let done = 0;
      for (const [id, asked] of this.#toRead) {
        await hands.pause();
        const article = await this.read(asked.folder, id);
        // It may have been forgotten meanwhile, or changed once more.
        if (this.#toRead.get(id) !== asked) continue;
        this.#toRead.delete(id);
        done += 1;
        hands.progress({ doing: 'reading', done, of });
        if (article === null) {
          this.#unread.add(id);
          continue;
        }
        this.#unread.delete(id);
        this.#pages.set(id, searchPageOf(article, this.#pages.get(id) ?? null));
        this.#toCompare.add(id);
        this.#inOrder = null;
      }
    });
  }

  async #check(hands: Hands): Promise<CrossChecked> {
    await this.#readAll(hands);
    return this.#inTurn('compare', async () => {
      const of = this.#toCompare.size;
      let done = 0;
      for (const id of this.#toCompare) {
        await hands.pause();
        const page = this.#pages.get(id);
        if (page !== undefined) this.#index.add(comparableOf(page.article));
        this.#toCompare.delete(id);
        done += 1;
        hands.progress({ doing: 'comparing', done, of });
      }
      await hands.pause();
      return checkedOf(this.#index, [...this.#settled.values()]);
    });
  }

  // Two looks at once share the reading; what one of them had read when it was cancelled need not be read again.
  #inTurn<T>(what: 'read' | 'compare', work: () => Promise<T>): Promise<T> {
    const done = this.#tails[what].then(work);
    this.#tails[what] = done.catch(() => undefined);
    return done;
  }

  #ordered(): readonly Page[] {
    this.#inOrder ??= [...this.#pages.values()].toSorted((a, b) => {
      const [x, y] = [a.article, b.article];
      return byWords(x.addedAt, y.addedAt) || byWords(a.title.words, b.title.words) || byWords(x.id, y.id);
    });
    return this.#inOrder;
  }

  #seen<T>(found: T): Seen<T> {
    return { found, unread: [...this.#unread] };
  }
}

const byWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

// Whoever asks holds the last answer; what it holds already goes by its place there. An answer in full would hold up
// the window for seconds, and most of it is the same after every ruling.
function newsOf<T extends object>(now: readonly T[], before: readonly T[]): (T | number)[] {
  const places = new Map(before.map((one, place) => [one, place]));
  return now.map((one) => places.get(one) ?? one);
}

/** An article as it lies on the disk; null when its file is missing or damaged, which is the library's to mend. */
async function readArticle(folder: string, id: string): Promise<Article | null> {
  try {
    const text = await readFile(path.join(folder, articleFile(id)), 'utf8');
    const parsed = parse(articleFormat(id), text);
    return parsed.state === 'good' ? parsed.data : null;
  } catch {
    return null;
  }
}
