import { useState, type ReactElement } from 'react';
import { sameRef, type MarkRef } from '@shared/domain/mark';
import type { ComparedQuestion } from '@shared/domain/question';
import { LineField } from '../../parts/LineField';
import { CellPicks } from './CellPicks';
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
      <CellPicks
        question={question}
        legend="Which marks answer another question?"
        type="checkbox"
        isPicked={isOff}
        onPick={(ref, picked) => {
          setOff(picked ? [...off, ref] : off.filter((other) => !sameRef(other, ref)));
        }}
      />
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
