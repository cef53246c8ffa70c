import type { BlockRole, Version } from '@shared/domain/article';
import { overlaps, type Span } from '@shared/domain/span';

/** What is set as one paragraph: a block, with a dateline run in before it where the copy has one. */
export interface Paragraph extends Span {
  readonly role: Exclude<BlockRole, 'dateline'>;
  /** The dateline at its head. */
  readonly dateline: Span | null;
  /** The words themselves, without what only joins them to a credit. */
  readonly words: Span;
  readonly credit: Span | null;
}

/** The paragraphs of a version, in text order. */
export function paragraphs({ text, blocks }: Pick<Version, 'text' | 'blocks'>): readonly Paragraph[] {
  const set: Paragraph[] = [];
  let dateline: Span | null = null;
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    if (
      block.role === 'dateline' &&
      next !== undefined &&
      !text.slice(block.end, next.start).includes('\n')
    ) {
      dateline = block;
      continue;
    }
    const start = dateline?.start ?? block.start;
    const credit = block.credit ?? null;
    const words =
      credit === null ? { start, end: block.end } : beside({ start, end: block.end }, credit, text);
    const role = block.role === 'dateline' ? 'body' : block.role;
    set.push({ start, end: block.end, role, dateline, words, credit });
    dateline = null;
  }
  return set;
}

/** The longer side of a credit, without the dash, bracket or rule between the two. */
function beside(block: Span, credit: Span, text: string): Span {
  const before = text.slice(block.start, credit.start).replace(/[\s\-–—(|]+$/u, '');
  if (before !== '') return { start: block.start, end: block.start + before.length };
  const after = text.slice(credit.end, block.end).replace(/^[\s\-–—)|:]+/u, '');
  return { start: block.end - after.length, end: block.end };
}

/** For each paragraph, the spans that touch it. Both lists in text order; cost: their sum, times the depth of overlap. */
export function bucket<T extends Span>(
  inOrder: readonly Paragraph[],
  spans: readonly T[],
): readonly (readonly T[])[] {
  const buckets: T[][] = [];
  let open: T[] = [];
  let next = 0;
  for (const paragraph of inOrder) {
    open = open.filter((span) => span.end > paragraph.start);
    for (let span = spans[next]; span !== undefined && span.start < paragraph.end; span = spans[next]) {
      if (span.end > paragraph.start) open.push(span);
      next += 1;
    }
    buckets.push(open.filter((span) => overlaps(span, paragraph)));
  }
  return buckets;
}

/** Which paragraph holds the offset, or is the nearest before it (the first when none is). */
export function paragraphAt(inOrder: readonly Paragraph[], offset: number): number {
  let low = 0;
  let high = inOrder.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((inOrder[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The offset itself where it is drawn, else the nearest drawn one after it (`direction` 1) or before it (-1),
 * and the last (or first) drawn one when there is none that way. What only joins or parts paragraphs is not drawn.
 */
export function drawnAt(inOrder: readonly Paragraph[], offset: number, direction: 1 | -1): number {
  const at = paragraphAt(inOrder, offset);
  const near = inOrder.slice(Math.max(0, at - 1), at + 2).flatMap(drawn);
  if (near.some(({ start, end }) => start <= offset && offset <= end)) return offset;
  const before = near.findLast(({ end }) => end < offset)?.end;
  const after = near.find(({ start }) => start > offset)?.start;
  return (direction === 1 ? (after ?? before) : (before ?? after)) ?? offset;
}

/** What is drawn of a paragraph, in text order. */
function drawn({ words, credit }: Paragraph): readonly Span[] {
  if (credit === null) return [words];
  return credit.start < words.start ? [credit, words] : [words, credit];
}
