import { firstDay } from '../../domain/date';
import { sameRef, type Mark, type MarkRef } from '../../domain/mark';
import {
  worst,
  type Cell,
  type ComparedQuestion,
  type CrossReason,
  type Override,
  type Pair,
  type Question,
  RELATIONS,
} from '../../domain/question';
import type { Rate } from '../../domain/rate';
import { contains } from '../../domain/span';
import { hashOf } from '../hash';
import { labelOf } from '../label';
import { verdictOf } from '../verdict';
import { clustersOf, type Cluster } from './cluster';
import { asOfOf, denies, keyOf, refOf, relate, type Item } from './items';
import type { LibraryIndex } from './library-index';

/**
 * The questions of the library, worst first: what the engine proposes beside what the editor accepted, without what
 * the editor dismissed. An editor's overrides stand in place of the engine's relations.
 */
export function questionsOf(index: LibraryIndex, settled: readonly Question[]): ComparedQuestion[] {
  const accepted = settled.filter((question) => question.status === 'accepted');
  const apart = settledPairs(settled);
  const proposed = clustersOf(index, apart).map((cluster) => propose(index, cluster));
  const taken = new Set([
    ...accepted.flatMap((question) => question.cells.map(keyOf)),
    ...proposed.flatMap((question) => question.cells.map((cell) => keyOf(cell.ref))),
  ]);
  return [
    ...accepted.flatMap((question) => accept(index, question) ?? []),
    ...proposed.filter(worthShowing),
    ...denials(index, settled, taken),
    ...insideQuestions(index, settled),
  ].sort(byWeight);
}

/** What one article brings into question: the questions that hold a mark of it, worst first. */
export function against(
  index: LibraryIndex,
  articleId: string,
  settled: readonly Question[] = [],
): ComparedQuestion[] {
  const apart = settledPairs(settled);
  const proposed = clustersOf(index, apart, articleId).map((cluster) => propose(index, cluster));
  const taken = new Set(proposed.flatMap((question) => question.cells.map((cell) => keyOf(cell.ref))));
  const accepted = settled.filter(
    (question) => question.status === 'accepted' && question.cells.some((ref) => ref.articleId === articleId),
  );
  for (const question of accepted) for (const ref of question.cells) taken.add(keyOf(ref));
  return [
    ...accepted.flatMap((question) => accept(index, question) ?? []),
    ...proposed.filter(worthShowing),
    ...denials(index, settled, taken, articleId),
    ...insideQuestions(index, settled, articleId),
  ].sort(byWeight);
}

/**
 * Whether an editor settled two cells, by key: such questions are closed to the engine, their cells never proposed to
 * each other again, nor to what the editor took out of them.
 */
export function settledPairs(settled: readonly Question[]): (a: string, b: string) => boolean {
  const [inside, outside] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  for (const question of settled) {
    for (const [refs, ids] of [
      [question.cells, inside],
      [question.apart, outside],
    ] as const) {
      for (const key of refs.map(keyOf)) ids.set(key, (ids.get(key) ?? new Set()).add(question.id));
    }
  }
  const meet = (x: ReadonlySet<string> | undefined, y: ReadonlySet<string> | undefined): boolean =>
    x !== undefined && y !== undefined && [...x].some((id) => y.has(id));
  return (a, b) =>
    meet(inside.get(a), inside.get(b)) ||
    meet(inside.get(a), outside.get(b)) ||
    meet(outside.get(a), inside.get(b));
}

function propose(index: LibraryIndex, cluster: Cluster): ComparedQuestion {
  const items = inOrder(index, cluster.items);
  const together = uniqueReasons(
    [...cluster.links].sort((p, q) => q.match.score - p.match.score).flatMap((link) => link.match.because),
  );
  return compose(index, items, {
    id: proposalId(items.map(refOf)),
    label: labelOf(items),
    status: 'proposed',
    together,
    overrides: [],
    rates: [],
  });
}

function accept(index: LibraryIndex, question: Question): ComparedQuestion | null {
  const items = inOrder(
    index,
    question.cells.flatMap((ref) => index.item(keyOf(ref)) ?? []),
  );
  if (items.length === 0) return null;
  return compose(index, items, {
    id: question.id,
    label: question.label,
    status: 'accepted',
    together: [{ text: 'An editor put these to one question.', at: [] }],
    overrides: question.overrides,
    rates: question.rates,
  });
}

