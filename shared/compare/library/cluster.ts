import type { Item, Linked } from './items';
import { match } from './items';
import type { LibraryIndex } from './library-index';

/** Items that answer one question, with the links that hold them together. */
export interface Cluster {
  readonly items: readonly Item[];
  readonly links: readonly Linked[];
  /** Whether sure links alone hold it together. */
  readonly sure: boolean;
}

/** Says of two linked items whether an editor has settled that they stay apart, or stand together already. */
export type Settled = (a: string, b: string) => boolean;

/**
 * Groups what is linked to these items, and only by links of theirs, surest links first. Two groups join only when no item of one is kept from an item of the
 * other: a city's figure meets its country's, but two cities do not meet by way of the country.
 */
export function clustersOf(index: LibraryIndex, settled: Settled, items: Iterable<Item>): Cluster[] {
  const links = linksOf(index, settled, items);
  const groups = new Map<string, Group>();
  for (const link of links) {
    const [x, y] = [groupOf(groups, link.a), groupOf(groups, link.b)];
    if (x !== y) {
      if (!joinable(x, y, index, settled)) continue;
      const [into, from] = x.items.length >= y.items.length ? [x, y] : [y, x];
      into.items.push(...from.items);
      into.links.push(...from.links);
      for (const item of from.items) groups.set(item.key, into);
      into.links.push(link);
      // Surest first: what joins two groups is the surest that could.
      into.sure &&= from.sure && isSure(link);
    } else x.links.push(link);
  }
  return [...new Set(groups.values())].filter((group) => group.items.length > 1);
}

/**
 * From here on, in log odds, Stet is sure that two figures answer one question: with weights fitted without their file, of such
 * pairs one in thirty is wrong, and of those below one in three (`npm run fit:pairs`).
 */
const SURE = 2;

// Quotes and claims meet by their words; a headline and its body are one article's.
function isSure({ a, b, match: { score } }: Linked): boolean {
  return a.kind !== 'figure' || a.reading.articleId === b.reading.articleId || score >= SURE;
}

interface Group {
  readonly items: Item[];
  readonly links: Linked[];
  sure: boolean;
}

function linksOf(index: LibraryIndex, settled: Settled, items: Iterable<Item>): Linked[] {
  const links: Linked[] = [];
  const done = new Set<string>();
  for (const a of items) {
    for (const [key, found] of index.linksOf(a.key)) {
      const b = done.has(key) ? null : index.item(key);
      if (b === null || settled(a.key, key)) continue;
      links.push(a.key < key ? { a, b, match: found } : { a: b, b: a, match: found });
    }
    done.add(a.key);
  }
  return links.sort((p, q) => q.match.score - p.match.score || order(p, q));
}

function order(p: Linked, q: Linked): number {
  if (p.a !== q.a) return p.a.key < q.a.key ? -1 : 1;
  return p.b.key < q.b.key ? -1 : p.b.key > q.b.key ? 1 : 0;
}

function groupOf(groups: Map<string, Group>, item: Item): Group {
  const known = groups.get(item.key);
  if (known !== undefined) return known;
  const group: Group = { items: [item], links: [], sure: true };
  groups.set(item.key, group);
  return group;
}

// Most of the two groups must be linked to each other; looking at every pair of two large groups would be quadratic
// in what one question holds, so large groups are sampled.
const SAMPLE = 12;

function joinable(x: Group, y: Group, index: LibraryIndex, settled: Settled): boolean {
  let [linked, asked] = [0, 0];
  for (const a of x.items.slice(0, SAMPLE)) {
    for (const b of y.items.slice(0, SAMPLE)) {
      asked += 1;
      if (settled(a.key, b.key)) return false;
      if (index.linksOf(a.key).has(b.key)) linked += 1;
      else if (speaksForBody(a, x) || speaksForBody(b, y)) asked -= 1;
      else if (a.kind !== 'quote' && a.reading.articleId !== b.reading.articleId && match(a, b) === null)
        return false;
    }
  }
  return linked * 2 >= asked || x.items[0]?.kind === 'quote';
}

// A headline says in few words what a figure of its body says in full; it need not meet the other article by itself.
function speaksForBody(item: Item, { items }: Group): boolean {
  return (
    item.kind === 'figure' &&
    item.reading.role === 'headline' &&
    items.some((other) => other !== item && other.reading.articleId === item.reading.articleId)
  );
}
