import { currentVersion } from '@shared/domain/article';
import type { Mark } from '@shared/domain/mark';
import type { SearchHit } from '@shared/ipc/messages';
import { answersOf, readAsk, type Ask } from '@shared/compare';
import { detect } from '@shared/detect';
import { comparableOf } from '../crosscheck';
import type { Page } from './page';
import { excerpt } from './text';

/** Figures that have the value a query asks for, however they are printed: "about 300k killed". Nearest values first. */
export function valueHits(
  pages: readonly Page[],
  query: string,
  counts: (mark: Mark) => boolean,
): readonly SearchHit[] {
  const ask = askedBy(query);
  if (ask === null) return [];
  const found = pages.flatMap(({ article, title }) =>
    answersOf(ask, comparableOf(article))
      .filter(({ mark }) => counts(mark))
      .map(({ mark, because, far }) => {
        const hit: SearchHit = {
          articleId: article.id,
          articleTitle: title.words,
          where: 'value',
          because,
          mark: { articleId: article.id, markId: mark.id },
          at: { start: mark.start, end: mark.end },
          excerpt: excerpt(currentVersion(article).text, mark),
        };
        return { hit, far };
      }),
  );
  return found.toSorted((a, b) => a.far - b.far).map(({ hit }) => hit);
}

/** The query's figure, read as detection reads copy; of several the first that detection would offer. */
function askedBy(query: string): Ask | null {
  const figures = detect({ text: query, publishedOn: null }).flatMap((one) =>
    one.kind === 'figure' ? [one] : [],
  );
  const figure = figures.find(({ salience }) => salience === 'high') ?? figures[0];
  return figure === undefined ? null : readAsk(query, figure);
}
