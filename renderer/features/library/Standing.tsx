import { useMemo, type ReactElement } from 'react';
import type { ImportReport } from '@shared/ipc/messages';
import { show } from '../../state/navigation';
import { useStet } from '../../state/store';
import { standsAgainst, type Stand } from './standing';

/** Most articles and questions named: a folder of a thousand files has its list in the cross-check. */
const ARTICLES = 8;
const QUESTIONS = 4;

/** What stands in the library against the articles just added, with the questions to look at; nothing when nothing does. */
export function Standing({ added }: { readonly added: ImportReport['added'] }): ReactElement | null {
  const questions = useStet((state) => state.questions);
  const against = useMemo(
    () =>
      added
        .map(({ articleId, title }) => ({ articleId, title, stands: standsAgainst(questions, articleId) }))
        .filter(({ stands }) => stands.length > 0),
    [added, questions],
  );
  if (against.length === 0) return null;
  return (
    <div className="against">
      {against.slice(0, ARTICLES).map(({ articleId, title, stands }) => (
        <div key={articleId}>
          {added.length > 1 && <p className="against-title">{title}</p>}
          {stands.map((stand) => (
            <StandLine key={stand.words} stand={stand} />
          ))}
        </div>
      ))}
      {against.length > ARTICLES && (
        <p>
          And <span className="num">{against.length - ARTICLES}</span> more articles:{' '}
          <Link words="cross-check" questionId={null} />
        </p>
      )}
    </div>
  );
}

function StandLine({ stand: { words, questions } }: { readonly stand: Stand }): ReactElement {
  const named = questions.slice(0, QUESTIONS);
  return (
    <p className="num">
      {words}:{' '}
      {named.map(({ id, label }, at) => (
        <span key={id}>
          {at > 0 && '; '}
          <Link words={label} questionId={id} />
        </span>
      ))}
      {questions.length > named.length && ` and ${questions.length - named.length} more`}
    </p>
  );
}

function Link({
  words,
  questionId,
}: {
  readonly words: string;
  readonly questionId: string | null;
}): ReactElement {
  return (
    <button
      type="button"
      className="against-link"
      onClick={() => {
        show({ name: 'crosscheck', questionId });
      }}
    >
      {words}
    </button>
  );
}
