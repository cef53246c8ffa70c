import { useEffect, type ReactElement } from 'react';
import { displayTitle } from '@shared/domain/article';
import type { MarkRef } from '@shared/domain/mark';
import type { Question } from '@shared/domain/question';
import { useAction } from '../../keys/useAction';
import { ActionButton } from '../../parts/ActionButton';
import { run } from '../../state/commands';
import { loadArticle, openArticle } from '../../state/navigation';
import { useStet } from '../../state/store';
import { put } from './settle';

/** A dismissed question: what it held, and the way back. */
export function DismissedPane({ question }: { readonly question: Question }): ReactElement {
  useEffect(() => {
    for (const { articleId } of question.cells) void loadArticle(articleId);
  }, [question]);
  useAction('question.restore', () => {
    if (question.status === 'no-slip') void run({ type: 'slip.restore', slipId: question.id });
    else put(question, question.cells);
  });
  return (
    <article className="question" aria-labelledby="question-label">
      <h1 id="question-label" className="question-label">
        {question.label}
      </h1>
      <p className="verdict">
        <b className="soft">Dismissed.</b> {saidOf(question)}
      </p>
      <ul className="dismissed">
        {question.cells.map((ref) => (
          <DismissedCell key={`${ref.articleId} ${ref.markId}`} cell={ref} />
        ))}
      </ul>
      <div className="question-dock">
        <div className="check-actions">
          <ActionButton action="question.restore" />
        </div>
      </div>
    </article>
  );
}

function saidOf({ status, cells }: Question): string {
  if (status === 'no-slip')
    return 'You said that both figures are right and this is no slip. Stet does not point it out again.';
  return cells.length > 1
    ? 'You said that these do not answer one question. Stet does not put them together again.'
    : 'You said that this is not denied. Stet does not bring it up again.';
}

function DismissedCell({ cell }: { readonly cell: MarkRef }): ReactElement | null {
  const article = useStet((state) => state.articles[cell.articleId]);
  const mark = article?.marks[cell.markId];
  if (article === undefined || mark === undefined) return null;
  return (
    <li>
      <button
        type="button"
        className="cell-passage"
        onClick={() => {
          void openArticle(cell.articleId, { markId: cell.markId });
        }}
      >
        <mark className={`m m-${mark.kind}`}>{mark.exact}</mark>
      </button>{' '}
      <span className="soft">{displayTitle(article)}</span>
    </li>
  );
}
