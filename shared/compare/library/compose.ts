import { firstDay, lastDay } from '../../domain/date';
import { sameRef, type Mark, type MarkRef } from '../../domain/mark';
import {
  worst,
  type Cell,
  type ComparedQuestion,
  type CrossReason,
  type Override,
  type Pair,
  type Question,
} from '../../domain/question';
import type { Rate } from '../../domain/rate';
import { contains } from '../../domain/span';
import { hashOf } from '../hash';
import type { InsideFinding } from '../inside/finding';
import { labelOf } from '../label';
import type { Finding } from '../reasons';
import { verdictOf } from '../verdict';
import type { Cluster } from './cluster';
import { asOfOf, denies, keyOf, refOf, relate, type Item } from './items';
import type { LibraryIndex } from './library-index';

/** The question that the engine proposes of a cluster; with an id of its own where a settled question has taken its. */
export function proposed(
  index: LibraryIndex,
  cluster: Cluster,
  isTaken: (id: string) => boolean,
): ComparedQuestion {
  const items = byMoment(index, cluster.items);
  // What has a headline and its body say one thing is no reason to set two articles side by side.
  const across = cluster.links.filter(({ a, b }) => a.reading.articleId !== b.reading.articleId);
  const together = uniqueReasons(
    (across.length > 0 ? across : [...cluster.links])
      .sort((p, q) => q.match.score - p.match.score)
      .flatMap((link) => link.match.because),
  );
  const id = proposalId(items.map(refOf));
  return compose(index, items, {
    id: isTaken(id) ? `${id}-anew` : id,
    label: labelOf(items),
    status: 'proposed',
    sure: cluster.sure,
    together,
    overrides: [],
    rates: [],
  });
}

/** An accepted question as the library answers it now; null when no two of its marks are left, and no denied one. */
export function accepted(index: LibraryIndex, question: Question): ComparedQuestion | null {
  const items = byMoment(
    index,
    question.cells.flatMap((ref) => index.item(keyOf(ref)) ?? []),
  );
  const [only] = items;
  if (only === undefined || (items.length === 1 && !isDenied(only))) return null;
  return compose(index, items, {
    id: question.id,
    label: question.label,
    status: 'accepted',
    sure: true,
    together: [{ text: 'An editor put these to one question.', at: [] }],
    overrides: question.overrides,
    rates: question.rates,
  });
}

interface Head {
  readonly id: string;
  readonly label: string;
  readonly status: ComparedQuestion['status'];
  readonly sure: boolean;
  readonly together: readonly CrossReason[];
  readonly overrides: readonly Override[];
  readonly rates: readonly Rate[];
}

function compose(
  index: LibraryIndex,
  items: readonly Item[],
  { overrides, ...head }: Head,
): ComparedQuestion {
  const pairs = pairsOf(items, overrides, head.rates);
  const [only] = items;
  const alone = items.length === 1 && only !== undefined && isDenied(only) ? (['denies'] as const) : [];
  const related = [...pairs.map((pair) => pair.relation), ...alone];
  // Nothing set against anything is not agreement.
  const relation = related.length === 0 ? 'not-comparable' : worst(related);
  return {
    ...head,
    kind: only?.kind ?? 'figure',
    cells: items.map((item) => cellOf(index, item)),
    relation,
    verdict: verdictOf(items, relation, pairs),
    pairs,
  };
}

function pairsOf(items: readonly Item[], overrides: readonly Override[], rates: readonly Rate[]): Pair[] {
  const pairs: Pair[] = [];
  for (const [at, a] of items.entries()) {
    for (const b of items.slice(at + 1)) {
      const pair = pairOf(a, b, overrides, rates);
      if (pair !== null) pairs.push(pair);
    }
  }
  return pairs;
}

function pairOf(a: Item, b: Item, overrides: readonly Override[], rates: readonly Rate[]): Pair | null {
  const cells = [refOf(a), refOf(b)] as const;
  const found = rates.length > 0 ? relate(a, b, rates) : relationOf(a, b);
  const override = overrides.find(
    ({ cells: [p, q] }) =>
      (sameRef(p, cells[0]) && sameRef(q, cells[1])) || (sameRef(q, cells[0]) && sameRef(p, cells[1])),
  );
  if (found === null && override === undefined) return null;
  const engine = found ?? { relation: 'not-comparable', because: [], difference: null, words: null };
  return {
    cells,
    ...engine,
    relation: override?.relation ?? engine.relation,
    overruled: override === undefined ? null : { engine: engine.relation, reason: override.reason },
  };
}

// The same pairs stand in a question before and after an edit of one of its articles.
const RELATIONS_KNOWN = new WeakMap<Item, WeakMap<Item, Finding | null>>();

function relationOf(a: Item, b: Item): Finding | null {
  const known = RELATIONS_KNOWN.get(a) ?? new WeakMap<Item, Finding | null>();
  RELATIONS_KNOWN.set(a, known);
  const found = known.get(b);
  if (found !== undefined) return found;
  const fresh = relate(a, b);
  known.set(b, fresh);
  return fresh;
}

