import type { Relation } from '@shared/domain/question';

/** One piece of invented copy. */
export interface Copy {
  readonly on: string | null;
  readonly title: string;
  readonly text: string;
  /** Words inside the mark that is meant, as they stand in `text`. */
  readonly at: string;
}

/** Two pieces and how the meant marks must stand; `apart` when they must not be put to one question. */
export interface PairCase {
  readonly name: string;
  readonly expect: Relation | 'apart';
  readonly a: Copy;
  readonly b: Copy;
}

/** One case: `[date, title, text, words of the mark]` twice. */
export function pair(
  name: string,
  expect: PairCase['expect'],
  a: readonly [string | null, string, string, string],
  b: readonly [string | null, string, string, string],
): PairCase {
  const copy = ([on, title, text, at]: typeof a): Copy => ({ on, title, text, at });
  return { name, expect, a: copy(a), b: copy(b) };
}
