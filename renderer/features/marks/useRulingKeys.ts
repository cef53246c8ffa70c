import type { Mark, MarkRef } from '@shared/domain/mark';
import { FINDINGS, STAGES, type Finding, type Stage } from '@shared/domain/vocabulary';
import { useAction } from '../../keys/useAction';
import { run } from '../../state/commands';
import { toggleFinding } from './rulings';

/** Binds the keys of the eight findings, the five stages and the finding that the text suggests. */
export function useRulingKeys(ref: MarkRef | null, mark: Mark | null): void {
  const there = ref !== null && mark !== null;
  const find = (finding: Finding): void => {
    if (there) void run(toggleFinding(ref, mark, finding));
  };
  const stage = (stage: Stage): void => {
    if (there) void run({ type: 'marks.rule', refs: [ref], stage });
  };
  // Both lists are constants, so the hooks are called in the same order at every drawing.
  for (const finding of FINDINGS) {
    // eslint-disable-next-line react-hooks/rules-of-hooks -- see above
    useAction(
      `finding.${finding}`,
      () => {
        find(finding);
      },
      there,
    );
  }
  for (const one of STAGES) {
    // eslint-disable-next-line react-hooks/rules-of-hooks -- see above
    useAction(
      `stage.${one}`,
      () => {
        stage(one);
      },
      there,
    );
  }
  const suggested = mark?.suggests?.finding;
  useAction(
    'finding.suggested',
    () => {
      if (there && suggested !== undefined) void run({ type: 'marks.rule', refs: [ref], finding: suggested });
    },
    there && suggested !== undefined && mark.finding !== suggested,
  );
}
