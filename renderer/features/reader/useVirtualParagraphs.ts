import { useCallback, useMemo, type RefObject } from 'react';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { overscanOf } from '../../parts/virtual';
import { paragraphAt, type Paragraph } from './layout';

/** How far each article was scrolled when it was left, in pixels. */
const left = new Map<string, number>();

interface VirtualParagraphs {
  readonly virtualizer: {
    readonly items: readonly { readonly index: number; readonly start: number }[];
    readonly height: number;
    readonly measure: (node: HTMLElement | null) => void;
    readonly toOffset: (offset: number) => void;
  };
  /** How many paragraphs at the head are headlines; item 0 holds them with the article's details. */
  readonly lead: number;
}

/** Draws only the paragraphs near the viewport, so a text of 100,000 words opens like a short one. */
export function useVirtualParagraphs(
  articleId: string,
  layout: readonly Paragraph[],
  scroller: RefObject<HTMLElement | null>,
): VirtualParagraphs {
  const lead = useMemo(() => {
    const first = layout.findIndex(({ role }) => role !== 'headline');
    return first === -1 ? layout.length : first;
  }, [layout]);
  const count = layout.length - lead + 1;
  // The library's functions are read afresh in every drawing and never passed to a memoised child.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => estimate(layout[index - 1 + lead], index),
    overscan: overscanOf(count, 6),
    initialOffset: left.get(articleId) ?? 0,
    rangeExtractor: extract,
    onChange: ({ scrollOffset }) => {
      left.set(articleId, scrollOffset ?? 0);
    },
  });
  const toOffset = useCallback(
    (offset: number) => {
      virtualizer.scrollToIndex(Math.max(0, paragraphAt(layout, offset) - lead + 1), { align: 'center' });
    },
    [virtualizer, layout, lead],
  );
  return {
    virtualizer: {
      items: virtualizer.getVirtualItems(),
      height: virtualizer.getTotalSize(),
      measure: virtualizer.measureElement,
      toOffset,
    },
    lead,
  };
}

/** A guess at a paragraph's height in pixels, put right as soon as it is drawn. */
function estimate(paragraph: Paragraph | undefined, index: number): number {
  if (index === 0 || paragraph === undefined) return 150;
  return Math.ceil((paragraph.end - paragraph.start) / 66) * 29 + 15;
}

/** The paragraphs to draw, and with them both ends of the selection: a selection dies with its elements. */
function extract(range: Range): number[] {
  const selection = document.getSelection();
  const held =
    selection === null || selection.isCollapsed
      ? []
      : [indexOf(selection.anchorNode), indexOf(selection.focusNode)];
  const pinned = held.filter((index): index is number => index !== null && index < range.count);
  return [...new Set([...defaultRangeExtractor(range), ...pinned])].toSorted((a, b) => a - b);
}

function indexOf(node: Node | null): number | null {
  const item = (node instanceof Element ? node : node?.parentElement)?.closest('.copy-item');
  const index = item?.getAttribute('data-index');
  return index == null ? null : Number(index);
}
