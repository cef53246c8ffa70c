import type { Mark } from '../domain/mark';
import type { Comparable } from './comparable';
import { itemsOf, keyOf, relate, type Item } from './library/items';
import type { Finding } from './reasons';

/** One cell of a question that an editor puts together by hand. */
export interface CellOf {
  readonly article: Comparable;
  readonly mark: Mark;
}

/** How two marks stand to each other, as if they answered one question; null when their kinds differ or a mark lies outside the copy. */
export function compareCells(a: CellOf, b: CellOf): Finding | null {
  const [x, y] = [itemOf(a), itemOf(b)];
  return x === null || y === null ? null : relate(x, y);
}

function itemOf({ article, mark }: CellOf): Item | null {
  // All marks of the article are given, for the figures beside this one decide which words belong to it.
  const accepted: Mark = { ...mark, status: 'accepted' };
  const marks = [...article.marks.filter((other) => other.id !== mark.id), accepted];
  const key = keyOf({ articleId: article.articleId, markId: mark.id });
  return itemsOf({ ...article, marks }).find((item) => item.key === key) ?? null;
}
