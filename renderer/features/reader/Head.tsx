import { useState, type ReactElement } from 'react';
import { currentVersion, displayTitle, type Article } from '@shared/domain/article';
import { formatDate } from '@shared/domain/date';
import type { Mark } from '@shared/domain/mark';
import { countWords } from '@shared/domain/summary';
import { ActionButton } from '../../parts/ActionButton';
import { useAction } from '../../keys/useAction';
import { run } from '../../state/commands';
import { EditDetails } from './EditDetails';
import type { Paragraph as Layout } from './layout';
import { Paragraph } from './Paragraph';

/** The head of the article: its headline as the copy has it, and what is known of the article itself. */
export function Head({
  article,
  headlines,
  buckets,
  selectedId,
}: {
  readonly article: Article;
  readonly headlines: readonly Layout[];
  readonly buckets: readonly (readonly Mark[])[];
  readonly selectedId: string | null;
}): ReactElement {
  const [editing, setEditing] = useState(false);
  useAction('article.edit', () => {
    setEditing(true);
  });
  const { text } = currentVersion(article);
  return (
    <header className="copy-head">
      {headlines.length === 0 ? (
        <NoHeadline article={article} />
      ) : (
        headlines.map((layout, index) => (
          <Paragraph
            key={layout.start}
            layout={layout}
            text={text}
            marks={buckets[index] ?? []}
            selectedId={selectedId}
          />
        ))
      )}
      {editing ? (
        <EditDetails
          article={article}
          onClose={() => {
            setEditing(false);
          }}
        />
      ) : (
        <Details article={article} />
      )}
    </header>
  );
}

/** Copy without a headline gets none invented: a title that an editor gave stands apart from the copy. */
function NoHeadline({ article }: { readonly article: Article }): ReactElement {
  return article.title === null ? (
    <>
      <h1 className="unseen">{displayTitle(article)}</h1>
      <p className="copy-no-headline">No headline in the copy</p>
    </>
  ) : (
    <>
      <h1 className="copy-given-title">{article.title}</h1>
      <p className="copy-no-headline">Filed under this title; the copy has no headline</p>
    </>
  );
}

function Details({ article }: { readonly article: Article }): ReactElement {
  const version = currentVersion(article);
  const { publisher, publishedOn, publishedBasis, versions } = article;
  const suggested = publishedOn !== null && article.dateConfirmed === undefined;
  useAction(
    'date.confirm',
    () => {
      void run({ type: 'article.edit', articleId: article.id, title: article.title, publisher, publishedOn });
    },
    suggested,
  );
  const details = [
    publisher ?? 'Publisher not stated',
    publishedOn === null ? 'date not known' : `published ${formatDate(publishedOn)}`,
    `version ${versions.length}`,
    `${countWords(version.text).toLocaleString('en-GB')} words`,
  ];
  return (
    <div className="copy-meta">
      <p>
        <span className="num">{details.join(' · ')}</span>{' '}
        <ActionButton action="article.edit" className="copy-edit">
          Edit
        </ActionButton>
      </p>
      {publishedOn !== null && publishedBasis !== null && (
        <p className="copy-basis">
          {suggested ? 'Date suggested. ' : <span className="unseen">How the date is known: </span>}
          {publishedBasis}{' '}
          {suggested ? <ActionButton action="date.confirm" className="copy-edit" /> : 'Confirmed.'}
        </p>
      )}
    </div>
  );
}
