import { useRef } from 'react';
import { isUnchecked, type Mark } from '@shared/domain/mark';
import { byPosition, type Span } from '@shared/domain/span';
import { useAction } from '../../keys/useAction';
import { selectMark } from '../../state/navigation';
import { say } from '../../state/notices';
import { useStet } from '../../state/store';

/** Next and previous: from mark to mark in text order, from where the editor was last, and round at the ends. */
export function useWalk(articleId: string, marks: readonly Mark[]): void {
  // A rejected or deleted mark is gone, but the place where it was is still where the editor is.
  const last = useRef<Span | null>(null);
  const go = (direction: 1 | -1, test: (mark: Mark) => boolean): void => {
    const { selected } = useStet.getState();
    const current = marks.find(({ id }) => id === selected?.markId) ?? null;
    const mark = neighbour(marks, current ?? last.current, direction, test);
    if (mark === null) {
      say(current !== null && test(current) ? 'This is the only one left.' : 'Every mark here is checked.');
      return;
    }
    last.current = mark;
    selectMark({ articleId, markId: mark.id }, { reveal: true, focus: true });
  };
  useAction('unchecked.next', () => {
    go(1, isUnchecked);
  });
  useAction('unchecked.previous', () => {
    go(-1, isUnchecked);
  });
  useAction('mark.next', () => {
    go(1, () => true);
  });
  useAction('mark.previous', () => {
    go(-1, () => true);
  });
}

/** The nearest mark after (or before) a place that passes the test, going round at the end; null when no other does. */
export function neighbour(
  marks: readonly Mark[],
  from: Span | null,
  direction: 1 | -1,
  test: (mark: Mark) => boolean,
): Mark | null {
  const current = marks.findIndex((mark) => mark === from);
  const candidates = direction === 1 ? marks : marks.toReversed();
  const passed = candidates.filter((mark) => mark !== from && test(mark));
  if (from === null) return passed[0] ?? null;
  const beyond = passed.find((mark) => {
    // Marks on the very same words have an order too: the list's.
    const order = byPosition(mark, from) || marks.indexOf(mark) - current;
    return order * direction > 0;
  });
  return beyond ?? passed[0] ?? null;
}
