import { describe, expect, it } from 'vitest';
import { apply, undo, type Docs } from '@shared/domain/apply';
import type { Command } from '@shared/domain/command';
import type { IsoDate } from '@shared/domain/date';
import type { Mark } from '@shared/domain/mark';
import { articleOf } from '../../../main/import/article';
import { prepare } from '../../../main/import/prepare';
import { readDates } from '../../../main/import/read-dates';
import { AT, docsOf } from '../../support/articles';
import { value } from '../../support/library';

const COPY = [
  'The river rose on Saturday, and 63 people drowned.',
  'A year ago 40 people drowned.',
  'In March 2011 some 20 people drowned.',
  'Some 300 people fled the valley.',
].join('\n');

/** The copy as an article that was published on the day, taken in as the app takes it in. */
async function library(publishedOn: IsoDate): Promise<{ docs: Docs; id: string }> {
  const bytes = new TextEncoder().encode(COPY);
  const article = articleOf(
    value(await prepare(bytes, 'a.txt', { publishedOn })),
    bytes,
    'a.txt',
    new Date(AT),
  );
  return { docs: docsOf(article), id: article.id };
}

const edit = (articleId: string, publishedOn: IsoDate | null): Command => ({
  type: 'article.edit',
  articleId,
  title: null,
  publisher: null,
  publishedOn,
});
const run = (docs: Docs, command: Command) => value(apply(docs, command, { at: AT, readDates }));
const figures = (docs: Docs, id: string) =>
  Object.values(docs.articles[id]?.marks ?? {}).flatMap((mark) => (mark.kind === 'figure' ? [mark] : []));
const dates = (docs: Docs, id: string): string[] =>
  figures(docs, id).map(
    ({ figure }) => `${figure.low ?? ''} ${figure.asOf ?? '–'} ${figure.asOfBasis ?? '–'}`,
  );
const why = (mark: Mark | undefined): string => mark?.because.map(({ text }) => text).join('; ') ?? '';

describe('when the date of an article is corrected', () => {
  it('reckons weekdays and “a year ago” anew, and keeps what the copy dates in full', async () => {
    const { docs, id } = await library('2017-03-28');
    expect(dates(docs, id)).toEqual([
      '63 2017-03-25 text',
      '40 2016 text',
      '20 2011-03 text',
      '300 2017-03-28 published',
    ]);
    const { docs: moved, step } = run(docs, edit(id, '2015-11-13'));
    expect(dates(moved, id)).toEqual([
      '63 2015-11-07 text',
      '40 2014 text',
      '20 2011-03 text',
      '300 2015-11-13 published',
    ]);
    expect(why(figures(moved, id)[0])).toContain('“Saturday” dates it 7 Nov 2015');
    expect(dates(undo(moved, step, AT).docs, id)).toEqual(dates(docs, id));
  });

  it('knows no weekday without a date, and finds it again with one', async () => {
    const { docs, id } = await library('2017-03-28');
    const bare = run(docs, edit(id, null)).docs;
    expect(dates(bare, id)).toEqual(['63 – –', '40 – –', '20 2011-03 text', '300 – –']);
    expect(dates(run(bare, edit(id, '2017-03-28')).docs, id)).toEqual(dates(docs, id));
  });

  it('leaves a day that an editor gave', async () => {
    const { docs, id } = await library('2017-03-28');
    const [first] = figures(docs, id);
    if (first === undefined) throw new Error('the copy has figures');
    const ref = { articleId: id, markId: first.id };
    const corrected = run(docs, {
      type: 'mark.figure',
      ref,
      figure: { ...first.figure, asOf: '2017-03-24' },
    });
    expect(dates(run(corrected.docs, edit(id, '2015-11-13')).docs, id)[0]).toBe('63 2017-03-24 editor');
  });
});
