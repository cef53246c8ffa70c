import { currentVersion, displayTitle, type Article } from './article';
import type { IsoDate } from './date';
import { isUnchecked, type Mark } from './mark';
import type { Finding } from './vocabulary';

/** What the library list shows of an article; the index file is these, and can always be rebuilt. */
export interface ArticleSummary {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedOn: IsoDate | null;
  readonly addedAt: string;
  readonly words: number;
  /** Marks that count for checking: accepted ones and suggestions of high salience. */
  readonly total: number;
  /** Those of them that are neither checked nor signed off. */
  readonly unchecked: number;
  /** How many of the checked ones carry each finding. */
  readonly findings: Readonly<Partial<Record<Finding, number>>>;
}

/** Whether a mark counts towards an article's checking. */
export function counts(mark: Pick<Mark, 'status' | 'salience'>): boolean {
  return mark.status === 'accepted' || (mark.status === 'suggested' && mark.salience === 'high');
}

/** The article as the library lists it. */
export function summarise(article: Article): ArticleSummary {
  const version = currentVersion(article);
  const marks = Object.values(article.marks).filter((mark) => mark.versionId === version.id && counts(mark));
  const findings: Partial<Record<Finding, number>> = {};
  for (const { finding } of marks) if (finding !== null) findings[finding] = (findings[finding] ?? 0) + 1;
  return {
    id: article.id,
    title: displayTitle(article),
    publisher: article.publisher,
    publishedOn: article.publishedOn,
    addedAt: article.addedAt,
    words: countWords(version.text),
    total: marks.length,
    unchecked: marks.filter(isUnchecked).length,
    findings,
  };
}

/** Words as a word processor counts them: runs of non-space that hold a letter or a digit. */
export function countWords(text: string): number {
  return (text.match(/\S*[\p{L}\p{N}]\S*/gu) ?? []).length;
}
