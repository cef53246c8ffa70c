import './reader.css';
import { useEffect, type ReactElement } from 'react';
import { AddCopy } from '../../parts/AddCopy';
import { Empty } from '../../parts/Empty';
import { loadArticle } from '../../state/navigation';
import { useArticle } from '../../state/reading';
import { useStet } from '../../state/store';
import { ArticleView } from './ArticleView';

/** The article pane: the copy, or why there is none. */
export function Reader(): ReactElement {
  const article = useArticle();
  const articleId = useStet((state) => state.articleId);
  const failure = useStet((state) => (articleId === null ? undefined : state.unopened[articleId]));
  useEffect(() => {
    // Pictures and journeys wait for the first article, or for the page that says why there is none.
    if (article !== null || articleId === null || failure !== undefined)
      document.documentElement.dataset['ready'] = 'true';
  }, [article, articleId, failure]);
  if (article !== null) return <ArticleView key={article.id} article={article} />;
  return (
    <section className="reader" data-pane="article" aria-label="Article" aria-busy={failure === undefined}>
      {articleId === null ? (
        <Empty isPage title="No copy yet">
          <p>Drop articles anywhere on this window, open them from files, or paste copy.</p>
          <AddCopy />
        </Empty>
      ) : failure === undefined ? (
        <p className="reader-loading soft">Opening…</p>
      ) : (
        <Empty isPage title="This article could not be opened">
          <p>{failure.message}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              void loadArticle(articleId);
            }}
          >
            Try again
          </button>
        </Empty>
      )}
    </section>
  );
}
