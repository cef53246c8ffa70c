import type { Comparable } from '../comparable';
import type { InsideFinding } from '../inside/finding';
import { insideOf } from '../inside/inside';
import { Candidates } from './candidates';
import { itemsOf, match, type Item, type Linked, type Match, type Meeting } from './items';
import { keysOf, type Keys } from './keys';
import { oneToOne } from './one-to-one';
import { Strangers } from './strangers';

interface Held {
  readonly article: Comparable;
  readonly items: readonly Item[];
  /** What does not add up inside the article. */
  readonly inside: readonly InsideFinding[];
  /** How many articles came in before it. */
  readonly arrival: number;
  /** Its number among the strangers. */
  readonly place: number;
}

interface Posted {
  readonly item: Item;
  readonly keys: Keys;
  readonly number: number;
}

/** An item that comes in, and one that it may have to do with. */
interface Pair {
  readonly item: Item;
  readonly other: Item;
}

/** Learns of the items that came, went, or are now linked with others than before. */
export type Listener = (items: readonly Item[]) => void;

/**
 * The library, indexed for cross-checking: which marks answer one question with which. What it says follows from the
 * articles it holds, in whatever order they came in. Adding an article costs what it may match, not what the library
 * holds: its marks meet only marks that share a measure and a name, or a measure and two words, or quoted words.
 */
export class LibraryIndex {
  readonly #held = new Map<string, Held>();
  readonly #posted = new Map<string, Posted>();
  /** Items by number; the numbers of items that went are given to others. */
  readonly #byNumber: (Item | undefined)[] = [];
  readonly #free: number[] = [];
  readonly #candidates = new Candidates();
  readonly #strangers = new Strangers();
  readonly #links = new Map<string, Map<string, Match>>();
  readonly #listeners: Listener[] = [];
  #arrivals = 0;

  /** An index of these articles. */
  static of(articles: readonly Comparable[]): LibraryIndex {
    const index = new LibraryIndex();
    for (const article of articles) index.add(article);
    return index;
  }

