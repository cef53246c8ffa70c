import { byPosition, type Span } from './span';

/** A stretch of text that the same marks cover throughout; the pieces of a block never overlap and leave no gap. */
export interface Segment<T extends Span> extends Span {
  /** The marks that cover it, outermost first; empty for plain text. */
  readonly marks: readonly T[];
}

/**
 * Cuts `[range.start, range.end)` at every mark boundary. Marks may overlap in any way and reach
 * outside the range; empty marks are ignored. Cost: n log n in the marks, times the depth of overlap.
 */
export function segments<T extends Span>(range: Span, marks: readonly T[]): readonly Segment<T>[] {
  const inside = marks
    .filter((mark) => mark.start < mark.end && mark.start < range.end && range.start < mark.end)
    .toSorted(byPosition);
  const cuts = new Set([range.start, range.end]);
  for (const mark of inside) {
    cuts.add(Math.max(mark.start, range.start));
    cuts.add(Math.min(mark.end, range.end));
  }
  const edges = [...cuts].toSorted((a, b) => a - b);
  const pieces: Segment<T>[] = [];
  let open: readonly T[] = [];
  let next = 0;
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1];
    if (end === undefined) break;
    const stillOpen = open.filter((mark) => mark.end > start);
    const opened: T[] = [];
    for (let mark = inside[next]; mark !== undefined && mark.start <= start; mark = inside[next]) {
      if (mark.end > start) opened.push(mark);
      next += 1;
    }
    open = [...stillOpen, ...opened];
    pieces.push({ start, end, marks: open });
  }
  return pieces;
}
