import { currentVersion, type Article } from '@shared/domain/article';
import type { Mark, MarkKind, MarkRef, MarkStatus } from '@shared/domain/mark';
import { useAction } from '../../keys/useAction';
import { run } from '../../state/commands';
import { selectMark } from '../../state/navigation';
import { neighbour } from '../../state/reading';
import { moveByWord, type Move } from './details/resize';

/** Binds the keys that accept, reject, retype, resize and delete the selected mark. */
export function useMarkKeys(
  article: Article | null,
  shown: readonly Mark[],
  ref: MarkRef | null,
  mark: Mark | null,
): void {
  const there = article !== null && ref !== null && mark !== null;
  const suggested = mark?.status === 'suggested';

  /** A mark that goes away leaves the keyboard at the one after it, not at the top of the article. */
  const stepOff = (): void => {
    if (!there) return;
    const next = neighbour(shown, mark, 1);
    selectMark(next === null ? null : { articleId: article.id, markId: next.id }, { reveal: true });
  };
  const setStatus = (status: MarkStatus): void => {
    if (there) void run({ type: 'marks.status', refs: [ref], status });
  };
  const retype = (kind: MarkKind): void => {
    if (there && mark.kind !== kind) void run({ type: 'mark.retype', ref, kind });
  };
  const resize = (move: Move): void => {
    if (!there) return;
    const span = moveByWord(currentVersion(article).text, mark, move);
    if (span !== null) void run({ type: 'mark.resize', ref, ...span });
  };

  useAction(
    'mark.accept',
    () => {
      setStatus('accepted');
    },
    suggested,
  );
  useAction(
    'mark.reject',
    () => {
      setStatus('rejected');
      stepOff();
    },
    suggested,
  );
  useAction(
    'mark.delete',
    () => {
      if (there) void run({ type: 'marks.delete', refs: [ref] });
      stepOff();
    },
    there,
  );
  useAction(
    'mark.quote',
    () => {
      retype('quote');
    },
    there,
  );
  useAction(
    'mark.figure',
    () => {
      retype('figure');
    },
    there,
  );
  useAction(
    'mark.claim',
    () => {
      retype('claim');
    },
    there,
  );
  useAction(
    'mark.earlier',
    () => {
      resize('start-left');
    },
    there,
  );
  useAction(
    'mark.later',
    () => {
      resize('start-right');
    },
    there,
  );
  useAction(
    'mark.shorter',
    () => {
      resize('end-left');
    },
    there,
  );
  useAction(
    'mark.longer',
    () => {
      resize('end-right');
    },
    there,
  );
}
