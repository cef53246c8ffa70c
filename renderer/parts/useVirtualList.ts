import { useEffect, type RefObject } from 'react';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { overscanOf } from './virtual';

/**
 * Draws only the lines of a list near the viewport, and one more wherever it is: the one that the keyboard stands on.
 * That one is also brought into view whenever it becomes another.
 */
export function useVirtualList({
  count,
  keyOf,
  estimate,
  pinned = -1,
  head,
  scroller,
}: {
  readonly count: number;
  /** The same function as long as the lines are the same: with another every line is measured anew. */
  readonly keyOf: (index: number) => string | number;
  /** A guess at a line's height in pixels, put right when it is drawn. */
  readonly estimate: (index: number) => number;
  /** The line to keep; -1 for none. */
  readonly pinned?: number;
  /** The space above the first line within what scrolls, in pixels. */
  readonly head: number;
  readonly scroller: RefObject<HTMLElement | null>;
}): {
  readonly items: readonly { readonly index: number; readonly top: number }[];
  readonly height: number;
  readonly measure: (node: HTMLElement | null) => void;
} {
  // The library's functions are read afresh in every drawing and never passed to a memoised child.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: estimate,
    getItemKey: keyOf,
    overscan: overscanOf(count, 8),
    scrollMargin: head,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...(pinned === -1 ? [] : [pinned])])].toSorted(
        (a, b) => a - b,
      ),
  });
  useEffect(() => {
    if (pinned !== -1) virtualizer.scrollToIndex(pinned, { align: 'auto' });
  }, [pinned, virtualizer]);
  return {
    items: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, top: start - head })),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
  };
}
