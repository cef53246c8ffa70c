import type { ReactElement } from 'react';
import type { DiffRun } from '@shared/domain/question';
import { sideRuns } from '@shared/report/words';

/** One side of a word diff: the words of that side, with those that the other lacks set off. */
export function DiffSide({
  runs,
  side,
}: {
  readonly runs: readonly DiffRun[];
  readonly side: 'left' | 'right';
}): ReactElement {
  return (
    <p className="diff-words">
      {sideRuns(runs, side).map((run, index) =>
        // Runs have no identity but their place.
        run.op === 'equal' ? (
          <span key={index}>{run.text}</span>
        ) : (
          <Only key={index} side={side} text={run.text} />
        ),
      )}
    </p>
  );
}

function Only({ side, text }: { readonly side: 'left' | 'right'; readonly text: string }): ReactElement {
  return side === 'left' ? <del>{text}</del> : <ins>{text}</ins>;
}
