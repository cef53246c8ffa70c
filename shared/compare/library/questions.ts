import { RELATIONS, type ComparedQuestion, type Question } from '../../domain/question';
import { clustersOf } from './cluster';
import { accepted, denial, inside, isDenied, itemsInside, proposed, worthShowing } from './compose';
import { keyOf } from './items';
import type { LibraryIndex } from './library-index';
import { bookOf } from './question-book';
import { settledPairs } from './settled';

/**
 * The questions of the library, those that Stet is sure of before the others, worst first: what the engine proposes beside what the editor accepted, without what
 * the editor dismissed. An editor's overrides stand in place of the engine's relations. Asked again after an edit it
 * costs what the edit touched and a sort, and every question that did not change is the same object.
 */
export function questionsOf(index: LibraryIndex, settled: readonly Question[]): ComparedQuestion[] {
  const book = bookOf(index);
  book.refresh(settled);
  const closed = closedBy(settled);
  const apart = settledPairs(settled);
  const now = new Set([
    ...settled.flatMap((question) => (question.status === 'accepted' ? (book.accepted(question) ?? []) : [])),
    ...book.proposed(),
    ...book.denied((item) => closed.has(item.key)),
    ...book.inside((a, b) => apart(a.key, b.key)),
  ]);
  // What was in order stays in order, and sorting that costs little.
  const before = (LAST.get(index) ?? []).filter((question) => now.delete(question));
  const sorted = worstFirst([...before, ...now]);
  LAST.set(index, sorted);
  return [...sorted];
}

const LAST = new WeakMap<LibraryIndex, readonly ComparedQuestion[]>();

/** What one article brings into question: the questions that hold a mark of it, worst first. */
export function against(
  index: LibraryIndex,
  articleId: string,
  settled: readonly Question[] = [],
): ComparedQuestion[] {
  const apart = settledPairs(settled);
  const proposals = clustersOf(index, apart, index.items(articleId)).map((one) =>
    proposed(index, one, (id) => settled.some((question) => question.id === id)),
  );
  const taken = new Set(proposals.flatMap((question) => question.cells.map((cell) => keyOf(cell.ref))));
  for (const key of closedBy(settled)) taken.add(key);
  const mine = settled.filter(
    (question) => question.status === 'accepted' && question.cells.some((ref) => ref.articleId === articleId),
  );
  return worstFirst([
    ...mine.flatMap((question) => accepted(index, question) ?? []),
    ...proposals.filter(worthShowing),
    ...[...index.items(articleId)].flatMap((item) =>
      isDenied(item) && !taken.has(item.key) ? [denial(index, item)] : [],
    ),
    ...index.inside(articleId).flatMap((finding) => {
      const [first, ...rest] = itemsInside(index, finding);
      return first === undefined || apart(first.key, (rest[0] ?? first).key)
        ? []
        : [inside(index, [first, ...rest], finding)];
    }),
  ]);
}

/** Cells that answer a settled question. Two figures that are no slip of each other may each still be denied. */
function closedBy(settled: readonly Question[]): Set<string> {
  return new Set(settled.flatMap(({ status, cells }) => (status === 'no-slip' ? [] : cells.map(keyOf))));
}

interface Ranked {
  readonly question: ComparedQuestion;
  readonly rank: number;
  readonly articles: number;
}

const RANKED = new WeakMap<ComparedQuestion, Ranked>();

function worstFirst(questions: readonly ComparedQuestion[]): ComparedQuestion[] {
  return questions
    .map(rankOf)
    .sort(byWeight)
    .map(({ question }) => question);
}

function rankOf(question: ComparedQuestion): Ranked {
  const known = RANKED.get(question);
  if (known !== undefined) return known;
  const articles = new Set(question.cells.map((cell) => cell.ref.articleId)).size;
  const ranked = { question, rank: RELATIONS.indexOf(question.relation), articles };
  RANKED.set(question, ranked);
  return ranked;
}

function byWeight(a: Ranked, b: Ranked): number {
  return (
    Number(b.question.sure) - Number(a.question.sure) ||
    a.rank - b.rank ||
    b.articles - a.articles ||
    byLabel(a.question, b.question)
  );
}

function byLabel(a: ComparedQuestion, b: ComparedQuestion): number {
  return a.label < b.label ? -1 : a.label > b.label ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
