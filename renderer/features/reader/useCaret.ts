import { useCallback, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { currentVersion, type Article } from '@shared/domain/article';
import { selectInDocument } from './dom';
import { caretBox, lineAbove, lineBelow, topmost, type CaretBox } from './geometry';
import { drawnAt, paragraphAt, type Paragraph } from './layout';
import type { Words } from './useWords';
import { stepAt, stepBack, stepForward } from './words';

/** The caret with which a passage is chosen by keyboard alone; `box` is null while it is off. */
export interface CaretState {
  readonly box: CaretBox | null;
  /** What a screen reader says of the last step. */
  readonly said: string;
  readonly start: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

interface Place {
  readonly anchor: number;
  readonly focus: number;
  /** Where up and down aim, so that short lines do not pull the caret left for good. */
  readonly x: number | null;
}

interface Setting {
  readonly article: Article;
  readonly layout: readonly Paragraph[];
  readonly copy: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly words: Words;
  readonly box: CaretBox | null;
  readonly setBox: (box: CaretBox | null) => void;
}

export function useCaret({ article, layout, copy, scroller, words, box, setBox }: Setting): CaretState {
  const { text } = currentVersion(article);
  const place = useRef<Place>({ anchor: 0, focus: 0, x: null });
  const [said, setSaid] = useState('');

  const draw = useCallback(
    (next: Place): void => {
      const root = copy.current;
      const pane = scroller.current;
      if (root === null || pane === null) return;
      place.current = next;
      selectInDocument(root, next.anchor, next.focus);
      // The caret holds the keyboard: where no box can be had it stays where it was, and never goes.
      const drawn = caretBox(root, next.focus, pane);
      if (drawn !== null) setBox(drawn);
      const [from, to] = [Math.min(next.anchor, next.focus), Math.max(next.anchor, next.focus)];
      setSaid(from === to ? stepAt(text, from) || 'End of the article' : `Selected: ${text.slice(from, to)}`);
    },
    [copy, scroller, text, setBox],
  );

  const stop = useCallback((): void => {
    setBox(null);
    setSaid('');
    scroller.current?.focus({ preventScroll: true });
  }, [scroller, setBox]);

  const start = (): void => {
    const root = copy.current;
    if (root === null || scroller.current === null) return;
    const at = topmost(root, scroller.current) ?? layout[0]?.start ?? 0;
    draw({ anchor: at, focus: at, x: null });
    // A caret that was left for the bar is still drawn; a new one takes the keyboard as it is drawn.
    root.querySelector<HTMLElement>('.caret')?.focus({ preventScroll: true });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.metaKey) return;
    const { anchor, focus, x } = place.current;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (anchor === focus) stop();
      else draw({ anchor: focus, focus, x: null });
      return;
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      if (anchor !== focus) words.focusBar();
      return;
    }
    const root = copy.current;
    const move = root === null ? null : moved(event, { text, layout, root, focus, x });
    if (move === null) return;
    event.preventDefault();
    // Text that is not drawn, such as a rule between blocks, is stepped over.
    const to = drawnAt(layout, move.to, event.key === 'ArrowLeft' || event.key === 'End' ? -1 : 1);
    draw({ anchor: event.shiftKey ? anchor : to, focus: to, x: move.x });
  };

  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    // The bar is where the caret's words go next; anywhere else, the caret is done.
    const inBar = relatedTarget instanceof Element && relatedTarget.closest('.selection-bar') !== null;
    if (!inBar) setBox(null);
  };

  return { box, said, start, onKeyDown, onBlur };
}

interface Around {
  readonly text: string;
  readonly layout: readonly Paragraph[];
  readonly root: HTMLElement;
  readonly focus: number;
  readonly x: number | null;
}

/** Where a key takes the caret; null for keys that do not move it. */
function moved(
  { key, altKey, ctrlKey, shiftKey }: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'shiftKey'>,
  { text, layout, root, focus, x }: Around,
): { readonly to: number; readonly x: number | null } | null {
  const paragraph = layout[paragraphAt(layout, focus)];
  const first = layout[0]?.start ?? 0;
  const last = layout.at(-1)?.end ?? text.length;
  const column = x ?? caretBox(root, focus)?.left ?? 0;
  switch (key) {
    case 'ArrowRight':
      if (altKey) return { to: Math.min(last, focus + 1), x: null };
      // Extending takes whole words; walking stops where the next word begins.
      return { to: shiftKey ? stepForward(text, focus, last) : wordAfter(text, focus, last), x: null };
    case 'ArrowLeft':
      return { to: altKey ? Math.max(first, focus - 1) : stepBack(text, focus, first), x: null };
    case 'ArrowDown':
      return {
        to: lineBelow(root, focus, column) ?? layout[paragraphAt(layout, focus) + 1]?.start ?? last,
        x: column,
      };
    case 'ArrowUp':
      return {
        to: lineAbove(root, focus, column) ?? layout[paragraphAt(layout, focus) - 1]?.start ?? first,
        x: column,
      };
    case 'Home':
      return { to: ctrlKey ? first : (paragraph?.start ?? first), x: null };
    case 'End':
      return { to: ctrlKey ? last : (paragraph?.end ?? last), x: null };
    default:
      return null;
  }
}

/** The start of the next word after the one the caret is in or at. */
function wordAfter(text: string, offset: number, last: number): number {
  const end = stepForward(text, offset, last);
  const gap = /^\s*/u.exec(text.slice(end, last))?.[0].length ?? 0;
  return Math.min(last, end + gap);
}
