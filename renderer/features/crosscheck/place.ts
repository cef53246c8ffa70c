import { sameRef } from '@shared/domain/mark';
import type { ComparedQuestion } from '@shared/domain/question';

/** The question that was read last, and the marks that answered it. */
export type Place = Pick<ComparedQuestion, 'id' | 'cells'>;

/**
 * Where the editor reads on when the question asked for is gone: a proposal that took in a new article has another id,
 * and is known by its marks. Null when it is another question that was asked for, or none holds those marks.
 */
export function successor(
  place: Place | null,
  asked: string | null,
  questions: readonly ComparedQuestion[],
): string | null {
  if (place === null || asked !== place.id) return null;
  const shared = ({ cells }: ComparedQuestion): number =>
    cells.filter(({ ref }) => place.cells.some((known) => sameRef(known.ref, ref))).length;
  const [best] = questions.toSorted((a, b) => shared(b) - shared(a));
  return best !== undefined && shared(best) > 0 ? best.id : null;
}
