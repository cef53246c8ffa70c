import { useState, type ReactElement } from 'react';
import { sameRef, type MarkRef } from '@shared/domain/mark';
import type { ComparedQuestion } from '@shared/domain/question';
import { LineField } from '../../parts/LineField';
import { CellLine } from './lines';
import { PaneForm } from './PaneForm';
import { cellsOf, split } from './settle';

/** Chooses the marks that answer another question, and what that question is. */
export function SplitForm({
  question,
  onDone,
}: {
  readonly question: ComparedQuestion;
  readonly onDone: () => void;
}): ReactElement {
  const all = cellsOf(question);
  const [off, setOff] = useState<readonly MarkRef[]>([]);
  const [label, setLabel] = useState('');
  const isOff = (ref: MarkRef): boolean => off.some((other) => sameRef(other, ref));
  const named = off.length < 2 || label.trim() !== '';
  const ready = off.length > 0 && off.length < all.length && named;
  return (
    <PaneForm
      label="Split the question"
      action="Split off"
      ready={ready}
      onSubmit={() => {
        split(question, off, label.trim());
      }}
      onDone={onDone}
    >
      <fieldset className="cc-picks">
        <legend>Which marks answer another question?</legend>
        {question.cells
          .filter(({ mark }) => mark.kind === question.kind)
          .map((cell, index) => (
            <label className="cc-pick" key={`${cell.ref.articleId} ${cell.ref.markId}`}>
              <input
                type="checkbox"
                checked={isOff(cell.ref)}
                // The editor asked for this form just now.
                autoFocus={index === 0}
                onChange={(event) => {
                  setOff(
                    event.target.checked
                      ? [...off, cell.ref]
                      : off.filter((other) => !sameRef(other, cell.ref)),
                  );
                }}
              />
              <CellLine cell={cell} />
            </label>
          ))}
      </fieldset>
      {off.length > 1 && (
        <LineField
          className="cc-field"
          label="What do these say?"
          value={label}
          onChange={setLabel}
          placeholder="People injured, Sulawesi earthquake"
        />
      )}
      <p className="soft">
        {off.length === all.length
          ? 'Leave at least one mark in the question.'
          : 'Stet does not put them together with the rest again. One mark alone makes no question of its own.'}
      </p>
    </PaneForm>
  );
}
