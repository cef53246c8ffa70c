import { memo, type ReactElement } from 'react';
import { formatDate } from '@shared/domain/date';
import type { ArticleSummary } from '@shared/domain/summary';
import { run } from '../../state/commands';
import { openArticle } from '../../state/navigation';
import { say } from '../../state/notices';
import { division, findingsInWords } from './listing';

/** One article: its name, where and when it ran, how much is left, and what was found so far. */
export const ArticleItem = memo(function ArticleItem({
  article,
  current,
}: {
  readonly article: ArticleSummary;
  readonly current: boolean;
}): ReactElement {
  const { id, title, publisher, publishedOn, total, unchecked } = article;
  const origin = [publisher, publishedOn === null ? null : formatDate(publishedOn)]
    .filter(Boolean)
    .join(' · ');
  const remove = (): void => {
    void run({ type: 'articles.remove', articleIds: [id] }).then((result) => {
      if (result.ok)
        say(
          `“${title}” is out of the library. Undo brings it back with all its marks; so does adding it again within 30 days.`,
        );
    });
  };
  return (
    <>
      <button
        type="button"
        className="item"
        aria-current={current ? 'true' : undefined}
        onClick={() => {
          void openArticle(id);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Delete') return;
          event.preventDefault();
          remove();
        }}
      >
        <span className="item-title">{title}</span>
        <span className="item-meta">
          <span>{origin === '' ? 'Date not known' : origin}</span>
          <span className="num">{remaining(total, unchecked)}</span>
        </span>
        <Progress article={article} />
      </button>
      <button
        type="button"
        className="item-remove"
        aria-label={`Remove “${title}”`}
        title="Remove (Del)"
        onClick={remove}
      >
        ×
      </button>
    </>
  );
});

function remaining(total: number, unchecked: number): string {
  if (total === 0) return 'nothing marked';
  return unchecked === 0 ? 'all checked' : `${unchecked} of ${total} left`;
}

const PARTS = ['done', 'warn', 'bad', 'left'] as const;

function Progress({ article }: { readonly article: ArticleSummary }): ReactElement {
  const parts = division(article);
  const words = findingsInWords(article);
  return (
    <span className="progress" title={words}>
      {PARTS.filter((part) => parts[part] > 0).map((part) => (
        <i key={part} className={`progress-${part}`} style={{ flexGrow: parts[part] }} />
      ))}
      {words !== '' && <span className="unseen">Found: {words}</span>}
    </span>
  );
}
