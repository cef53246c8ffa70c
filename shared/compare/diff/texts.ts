import { diffArrays } from 'diff';
import type { DiffRun } from '../../domain/question';
import { split } from '../text/sentences';
import { diffTokenLists, diffTokens, foldToken, merge } from './words';

/** A stretch of two texts laid side by side; the stretches of one answer join to both texts. */
export interface AlignedPart {
  /** `rewritten`: the two stand in the same place, but too little is common for a word diff to tell anything. */
  readonly kind: 'equal' | 'changed' | 'rewritten' | 'removed' | 'added';
  readonly a: string;
  readonly b: string;
  /** The word diff of the stretch; for `rewritten` one delete and one insert. */
  readonly words: readonly DiffRun[];
}

// Beyond this many words on both sides together, or with less than this share in common, a word diff costs much and
// tells nothing; the pair is said to be rewritten instead.
const WORDS_AT_MOST = 2_000;
const IN_COMMON = 0.25;

/**
 * The difference of two long texts: paragraphs are aligned first, then sentences, and words are compared only inside
 * aligned pairs. Never empty, and its time grows with what changed, not with the square of the length.
 */
export function diffTexts(a: string, b: string): AlignedPart[] {
  return alignPieces(paragraphs(a), paragraphs(b), (from, to) =>
    alignPieces(sentences(from), sentences(to), sentencePairs),
  );
}

function paragraphs(text: string): string[] {
  return text.match(/[^\n]*\n+|[^\n]+$/g) ?? [];
}

function sentences(pieces: readonly string[]): string[] {
  return pieces.flatMap((piece) => {
    const starts = split(piece, { start: 0, end: piece.length }).map((span) => span.start);
    const cuts = starts.length === 0 ? [0] : [0, ...starts.slice(1)];
    return cuts.map((cut, index) => piece.slice(cut, cuts[index + 1] ?? piece.length));
  });
}

function alignPieces(
  a: readonly string[],
  b: readonly string[],
  inner: (a: readonly string[], b: readonly string[]) => AlignedPart[],
): AlignedPart[] {
  const parts: AlignedPart[] = [];
  let [atA, atB] = [0, 0];
  const close = (toA: number, toB: number): void => {
    if (atA < toA || atB < toB) parts.push(...inner(a.slice(atA, toA), b.slice(atB, toB)));
  };
  for (const [inA, inB] of anchors(a, b)) {
    close(inA, inB);
    const [x, y] = [a[inA] ?? '', b[inB] ?? ''];
    parts.push({ kind: 'equal', a: x, b: y, words: [{ op: 'equal', text: y }] });
    [atA, atB] = [inA + 1, inB + 1];
  }
  close(a.length, b.length);
  return parts;
}

// The places where the two lists hold the same piece, in order. Pieces that only one of them holds are left out
// before comparing: `diff` takes time in proportion to what differs, and two unrelated texts differ in everything.
function anchors(a: readonly string[], b: readonly string[]): [number, number][] {
  const keysA = a.map(foldPiece);
  const keysB = b.map(foldPiece);
  const [inA, inB] = [new Set(keysA), new Set(keysB)];
  const x = keysA.flatMap((key, at) => (inB.has(key) ? [at] : []));
  const y = keysB.flatMap((key, at) => (inA.has(key) ? [at] : []));
  const found: [number, number][] = [];
  let [atX, atY] = [0, 0];
  for (const { added, removed, count } of diffArrays(
    x.map((at) => keysA[at]),
    y.map((at) => keysB[at]),
  )) {
    if (!added && !removed) {
      for (let step = 0; step < count; step += 1) found.push([x[atX + step] ?? 0, y[atY + step] ?? 0]);
    }
    if (!added) atX += count;
    if (!removed) atY += count;
  }
  return found;
}

function foldPiece(piece: string): string {
  return foldToken(piece);
}

// Sentences that lie between two equal ones: few are paired by what they share, many by their place.
const PAIRED_BY_LIKENESS = 400;

function sentencePairs(a: readonly string[], b: readonly string[]): AlignedPart[] {
  const pairs = a.length * b.length <= PAIRED_BY_LIKENESS ? byLikeness(a, b) : byPlace(a, b);
  return pairs.map(([x, y]) => pair(x, y));
}

function byPlace(a: readonly string[], b: readonly string[]): [string, string][] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, at) => [a[at] ?? '', b[at] ?? '']);
}

// The alignment in order with the greatest total likeness; a pair less than a quarter alike counts for nothing.
function byLikeness(a: readonly string[], b: readonly string[]): [string, string][] {
  const words = (piece: string): ReadonlySet<string> => new Set(diffTokens(piece).map(foldToken));
  const [x, y] = [a.map(words), b.map(words)];
  const like = x.map((one) => y.map((other) => likeness(one, other)));
  const best: number[][] = Array.from({ length: a.length + 1 }, () =>
    new Array<number>(b.length + 1).fill(0),
  );
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = best[i];
      if (row !== undefined)
        row[j] = Math.max(at(i + 1, j), at(i, j + 1), at(i + 1, j + 1) + (like[i]?.[j] ?? 0));
    }
  }
  const pairs: [string, string][] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (
      at(i, j) === at(i + 1, j + 1) + (like[i]?.[j] ?? 0) &&
      ((like[i]?.[j] ?? 0) > 0 || a.length - i === b.length - j)
    ) {
      pairs.push([a[i++] ?? '', b[j++] ?? '']);
    } else if (at(i, j) === at(i + 1, j)) pairs.push([a[i++] ?? '', '']);
    else pairs.push(['', b[j++] ?? '']);
  }
  while (i < a.length) pairs.push([a[i++] ?? '', '']);
  while (j < b.length) pairs.push(['', b[j++] ?? '']);
  return pairs;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  const share = common / Math.max(1, Math.max(a.size, b.size));
  return share < IN_COMMON ? 0 : share;
}

function pair(x: string, y: string): AlignedPart {
  if (x === '') return { kind: 'added', a: x, b: y, words: [{ op: 'insert', text: y }] };
  if (y === '') return { kind: 'removed', a: x, b: y, words: [{ op: 'delete', text: x }] };
  const [from, to] = [diffTokens(x), diffTokens(y)];
  if (
    from.length + to.length > WORDS_AT_MOST ||
    likeness(new Set(from.map(foldToken)), new Set(to.map(foldToken))) === 0
  ) {
    return {
      kind: 'rewritten',
      a: x,
      b: y,
      words: [
        { op: 'delete', text: x },
        { op: 'insert', text: y },
      ],
    };
  }
  return { kind: 'changed', a: x, b: y, words: merge(diffTokenLists(from, to)) };
}
