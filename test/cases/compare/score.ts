import { crossCheck, type Comparable } from '@shared/compare';
import type { Mark } from '@shared/domain/mark';
import type { Relation } from '@shared/domain/question';
import type { Copy, PairCase } from './pairs/pair';

/** What the engine said of a case: the relation, or `apart`, or that a mark is missing. */
export type Said = Relation | 'apart' | 'no mark';

/** Runs one case with marks made by `marksOf`. */
export function judge(
  one: PairCase,
  marksOf: (copy: Copy, articleId: string) => Comparable,
): { said: Said; why: string; extra: string[] } {
  const [a, b] = [marksOf(one.a, 'a'), marksOf(one.b, 'b')];
  const [x, y] = [meant(one.a, a), meant(one.b, b)];
  const questions = crossCheck([a, b], []);
  const holds = (ids: readonly Mark[], article: string) =>
    questions.filter((question) =>
      question.cells.some(
        (cell) => cell.ref.articleId === article && ids.some((mark) => mark.id === cell.ref.markId),
      ),
    );
  const both = holds(x, 'a').filter((question) => holds(y, 'b').includes(question));
  const extra = questions
    .filter(
      (question) =>
        new Set(question.cells.map((cell) => cell.ref.articleId)).size > 1 && !both.includes(question),
    )
    .map((question) => question.label);
  const [question] = both;
  const kinds = one.a.at === '' ? '' : `${x.length}/${y.length}`;
  if (question === undefined)
    return { said: x.length === 0 || y.length === 0 ? 'no mark' : 'apart', why: kinds, extra };
  const pair = question.pairs.find(
    ({ cells: [p, q] }) =>
      [p, q].some((ref) => ref.articleId === 'a' && x.some((mark) => mark.id === ref.markId)) &&
      [p, q].some((ref) => ref.articleId === 'b' && y.some((mark) => mark.id === ref.markId)),
  );
  return {
    said: pair?.relation ?? question.relation,
    why: (pair?.because ?? []).map((reason) => reason.text).join(' '),
    extra,
  };
}

/** The marks that hold the words a case means. */
function meant(copy: Copy, article: Comparable): Mark[] {
  const start = article.text.indexOf(copy.at, article.text.indexOf(copy.text));
  if (start < 0) throw new Error(`“${copy.at}” is not in “${copy.text}”`);
  const there = article.marks.filter((mark) => mark.start < start + copy.at.length && start < mark.end);
  const quotes = there.filter((mark) => mark.kind === 'quote');
  return quotes.length > 0 ? quotes : there;
}