/** An item as a question shows it. */
export function cellOf(index: LibraryIndex, item: Item): Cell {
  const { reading } = item;
  const { start, end, text } = reading.sentence;
  const article = index.article(reading.articleId);
  return {
    ref: refOf(item),
    articleTitle: article?.title ?? reading.title,
    publisher: article?.publisher ?? null,
    saidBy: speakerOf(article?.marks ?? [], reading.mark),
    mark: reading.mark,
    asOf: asOfOf(item),
    context: { text, start, end },
  };
}

// A figure is given to whoever speaks the words that it stands in.
function speakerOf(marks: readonly Mark[], mark: Mark): string | null {
  if (mark.kind === 'claim') return mark.claim.speaker?.name ?? null;
  if (mark.kind === 'quote') return mark.quote.speaker?.name ?? null;
  const around = marks.find((other) => other.kind === 'quote' && contains(other, mark));
  return around === undefined ? null : speakerOf(marks, around);
}

/** Whether its own article denies what an item says. */
export function isDenied(item: Item): boolean {
  return item.kind !== 'quote' && item.reading.denied !== null;
}

/** The question that a figure is by itself when its own article denies it. */
export function denial(index: LibraryIndex, item: Item): ComparedQuestion {
  const { reading } = item;
  const denied = item.kind === 'quote' ? null : item.reading.denied;
  const at = denied === null ? [] : [{ articleId: reading.articleId, start: denied.start, end: denied.end }];
  // The words that deny it are often a mark themselves, and then stand beside it.
  const denier = [...index.items(reading.articleId)].find((other) => denies(other, item));
  const items = denier === undefined ? [item] : [item, denier];
  return compose(index, items, {
    id: proposalId(items.map(refOf)),
    label: labelOf([item]),
    status: 'proposed',
    sure: true,
    together: [{ text: 'The same article denies it.', at }],
    overrides: [],
    rates: [],
  });
}

/** The marks that cannot all be right, by what their article reckons with them. */
export function itemsInside(index: LibraryIndex, { readings }: InsideFinding): Item[] {
  return readings.flatMap(
    (reading) => index.item(keyOf({ articleId: reading.articleId, markId: reading.mark.id })) ?? [],
  );
}

/** Sums, percentages and lengths that cannot all be right: every pair stands for the whole reckoning. */
export function inside(
  index: LibraryIndex,
  items: readonly [Item, ...Item[]],
  { kind, because }: InsideFinding,
): ComparedQuestion {
  const [first, ...rest] = items;
  const pairs = rest.map((item): Pair => ({
    cells: [refOf(first), refOf(item)],
    relation: 'conflicts',
    because,
    difference: null,
    words: null,
    overruled: null,
  }));
  return {
    id: proposalId(items.map(refOf)),
    kind: 'figure',
    label: `${INSIDE[kind]}: ${first.reading.mark.exact}`,
    status: 'proposed',
    sure: true,
    cells: items.map((item) => cellOf(index, item)),
    relation: 'conflicts',
    verdict: `${because[0]?.text ?? ''} One of the figures is wrong.`,
    together: because,
    rates: [],
    pairs,
  };
}

const INSIDE = {
  sum: 'Does not add up',
  percentage: 'Does not follow',
  duration: 'Does not fit its date',
  conversion: 'Does not convert',
} as const;

function byMoment(index: LibraryIndex, items: readonly Item[]): Item[] {
  const printed = ({ reading }: Item): string => index.article(reading.articleId)?.publishedOn ?? '';
  const day = (item: Item): string => {
    const asOf = asOfOf(item);
    if (asOf === null) return '';
    // "In 2018", told in 2019, holds for what that year came to: what was printed in its June came before.
    const over = lastDay(asOf);
    return over <= printed(item) ? over : firstDay(asOf);
  };
  return [...items].sort((a, b) => {
    const [x, y] = [day(a), day(b)];
    if (x !== y) return x < y ? -1 : 1;
    // Two forecasts for one year: the one made later comes later.
    const [p, q] = [printed(a), printed(b)];
    if (p !== q) return p < q ? -1 : 1;
    return (
      index.order(a.reading.articleId, b.reading.articleId) || a.reading.mark.start - b.reading.mark.start
    );
  });
}

function uniqueReasons(reasons: readonly CrossReason[]): CrossReason[] {
  const seen = new Set<string>();
  return reasons.filter(({ text }) => !seen.has(text) && seen.add(text).size <= 6);
}

// The id of a proposal is made of its cells alone, so that a screen that recomputes keeps its place.
function proposalId(refs: readonly MarkRef[]): string {
  return `p-${hashOf(refs.map(keyOf).sort().join('\u0001'))}`;
}

/** Inside one article only what does not agree is worth a line, but for a pull-quote, which a desk always reads against the quote. */
export function worthShowing(question: ComparedQuestion): boolean {
  const articles = new Set(question.cells.map((cell) => cell.ref.articleId));
  if (articles.size > 1) return true;
  if (question.kind === 'quote')
    return (
      question.relation === 'conflicts' ||
      question.cells.some((cell) => cell.mark.kind === 'quote' && cell.mark.quote.form === 'pull')
    );
  return (
    question.relation === 'conflicts' ||
    question.relation === 'denies' ||
    question.relation === 'supersedes' ||
    question.relation === 'compatible'
  );
}
