import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { Mark } from '@shared/domain/mark';
import type { Link } from './links';

export type Side = 'left' | 'right';

/** The scrolling boxes of the two articles. */
export interface Boxes {
  readonly left: RefObject<HTMLDivElement | null>;
  readonly right: RefObject<HTMLDivElement | null>;
}

/** Brings the passage at an offset of a side's text into view, so that it is drawn. */
export type Jump = (offset: number) => void;

/** Each side's `Jump`, as soon as its copy is there. */
export interface Jumps {
  readonly left: RefObject<Jump | null>;
  readonly right: RefObject<Jump | null>;
}

/** How many frames a far passage may take to be drawn and measured before it is given up. */
const PATIENCE = 14;

/** Where in a box's height the passage being read is taken to stand. */
const EYE = 0.38;

/**
 * Ties the two boxes: scrolling one chooses the link nearest to the reader's eye there and brings its other end
 * into view at the same height. Only the box under the reader's hand leads, so that the two never chase each other.
 */
export function useJoin(
  boxes: Boxes,
  jumps: Jumps,
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

  const { left: leftJump, right: rightJump } = jumps;
  const turns = useRef({ left: 0, right: 0 });

  /** Sets a mark at a height of its box. Far copy is drawn and measured on the way, so it is set until it stays. */
  const bring = useCallback(
    (side: Side, mark: Mark, height: number) => {
      const turn = (turns.current[side] += 1);
      let tries = 0;
      const attempt = (): void => {
        const box = boxOf(side);
        // A newer wish for this side has come.
        if (box === null || turn !== turns.current[side]) return;
        const there = markIn(box, mark.id);
        const off = there === null ? Infinity : topOf(there, box) - height;
        if (there === null) (side === 'left' ? leftJump : rightJump).current?.(mark.start);
        else box.scrollTop += off;
        tries += 1;
        if (tries < PATIENCE && (Math.abs(off) > 1 || tries < 3)) requestAnimationFrame(attempt);
      };
      attempt();
    },
    [boxOf, leftJump, rightJump],
  );

  /** Brings both ends of a link to the reader's eye. */
  const align = useCallback(
    (link: Link) => {
      leader.current = null;
      for (const side of ['left', 'right'] as const)
        bring(side, link[side], (boxOf(side)?.clientHeight ?? 0) * EYE);
    },
    [boxOf, bring],
  );

  /** After the leading box has moved: its nearest link, and the other box to it. */
  const follow = useCallback(
    (side: Side) => {
      const otherSide = side === 'left' ? 'right' : 'left';
      const [box, other] = [boxOf(side), boxOf(otherSide)];
      if (leader.current !== side || box === null || other === null) return;
      const nearest = nearestLink(box, side, links);
      if (nearest === null) return;
      const there = markIn(other, nearest.link[otherSide].id);
      if (there === null || !isSeen(there, other)) bring(otherSide, nearest.link[otherSide], nearest.top);
      if (nearest.link.id !== chosen) onChoose(nearest.link.id);
    },
    [boxOf, bring, chosen, links, onChoose],
  );

  const lead = useCallback((side: Side) => {
    leader.current = side;
    // The reader's own hand ends whatever was still being set here.
    turns.current[side] += 1;
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
