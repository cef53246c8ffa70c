import { fold } from '@shared/domain/fold';
import type { Span } from '@shared/domain/span';

/** A text made ready for finding, so that typing another letter does not fold it anew. */
export interface Searchable {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** More hits than anybody steps through; beyond it only the count would grow. */
const MOST = 5_000;

/** Folds the text for finding: shapes of quote marks, dashes and spaces do not matter, nor does case. */
export function searchable(text: string): Searchable {
  const { text: folded, offsets } = fold(text);
  return { text: lowered(folded), offsets };
}

/** Where the words stand, in text order; empty when there are none to look for. */
export function find(within: Searchable, words: string): readonly Span[] {
  const needle = lowered(fold(words).text);
  if (needle.trim() === '') return [];
  const hits: Span[] = [];
  for (
    let at = within.text.indexOf(needle);
    at !== -1 && hits.length < MOST;
    at = within.text.indexOf(needle, at + needle.length)
  ) {
    const start = within.offsets[at];
    const end = within.offsets[at + needle.length];
    if (start !== undefined && end !== undefined) hits.push({ start, end });
  }
  return hits;
}

/** Lower case, but never at the cost of a text's length, on which its offsets rest: "İ" stays as it is. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/./gsu, (character) => {
    const small = character.toLowerCase();
    return small.length === character.length ? small : character;
  });
}
