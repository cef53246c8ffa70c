import type { ReactElement } from 'react';
import type { Mark } from '@shared/domain/mark';
import { FINDINGS, FINDING_TERMS, STAGES, STAGE_TERMS } from '@shared/domain/vocabulary';
import { ActionButton } from '../../../parts/ActionButton';

/** The eight findings: the one that was ruled is pressed, in its tone; pressing it again takes it back. */
export function Findings({ mark }: { readonly mark: Pick<Mark, 'finding'> }): ReactElement {
  return (
    <div className="rulings" role="group" aria-label="Finding">
      {FINDINGS.map((finding) => {
        const { glyph, label, tone } = FINDING_TERMS[finding];
        return (
          <ActionButton
            key={finding}
            action={`finding.${finding}`}
            className={`ruling ${tone}`}
            aria-pressed={mark.finding === finding}
          >
            <span aria-hidden="true" className="ruling-glyph">
              {glyph}
            </span>
            {label}
          </ActionButton>
        );
      })}
    </div>
  );
}

/** The five stages as one control, in the order of the work. */
export function Stages({ mark }: { readonly mark: Pick<Mark, 'stage'> }): ReactElement {
  return (
    <div className="stages" role="group" aria-label="Stage">
      {STAGES.map((stage) => {
        const { glyph, label, tone } = STAGE_TERMS[stage];
        return (
          <ActionButton
            key={stage}
            action={`stage.${stage}`}
            className={`stage ${tone}`}
            aria-pressed={mark.stage === stage}
          >
            <span aria-hidden="true" className="stage-glyph">
              {glyph}
            </span>
            <span className="stage-word">{label}</span>
          </ActionButton>
        );
      })}
    </div>
  );
}
