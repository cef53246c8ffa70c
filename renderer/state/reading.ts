import { useMemo } from 'react';
import { currentVersion, type Article } from '@shared/domain/article';
import type { Settings } from '@shared/domain/desk';
import type { Mark } from '@shared/domain/mark';
import { byPosition, type Span } from '@shared/domain/span';
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

/** The nearest mark after (or before) a place that passes the test, going round at the end; null when no other does. */
export function neighbour(
  marks: readonly Mark[],
  from: Span | null,
  direction: 1 | -1,
  test: (mark: Mark) => boolean = () => true,
): Mark | null {
  const current = marks.findIndex((mark) => mark === from);
  const candidates = direction === 1 ? marks : marks.toReversed();
  const passed = candidates.filter((mark) => mark !== from && test(mark));
  if (from === null) return passed[0] ?? null;
  const beyond = passed.find((mark) => {
    // Marks on the very same words have an order too: the list's.
    const order = byPosition(mark, from) || marks.indexOf(mark) - current;
    return order * direction > 0;
  });
  return beyond ?? passed[0] ?? null;
}
