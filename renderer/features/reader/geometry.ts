import { offsetOf, pieceAt, placeOf } from './dom';

/** Where the caret is drawn, in pixels from the copy's corner. */
export interface CaretBox {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** How close to the pane's edge the caret may come before the copy scrolls: more than a line of large text. */
const MARGIN = 96;

/** The caret's box at an offset, scrolled into the pane when one is given; null while its paragraph is not drawn. */
export function caretBox(root: HTMLElement, offset: number, pane?: HTMLElement): CaretBox | null {
  let rect = rectAt(root, offset);
  if (rect === null) return null;
  if (pane !== undefined) {
    const frame = pane.getBoundingClientRect();
    const above = frame.top + MARGIN - rect.top;
    const below = rect.bottom - (frame.bottom - MARGIN);
    if (above > 0) pane.scrollTop -= above;
    else if (below > 0) pane.scrollTop += below;
    rect = rectAt(root, offset) ?? rect;
  }
  const frame = root.getBoundingClientRect();
  return { left: rect.left - frame.left, top: rect.top - frame.top, height: rect.height };
}

/** The offset one line further down at the same column; null when nothing drawn is there. */
export function lineBelow(root: HTMLElement, offset: number, column: number): number | null {
  return lineBeside(root, offset, column, 1);
}

/** The offset one line further up at the same column; null when nothing drawn is there. */
export function lineAbove(root: HTMLElement, offset: number, column: number): number | null {
  return lineBeside(root, offset, column, -1);
}

/** The first offset of the copy that can be seen in the pane. */
export function topmost(root: HTMLElement, pane: HTMLElement): number | null {
  const { top } = pane.getBoundingClientRect();
  const seen = [...root.querySelectorAll<HTMLElement>('[data-at]')].find(
    (piece) => piece.getBoundingClientRect().top >= top,
  );
  return seen === undefined ? null : Number(seen.getAttribute('data-at'));
}

/** Steps over the space between lines and paragraphs in small strides until a line answers. */
function lineBeside(root: HTMLElement, offset: number, column: number, direction: 1 | -1): number | null {
  const rect = rectAt(root, offset);
  if (rect === null) return null;
  const x = root.getBoundingClientRect().left + column;
  const edge = direction === 1 ? rect.bottom : rect.top;
  for (let stride = 6; stride <= MARGIN; stride += 8) {
    const found = document.caretPositionFromPoint(x, edge + direction * stride);
    const to = found === null ? null : offsetOf(root, found.offsetNode, found.offset);
    const there = to === null ? null : rectAt(root, to);
    // The same line may answer again for a point in the gap below it.
    if (to !== null && there !== null && (there.top - rect.top) * direction > 4) return to;
  }
  return null;
}

/** The box of the character after the offset, or the far edge of the one before it. */
function rectAt(root: HTMLElement, offset: number): DOMRect | null {
  const place = placeOf(root, offset);
  if (place === null) return null;
  const range = document.createRange();
  const length = place.node.textContent?.length ?? 0;
  const ahead = place.offset < length && pieceAt(root, offset) !== null;
  range.setStart(place.node, ahead ? place.offset : Math.max(0, place.offset - 1));
  range.setEnd(place.node, ahead ? place.offset + 1 : place.offset);
  const rects = range.getClientRects();
  const rect = rects[ahead ? 0 : rects.length - 1];
  if (rect === undefined) return null;
  return new DOMRect(ahead ? rect.left : rect.right, rect.top, 0, rect.height);
}
