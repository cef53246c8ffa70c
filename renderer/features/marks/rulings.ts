import type { Command } from '@shared/domain/command';
import type { Mark, MarkRef } from '@shared/domain/mark';
import type { Finding } from '@shared/domain/vocabulary';

/**
 * The command behind a finding's key. Pressing the finding that stands takes it back, and with it the stage
 * `checked` that setting it had brought: a mark must not pass for checked with nothing found.
 */
export function toggleFinding(
  ref: MarkRef,
  mark: Pick<Mark, 'finding' | 'stage'>,
  finding: Finding,
): Command {
  if (mark.finding !== finding) return { type: 'marks.rule', refs: [ref], finding };
  return {
    type: 'marks.rule',
    refs: [ref],
    finding: null,
    ...(mark.stage === 'checked' ? { stage: 'to-check' } : {}),
  };
}

/** Whether an accepted mark can be a suggestion again: detection made it and nobody has worked on it. */
export function canPutBack(mark: Mark): boolean {
  return (
    mark.origin === 'detected' &&
    mark.finding === null &&
    mark.stage === 'to-check' &&
    mark.evidence.length + mark.notes.length + mark.tags.length === 0
  );
}
