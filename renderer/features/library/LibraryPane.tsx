import type { ReactElement } from 'react';
import { openArticle } from '../../state/navigation';
import { useStet } from '../../state/store';

export function LibraryPane(): ReactElement {
  const summaries = useStet((state) => state.summaries);
  const current = useStet((state) => state.articleId);
  return (
    <aside className="library" data-pane="library" aria-label="Library">
      <h2 className="pane-title">Library</h2>
      {summaries.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          aria-current={id === current}
          onClick={() => {
            void openArticle(id);
          }}
        >
          {title}
        </button>
      ))}
    </aside>
  );
}
