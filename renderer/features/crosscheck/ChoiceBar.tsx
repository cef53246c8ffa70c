import type { ReactElement } from 'react';
import { count } from '@shared/report/words';
import { ActionButton } from '../../parts/ActionButton';
import type { Chosen } from './useChoice';

/** At the head of the list while questions are chosen: how many, and what can be done with them. */
export function ChoiceBar({ ids, into, why }: Chosen): ReactElement | null {
  if (ids.length === 0) return null;
  return (
    <div className="check-choice" role="group" aria-label="Chosen questions">
      <p role="status">
        {into === null ? (
          '1 chosen. Choose another that asks the same.'
        ) : why === null ? (
          <>
            {ids.length} chosen, into “{into.label}”.
          </>
        ) : (
          <span className="bad">{why}</span>
        )}
      </p>
      <div className="check-choice-end">
        <ActionButton
          action="chosen.merge"
          className="button primary"
          disabled={into === null || why !== null}
        >
          Merge {count(ids.length, 'question')}
        </ActionButton>
        <ActionButton action="chosen.leave" className="button quiet" />
      </div>
    </div>
  );
}
