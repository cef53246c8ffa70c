import { useRef, type ReactElement } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { ArticleSummary } from '@shared/domain/summary';
import { useStet } from '../../state/store';
import { ArticleItem } from './ArticleItem';

/** A guess at an item's height in pixels, put right when it is drawn. */
const ITEM = 88;

/** The list of articles; only those near the viewport are drawn, so ten thousand scroll like ten. */
export function ArticleList({ articles }: { readonly articles: readonly ArticleSummary[] }): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const current = useStet((state) => state.articleId);
  // The library's functions are read afresh in every drawing and never passed to a memoised child.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: articles.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ITEM,
    getItemKey: (index) => articles[index]?.id ?? index,
    overscan: 8,
  });
  return (
    <div ref={scroller} className="library-scroll">
      <ul className="library-list" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const article = articles[index];
          if (article === undefined) return null;
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className="library-item"
              style={{ top: start }}
              aria-setsize={articles.length}
              aria-posinset={index + 1}
            >
              <ArticleItem article={article} current={article.id === current} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
