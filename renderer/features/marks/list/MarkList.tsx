import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { Mark } from '@shared/domain/mark';
import { selectMark } from '../../../state/navigation';
import { unsavedOf, useDrafts } from '../drafts';
import { MarkRow } from './MarkRow';
import { target } from './target';

/** Height of a row in CSS pixels; `.row` is set to the same. */
const ROW = 33;

const rowId = (markId: string): string => `mark-row-${markId}`;

/**
 * The marks in text order. One stop of the Tab key; arrows move the selection, and the article follows. Only
 * the rows in view are drawn, so 5,000 marks scroll like 50.
 */
export function MarkList({
  articleId,
  rows,
  selectedId,
}: {
  readonly articleId: string;
  readonly rows: readonly Mark[];
  readonly selectedId: string | null;
}): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const drafts = useDrafts();
  // The compiler leaves this component alone, which is what the library's own interior mutability needs.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  const at = rows.findIndex(({ id }) => id === selectedId);

  useEffect(() => {
    if (at !== -1) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, virtual]);

  const select = (mark: Mark | undefined): void => {
    if (mark !== undefined) selectMark({ articleId, markId: mark.id }, { reveal: true });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = target(event.key, at, rows.length);
    if (to === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    select(rows[to]);
  };
  return (
    <div
      ref={box}
      role="listbox"
      aria-label="Marks in this article"
      tabIndex={0}
      className="rows"
      {...(at === -1 ? {} : { 'aria-activedescendant': rowId(rows[at]?.id ?? '') })}
      onKeyDown={onKeyDown}
    >
      <div className="rows-all" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const mark = rows[index];
          return mark === undefined ? null : (
            <MarkRow
              key={mark.id}
              id={rowId(mark.id)}
              mark={mark}
              index={index}
              of={rows.length}
              selected={mark.id === selectedId}
              unsaved={unsavedOf(drafts, { articleId, markId: mark.id })}
              style={{ transform: `translateY(${start}px)` }}
              onSelect={select}
            />
          );
        })}
      </div>
    </div>
  );
}
