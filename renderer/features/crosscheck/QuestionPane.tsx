import type { ReactElement } from 'react';
import type { ComparedQuestion } from '@shared/domain/question';
import { rateWords } from '@shared/domain/rate';
import { RELATION_TERMS } from '@shared/domain/relation';
import { betweenWords } from '@shared/report/between';
import { PERHAPS, scopeOf } from '@shared/report/words';
import { useAction } from '../../keys/useAction';
import { ActionButton } from '../../parts/ActionButton';
import { useListed } from '../../state/listed';
import { CellTable } from './CellTable';
import { after } from './groups';
import { Heading } from './Heading';
import { PairList } from './PairList';
import { PictureView } from './PictureView';
import { currenciesOf } from './money';
import { QuestionForm } from './QuestionForm';
import { OfferList } from './OfferList';
import { ReasonList } from './ReasonList';
import { TimelineList } from './TimelineList';
import { accept, cellsOf, dismiss, overrule, read, split } from './settle';
import { useDoing } from './useDoing';

/** One question: how its cells stand, why, and what the editor can say to it. */
export function QuestionPane({
  question,
  order,
  onChoose,
}: {
  readonly question: ComparedQuestion;
  readonly order: readonly string[];
  readonly onChoose: (id: string | null) => void;
}): ReactElement {
  const offers = useListed().offers.get(question.id);
  const { doing, start, stop } = useDoing();
  const term = RELATION_TERMS[question.relation];
  const cells = cellsOf(question);
  const several = cells.length > 1;
  const money = currenciesOf(question).length > 1;
  const denied = question.relation === 'denies';
  const ruled = question.pairs.find((pair) => pair.overruled !== null);
  const between = betweenWords(question);
  useAction('question.read', () => {
    read(question);
  });
  useAction(
    'question.accept',
    () => {
      accept(question);
    },
    question.status === 'proposed' && several,
  );
  useAction('question.dismiss', () => {
    // First the next one, so that the eye stays where the list closes up.
    onChoose(after(order, question.id));
    dismiss(question);
  });
  useAction('question.rename', start('rename'), several);
  useAction('question.overrule', start('overrule'), several);
  useAction('question.add', start('add'));
  useAction('question.merge', start('merge'));
  useAction('question.split', start('split'), cells.length > 2);
  useAction('question.move', start('move'), several);
  useAction('question.rate', start('rate'), money);
  useAction(
    'question.giveBack',
    () => {
      if (ruled !== undefined) overrule(question, ruled, null);
    },
    ruled !== undefined,
  );
  return (
    <article className="question" aria-labelledby="question-label">
      <Heading
        label={question.label}
        editing={doing === 'rename'}
        onSave={(label) => {
          accept(question, label);
          stop();
        }}
        onCancel={stop}
      />
      <p className="soft">
        {scopeOf(question)}
        {question.status === 'accepted' && ' · put together by you'}
      </p>
      {!question.sure && <p className="perhaps">{PERHAPS}</p>}
      <p className="verdict">
        <b className={term.tone}>
          <span aria-hidden="true">{term.glyph}</span> {term.label}.
        </b>{' '}
        {question.verdict}
        {between !== null && <span className="soft"> {between}</span>}
      </p>
      <OfferList question={question} offers={offers ?? []} />
      <PictureView question={question} />
      <TimelineList question={question} />
      <CellTable
        question={question}
        onRemove={
          cells.length > 2
            ? (ref) => {
                split(question, [ref], question.label);
              }
            : null
        }
      />
      <PairList question={question} />
      {question.rates.map((rate) => (
        <p key={`${rate.from} ${rate.to}`} className="ruled">
          Compared at {rateWords(rate)}, entered by you.
        </p>
      ))}
      <ReasonList lead="Why together:" reasons={whyTogether(question)} className="soft together" />
      <div className="question-dock">
        <div className="question-form">
          <QuestionForm doing={doing} question={question} onDone={stop} />
        </div>
        <div className="check-actions" role="group" aria-label="What to do with this question">
          <ActionButton action="question.read">
            {several ? 'Read side by side' : 'Read in the article'}
          </ActionButton>
          {several && question.status === 'proposed' && <ActionButton action="question.accept" />}
          {several && <ActionButton action="question.overrule" aria-pressed={doing === 'overrule'} />}
          {ruled !== undefined && <ActionButton action="question.giveBack" />}
          {several && <ActionButton action="question.rename" aria-pressed={doing === 'rename'} />}
          <ActionButton action="question.add" aria-pressed={doing === 'add'}>
            Add a mark
          </ActionButton>
          <ActionButton action="question.merge" aria-pressed={doing === 'merge'} />
          {cells.length > 2 && <ActionButton action="question.split" aria-pressed={doing === 'split'} />}
          {several && (
            <ActionButton action="question.move" aria-pressed={doing === 'move'}>
              Move
            </ActionButton>
          )}
          {money && <ActionButton action="question.rate" aria-pressed={doing === 'rate'} />}
          <ActionButton action="question.dismiss">
            {several ? 'Not the same question' : denied ? 'Not a denial' : 'Remove this question'}
          </ActionButton>
        </div>
      </div>
    </article>
  );
}

/** Why the cells answer one question, as far as no pair above has said it. */
function whyTogether({ together, pairs }: ComparedQuestion): ComparedQuestion['together'] {
  const said = new Set(pairs.flatMap(({ because }) => because.map(({ text }) => text)));
  return together.filter(({ text }) => !said.has(text));
}
