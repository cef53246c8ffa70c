import { currentVersion, displayTitle, type Article } from '@shared/domain/article';
import type { CrossChecked, Question } from '@shared/domain/question';
import { possibleSlips, questionsOf, type Comparable, type LibraryIndex } from '@shared/compare';

/** What an index holds, checked: the questions and, beside them, the possible slips. */
export function checkedOf(index: LibraryIndex, settled: readonly Question[]): CrossChecked {
  return { questions: questionsOf(index, settled), slips: possibleSlips(index, settled) };
}

/** An article as the comparison wants it: its current text and the marks made on it. */
export function comparableOf(article: Article): Comparable {
  const version = currentVersion(article);
  return {
    articleId: article.id,
    title: displayTitle(article),
    publisher: article.publisher,
    publishedOn: article.publishedOn,
    text: version.text,
    blocks: version.blocks,
    marks: Object.values(article.marks).filter(({ versionId }) => versionId === version.id),
    addedAt: article.addedAt,
  };
}
