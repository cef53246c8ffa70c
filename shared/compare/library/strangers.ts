import { seatOf } from '../lexicon/places';
import { daysBetween } from '../../domain/date';
import { carriedNames, ONE_STORY } from '../figures/together/bearers';
import type { Name } from '../text/names';
import { initialsOf } from '../text/same-name';
import type { Item } from './items';

/**
 * Parts figures at a glance that the engine would part as strangers (`figures/together/apart.ts`): each is about somebody whom
 * the other's article never names. Most marks that say "killed" and "Syria" part this way, and to find so in their
 * readings takes a thousand times as long as in the few numbers kept here. It errs on one side only: where it says
 * strangers, the engine says so too; a test holds the two together.
 */
export class Strangers {
  /** Of each article (by number) the names it knows, as a filter of BITS bits. */
  #known = new Uint32Array(64 * WORDS);
  /** Of each article the day it was published, as a number of days; NaN when that is not known. */
  readonly #published: number[] = [];
  /** Of each item (by number) its article, and from where on its names stand among that article's. */
  readonly #article: number[] = [];
  readonly #from: number[] = [];
  /** Of each article the names of its items: all that another might know one by, closed by END; the last one by a second END. */
  readonly #names: Int16Array[] = [];
  /** Numbers of articles that went, to be given to others. */
  readonly #free: number[] = [];

  /** Takes in the items of one article, which have these numbers; answers the article's own. */
  add(numbers: readonly number[], items: readonly Item[]): number {
    const article = this.#free.pop() ?? this.#names.length;
    const end = (article + 1) * WORDS;
    if (this.#known.length < end) {
      const wider = new Uint32Array(this.#known.length * 2);
      wider.set(this.#known);
      this.#known = wider;
    }
    this.#known.fill(0, article * WORDS, end);
    const day = items.find((item) => item.kind === 'figure')?.reading.publishedOn ?? null;
    this.#published[article] = day === null ? Number.NaN : daysBetween('1970-01-01', day);
    for (const token of knownIn(items)) {
      const bit = bitOf(token);
      const at = article * WORDS + (bit >> 5);
      this.#known[at] = (this.#known[at] ?? 0) | (1 << (bit & 31));
    }
    const names: number[] = [];
    for (const [index, item] of items.entries()) {
      const number = numbers[index] ?? 0;
      this.#article[number] = article;
      this.#from[number] = names.length;
      if (item.kind === 'figure') {
        for (const name of carriedNames(item.reading)) names.push(...aliasesOf(name).map(bitOf), END);
      }
      names.push(END);
    }
    this.#names[article] = Int16Array.from(names);
    return article;
  }

  /** Forgets an article, by the number that `add` gave it: what is changed a thousand times takes no more room than once. */
  remove(article: number): void {
    this.#names[article] = NONE;
    this.#free.push(article);
  }

  /** Whether two figures are surely strangers. */
  are(a: number, b: number): boolean {
    const days = Math.abs(this.#day(a) - this.#day(b));
    return !(days <= ONE_STORY) && this.#namesUnknown(a, b) && this.#namesUnknown(b, a);
  }

  #day(item: number): number {
    return this.#published[this.#article[item] ?? 0] ?? Number.NaN;
  }

  #namesUnknown(of: number, to: number): boolean {
    const names = this.#names[this.#article[of] ?? 0] ?? NONE;
    const known = (this.#article[to] ?? 0) * WORDS;
    for (let at = this.#from[of] ?? 0; names[at] !== END; at += 1) {
      let found = false;
      for (; names[at] !== END; at += 1) {
        const bit = names[at] ?? 0;
        if (((this.#known[known + (bit >> 5)] ?? 0) & (1 << (bit & 31))) !== 0) found = true;
      }
      if (!found) return true;
    }
    return false;
  }
}

// An article names some fifty words; in a thousand bits one in twenty of the others is taken for one of them.
const BITS = 1024;
const WORDS = BITS / 32;
const END = -1;
const NONE = Int16Array.of(END);

function bitOf(token: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < token.length; at += 1) hash = Math.imul(hash ^ token.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (BITS - 1);
}

// All that the article's sentences know; of a list, hundreds of figures stand in one.
function knownIn(items: readonly Item[]): Set<string> {
  const told = new Set(items.flatMap((item) => (item.kind === 'figure' ? [item.reading.shared] : [])));
  const known = new Set<string>();
  for (const { around, aroundWords, names, weakNames } of told) {
    for (const key of around.keys()) known.add(key);
    for (const word of aroundWords) known.add(word);
    for (const name of [...names, ...weakNames]) for (const alias of aliasesOf(name)) known.add(alias);
  }
  return known;
}

// Whatever two names may have in common that mean one bearer (`sameName`).
function aliasesOf({ key, words }: Name): string[] {
  return [key, ...words, initialsOf(words), seatOf(key) ?? ''].filter((alias) => alias !== '');
}