interface Head {
  readonly id: string;
  readonly label: string;
  readonly status: ComparedQuestion['status'];
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
  const found = relate(a, b, rates);
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

function isDenied(item: Item): boolean {
  return item.kind !== 'quote' && item.reading.denied !== null;
}

// A figure that its own article denies is a question by itself.
function denials(
  index: LibraryIndex,
  settled: readonly Question[],
  taken: ReadonlySet<string>,
  articleId?: string,
): ComparedQuestion[] {
  const closed = new Set(settled.flatMap((question) => question.cells.map(keyOf)));
  const found: ComparedQuestion[] = [];
  for (const item of index.items(articleId)) {
    if (!isDenied(item) || taken.has(item.key) || closed.has(item.key)) continue;
    const { reading } = item;
    const together: CrossReason[] =
      item.kind === 'quote' || item.reading.denied === null
        ? []
        : [
            {
              text: 'The same article denies it.',
              at: [
                {
                  articleId: reading.articleId,
                  start: item.reading.denied.start,
                  end: item.reading.denied.end,
                },
              ],
            },
          ];
    // The words that deny it are often a mark themselves, and then stand beside it.
    const denier = [...index.items(reading.articleId)].find((other) => denies(other, item));
    const items = denier === undefined ? [item] : [item, denier];
    found.push(
      compose(index, items, {
        id: proposalId(items.map(refOf)),
        label: labelOf([item]),
        status: 'proposed',
        together,
        overrides: [],
        rates: [],
      }),
    );
  }
  return found;
}

// Sums, percentages and lengths that cannot all be right: every pair stands for the whole reckoning.
function insideQuestions(
  index: LibraryIndex,
  settled: readonly Question[],
  articleId?: string,
): ComparedQuestion[] {
  const apart = settledPairs(settled);
  return index.inside(articleId).flatMap(({ kind, readings, because }) => {
    const items = readings.flatMap(
      (reading) => index.item(keyOf({ articleId: reading.articleId, markId: reading.mark.id })) ?? [],
    );
    const [first, ...rest] = items;
    if (first === undefined || apart(first.key, (rest[0] ?? first).key)) return [];
    const cells = items.map((item) => cellOf(index, item));
    const pairs = rest.map((item): Pair => ({
      cells: [refOf(first), refOf(item)],
      relation: 'conflicts',
      because,
      difference: null,
      words: null,
      overruled: null,
    }));
    return [
      {
        id: proposalId(items.map(refOf)),
        kind: 'figure' as const,
        label: `${INSIDE[kind]}: ${first.reading.mark.exact}`,
        status: 'proposed' as const,
        cells,
        relation: 'conflicts' as const,
        verdict: `${because[0]?.text ?? ''} One of the figures in the sentence is wrong.`,
        together: because,
        rates: [],
        pairs,
      },
    ];
  });
}

const INSIDE = {
  sum: 'Does not add up',
  percentage: 'Does not follow',
  duration: 'Does not fit its date',
} as const;

// Inside one article only what does not agree is worth a line, but for a pull-quote, which a desk always reads against the quote.
function worthShowing(question: ComparedQuestion): boolean {
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

function inOrder(index: LibraryIndex, items: readonly Item[]): Item[] {
  const day = (item: Item): string => {
    const asOf = asOfOf(item);
    return asOf === null ? '' : firstDay(asOf);
  };
  return [...items].sort((a, b) => {
    const [x, y] = [day(a), day(b)];
    if (x !== y) return x < y ? -1 : 1;
    const arrival = index.orderOf(a.reading.articleId) - index.orderOf(b.reading.articleId);
    return arrival !== 0 ? arrival : a.reading.mark.start - b.reading.mark.start;
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

function byWeight(a: ComparedQuestion, b: ComparedQuestion): number {
  const rank = (question: ComparedQuestion): number => RELATIONS.indexOf(question.relation);
  return (
    rank(a) - rank(b) ||
    articlesIn(b) - articlesIn(a) ||
    (a.label < b.label ? -1 : a.label > b.label ? 1 : a.id < b.id ? -1 : 1)
  );
}

function articlesIn(question: ComparedQuestion): number {
  return new Set(question.cells.map((cell) => cell.ref.articleId)).size;
}
