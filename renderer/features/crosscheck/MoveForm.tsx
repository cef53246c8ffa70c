import { useState, type ReactElement } from 'react';
import { sameRef, type MarkRef } from '@shared/domain/mark';
import type { ComparedQuestion } from '@shared/domain/question';
import { useListed } from '../../state/listed';
import { CellPicks } from './CellPicks';
import { QuestionLine } from './lines';
import { mergeable } from './mergeable';
import { PaneForm } from './PaneForm';
import { cellsOf, move } from './settle';
import { WordsField } from './WordsField';

/** More than these nobody reads through; words narrow them down. */
const SHOWN = 6;

/** Chooses the mark that answers another question, and that question. */
export function MoveForm({
  question,
  onDone,
}: {
  readonly question: ComparedQuestion;
  readonly onDone: () => void;
}): ReactElement {
  const { questions } = useListed();
  const [words, setWords] = useState('');
  const [ref, setRef] = useState<MarkRef | null>(cellsOf(question)[0] ?? null);
  const [id, setId] = useState<string | null>(null);
  const into = questions.find((other) => other.id === id);
  const others = mergeable(question, questions, words);
  const listed = [...(into === undefined ? [] : [into]), ...others.filter((one) => one !== into)];
  return (
    <PaneForm
      label="Move a mark"
      action="Move"
      ready={ref !== null && into !== undefined}
      onSubmit={() => {
        if (ref !== null && into !== undefined) move(question, ref, into);
      }}
      onDone={onDone}
    >
      <CellPicks
        question={question}
        legend="Which mark answers another question?"
        type="radio"
        isPicked={(one) => ref !== null && sameRef(one, ref)}
        onPick={setRef}
      />
      <WordsField label="Which question does it answer?" value={words} onChange={setWords} />
      <fieldset className="cc-picks">
        <legend className="unseen">Questions to move it to</legend>
        {listed.slice(0, SHOWN).map((other) => (
          <label className="cc-pick" key={other.id}>
            <input
              type="radio"
              name="into"
              checked={other.id === id}
              onChange={() => {
                setId(other.id);
              }}
            />
            <QuestionLine question={other} />
          </label>
        ))}
        {listed.length === 0 && (
          <p className="soft">No other {question.kind} question has these words. N makes a new one.</p>
        )}
      </fieldset>
    </PaneForm>
  );
}
