import type { ReactElement } from 'react';
import type { Mark } from '@shared/domain/mark';
import { ActionButton } from '../../../parts/ActionButton';
import { KIND_WORDS } from '../words/mark';

/** The first line of the details: what kind of mark, whose it is, and for a suggestion the two answers to it. */
export function Standing({
  mark,
  canPutBack,
  onPutBack,
}: {
  readonly mark: Mark;
  readonly canPutBack: boolean;
  readonly onPutBack: () => void;
}): ReactElement {
  return (
    <div className="standing">
      <span className={`kind kind-${mark.kind}`}>{KIND_WORDS[mark.kind].one}</span>
      {mark.status === 'suggested' ? (
        <>
          <span className="soft">suggested</span>
          <span className="standing-actions">
            <ActionButton action="mark.accept" className="button small primary" />
            <ActionButton action="mark.reject" className="button small" />
          </span>
        </>
      ) : mark.origin === 'editor' ? (
        <span className="soft">marked by you</span>
      ) : (
        <>
          <span className="soft">accepted</span>
          {canPutBack && (
            <span className="standing-actions">
              <button type="button" className="button small quiet" onClick={onPutBack}>
                Put back
              </button>
            </span>
          )}
        </>
      )}
    </div>
  );
}
