import type { ReactElement } from 'react';
import type { ComparedQuestion } from '@shared/domain/question';
import { MarkPicker } from './MarkPicker';
import { MergeForm } from './MergeForm';
import { OverruleForm } from './OverruleForm';
import { RateForm } from './RateForm';
import { add, cellsOf, worstPair } from './settle';
import { SplitForm } from './SplitForm';

/** What the editor is doing to a question. */
export type Doing = 'rename' | 'overrule' | 'add' | 'merge' | 'split' | 'rate';

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
        <MarkPicker
          kind={question.kind}
          taken={cellsOf(question)}
          onPick={(ref) => {
            add(question, ref);
            onDone();
          }}
          onCancel={onDone}
        />
      );
    case 'merge':
      return <MergeForm question={question} onDone={onDone} />;
    case 'split':
      return <SplitForm question={question} onDone={onDone} />;
    case 'rate':
      return <RateForm question={question} onDone={onDone} />;
    case 'rename':
    case null:
      return null;
  }
}
