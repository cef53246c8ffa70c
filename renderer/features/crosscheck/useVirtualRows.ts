import { useEffect, type RefObject } from 'react';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { overscanOf } from '../../parts/virtual';
import type { Entry } from './entries';

/** Guesses at heights in pixels, put right when a line is drawn. */
const TITLE = 33;
const ROW = 56;
/** The space above the first line; the style sheet's padding of the list. */
const HEAD = 14;

/** Draws only the lines near the viewport, and the chosen row wherever it is: the keyboard stands on it. */
export function useVirtualRows(
  entries: readonly Entry[],
  chosen: number,
  list: RefObject<HTMLElement | null>,
): {
  readonly items: readonly { readonly index: number; readonly top: number }[];
  readonly height: number;
  readonly measure: (node: HTMLElement | null) => void;
} {
  // The library's functions are read afresh in every drawing and never passed to a memoised child.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: entries.length,
    getScrollElement: () => list.current,
    estimateSize: (index) => (entries[index]?.kind === 'row' ? ROW : TITLE),
    getItemKey: (index) => entries[index]?.key ?? index,
    overscan: overscanOf(entries.length, 8),
    scrollMargin: HEAD,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...(chosen === -1 ? [] : [chosen])])].toSorted(
        (a, b) => a - b,
      ),
  });
  useEffect(() => {
    if (chosen !== -1) virtualizer.scrollToIndex(chosen, { align: 'auto' });
  }, [chosen, virtualizer]);
  return {
    items: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, top: start - HEAD })),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
  };
}
