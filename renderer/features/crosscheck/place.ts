import { useEffect, useState } from 'react';
import { sameRef } from '@shared/domain/mark';
import type { ComparedQuestion } from '@shared/domain/question';

/** The question that was read last, and the marks that answered it. */
export type Place = Pick<ComparedQuestion, 'id' | 'cells'>;

/** What was read when the view was left; the editor comes back to it from an article. */
let kept: Place | null = null;

/** The question that is read or was read last, and what says that another is. */
export function usePlace(): readonly [Place | null, (held: Place) => void] {
  const [place, setPlace] = useState<Place | null>(kept);
  useEffect(() => {
    kept = place;
  }, [place]);
  return [place, setPlace];
}

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
  let best: { readonly id: string | null; readonly shares: number } = { id: null, shares: 0 };
  for (const question of questions) {
    const shares = shared(question);
    if (shares > best.shares) best = { id: question.id, shares };
  }
  return best.id;
}