  /** Takes an article in, or its new text and marks in place of the old. */
  add(article: Comparable): void {
    const arrival = this.#held.get(article.articleId)?.arrival ?? this.#arrivals++;
    this.remove(article.articleId);
    const items = itemsOf(article);
    const figures = items.flatMap((item) => (item.kind === 'figure' ? [item.reading] : []));
    const numbers = items.map(() => this.#free.pop() ?? this.#byNumber.push(undefined) - 1);
    const place = this.#strangers.add(numbers, items);
    const inside = insideOf(article.text, figures);
    this.#held.set(article.articleId, { article, items, inside, arrival, place });
    const pairs: Pair[] = [];
    for (const [at, item] of items.entries()) {
      const posted = { item, keys: keysOf(item), number: numbers[at] ?? 0 };
      pairs.push(...this.#candidatesOf(posted));
      this.#post(posted);
    }
    const found = this.#matches(article.articleId, pairs);
    const touched = new Set(items);
    for (const { a, b, match } of oneToOne(found)) {
      this.#link(a.key, b.key, match);
      touched.add(a).add(b);
    }
    this.#tell([...touched]);
  }

  /** Forgets an article; one that is not held is no error. */
  remove(articleId: string): void {
    const held = this.#held.get(articleId);
    if (held === undefined) return;
    const touched = new Set(held.items);
    for (const item of held.items) {
      for (const other of this.#links.get(item.key)?.keys() ?? []) {
        const linked = this.item(other);
        if (linked !== null) touched.add(linked);
        this.#links.get(other)?.delete(item.key);
      }
      this.#links.delete(item.key);
    }
    for (const { key } of held.items) {
      const posted = this.#posted.get(key);
      if (posted === undefined) continue;
      this.#candidates.remove(posted.number, posted.keys);
      this.#byNumber[posted.number] = undefined;
      this.#free.push(posted.number);
      this.#posted.delete(key);
    }
    this.#strangers.remove(held.place);
    this.#held.delete(articleId);
    this.#tell([...touched]);
  }

  /** Calls back on every change, after it. */
  listen(listener: Listener): void {
    this.#listeners.push(listener);
  }

  /** The article of this id, or null. */
  article(articleId: string): Comparable | null {
    return this.#held.get(articleId)?.article ?? null;
  }

  /** Orders articles as they were added to the library, and where that is not known as they came in here; those not held come last. */
  order(articleId: string, otherId: string): number {
    const [a, b] = [this.#held.get(articleId), this.#held.get(otherId)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    const [x, y] = [a.article.addedAt ?? '', b.article.addedAt ?? ''];
    return x < y ? -1 : x > y ? 1 : a.arrival - b.arrival;
  }

  /** The item of this key (`keyOf`), or null. */
  item(key: string): Item | null {
    return this.#posted.get(key)?.item ?? null;
  }

  /** All items, or those of one article. */
  *items(articleId?: string): Iterable<Item> {
    if (articleId !== undefined) yield* this.#held.get(articleId)?.items ?? [];
    else for (const { item } of this.#posted.values()) yield item;
  }

  /** What does not add up inside one article, or inside each of them. */
  inside(articleId?: string): readonly InsideFinding[] {
    if (articleId !== undefined) return this.#held.get(articleId)?.inside ?? [];
    return [...this.#held.values()].flatMap((held) => held.inside);
  }

  /** What answers one question with this item, and why. */
  linksOf(key: string): ReadonlyMap<string, Match> {
    return this.#links.get(key) ?? NOTHING;
  }

  #candidatesOf({ item, keys, number }: Posted): Pair[] {
    return this.#candidates.of(keys, this.#byNumber.length).flatMap((candidate) => {
      if (item.kind === 'figure' && this.#strangers.are(number, candidate)) return [];
      const other = this.#byNumber[candidate];
      return other === undefined || ofOneBody(item, other) ? [] : [{ item, other }];
    });
  }

  // One article after the other: what two articles have to do with each other is then found once for all of their marks.
  #matches(articleId: string, pairs: readonly Pair[]): Linked<Meeting>[] {
    const byArticle = new Map<string, Pair[]>();
    for (const pair of pairs) {
      const { articleId: otherId } = pair.other.reading;
      const known = byArticle.get(otherId);
      if (known === undefined) byArticle.set(otherId, [pair]);
      else known.push(pair);
    }
    return Array.from(byArticle, ([otherId, met]) => {
      // The engine need not weigh a pair alike both ways round, and an edit must not turn it round.
      // Of one article, the other item is the one that was posted already.
      const isFirst = this.order(otherId, articleId) <= 0;
      return met.flatMap(({ item, other }) => {
        const [a, b] = isFirst ? [other, item] : [item, other];
        const together = match(a, b);
        return together === null ? [] : [{ a, b, match: together }];
      });
    }).flat();
  }

  #post(posted: Posted): void {
    this.#byNumber[posted.number] = posted.item;
    this.#posted.set(posted.item.key, posted);
    this.#candidates.add(posted.number, posted.keys);
  }

  #link(a: string, b: string, found: Match): void {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const links = this.#links.get(from) ?? new Map<string, Match>();
      links.set(to, found);
      this.#links.set(from, links);
    }
  }

  #tell(items: readonly Item[]): void {
    for (const listener of this.#listeners) listener(items);
  }
}

// They are never set against each other (`figures/together/apart.ts`), and of a table there are millions of pairs.
function ofOneBody(a: Item, b: Item): boolean {
  return (
    a.kind === 'figure' &&
    b.kind === 'figure' &&
    a.reading.articleId === b.reading.articleId &&
    (a.reading.role === 'body') === (b.reading.role === 'body')
  );
}

const NOTHING: ReadonlyMap<string, Match> = new Map();
