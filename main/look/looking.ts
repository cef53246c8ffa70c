import type { Question } from '@shared/domain/question';
import { ok, type Result } from '@shared/domain/result';
import type { CrossCheckNews, SearchHit } from '@shared/ipc/messages';
import type { Library } from '../library/library';
import type { Search } from '../search/search';
import type { Care, Doer } from '../work/thread';
import type { Changes, Concerning, Seen, Shelf } from './shelf';

/** The one who looks through a library, whoever asks: the thread is told of each change once. */
export type LookingOf = (library: Library) => Looking;

/** Gives each library its own `Looking`. */
export function lookingWith(doer: Doer<Shelf['jobs']>): LookingOf {
  const known = new WeakMap<Library, Looking>();
  return (library) => {
    const looking = known.get(library) ?? new Looking(library, doer);
    known.set(library, looking);
    return looking;
  };
}

/** Looks through one library by way of a thread, which is told only what has changed since it was asked last. */
export class Looking {
  readonly #told = new Map<string, object>();
  readonly #settled = new Map<string, Question>();
  /** Articles that the library has been asked to mend, by the edition that could not be read. */
  readonly #mended = new Map<string, object>();
  #life = 0;

  constructor(
    private readonly library: Library,
    private readonly doer: Doer<Shelf['jobs']>,
  ) {}

  /** Finds words and values; `doc` of `search` says in what order. */
  search(asked: Search, care: Care): Promise<Result<readonly SearchHit[]>> {
    return this.#seen(() => this.doer.run('search', { ...asked, changes: this.#changes() }, care));
  }

  /** Cross-checks the library, all of it or what is new since the answer of that version, and gives the first page. */
  crossCheck(since: number | null, care: Care): Promise<Result<CrossCheckNews>> {
    return this.#seen(() => this.doer.run('crosscheck', { since, changes: this.#changes() }, care));
  }

  /** The next page of an answer. */
  more(version: number, from: number, care: Care): Promise<Result<CrossCheckNews>> {
    return this.doer.run('more', { version, from }, care);
  }

  /** The questions and slips in which these articles stand, and what of them is offered to questions. */
  concerning(articleIds: readonly string[], care: Care): Promise<Result<Concerning>> {
    return this.#seen(() => this.doer.run('concerning', { articleIds, changes: this.#changes() }, care));
  }

  async #seen<T>(look: () => Promise<Result<Seen<T>>>): Promise<Result<T>> {
    const first = await look();
    if (!first.ok) return first;
    if (!(await this.#mend(first.value.unread))) return ok(first.value.found);
    const again = await look();
    return again.ok ? ok(again.value.found) : again;
  }

  // A damaged file is set aside and its last good copy opened by the library alone, which also tells the editor.
  async #mend(unread: readonly string[]): Promise<boolean> {
    let some = false;
    for (const id of unread) {
      const edition = this.library.editionOf(id);
      if (edition === null || this.#mended.get(id) === edition) continue;
      const article = await this.library.article(id);
      this.#mended.set(id, this.library.editionOf(id) ?? edition);
      this.#told.delete(id);
      some ||= article.ok;
    }
    return some;
  }

  #changes(): Changes {
    if (this.#life !== this.doer.life) {
      this.#told.clear();
      this.#settled.clear();
      this.#life = this.doer.life;
    }
    const summaries = this.library.summaries();
    const here = new Set(summaries.map(({ id }) => id));
    const forget = [...this.#told.keys()].filter((id) => !here.has(id));
    for (const id of forget) this.#told.delete(id);
    const read: string[] = [];
    for (const { id } of summaries) {
      const edition = this.library.editionOf(id);
      if (edition === null || this.#told.get(id) === edition) continue;
      this.#told.set(id, edition);
      read.push(id);
    }
    const questions = this.library.desk.questions;
    const unsettled = [...this.#settled.keys()].filter((id) => questions[id] === undefined);
    for (const id of unsettled) this.#settled.delete(id);
    const settled = Object.values(questions).filter(
      (question) => this.#settled.get(question.id) !== question,
    );
    for (const question of settled) this.#settled.set(question.id, question);
    return { folder: this.library.folder, read, forget, settled, unsettled };
  }
}
