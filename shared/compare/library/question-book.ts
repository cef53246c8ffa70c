import type { ComparedQuestion, Question } from '../../domain/question';
import type { InsideFinding } from '../inside/finding';
import { clustersOf } from './cluster';
import { accepted, denial, inside, isDenied, itemsInside, proposed, worthShowing } from './compose';
import { keyOf, type Item } from './items';
import type { LibraryIndex } from './library-index';
import { settledPairs } from './settled';

/** Items that hang together by links, however many, and what they answer. No question reaches beyond. */
interface Island {
  readonly keys: readonly string[];
  /** Cells of its questions, by key. */
  readonly taken: ReadonlySet<string>;
  /** The questions worth showing. */
  readonly questions: readonly ComparedQuestion[];
}

/**
 * The questions of an index, kept from one asking to the next. An edit touches the items of its article and those they
 * are or were linked with; only the islands that hold one of these are looked at again, all other questions stay the
 * objects they were.
 */
export class QuestionBook {
  readonly #islands = new Set<Island>();
  readonly #islandOf = new Map<string, Island>();
  /** Items that belong to no island yet, or to one that changed. */
  readonly #touched = new Set<string>();
  readonly #denied = new Set<string>();
  #settled: ReadonlyMap<string, Question> = new Map();
  readonly #accepted = new WeakMap<
    Question,
    { items: readonly (Item | null)[]; answer: ComparedQuestion | null }
  >();
  readonly #denials = new WeakMap<Item, ComparedQuestion>();
  readonly #inside = new WeakMap<InsideFinding, ComparedQuestion>();

  constructor(private readonly index: LibraryIndex) {
    this.#touch(index.items());
    index.listen((items) => {
      this.#touch(items);
    });
  }

  /** Brings the proposals up to date with the index and with what the editor has settled. */
  refresh(settled: readonly Question[]): void {
    const now = new Map(settled.map((question) => [question.id, question]));
    for (const question of [...now.values(), ...this.#settled.values()])
      if (now.get(question.id) !== this.#settled.get(question.id))
        for (const ref of [...question.cells, ...question.apart]) this.#loosen(keyOf(ref));
    this.#settled = now;
    const apart = settledPairs(settled);
    for (const key of this.#touched) {
      const item = this.index.item(key);
      if (item !== null && !this.#islandOf.has(key)) this.#settle(item, apart);
    }
    this.#touched.clear();
  }

  /** What the engine proposes and is worth showing. */
  proposed(): ComparedQuestion[] {
    return [...this.#islands].flatMap(({ questions }) => questions);
  }

  /** A question that the editor accepted, as the library answers it now; null when too few of its marks are left (`compose.ts`). */
  accepted(question: Question): ComparedQuestion | null {
    const items = question.cells.map((ref) => this.index.item(keyOf(ref)));
    const known = this.#accepted.get(question);
    if (known?.items.every((item, at) => item === items[at])) return known.answer;
    const answer = accepted(this.index, question);
    this.#accepted.set(question, { items, answer });
    return answer;
  }

  /** Figures that their own article denies, but for those that stand in a proposal or are closed to the engine. */
  denied(closed: (item: Item) => boolean): ComparedQuestion[] {
    return Array.from(this.#denied).flatMap((key) => {
      const item = this.index.item(key);
      if (item === null || closed(item) || this.#islandOf.get(key)?.taken.has(key) === true) return [];
      return [remembered(this.#denials, item, () => denial(this.index, item))];
    });
  }

  /** What does not add up inside an article, but for what the editor has settled. */
  inside(apart: (a: Item, b: Item) => boolean): ComparedQuestion[] {
    return this.index.inside().flatMap((finding) => {
      const [first, ...rest] = itemsInside(this.index, finding);
      if (first === undefined || apart(first, rest[0] ?? first)) return [];
      return [remembered(this.#inside, finding, () => inside(this.index, [first, ...rest], finding))];
    });
  }

  #touch(items: Iterable<Item>): void {
    for (const item of items) {
      this.#loosen(item.key);
      if (this.index.item(item.key) !== null && isDenied(item)) this.#denied.add(item.key);
      else this.#denied.delete(item.key);
    }
  }

  #loosen(key: string): void {
    const island = this.#islandOf.get(key);
    if (island !== undefined) this.#islands.delete(island);
    for (const each of island?.keys ?? [key]) {
      this.#islandOf.delete(each);
      this.#touched.add(each);
    }
  }

  #settle(from: Item, apart: (a: string, b: string) => boolean): void {
    const items = new Set([from]);
    for (const item of items) {
      for (const key of this.index.linksOf(item.key).keys()) {
        const linked = this.index.item(key);
        if (linked !== null) items.add(linked);
      }
    }
    if (items.size < 2) return;
    const questions = clustersOf(this.index, apart, items).map((cluster) =>
      proposed(this.index, cluster, (id) => this.#settled.has(id)),
    );
    const taken = new Set(questions.flatMap(({ cells }) => cells.map(({ ref }) => keyOf(ref))));
    const island = {
      keys: Array.from(items, ({ key }) => key),
      taken,
      questions: questions.filter(worthShowing),
    };
    this.#islands.add(island);
    for (const key of island.keys) this.#islandOf.set(key, island);
  }
}

const BOOKS = new WeakMap<LibraryIndex, QuestionBook>();

/** The book of an index: one for whoever asks. */
export function bookOf(index: LibraryIndex): QuestionBook {
  return remembered(BOOKS, index, () => new QuestionBook(index));
}

function remembered<K extends object, V>(known: WeakMap<K, V>, key: K, make: () => V): V {
  const held = known.get(key) ?? make();
  known.set(key, held);
  return held;
}
