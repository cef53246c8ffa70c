import { diffArrays } from 'diff';
import type { DiffRun } from '../../domain/question';

// A token is a word with the white space behind it, so that the runs join to the text again; punctuation is a token
// of its own and compares by its folded form. Digits stay inside their word, and nothing folds them.
const TOKEN = /(?:[\p{L}\p{M}\p{N}]+(?:['’.,\-‐‑][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]+)\s*|^\s+/gu;

/** What two tokens are compared by: quote marks, dashes, spaces, ellipses and Unicode form folded, nothing else. */
export function foldToken(token: string): string {
  const bare = token.trimEnd();
  // Nearly every token is a plain word, and testing for that is ten times cheaper than folding it.
  return PLAIN.test(bare) ? bare : foldMarks(bare.trim());
}

const PLAIN = /^[A-Za-z0-9]+$/;

function foldMarks(token: string): string {
  return token
    .normalize('NFKC')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»]|''/g, '"')
    .replace(/[‐‑‒–—―−]|--+/g, '-')
    .replace(/\.{3}/g, '…');
}

/** The tokens of a text that `diffWords` compares. */
export function diffTokens(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/**
 * The word diff of two passages: deletes and equals join to `a` up to folding, inserts and equals join to `b`
 * exactly. Curly against straight quotes, kinds of dashes and of spaces are no difference; a digit always is.
 */
export function diffWords(a: string, b: string): DiffRun[] {
  return merge(diffTokenLists(diffTokens(a), diffTokens(b)));
}

/** The diff of two token lists, in runs that are not merged yet. */
export function diffTokenLists(a: readonly string[], b: readonly string[]): DiffRun[] {
  const x = a.map(foldToken);
  const y = b.map(foldToken);
  let head = 0;
  while (head < x.length && head < y.length && x[head] === y[head]) head += 1;
  let tail = 0;
  while (tail < x.length - head && tail < y.length - head && x.at(-1 - tail) === y.at(-1 - tail)) tail += 1;
  const runs: DiffRun[] = [{ op: 'equal', text: b.slice(0, head).join('') }];
  let [atA, atB] = [head, head];
  const ids = interned(x, y, head, tail);
  for (const { added, removed, count } of diffArrays(ids[0], ids[1])) {
    if (removed) runs.push({ op: 'delete', text: a.slice(atA, atA + count).join('') });
    else runs.push({ op: added ? 'insert' : 'equal', text: b.slice(atB, atB + count).join('') });
    if (!added) atA += count;
    if (!removed) atB += count;
  }
  runs.push({ op: 'equal', text: b.slice(b.length - tail).join('') });
  return runs;
}

// Numbers compare many times faster than strings.
function interned(
  x: readonly string[],
  y: readonly string[],
  head: number,
  tail: number,
): [number[], number[]] {
  const ids = new Map<string, number>();
  const id = (key: string): number => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, ids.size);
    return ids.size - 1;
  };
  return [x.slice(head, x.length - tail).map(id), y.slice(head, y.length - tail).map(id)];
}

/** Joins neighbouring runs of one kind and drops empty ones. */
export function merge(runs: readonly DiffRun[]): DiffRun[] {
  const merged: DiffRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (run.text === '') continue;
    if (last?.op === run.op) merged[merged.length - 1] = { op: run.op, text: last.text + run.text };
    else merged.push(run);
  }
  return merged;
}
