import type { ReactElement } from 'react';
import type { DiffRun } from '@shared/domain/question';
import { brief } from './brief';

/** Both passages as one sentence, with what only one of them has set off: struck for the left, underlined for the right. */
export function BriefDiff({ runs }: { readonly runs: readonly DiffRun[] }): ReactElement {
  return (
    <p className="sides-diff">
      {brief(runs).map((run, index) => {
        // Runs have no identity but their place.
        if (run.op === 'equal') return <span key={index}>{run.text}</span>;
        return run.op === 'delete' ? <del key={index}>{run.text}</del> : <ins key={index}>{run.text}</ins>;
      })}
    </p>
  );
}
