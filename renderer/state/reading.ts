import { useMemo } from 'react';
import { currentVersion, type Article } from '@shared/domain/article';
import type { Settings } from '@shared/domain/desk';
import type { Mark } from '@shared/domain/mark';
import { byPosition } from '@shared/domain/span';
import { useStet } from './store';

/** The marks that are shown, in text order: of the current version, not rejected, low salience only when asked for or taken up. */
export function shownMarks(
  article: Article,
  { showLowSalience }: Pick<Settings, 'showLowSalience'>,
): readonly Mark[] {
  const { id } = currentVersion(article);
  return Object.values(article.marks)
    .filter((mark) => mark.versionId === id && mark.status !== 'rejected')
    .filter((mark) => mark.status === 'accepted' || mark.salience === 'high' || showLowSalience)
    .toSorted(byPosition);
}

/** The article in the reader; null while there is none or it is loading. */
export function useArticle(): Article | null {
  return useStet((state) => (state.articleId === null ? null : (state.articles[state.articleId] ?? null)));
}

/** The marks shown in an article, in text order. */
export function useShownMarks(article: Article | null): readonly Mark[] {
  const settings = useStet((state) => state.desk.settings);
  return useMemo(() => (article === null ? [] : shownMarks(article, settings)), [article, settings]);
}

/** The selected mark when it is in the article being read; else null. */
export function useSelectedMark(): Mark | null {
  return useStet(({ selected, articles, articleId }) =>
    selected === null || selected.articleId !== articleId
      ? null
      : (articles[selected.articleId]?.marks[selected.markId] ?? null),
  );
}
