import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { useStet } from '../../state/store';
import { pieceAt } from './dom';

/** How many frames a far paragraph may take to be drawn and measured before it is given up. */
const PATIENCE = 12;
/** How close to the pane's edge a passage may stand and still count as seen, in pixels. */
const MARGIN = 72;

/** Follows the window's wishes to see a passage of this article. What can be seen already does not move. */
export function useReveal(
  articleId: string,
  copy: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  toParagraph: (offset: number) => void,
): void {
  const jump = useRef(toParagraph);
  useEffect(() => {
    jump.current = toParagraph;
  });
  const reveal = useCallback(
    (offset: number, then: (piece: HTMLElement) => void): void => {
      let tries = 0;
      const attempt = (): void => {
        if (copy.current === null || scroller.current === null) return;
        const piece = pieceAt(copy.current, offset);
        if (piece !== null) {
          bringIntoView(piece, scroller.current);
          then(piece);
          return;
        }
        tries += 1;
        if (tries > PATIENCE) return;
        jump.current(offset);
        requestAnimationFrame(attempt);
      };
      attempt();
    },
    [copy, scroller],
  );

  const wish = useStet((state) => state.reveal);
  const granted = useRef(0);
  useEffect(() => {
    if (wish === null || wish.articleId !== articleId || wish.at === granted.current) return;
    granted.current = wish.at;
    reveal(wish.start, (piece) => {
      if (wish.focus) piece.focus({ preventScroll: true });
    });
  }, [wish, articleId, reveal]);
}

function bringIntoView(piece: HTMLElement, scroller: HTMLElement): void {
  const pane = scroller.getBoundingClientRect();
  const { top, bottom } = piece.getBoundingClientRect();
  if (top >= pane.top + MARGIN && bottom <= pane.bottom - MARGIN) return;
  piece.scrollIntoView({ block: 'center' });
}
