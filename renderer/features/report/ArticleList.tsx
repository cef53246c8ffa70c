import { useCallback, useRef, type ReactElement } from 'react';
import { formatDate } from '@shared/domain/date';
import type { ArticleSummary } from '@shared/domain/summary';
import { ActionButton } from '../../parts/ActionButton';
import { useVirtualList } from '../../parts/useVirtualList';

/** A row's height in pixels, guessed; and the height of what stands above the rows. */
const ROW = 56;
const HEAD = 44;

/** The articles of the library, ten thousand like ten; those ticked are in the report. */
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
  const list = useRef<HTMLElement>(null);
  const keyOf = useCallback((index: number) => summaries[index]?.id ?? index, [summaries]);
  const rows = useVirtualList({
    count: summaries.length,
    keyOf,
    estimate: () => ROW,
    head: HEAD,
    scroller: list,
  });
  const all = left.size === 0 || summaries.every(({ id }) => !left.has(id));
  return (
    <aside ref={list} className="report-list" data-pane aria-label="Articles of the report">
      <header className="report-list-head">
        <h2 className="pane-title">Articles</h2>
        <ActionButton action="report.all" className="button small quiet">
          {all ? 'None' : 'All'}
        </ActionButton>
      </header>
      <div className="report-articles" style={{ height: rows.height }}>
        {rows.items.map(({ index, top }) => {
          const summary = summaries[index];
          return summary === undefined ? null : (
            <label
              key={summary.id}
              ref={rows.measure}
              data-index={index}
              className="report-article"
              style={{ top }}
            >
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
          );
        })}
      </div>
    </aside>
  );
}
