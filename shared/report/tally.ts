import { FINDINGS, FINDING_TERMS, type Term } from '@shared/domain/vocabulary';
import type { ReportArticle } from './model';

/** How far one article's checking is: marks that count, those left, and how many carry each finding. */
export interface Tally {
  readonly total: number;
  readonly unchecked: number;
  readonly findings: readonly { readonly term: Term; readonly n: number }[];
}

/** Counts the marks that the report shows. */
export function tally(article: Pick<ReportArticle, 'entries'>): Tally {
  const shown = article.entries.filter((entry) => entry.number !== null);
  return {
    total: shown.length,
    unchecked: shown.filter((entry) => entry.unchecked).length,
    findings: FINDINGS.map((finding) => ({
      term: FINDING_TERMS[finding],
      n: shown.filter((entry) => entry.mark.finding === finding).length,
    })).filter(({ n }) => n > 0),
  };
}
