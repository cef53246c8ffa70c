import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { Link } from './links';

export type Side = 'left' | 'right';

/** The scrolling boxes of the two articles. */
export interface Boxes {
  readonly left: RefObject<HTMLDivElement | null>;
  readonly right: RefObject<HTMLDivElement | null>;
}

/** Where in a box's height the passage being read is taken to stand. */
const EYE = 0.38;

/**
 * Ties the two boxes: scrolling one chooses the link nearest to the reader's eye there and brings its other end
 * into view at the same height. Only the box under the reader's hand leads, so that the two never chase each other.
 */
export function useJoin(
  boxes: Boxes,
  links: readonly Link[],
  chosen: string | null,
  onChoose: (id: string) => void,
): {
  readonly lead: (side: Side) => void;
  readonly follow: (side: Side) => void;
  readonly align: (link: Link) => void;
} {
  const leader = useRef<Side | null>(null);
  const { left, right } = boxes;

  const boxOf = useCallback((side: Side) => (side === 'left' ? left : right).current, [left, right]);

  /** Brings both ends of a link to the reader's eye. */
  const align = useCallback(
    (link: Link) => {
      leader.current = null;
      for (const side of ['left', 'right'] as const) {
        const box = boxOf(side);
        const mark = box === null ? null : markIn(box, link[side].id);
        if (box !== null && mark !== null) box.scrollTop += topOf(mark, box) - box.clientHeight * EYE;
      }
    },
    [boxOf],
  );

  /** After the leading box has moved: its nearest link, and the other box to it. */
  const follow = useCallback(
    (side: Side) => {
      const box = boxOf(side);
      const other = boxOf(side === 'left' ? 'right' : 'left');
      if (leader.current !== side || box === null || other === null) return;
      const nearest = nearestLink(box, side, links);
      if (nearest === null) return;
      const there = markIn(other, nearest.link[side === 'left' ? 'right' : 'left'].id);
      if (there !== null && !isSeen(there, other)) other.scrollTop += topOf(there, other) - nearest.top;
      if (nearest.link.id !== chosen) onChoose(nearest.link.id);
    },
    [boxOf, chosen, links, onChoose],
  );

  const lead = useCallback((side: Side) => {
    leader.current = side;
  }, []);

  return { lead, follow, align };
}

/** Calls back, at most once a frame, when either box scrolls or the window changes its size. */
export function useMoves(boxes: Boxes, onMove: (side: Side | null) => void): void {
  const latest = useRef(onMove);
  useEffect(() => {
    latest.current = onMove;
  });
  const { left, right } = boxes;
  useEffect(() => {
    let frame = 0;
    const soon = (side: Side | null) => (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        latest.current(side);
      });
    };
    const [onLeft, onRight, onResize] = [soon('left'), soon('right'), soon(null)];
    const [leftBox, rightBox] = [left.current, right.current];
    leftBox?.addEventListener('scroll', onLeft, { passive: true });
    rightBox?.addEventListener('scroll', onRight, { passive: true });
    window.addEventListener('resize', onResize);
    return () => {
      cancelAnimationFrame(frame);
      leftBox?.removeEventListener('scroll', onLeft);
      rightBox?.removeEventListener('scroll', onRight);
      window.removeEventListener('resize', onResize);
    };
  }, [left, right]);
}

/** The first piece of a mark inside a box. */
export function markIn(box: HTMLElement, markId: string): HTMLElement | null {
  return box.querySelector<HTMLElement>(`[data-mark="${CSS.escape(markId)}"]`);
}

/** A mark's top below its box's top edge, in CSS pixels. */
export function topOf(mark: HTMLElement, box: HTMLElement): number {
  return mark.getBoundingClientRect().top - box.getBoundingClientRect().top;
}

function isSeen(mark: HTMLElement, box: HTMLElement): boolean {
  const top = topOf(mark, box);
  return top > 8 && top < box.clientHeight - 40;
}

function nearestLink(
  box: HTMLElement,
  side: Side,
  links: readonly Link[],
): { readonly link: Link; readonly top: number } | null {
  const eye = box.clientHeight * EYE;
  let best: { link: Link; top: number } | null = null;
  for (const link of links) {
    const mark = markIn(box, link[side].id);
    if (mark === null) continue;
    const top = topOf(mark, box);
    if (top < 0 || top > box.clientHeight) continue;
    if (best === null || Math.abs(top - eye) < Math.abs(best.top - eye)) best = { link, top };
  }
  return best;
}
