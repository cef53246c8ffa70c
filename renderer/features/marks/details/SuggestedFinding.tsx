import type { ReactElement } from 'react';
import type { SuggestedFinding as Suggested } from '@shared/domain/mark';
import { FINDING_TERMS } from '@shared/domain/vocabulary';
import { ActionButton } from '../../../parts/ActionButton';
import { Passage } from './Passage';

/** What the text itself says about the mark. It is only ever a suggestion: the editor rules, by one key or click. */
export function SuggestedFinding({
  articleId,
  suggests,
  taken,
}: {
  readonly articleId: string;
  readonly suggests: Suggested;
  /** Whether the mark carries that finding now. */
  readonly taken: boolean;
}): ReactElement {
  const { glyph, label, tone } = FINDING_TERMS[suggests.finding];
  return (
    <div className={`suggests ${tone}`}>
      <p>
        The text suggests:{' '}
        <strong className={tone}>
          <span aria-hidden="true">{glyph}</span> {label.toLowerCase()}
        </strong>{' '}
        <Passage articleId={articleId} at={suggests} className="suggests-words">
          “{suggests.exact}”
        </Passage>
      </p>
      {taken ? (
        <span className="suggests-taken">taken</span>
      ) : (
        <ActionButton action="finding.suggested" className="button small" />
      )}
    </div>
  );
}
