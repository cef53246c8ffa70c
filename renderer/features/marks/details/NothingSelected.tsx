import type { ReactElement } from 'react';
import { ActionButton } from '../../../parts/ActionButton';

/** Stands where the details go while no mark is selected: what to do first, or that all is done. */
export function NothingSelected({
  unchecked,
  total,
}: {
  readonly unchecked: number;
  readonly total: number;
}): ReactElement {
  if (total > 0 && unchecked === 0) {
    return (
      <div className="nothing nothing-done">
        <p className="nothing-title">
          <span className="good" aria-hidden="true">
            ✓{' '}
          </span>
          Everything here is checked
        </p>
        <p>
          Each of the {total} quotes, figures and claims of this article has been ruled on. Set it against the
          other articles, or write the report.
        </p>
        <p className="nothing-actions">
          <ActionButton action="view.crosscheck" className="button small" />
          <ActionButton action="view.report" className="button small" />
        </p>
      </div>
    );
  }
  return (
    <div className="nothing">
      <p className="nothing-title">Choose a mark to rule on it</p>
      <p>
        Click one in the copy or in the list below. What it says, where else it stands and your ruling show
        here.
      </p>
      <p className="nothing-actions">
        {unchecked > 0 && (
          <ActionButton action="unchecked.next" className="button small">
            Next unchecked
          </ActionButton>
        )}
        <ActionButton action="caret.start" className="button small">
          Mark a passage
        </ActionButton>
      </p>
    </div>
  );
}
