import type { ReactElement } from 'react';
import { useArticle, useSelectedMark, useShownMarks } from '../../state/reading';
import { useBulkKeys } from './useBulkKeys';
import { useMarkKeys } from './useMarkKeys';
import { useRulingKeys } from './useRulingKeys';

/** The marks of the article being read: the selected one's details, and below them all of them in text order. */
export function MarksPane(): ReactElement {
  const article = useArticle();
  const shown = useShownMarks(article);
  const mark = useSelectedMark();
  const ref = article === null || mark === null ? null : { articleId: article.id, markId: mark.id };
  useRulingKeys(ref, mark);
  useMarkKeys(article, shown, ref, mark);
  useBulkKeys(article, shown);
  return <aside data-pane="marks" aria-label="Marks" />;
}
