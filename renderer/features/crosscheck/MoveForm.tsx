import { useState, type ReactElement } from 'react';
import { sameRef, type MarkRef } from '@shared/domain/mark';
import type { ComparedQuestion } from '@shared/domain/question';
import { useListed } from '../../state/listed';
import { CellLine, QuestionLine } from './lines';
import { mergeable } from './mergeable';
import { PaneForm } from './PaneForm';
import { cellsOf, move } from './settle';

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
      <fieldset className="cc-picks">
        <legend>Which mark answers another question?</legend>
        {question.cells
          .filter(({ mark }) => mark.kind === question.kind)
          .map((cell, index) => (
            <label className="cc-pick" key={`${cell.ref.articleId} ${cell.ref.markId}`}>
              <input
                type="radio"
                name="moved"
                checked={ref !== null && sameRef(cell.ref, ref)}
                // The editor asked for this form just now.
                autoFocus={index === 0}
                onChange={() => {
                  setRef(cell.ref);
                }}
              />
              <CellLine cell={cell} />
            </label>
          ))}
      </fieldset>
      <label className="cc-field">
        <span>Which question does it answer?</span>
        <input
          className="input"
          type="search"
          value={words}
          maxLength={200}
          placeholder="words of the other question"
          onChange={(event) => {
            setWords(event.target.value);
          }}
        />
      </label>
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
