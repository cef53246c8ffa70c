import { useCallback, type RefObject } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { Block } from '@shared/domain/article';
import { overscanOf } from '../../parts/virtual';

/** The space above the first block, in CSS pixels; the style sheet's padding of the box. */
const HEAD = 28;

/** Draws only the blocks near the viewport, so that a text of 100,000 words opens beside another like a short one. */
export function useVirtualBlocks(
  blocks: readonly Block[],
  list: RefObject<HTMLDivElement | null>,
): {
  readonly items: readonly { readonly index: number; readonly top: number }[];
  readonly height: number;
  readonly measure: (node: HTMLElement | null) => void;
  /** Brings the block that holds this offset of the text near the middle. */
  readonly toOffset: (offset: number) => void;
} {
  // The library's functions are read afresh in every drawing and never passed to a memoised child.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: blocks.length,
    // The list is its own component's, and so is there when the virtualiser first looks; the box around it is not yet.
    getScrollElement: () => list.current?.parentElement ?? null,
    estimateSize: (index) => estimate(blocks[index]),
    overscan: overscanOf(blocks.length, 4),
    scrollMargin: HEAD,
  });
  const toOffset = useCallback(
    (offset: number) => {
      const at = blocks.findLastIndex(({ start }) => start <= offset);
      virtualizer.scrollToIndex(Math.max(0, at), { align: 'center' });
    },
    [virtualizer, blocks],
  );
  return {
    items: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, top: start - HEAD })),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    toOffset,
  };
}

/** A guess at a block's height in pixels, put right as soon as it is drawn. */
function estimate(block: Block | undefined): number {
  return block === undefined ? 40 : Math.ceil((block.end - block.start) / 62) * 26 + 14;
}
