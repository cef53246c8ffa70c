import type { Pair, Relation } from '../domain/question';
import { figureVerdict } from './figures/relation/relate';
import { quoteVerdict } from './quotes/relate';
import { refOf, type Item } from './library/items';
import { sameRef } from '../domain/mark';

/** The head of a question in a few sentences, without the relation's name, which the screen sets before it. */
export function verdictOf(items: readonly Item[], relation: Relation, pairs: readonly Pair[]): string {
  const [first, ...rest] = items;
  if (first === undefined) return '';
  if (rest.length === 0) return alone(first);
  const pair = pairs.find((candidate) => candidate.relation === relation);
  const [a, b] = pair?.cells.map((ref) => items.find((item) => sameRef(refOf(item), ref))) ?? [];
  if (pair === undefined || a === undefined || b === undefined)
    return 'They answer one question, but nothing sets one against the other.';
  if (pair.overruled !== null) return `An editor ruled so: ${pair.overruled.reason}`;
  const more = pairs.filter((candidate) => candidate.relation === relation).length - 1;
  const others =
    more === 0 ? '' : ` ${more} more ${more === 1 ? 'pair stands' : 'pairs stand'} the same way.`;
  return sentence(a, b, pair) + (relation === 'same' || relation === 'compatible' ? '' : others);
}

function alone(item: Item): string {
  if (item.kind === 'quote' || item.reading.denied === null) return 'Only one article answers this.';
  return 'The same article reports it and says that it was denied. It should not run as a fact.';
}

function sentence(a: Item, b: Item, pair: Pair): string {
  if (a.kind === 'figure' && b.kind === 'figure') return figureVerdict(a.reading, b.reading, pair);
  if (a.kind === 'quote' && b.kind === 'quote') return quoteVerdict(a.reading, b.reading, pair);
  if (pair.relation === 'denies') return `${pair.because[0]?.text ?? ''} It should not run as a fact.`.trim();
  return `${pair.because[0]?.text ?? ''} Read the two side by side.`.trim();
}
