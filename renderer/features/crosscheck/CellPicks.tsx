import type { ReactElement } from 'react';
import type { MarkRef } from '@shared/domain/mark';
import type { ComparedQuestion } from '@shared/domain/question';
import { CellLine } from './lines';

/** The marks of a question, of which an editor picks some, or one by radio buttons. */
export function CellPicks({
  question,
  legend,
  type,
  isPicked,
  onPick,
}: {
  readonly question: ComparedQuestion;
  readonly legend: string;
  readonly type: 'checkbox' | 'radio';
  readonly isPicked: (ref: MarkRef) => boolean;
  readonly onPick: (ref: MarkRef, picked: boolean) => void;
}): ReactElement {
  return (
    <fieldset className="cc-picks">
      <legend>{legend}</legend>
      {question.cells
        .filter(({ mark }) => mark.kind === question.kind)
        .map((cell, index) => (
          <label className="cc-pick" key={`${cell.ref.articleId} ${cell.ref.markId}`}>
            <input
              type={type}
              name="cell"
              checked={isPicked(cell.ref)}
              // The editor asked for this form just now.
              autoFocus={index === 0}
              onChange={(event) => {
                onPick(cell.ref, event.target.checked);
              }}
            />
            <CellLine cell={cell} />
          </label>
        ))}
    </fieldset>
  );
}
