import { diffArrays } from 'diff';
import type { QuoteWord } from './words';

/** A stretch where two quotes differ: what stands only in one, what only in the other, and where. */
export interface Gap {
  readonly a: readonly QuoteWord[];
  readonly b: readonly QuoteWord[];
  /** Position of the stretch in each quote, in words. */
  readonly atA: number;
  readonly atB: number;
  readonly place: 'start' | 'middle' | 'end';
}

/** How the words of two quotes lie to each other. */
export interface Alignment {
  readonly common: number;
  /** Of the common words, how many are worth counting. */
  readonly longestRun: number;
  readonly gaps: readonly Gap[];
}

/** Aligns two quotes word by word. */
export function align(a: readonly QuoteWord[], b: readonly QuoteWord[]): Alignment {
  const changes = diffArrays(
    a.map((word) => word.key),
    b.map((word) => word.key),
  );
  const gaps: Gap[] = [];
  let [atA, atB, common, longestRun] = [0, 0, 0, 0];
  let open: { fromA: number; fromB: number } | null = null;
  const close = (end: boolean): void => {
    if (open === null) return;
    const { fromA, fromB } = open;
    const place =
      fromA === 0 && fromB === 0 ? 'start' : end ? 'end' : fromA === 0 || fromB === 0 ? 'start' : 'middle';
    gaps.push({ a: a.slice(fromA, atA), b: b.slice(fromB, atB), atA: fromA, atB: fromB, place });
    open = null;
  };
  for (const { added, removed, count } of changes) {
    if (added || removed) {
      open ??= { fromA: atA, fromB: atB };
      if (removed) atA += count;
      else atB += count;
      continue;
    }
    close(false);
    common += count;
    longestRun = Math.max(longestRun, count);
    atA += count;
    atB += count;
  }
  close(true);
  return { common, longestRun, gaps };
}
