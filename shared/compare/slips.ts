import type { Question, Slip } from '../domain/question';
import type { FigureReading } from './figures/reading/read';
import { hashOf } from './hash';
import type { Item } from './library/items';
import type { LibraryIndex } from './library/library-index';
import { cellOf } from './library/compose';
import { settledPairs } from './library/settled';
import { number, reason } from './reasons';
import { sharedNames } from './text/same-name';

type FigureItem = Extract<Item, { kind: 'figure' }>;

/**
 * Numbers that two articles give to two different things of one story ("4,460" dead in one, sheltered in the other):
 * pointed out, never put to one question. Only numbers of three telling digits or more count, for round ones recur;
 * what an editor has settled, or what answers one question in other words ("212 passengers", "212 aboard"), is not.
 */
export function possibleSlips(index: LibraryIndex, settled: readonly Question[] = []): Slip[] {
  const apart = settledPairs(settled);
  const byValue = new Map<number, FigureItem[]>();
  for (const item of index.items()) {
    if (item.kind !== 'figure' || item.reading.measure === null || !isTelling(item.reading)) continue;
    const value = item.reading.value?.stated ?? 0;
    const held = byValue.get(value);
    if (held === undefined) byValue.set(value, [item]);
    else held.push(item);
  }
  const inOrder = (a: FigureItem, b: FigureItem): number =>
    index.order(a.reading.articleId, b.reading.articleId) || a.reading.mark.start - b.reading.mark.start;
  return [...byValue.values()]
    .filter((items) => items.length > 1)
    .flatMap((items) =>
      items.sort(inOrder).flatMap((a, at) =>
        items.slice(at + 1).flatMap((b) => {
          const slip = knownSlip(index, a, b);
          return slip === null || apart(a.key, b.key) || index.linksOf(a.key).has(b.key) ? [] : [slip];
        }),
      ),
    )
    .sort((p, q) => (p.text < q.text ? -1 : p.text > q.text ? 1 : p.id < q.id ? -1 : 1));
}

// A library is asked for its slips after every edit; two marks that did not change need not be set beside each other again.
const KNOWN = new WeakMap<FigureItem, WeakMap<FigureItem, Slip | null>>();

function knownSlip(index: LibraryIndex, a: FigureItem, b: FigureItem): Slip | null {
  const held = KNOWN.get(a) ?? new WeakMap<FigureItem, Slip | null>();
  KNOWN.set(a, held);
  const known = held.get(b);
  if (known !== undefined) return known;
  const slip = slipOf(index, a, b);
  held.set(b, slip);
  return slip;
}

function slipOf(index: LibraryIndex, first: FigureItem, second: FigureItem): Slip | null {
  const [a, b] = [first.reading, second.reading];
  if (
    a.articleId === b.articleId ||
    a.measure === null ||
    b.measure === null ||
    a.measure.id === b.measure.id
  )
    return null;
  const [name] = sharedNames(a, b);
  if (name === undefined || name.weight < 2 || a.unit.family !== b.unit.family) return null;
  const text = `${number((a.value?.stated ?? 0) / a.unit.factor)} is ${a.measure.label.toLowerCase()} in one and ${b.measure.label.toLowerCase()} in the other.`;
  return {
    id: `s-${hashOf([first.key, second.key].sort().join('\u0001'))}`,
    cells: [cellOf(index, first), cellOf(index, second)],
    text,
    because: [
      reason(text, [a.articleId, a.measureAt], [b.articleId, b.measureAt]),
      reason(`“${name.exact}” stands by both.`, [a.articleId, name.a], [b.articleId, name.b]),
    ],
  };
}

function isTelling({ value }: FigureReading): boolean {
  return value !== null && value.stated / value.step >= 100;
}
