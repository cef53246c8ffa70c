import { useMemo, type ReactElement } from 'react';
import { currentVersion, type Article } from '@shared/domain/article';
import type { Mark } from '@shared/domain/mark';
import { useAction } from '../../../keys/useAction';
import { ActionButton } from '../../../parts/ActionButton';
import { run } from '../../../state/commands';
import { useStet } from '../../../state/store';
import { FigureForm } from '../correct/FigureForm';
import { SpeakerForm } from '../correct/SpeakerForm';
import { useFocusBack } from '../correct/useFocusBack';
import { formKey, openDraft } from '../drafts';
import { figureFields } from '../input/figure';
import { EvidenceSection } from '../record/EvidenceSection';
import { History } from '../record/History';
import { NotesSection } from '../record/NotesSection';
import { TagsSection } from '../record/TagsSection';
import { canPutBack } from '../rulings';
import { useOpenForm } from '../useForm';
import { speakerOf } from '../words/mark';
import { Adjust } from './Adjust';
import { elsewhere } from './elsewhere';
import { ElsewhereList, openElsewhere } from './ElsewhereList';
import { ClaimFacts, FigureFacts, QuoteFacts } from './Facts';
import { Findings, Stages } from './Rulings';
import { speakersIn } from './speakers';
import { Standing } from './Standing';
import { SuggestedFinding } from './SuggestedFinding';
import { Why } from './Why';
import { Words } from './Words';

/** Everything about one mark, in place: what it says, what is said of it elsewhere, and what the desk ruled. */
export function MarkDetails({
  article,
  mark,
}: {
  readonly article: Article;
  readonly mark: Mark;
}): ReactElement {
  const ref = useMemo(() => ({ articleId: article.id, markId: mark.id }), [article.id, mark.id]);
  const questions = useStet((state) => state.questions);
  const found = useMemo(() => elsewhere(questions, ref), [questions, ref]);
  const tags = useMemo(() => tagsIn(article), [article]);
  const [first] = found;
  useAction(
    'elsewhere.open',
    () => {
      if (first !== undefined) openElsewhere(first);
    },
    first !== undefined,
  );
  return (
    <article className="detail" aria-label={`Selected: ${mark.exact}`}>
      <h2 className="unseen">The selected mark</h2>
      <Standing
        mark={mark}
        canPutBack={canPutBack(mark)}
        onPutBack={() => {
          void run({ type: 'marks.status', refs: [ref], status: 'suggested' });
        }}
      />
      <Words mark={mark} />
      <Correctable article={article} mark={mark}>
        <ElsewhereList found={found} here={ref} />
      </Correctable>
      {mark.suggests !== undefined && (
        <SuggestedFinding
          articleId={article.id}
          suggests={mark.suggests}
          taken={mark.finding === mark.suggests.finding}
        />
      )}
      <Findings mark={mark} />
      <Stages mark={mark} />
      <EvidenceSection target={ref} mark={mark} />
      <NotesSection target={ref} mark={mark} />
      <TagsSection target={ref} mark={mark} known={tags} />
      <Why articleId={article.id} because={mark.because} />
      <Adjust mark={mark} />
      <History history={article.history} markId={mark.id} />
    </article>
  );
}

/** What the mark says, or the form that corrects it, in the same place. */
function Correctable({
  article,
  mark,
  children,
}: {
  readonly article: Article;
  readonly mark: Mark;
  readonly children: ReactElement;
}): ReactElement {
  const key = formKey(`correct-${mark.kind}`, { articleId: article.id, markId: mark.id });
  const [correcting] = useOpenForm(key);
  const box = useFocusBack<HTMLDivElement>(correcting, '.facts-correct');
  useAction('mark.correct', () => {
    openDraft(
      key,
      mark.kind === 'figure' ? figureFields(mark.figure) : { name: speakerOf(mark)?.name ?? '' },
    );
  });
  return (
    <div ref={box}>
      {correcting && <CorrectionForm name={key} article={article} mark={mark} />}
      <div className={correcting ? 'facts' : 'facts facts-read'}>
        <dl>
          {!correcting && <MarkFacts articleId={article.id} mark={mark} />}
          {children}
        </dl>
        {!correcting && <ActionButton action="mark.correct" className="button small quiet facts-correct" />}
      </div>
    </div>
  );
}

function MarkFacts({ articleId, mark }: { readonly articleId: string; readonly mark: Mark }): ReactElement {
  switch (mark.kind) {
    case 'figure':
      return <FigureFacts mark={mark} />;
    case 'quote':
      return <QuoteFacts articleId={articleId} quote={mark.quote} />;
    case 'claim':
      return <ClaimFacts articleId={articleId} claim={mark.claim} />;
  }
}

function CorrectionForm({
  name,
  article,
  mark,
}: {
  readonly name: string;
  readonly article: Article;
  readonly mark: Mark;
}): ReactElement {
  const words = useStet((state) => state.words);
  const known = useMemo(() => speakersIn(Object.values(article.marks)), [article.marks]);
  const target = { articleId: article.id, markId: mark.id };
  if (mark.kind === 'figure') return <FigureForm name={name} target={target} figure={mark.figure} />;
  return (
    <SpeakerForm
      name={name}
      target={target}
      speaker={speakerOf(mark)}
      known={known}
      text={currentVersion(article).text}
      near={mark}
      selection={words?.articleId === article.id ? words : null}
    />
  );
}

function tagsIn(article: Article): readonly string[] {
  return [...new Set(Object.values(article.marks).flatMap((mark) => mark.tags))].toSorted();
}
