import type { ReactElement } from 'react';
import { formatDate } from '@shared/domain/date';
import type { Cell, ComparedQuestion } from '@shared/domain/question';
import { RELATION_TERMS } from '@shared/domain/relation';
import { excerpt, valueWords } from '@shared/report/words';
import { lineOf } from './groups';

/** A cell in one line of a form: what it says, when and where. */
export function CellLine({ cell }: { readonly cell: Cell }): ReactElement {
  const { mark, asOf, articleTitle } = cell;
  return (
    <span>
      <span className="picker-words">
        {mark.kind === 'figure' ? valueWords(mark) : excerpt(mark.exact, 60)}
      </span>{' '}
      <span className="soft">
        {asOf === null ? '' : `${formatDate(asOf)}, `}
        {articleTitle}
      </span>
    </span>
  );
}

/** A question in one line of a form: its name and how it stands. */
export function QuestionLine({ question }: { readonly question: ComparedQuestion }): ReactElement {
  return (
    <span>
      <span className="picker-words">{question.label}</span>{' '}
      <span className={RELATION_TERMS[question.relation].tone}>{lineOf(question)}</span>
    </span>
  );
}
