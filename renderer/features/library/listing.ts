import { fold } from '@shared/domain/fold';
import type { ArticleSummary } from '@shared/domain/summary';
import { FINDING_TERMS, FINDINGS } from '@shared/domain/vocabulary';

/** The orders in which the library can be listed. */
export const SORTS = {
  added: 'Newest added',
  published: 'Latest published',
  title: 'Title',
  left: 'Most left to check',
} as const;
export type Sort = keyof typeof SORTS;

export function isSort(value: string | null): value is Sort {
  return value !== null && value in SORTS;
}

const BY: Readonly<Record<Sort, (a: ArticleSummary, b: ArticleSummary) => number>> = {
  // To the minute: what came in together keeps the order in which it came.
  added: (a, b) => b.addedAt.slice(0, 16).localeCompare(a.addedAt.slice(0, 16)),
  // Articles without a date come last: nothing says that they are new.
  published: (a, b) => (b.publishedOn ?? '').localeCompare(a.publishedOn ?? ''),
  title: (a, b) => a.title.localeCompare(b.title, 'en', { sensitivity: 'base', numeric: true }),
  left: (a, b) => b.unchecked - a.unchecked,
};

/** The articles whose title or publisher holds every word of the filter, in the order asked for. */
export function listed(
  summaries: readonly ArticleSummary[],
  filter: string,
  sort: Sort,
): readonly ArticleSummary[] {
  const words = fold(filter).text.toLowerCase().split(' ').filter(Boolean);
  return summaries
    .filter(({ title, publisher }) => {
      const name = fold(`${title} ${publisher ?? ''}`).text.toLowerCase();
      return words.every((word) => name.includes(word));
    })
    .toSorted(BY[sort]);
}

/** How an article's thin bar is divided: checked with nothing wrong, with doubts, with something wrong, and still to check. */
export interface Division {
  readonly done: number;
  readonly warn: number;
  readonly bad: number;
  readonly left: number;
}

export function division({ total, unchecked, findings }: ArticleSummary): Division {
  const checked = total - unchecked;
  const count = (tone: 'bad' | 'warn'): number =>
    FINDINGS.filter((finding) => FINDING_TERMS[finding].tone === tone)
      .map((finding) => findings[finding] ?? 0)
      .reduce((sum, some) => sum + some, 0);
  // A finding whose stage was set back counts as still to check, so the parts never exceed what is checked.
  const bad = Math.min(count('bad'), checked);
  const warn = Math.min(count('warn'), checked - bad);
  return { done: checked - bad - warn, warn, bad, left: unchecked };
}

/** What was found, in words: "2 confirmed, 1 denied"; empty when nothing was. */
export function findingsInWords({ findings }: Pick<ArticleSummary, 'findings'>): string {
  return FINDINGS.filter((finding) => (findings[finding] ?? 0) > 0)
    .map((finding) => `${findings[finding] ?? 0} ${FINDING_TERMS[finding].label.toLowerCase()}`)
    .join(', ');
}
