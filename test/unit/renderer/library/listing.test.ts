import { describe, expect, it } from 'vitest';
import type { ArticleSummary } from '@shared/domain/summary';
import { division, findingsInWords, listed } from '../../../../renderer/features/library/listing';

function summary(id: string, more: Partial<ArticleSummary> = {}): ArticleSummary {
  return {
    id,
    title: id,
    publisher: null,
    publishedOn: null,
    addedAt: '2026-11-22T10:00:00.000Z',
    words: 100,
    total: 10,
    unchecked: 10,
    findings: {},
    ...more,
  };
}

const ids = (articles: readonly ArticleSummary[]): string[] => articles.map(({ id }) => id);

describe('the order of the library', () => {
  const articles = [
    summary('Iran visit', { publishedOn: '2015-11-13', unchecked: 3 }),
    summary('Astana talks', { publisher: 'AFP', publishedOn: '2017-03-28', unchecked: 8 }),
    summary('Later', { addedAt: '2026-11-23T10:00:00.000Z', unchecked: 1 }),
  ];

  it('is the newest first, and what came in together in its own order', () => {
    expect(ids(listed(articles, '', 'added'))).toEqual(['Later', 'Iran visit', 'Astana talks']);
  });

  it('can be by date, title or what is left', () => {
    expect(ids(listed(articles, '', 'published'))).toEqual(['Astana talks', 'Iran visit', 'Later']);
    expect(ids(listed(articles, '', 'title'))).toEqual(['Astana talks', 'Iran visit', 'Later']);
    expect(ids(listed(articles, '', 'left'))).toEqual(['Astana talks', 'Iran visit', 'Later']);
  });

  it('narrows to titles and publishers that hold every word', () => {
    expect(ids(listed(articles, 'afp talks', 'added'))).toEqual(['Astana talks']);
    expect(ids(listed(articles, 'afp iran', 'added'))).toEqual([]);
  });
});

describe('the bar of findings', () => {
  it('divides what is checked by what was found', () => {
    const findings = { confirmed: 3, denied: 1, superseded: 1 };
    expect(division(summary('a', { total: 11, unchecked: 5, findings }))).toEqual({
      done: 4,
      warn: 1,
      bad: 1,
      left: 5,
    });
    expect(findingsInWords({ findings })).toBe('3 confirmed, 1 denied, 1 superseded');
  });

  it('never claims more than is checked: a finding may stand on a mark that was reopened', () => {
    expect(division(summary('a', { total: 2, unchecked: 2, findings: { wrong: 1, disputed: 1 } }))).toEqual({
      done: 0,
      warn: 0,
      bad: 0,
      left: 2,
    });
  });
});
