import type { ReactElement } from 'react';
import type { Progress, WorkName } from '@shared/ipc/messages';
import { useStet } from '../state/store';
import { cancelWork, nextToStop } from '../state/work';
import { Kbd } from './Kbd';

const DOING: Readonly<Record<Progress['doing'], string>> = { reading: 'Reading', comparing: 'Comparing' };

/** How far long work is, in a line, a bar and a way to stop it. */
export function WorkProgress({
  work,
  at,
  what,
}: {
  readonly work: WorkName;
  readonly at: Progress;
  /** What is counted: "articles". */
  readonly what: string;
}): ReactElement {
  const byKey = useStet(nextToStop) === work;
  const count = (number: number): string => number.toLocaleString('en-GB');
  return (
    <div className="work">
      <p>
        {DOING[at.doing]} <span className="num">{count(Math.min(at.done + 1, at.of))}</span> of{' '}
        <span className="num">{count(at.of)}</span> {what}
      </p>
      {at.name !== undefined && <p className="work-name soft">{at.name}</p>}
      <progress aria-label={`${DOING[at.doing]} ${what}`} value={at.done} max={at.of} />
      <button
        type="button"
        className="button quiet"
        aria-keyshortcuts={byKey ? 'Escape' : undefined}
        onClick={() => {
          cancelWork(work);
        }}
      >
        Cancel {byKey && <Kbd of="work.cancel" />}
      </button>
    </div>
  );
}
