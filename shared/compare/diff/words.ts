import { diffArrays } from 'diff';
import type { DiffRun } from '../../domain/question';

// A token is a word with the white space behind it, so that the runs join to the text again; punctuation is a token
// of its own and compares by its folded form. Digits stay inside their word, and nothing folds them.
const TOKEN = /(?:[\p{L}\p{M}\p{N}]+(?:['’.,\-‐‑][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]+)\s*|^\s+/gu;

/** What two tokens are compared by: quote marks, dashes, spaces, ellipses and Unicode form folded, nothing else. */
export function foldToken(token: string): string {
  return token
    .trim()
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
  // Numbers compare many times faster than strings folded on every comparison.
  const ids = new Map<string, number>();
  const id = (token: string): number => {
    const key = foldToken(token);
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, ids.size);
    return ids.size - 1;
  };
  const changes = diffArrays(a.map(id), b.map(id));
  const runs: DiffRun[] = [];
  let [atA, atB] = [0, 0];
  for (const { added, removed, count } of changes) {
    if (removed) runs.push({ op: 'delete', text: a.slice(atA, atA + count).join('') });
    else runs.push({ op: added ? 'insert' : 'equal', text: b.slice(atB, atB + count).join('') });
    if (!added) atA += count;
    if (!removed) atB += count;
  }
  return runs;
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
