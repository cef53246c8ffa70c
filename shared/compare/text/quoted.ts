import type { Comparable } from '../comparable';
import { foldWord } from './tokens';

/** So many words in a row are nobody else's: two speeches have no run of seven words in common unless one is the other. */
const RUN = 7;

/** Of the quotes of an article every run of so many words, each as a number, in ascending order and each once. */
export function quotedRuns({ marks }: Pick<Comparable, 'marks'>): Int32Array {
  const runs = new Set<number>();
  for (const mark of marks) {
    if (mark.kind !== 'quote') continue;
    const words = (mark.quote.text.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? []).map(foldWord);
    for (let at = 0; at + RUN <= words.length; at += 1) runs.add(hashOf(words.slice(at, at + RUN).join(' ')));
  }
  return Int32Array.from(runs).sort();
}

function hashOf(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** Whether two articles quote the same words of somebody; each as `quotedRuns` gives it. */
export function quoteOneSpeech(a: Int32Array, b: Int32Array): boolean {
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) return true;
    if (x < y) i += 1;
    else j += 1;
  }
  return false;
}
