import { currentVersion, type Article } from '@shared/domain/article';
import type { Redated } from '@shared/domain/apply-context';
import type { IsoDate } from '@shared/domain/date';
import { contains } from '@shared/domain/span';
import { detect } from '@shared/detect';
import { reasonsOf } from './article';

/** By mark, when each figure of the article's text holds if it is of this date: "on Saturday" is another day in another week. */
export function readDates(article: Article, publishedOn: IsoDate | null): ReadonlyMap<string, Redated> {
  const { id, text, blocks } = currentVersion(article);
  const marks = Object.values(article.marks).filter(
    (mark) => mark.kind === 'figure' && mark.versionId === id && mark.figure.asOfBasis !== 'editor',
  );
  // Read whole, as it was on import: the reasons of a figure speak of the paragraphs around it. 100,000 words take a tenth of a second.
  const found = detect({ text, publishedOn, blocks }).filter((one) => one.kind === 'figure');
  const byStart = new Map(found.map((one) => [one.start, one]));
  const dates = new Map<string, Redated>();
  for (const mark of marks) {
    const here = byStart.get(mark.start) ?? found.find((one) => contains(one, mark) || contains(mark, one));
    if (here === undefined) continue;
    const { asOf, asOfBasis } = here.figure;
    const same = mark.origin === 'detected' && here.start === mark.start && here.end === mark.end;
    dates.set(mark.id, same ? { asOf, asOfBasis, because: reasonsOf(here) } : { asOf, asOfBasis });
  }
  return dates;
}
