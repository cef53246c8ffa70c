import { useEffect, useMemo, useState, type RefObject } from 'react';
import type { Span } from '@shared/domain/span';
import { useAction } from '../../keys/useAction';
import { revealSpan } from '../../state/navigation';
import { find, searchable } from './find';
import { drawnRanges } from './dom';

/** Finding words in the article. */
export interface Finder {
  readonly open: boolean;
  readonly words: string;
  readonly hits: readonly Span[];
  readonly current: number;
  /** Counts the openings, so that opening it again selects the words to type over them. */
  readonly opened: number;
  readonly type: (words: string) => void;
  readonly step: (direction: 1 | -1) => void;
  readonly close: () => void;
}

const NO_HITS: readonly Span[] = [];

export function useFind(text: string, copy: RefObject<HTMLElement | null>, articleId: string): Finder {
  const [opened, setOpened] = useState(0);
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const [current, setCurrent] = useState(0);
  // Folding a long text takes a moment, so it waits until somebody looks for something.
  const ready = useMemo(() => (open ? searchable(text) : null), [open, text]);
  const hits = useMemo(() => (ready === null ? NO_HITS : find(ready, words)), [ready, words]);
  useHighlights(copy, hits, current);

  const goTo = (index: number, among: readonly Span[]): void => {
    setCurrent(index);
    const hit = among[index];
    if (hit !== undefined) revealSpan(articleId, hit);
  };
  useAction('find.open', () => {
    setOpen(true);
    setOpened((count) => count + 1);
  });
  return {
    open,
    words,
    hits,
    current,
    opened,
    type: (typed) => {
      setWords(typed);
      goTo(0, ready === null ? NO_HITS : find(ready, typed));
    },
    step: (direction) => {
      if (hits.length > 0) goTo((current + direction + hits.length) % hits.length, hits);
    },
    close: () => {
      setOpen(false);
      const hit = hits[current];
      if (hit !== undefined) revealSpan(articleId, hit, true);
    },
  };
}

/**
 * Paints the hits with the platform's own highlights, which leave the pieces and the focus in them alone.
 * Paragraphs come and go while scrolling, so whatever is drawn newly is painted then.
 */
function useHighlights(copy: RefObject<HTMLElement | null>, hits: readonly Span[], current: number): void {
  useEffect(() => {
    const root = copy.current;
    if (root === null || hits.length === 0) return;
    const paint = (): void => {
      CSS.highlights.set('found', new Highlight(...drawnRanges(root, hits)));
      const here = hits.slice(current, current + 1);
      CSS.highlights.set('found-here', new Highlight(...drawnRanges(root, here)));
    };
    paint();
    const observer = new MutationObserver(paint);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      CSS.highlights.clear();
    };
  }, [copy, hits, current]);
}
