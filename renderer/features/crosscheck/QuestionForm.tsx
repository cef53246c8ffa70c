import type { ReactElement } from 'react';
import type { ComparedQuestion } from '@shared/domain/question';
import { MarkPicker } from './MarkPicker';
import { MergeForm } from './MergeForm';
import { MoveForm } from './MoveForm';
import { OverruleForm } from './OverruleForm';
import { RateForm } from './RateForm';
import { add, cellsOf, worstPair } from './settle';
import { SplitForm } from './SplitForm';
import type { Doing } from './useDoing';

/** The form of what is being done, below the question; renaming happens in its heading. */
export function QuestionForm({
  doing,
  question,
  onDone,
}: {
  readonly doing: Doing | null;
  readonly question: ComparedQuestion;
  readonly onDone: () => void;
}): ReactElement | null {
  switch (doing) {
    case 'overrule': {
      const ruled = question.pairs.find((pair) => pair.overruled !== null);
      return <OverruleForm question={question} first={ruled ?? worstPair(question)} onDone={onDone} />;
    }
    case 'add':
      return (
        <div className="overrule">
          <MarkPicker
            kind={question.kind}
            taken={cellsOf(question)}
            // The editor asked to find one just now.
            autoFocus
            onPick={(ref) => {
              add(question, ref);
              onDone();
            }}
            onLeave={onDone}
          />
          <div className="cc-end">
            <button type="button" className="button quiet" onClick={onDone}>
              Cancel <kbd aria-hidden="true">Esc</kbd>
            </button>
          </div>
        </div>
      );
    case 'merge':
      return <MergeForm question={question} onDone={onDone} />;
    case 'split':
      return <SplitForm question={question} onDone={onDone} />;
    case 'move':
      return <MoveForm question={question} onDone={onDone} />;
    case 'rate':
      return <RateForm question={question} onDone={onDone} />;
    case 'rename':
    case null:
      return null;
  }
}
