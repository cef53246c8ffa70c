import { useRef } from 'react';
import { isUnchecked, type Mark } from '@shared/domain/mark';
import type { Span } from '@shared/domain/span';
import { useAction } from '../../keys/useAction';
import { selectMark } from '../../state/navigation';
import { say } from '../../state/notices';
import { neighbour } from '../../state/reading';
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
