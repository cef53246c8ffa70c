import type { Comparable } from '../comparable';
import type { InsideFinding } from '../inside/finding';
import { insideOf } from '../inside/inside';
import { itemsOf, match, type Item, type Linked, type Match } from './items';
import { keysOf } from './keys';
import { oneToOne } from './one-to-one';

interface Held {
  readonly article: Comparable;
  readonly items: readonly Item[];
  /** What does not add up inside the article. */
  readonly inside: readonly InsideFinding[];
  /** Its place in the order articles came in. */
  readonly order: number;
}

/**
 * The library, indexed for cross-checking. Adding an article costs what it matches, not what the library holds:
 * its marks meet only marks that share a measure together with a name or telling word, or a run of quoted words.
 */
export class LibraryIndex {
  readonly #held = new Map<string, Held>();
  readonly #items = new Map<string, Item>();
  readonly #postings = new Map<string, Set<string>>();
  readonly #links = new Map<string, Map<string, Match>>();
  #arrivals = 0;

  /** An index of these articles. */
  static of(articles: readonly Comparable[]): LibraryIndex {
    const index = new LibraryIndex();
    for (const article of articles) index.add(article);
    return index;
  }

  /** Takes an article in, or its new text and marks in place of the old. */
  add(article: Comparable): void {
    const order = this.#held.get(article.articleId)?.order ?? this.#arrivals++;
    this.remove(article.articleId);
    const items = itemsOf(article);
    const figures = items.flatMap((item) => (item.kind === 'figure' ? [item.reading] : []));
    this.#held.set(article.articleId, { article, items, inside: insideOf(article.text, figures), order });
    const found: Linked[] = [];
    for (const item of items) {
      const keys = keysOf(item);
      found.push(...this.#matches(item, keys));
      this.#items.set(item.key, item);
      for (const key of keys) this.#post(key, item.key);
    }
    for (const { a, b, match } of oneToOne(found)) this.#link(a.key, b.key, match);
  }

  /** Forgets an article; one that is not held is no error. */
  remove(articleId: string): void {
    const held = this.#held.get(articleId);
    if (held === undefined) return;
    for (const item of held.items) {
      for (const key of keysOf(item)) {
        const posting = this.#postings.get(key);
        posting?.delete(item.key);
        if (posting?.size === 0) this.#postings.delete(key);
      }
      for (const other of this.#links.get(item.key)?.keys() ?? []) this.#links.get(other)?.delete(item.key);
      this.#links.delete(item.key);
      this.#items.delete(item.key);
    }
    this.#held.delete(articleId);
  }

  /** The article of this id, or null. */
  article(articleId: string): Comparable | null {
    return this.#held.get(articleId)?.article ?? null;
  }

  /** When the article came in, as a rank; articles not held come last. */
  orderOf(articleId: string): number {
    return this.#held.get(articleId)?.order ?? Number.MAX_SAFE_INTEGER;
  }

  /** The item of this key (`keyOf`), or null. */
  item(key: string): Item | null {
    return this.#items.get(key) ?? null;
  }

  /** All items, or those of one article. */
  items(articleId?: string): Iterable<Item> {
    return articleId === undefined ? this.#items.values() : (this.#held.get(articleId)?.items ?? []);
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

  // A shared name or a rare word brings two marks face to face; of common words it takes two.
  #matches(item: Item, keys: readonly string[]): Linked[] {
    const hits = new Map<string, number>();
    for (const posting of keys) {
      const held = this.#postings.get(posting);
      if (held === undefined || held.size > limitOf(posting)) continue;
      const weight = posting.includes(':w:') && held.size > 8 ? 1 : 2;
      for (const key of held) hits.set(key, (hits.get(key) ?? 0) + weight);
    }
    const found: Linked[] = [];
    for (const [key, weight] of hits) {
      const other = weight < 2 ? undefined : this.#items.get(key);
      if (other === undefined || other.kind !== item.kind) continue;
      const together = match(other, item);
      if (together !== null) found.push({ a: other, b: item, match: together });
    }
    return found;
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

  #post(key: string, item: string): void {
    const posting = this.#postings.get(key);
    if (posting === undefined) this.#postings.set(key, new Set([item]));
    else posting.add(item);
  }
}

// What a great many marks share tells nothing of any two of them: a word such as "police", a stock phrase. Names are
// followed however often they stand, up to where one question would hold more figures than anybody reads.
function limitOf(posting: string): number {
  if (posting.startsWith('q:')) return 100;
  return posting.startsWith('t:') || posting.includes(':w:') ? 40 : 3_000;
}

const NOTHING: ReadonlyMap<string, Match> = new Map();
