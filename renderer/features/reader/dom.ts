import type { Span } from '@shared/domain/span';

/** Every piece of copy on screen is an element that carries the offset of its one text node. */
const PIECE = '[data-at]';

function startOf(piece: Element): number {
  return Number(piece.getAttribute('data-at'));
}

function lengthOf(piece: Element): number {
  return piece.textContent.length;
}

/** The offset in the version's text of a place in the document; null when it is not in the copy. */
export function offsetOf(root: Element, node: Node, offset: number): number | null {
  if (!root.contains(node)) return null;
  const piece = (node instanceof Element ? node : node.parentElement)?.closest(PIECE);
  if (node.nodeType === Node.TEXT_NODE && piece != null) return startOf(piece) + offset;
  if (piece != null && piece === node) return startOf(piece) + (offset === 0 ? 0 : lengthOf(piece));
  // Between elements (a triple click ends before the next paragraph): the end of the last piece before the place.
  const range = document.createRange();
  range.setStart(root, 0);
  range.setEnd(node, offset);
  const before = [...root.querySelectorAll(PIECE)].findLast(
    (candidate) => range.comparePoint(candidate, candidate.childNodes.length) <= 0,
  );
  if (before !== undefined) return startOf(before) + lengthOf(before);
  const first = root.querySelector(PIECE);
  return first === null ? null : startOf(first);
}

/** The passage selected in the copy; null when nothing is, or the selection reaches outside it. */
export function selectedSpan(root: Element): Span | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  if (anchorNode === null || focusNode === null) return null;
  const anchor = offsetOf(root, anchorNode, anchorOffset);
  const focus = offsetOf(root, focusNode, focusOffset);
  if (anchor === null || focus === null || anchor === focus) return null;
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
}

/** The piece on screen that holds the offset; null while its paragraph is not drawn. */
export function pieceAt(root: Element, offset: number): HTMLElement | null {
  return (
    [...root.querySelectorAll<HTMLElement>(PIECE)].find((piece) => {
      const start = startOf(piece);
      return start <= offset && offset < start + lengthOf(piece);
    }) ?? null
  );
}

/** Where in the document an offset is: its text node and the place in it. At a piece's end when nothing follows there. */
export function placeOf(root: Element, offset: number): { node: Node; offset: number } | null {
  const piece = pieceAt(root, offset) ?? (offset > 0 ? pieceAt(root, offset - 1) : null);
  const node = piece?.firstChild;
  return piece == null || node == null ? null : { node, offset: offset - startOf(piece) };
}

/** The passage as a range of the document, as far as it is drawn. */
export function rangeOf(root: Element, { start, end }: Span): Range | null {
  const from = placeOf(root, start);
  const last = placeOf(root, end - 1);
  if (from === null || last === null) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** Selects a passage in the document as a drag from `anchor` to `focus` would. */
export function selectInDocument(root: Element, anchor: number, focus: number): void {
  const selection = document.getSelection();
  const from = placeOf(root, anchor);
  const to = placeOf(root, focus);
  if (selection === null || from === null || to === null) return;
  if (anchor === focus) selection.removeAllRanges();
  else selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/**
 * The passages as ranges of the document, piece by piece, as far as they are drawn. Goes by what is drawn
 * and not by the passages, of which a long text may have thousands. `spans` in text order, not overlapping.
 */
export function drawnRanges(root: Element, spans: readonly Span[]): readonly Range[] {
  return [...root.querySelectorAll(PIECE)].flatMap((piece) => {
    const node = piece.firstChild;
    const [start, length] = [startOf(piece), lengthOf(piece)];
    if (node === null) return [];
    const ranges: Range[] = [];
    for (let at = firstEndingAfter(spans, start); at < spans.length; at += 1) {
      const span = spans[at];
      if (span === undefined || span.start >= start + length) break;
      const range = document.createRange();
      range.setStart(node, Math.max(0, span.start - start));
      range.setEnd(node, Math.min(length, span.end - start));
      ranges.push(range);
    }
    return ranges;
  });
}

function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
