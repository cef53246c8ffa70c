import type { ReactElement } from 'react';
import { formatDate } from '@shared/domain/date';
import type { ArticleSummary } from '@shared/domain/summary';
import { ActionButton } from '../../parts/ActionButton';

/** The articles of the library; those ticked are in the report. */
export function ArticleList({
  summaries,
  left,
  onToggle,
}: {
  readonly summaries: readonly ArticleSummary[];
  /** Ids of those left out. */
  readonly left: ReadonlySet<string>;
  readonly onToggle: (articleId: string) => void;
}): ReactElement {
  const all = left.size === 0 || summaries.every(({ id }) => !left.has(id));
  return (
    <aside className="report-list" data-pane aria-label="Articles of the report">
      <h2 className="pane-title">Articles</h2>
      {summaries.map((summary) => (
        <label key={summary.id} className="report-article">
          <input
            type="checkbox"
            checked={!left.has(summary.id)}
            onChange={() => {
              onToggle(summary.id);
            }}
          />
          <span>
            <span className="report-article-title">{summary.title}</span>
            <span className="soft num">
              {[summary.publisher, summary.publishedOn === null ? null : formatDate(summary.publishedOn)]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
          </span>
        </label>
      ))}
      <ActionButton action="report.all" className="button quiet">
        {all ? 'None' : 'All'}
      </ActionButton>
    </aside>
  );
}
