import { useState, type ReactElement } from 'react';
import type { ComparedQuestion } from '@shared/domain/question';
import { useListed } from '../../state/listed';
import { QuestionLine } from './lines';
import { mergeable } from './mergeable';
import { PaneForm } from './PaneForm';
import { merge, whyNotMerge } from './settle';
import { WordsField } from './WordsField';

/** More than these nobody reads through; words narrow them down. */
const SHOWN = 12;

/** Chooses further questions that ask the same as this one, and makes one of them all. */
export function MergeForm({
  question,
  onDone,
}: {
  readonly question: ComparedQuestion;
  readonly onDone: () => void;
}): ReactElement {
  const { questions } = useListed();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const others = mergeable(question, questions, words);
  const picked = questions.filter(({ id }) => chosen.includes(id));
  const why = whyNotMerge(question, picked);
  const listed = [...picked, ...others.filter(({ id }) => !chosen.includes(id)).slice(0, SHOWN)];
  return (
    <PaneForm
      label="Merge questions"
      action="Merge"
      ready={picked.length > 0 && why === null}
      onSubmit={() => {
        merge(question, picked);
      }}
      onDone={onDone}
    >
      <WordsField
        label="Which questions ask the same as this one?"
        value={words}
        onChange={setWords}
        autoFocus
      />
      <ul className="cc-picks" aria-label="Questions to merge with">
        {listed.map((other) => (
          <li key={other.id}>
            <label className="cc-pick">
              <input
                type="checkbox"
                checked={chosen.includes(other.id)}
                onChange={(event) => {
                  setChosen(
                    event.target.checked ? [...chosen, other.id] : chosen.filter((id) => id !== other.id),
                  );
                }}
              />
              <QuestionLine question={other} />
            </label>
          </li>
        ))}
        {listed.length === 0 && <li className="soft">No other {question.kind} question has these words.</li>}
      </ul>
      {why !== null && <p className="bad">{why}</p>}
    </PaneForm>
  );
}
