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
    alignPieces(sentences(from), sentences(to), pair),
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
  const ids = new Map<string, number>();
  const id = (piece: string): number => {
    const key = foldToken(piece);
    const known = ids.get(key) ?? ids.size;
    ids.set(key, known);
    return known;
  };
  const parts: AlignedPart[] = [];
  let [gone, come]: [string[], string[]] = [[], []];
  let [atA, atB] = [0, 0];
  const close = (): void => {
    if (gone.length > 0 || come.length > 0) parts.push(...inner(gone, come));
    [gone, come] = [[], []];
  };
  for (const { added, removed, count } of diffArrays(a.map(id), b.map(id))) {
    if (removed) gone.push(...a.slice(atA, atA + count));
    else if (added) come.push(...b.slice(atB, atB + count));
    else {
      close();
      for (let index = 0; index < count; index += 1)
        parts.push(equal(a[atA + index] ?? '', b[atB + index] ?? ''));
    }
    if (!added) atA += count;
    if (!removed) atB += count;
  }
  close();
  return parts;
}

function equal(a: string, b: string): AlignedPart {
  return { kind: 'equal', a, b, words: [{ op: 'equal', text: b }] };
}

function pair(a: readonly string[], b: readonly string[]): AlignedPart[] {
  const [x, y] = [a.join(''), b.join('')];
  if (x === '') return [{ kind: 'added', a: x, b: y, words: [{ op: 'insert', text: y }] }];
  if (y === '') return [{ kind: 'removed', a: x, b: y, words: [{ op: 'delete', text: x }] }];
  const [from, to] = [diffTokens(x), diffTokens(y)];
  if (from.length + to.length > WORDS_AT_MOST || inCommon(from, to) < IN_COMMON) {
    return [
      {
        kind: 'rewritten',
        a: x,
        b: y,
        words: [
          { op: 'delete', text: x },
          { op: 'insert', text: y },
        ],
      },
    ];
  }
  return [{ kind: 'changed', a: x, b: y, words: merge(diffTokenLists(from, to)) }];
}

function inCommon(a: readonly string[], b: readonly string[]): number {
  const words = new Set(a.map(foldToken));
  const common = new Set(b.map(foldToken).filter((word) => words.has(word))).size;
  return common / Math.max(1, Math.min(words.size, b.length));
}
