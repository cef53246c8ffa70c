import { sameRef, type MarkRef } from '@shared/domain/mark';
import { shorten, stripQuoteMarks } from '@shared/domain/passage';
import type { ComparedQuestion } from '@shared/domain/question';

/**
 * Of more than two cells, the two that the verdict speaks of: "The two are “5,057 people” (AFP) and “4,010 people”
 * (Reuters)." Null for two, and where no difference was computed: a reckoning names its figures itself.
 */
export function betweenWords({
  cells,
  pairs,
  relation,
}: Pick<ComparedQuestion, 'cells' | 'pairs' | 'relation'>): string | null {
  const pair = pairs.find((one) => one.relation === relation);
  if (cells.length < 3 || pair === undefined || (pair.difference ?? pair.words) === null) return null;
  const name = (ref: MarkRef): string => {
    const cell = cells.find((one) => sameRef(one.ref, ref));
    return cell === undefined
      ? ''
      : `“${shorten(stripQuoteMarks(cell.mark.exact))}” (${shorten(cell.articleTitle, 44)})`;
  };
  return `The two are ${pair.cells.map(name).join(' and ')}.`;
}
