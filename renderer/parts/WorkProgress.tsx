import type { ReactElement } from 'react';
import type { Progress, WorkName } from '@shared/ipc/messages';
import { cancelWork } from '../state/work';
import { Kbd } from './Kbd';

const DOING: Readonly<Record<Progress['doing'], string>> = { reading: 'Reading', comparing: 'Comparing' };

/** How far long work is, in a line, a bar and a way to stop it. */
export function WorkProgress({
  work,
  at,
  what,
  cancelKey = true,
}: {
  readonly work: WorkName;
  readonly at: Progress;
  /** What is counted: "articles". */
  readonly what: string;
  /** Whether Escape cancels here, and is shown to. */
  readonly cancelKey?: boolean;
}): ReactElement {
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
        aria-keyshortcuts={cancelKey ? 'Escape' : undefined}
        onClick={() => {
          cancelWork(work);
        }}
      >
        Cancel {cancelKey && <Kbd of="work.cancel" />}
      </button>
    </div>
  );
}
