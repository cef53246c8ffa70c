import { useEffect, type ReactElement } from 'react';
import { currentVersion, displayTitle } from '@shared/domain/article';
import { useArticle } from '../../state/reading';

export function Reader(): ReactElement {
  const article = useArticle();
  useEffect(() => {
    if (article !== null) document.documentElement.dataset['ready'] = 'true';
  }, [article]);
  if (article === null) return <main data-pane="article" />;
  const { text, blocks } = currentVersion(article);
  return (
    <main data-pane="article">
      <h1>{displayTitle(article)}</h1>
      {blocks.map((block) => (
        <p key={block.start}>{text.slice(block.start, block.end)}</p>
      ))}
    </main>
  );
}
