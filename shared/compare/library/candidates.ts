import type { Keys } from './keys';

/**
 * Finds what may answer one question with an item: what shares a telling key with it, or two common ones. Items are
 * numbers here and lists of them are followed whole, however long, so nothing is lost among the thousands of marks
 * that say "killed" and "Syria"; passing one of them costs a few nanoseconds.
 */
export class Candidates {
  readonly #telling = new Postings();
  readonly #common = new Postings();
  // How often each item was met in the lookup under way; all zero between two.
  #met = new Uint8Array(1024);

  /** Takes an item in. Numbers that grow cost least. */
  add(item: number, { telling, common, posts = [] }: Keys): void {
    for (const key of [...telling, ...posts]) this.#telling.add(key, item);
    for (const key of common) this.#common.add(key, item);
  }

  /** Forgets an item; `keys` are those it came with. */
  remove(item: number, { telling, common, posts = [] }: Keys): void {
    for (const key of [...telling, ...posts]) this.#telling.remove(key, item);
    for (const key of common) this.#common.remove(key, item);
  }

  /** The items, below `count`, that share one telling key or two common ones with these, in no order. */
  of({ telling, common, seeks = [] }: Keys, count: number): number[] {
    if (this.#met.length < count) this.#met = new Uint8Array(count * 2);
    const met = this.#met;
    const found: number[] = [];
    const seen: number[] = [];
    for (const key of [...telling, ...seeks]) {
      for (const item of this.#telling.of(key)) {
        if (met[item] === 0) found.push(item);
        met[item] = ENOUGH;
      }
    }
    // Who shares two of the keys shares one that is not the most common of them, so that one need only be looked up
    // for those met already: its list is mostly longer than all others together.
    const lists = common.map((key) => this.#common.of(key)).sort((a, b) => a.length - b.length);
    const last = lists.pop() ?? [];
    for (const list of lists) {
      for (const item of list) {
        const before = met[item] ?? 0;
        if (before === ENOUGH) continue;
        met[item] = before + 1;
        if (before === 0) seen.push(item);
        else if (before === 1) found.push(item);
      }
    }
    for (const item of seen) if (met[item] === 1 && holds(last, item)) found.push(item);
    for (const item of found) met[item] = 0;
    for (const item of seen) met[item] = 0;
    return found;
  }
}

const ENOUGH = 255;

/** For each key the items that have it, lowest first. */
class Postings {
  readonly #lists = new Map<string, number[]>();

  of(key: string): readonly number[] {
    return this.#lists.get(key) ?? NONE;
  }

  add(key: string, item: number): void {
    const list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, [item]);
    else if ((list.at(-1) ?? -1) < item) list.push(item);
    else if (holds(list, item)) throw new RangeError('An item comes in once for a key.');
    else list.splice(placeOf(list, item), 0, item);
  }

  remove(key: string, item: number): void {
    const list = this.#lists.get(key);
    if (list === undefined) return;
    const at = placeOf(list, item);
    if (list[at] === item) list.splice(at, 1);
    if (list.length === 0) this.#lists.delete(key);
  }
}

const NONE: readonly number[] = [];

function holds(list: readonly number[], item: number): boolean {
  return list[placeOf(list, item)] === item;
}

// Where the item stands in the list, or would stand.
function placeOf(list: readonly number[], item: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < item) low = middle + 1;
    else high = middle;
  }
  return low;
}
