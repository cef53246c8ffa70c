import { describe, expect, it } from 'vitest';
import type { MarkFilter } from '@shared/domain/desk';
import { blocksOf, detect } from '@shared/detect';
import { pageOf, type Page } from '../../../main/search/page';
import { UNRULED } from '@shared/domain/mark';
import { search } from '../../../main/search/search';
import { article } from '../../support/articles';

/** An article of this copy with the marks that detection makes on it. */
function pageWith(id: string, title: string, text: string): Page {
  const base = article(id, { title });
  const [version] = base.versions;
  const marks = detect({ text, publishedOn: '2017-03-28' }).map((found, at) => ({
    ...found,
    id: `m${at}`,
    versionId: version.id,
    status: 'suggested' as const,
    origin: 'detected' as const,
    ...UNRULED,
  }));
  return pageOf(
    {
      ...base,
      versions: [{ ...version, text, blocks: blocksOf(text) }],
      marks: Object.fromEntries(marks.map((mark) => [mark.id, mark])),
    },
    null,
  );
}

const pages = [
  pageWith(
    'war',
    'Talks on Syria open',
    'More than 310,000 people have been killed since the Syrian war began. It drove 4.9 million people abroad.\n\nEnvoys of 20 countries met.',
  ),
  pageWith(
    'loan',
    'Tehran asks Moscow for money',
    'Iran asked for a $7 billion loan, a daily reported. A bank had offered a €5.5 billion loan.\n\nThe plan names 20 reactors, and a line of 124 miles.',
  ),
  pageWith('jobs', 'Carmaker cuts deep', 'The group will cut about 300,000 jobs. Profit fell by 12 percent.'),
];

const find = (query: string, filter: MarkFilter = {}): readonly string[] =>
  search(pages, { query, filter, showLowSalience: false }).map(({ where, because, excerpt }) =>
    [where, excerpt.text.slice(excerpt.start, excerpt.end), because].filter(Boolean).join(' | '),
  );
const byValue = (query: string): readonly string[] =>
  find(query)
    .filter((hit) => hit.startsWith('value'))
    .map((hit) => hit.split(' | ')[1] ?? '');

describe('a search by value', () => {
  const CASES: readonly (readonly [query: string, found: readonly string[]])[] = [
    ['about 300k killed', ['More than 310,000 people']],
    ['300k dead', ['More than 310,000 people']],
    ['killed about 300k in Syria', ['More than 310,000 people']],
    ['over 300,000 deaths', ['More than 310,000 people']],
    ['about 300k jobs', ['about 300,000 jobs']],
    ['nearly 5m people', ['4.9 million people']],
    ['over $5bn loan', ['$7 billion loan']],
    ['loan over €5bn', ['€5.5 billion loan']],
    ['under $10bn', ['$7 billion loan']],
    ['twenty countries', ['20 countries']],
    ['twenty reactors', ['20 reactors']],
    ['about 200 km', ['124 miles']],
    ['twelve per cent', ['12 percent']],
  ];
  it.each(CASES)('%s', (query, found) => {
    expect(byValue(query)).toEqual(found);
  });

  const MISSES: readonly (readonly [query: string, why: string])[] = [
    ['about 400k killed', 'another value'],
    ['under 300,000 killed', 'the copy says more than that'],
    ['about 300k injured', 'another measure'],
    ['about 300k killed in Yemen', 'another place'],
    ['about 300k soldiers killed', 'a narrower population'],
    ['over £5bn loan', 'another currency; no rate is guessed'],
    ['over $7bn loan', 'the limit itself is not over it'],
    ['over $5bn fine', 'another thing'],
    ['twenty ships', 'another thing'],
    ['$12', 'money is no percentage'],
    ['Syria', 'no figure is asked for'],
  ];
  it.each(MISSES)('does not answer %s: %s', (query) => {
    expect(byValue(query)).toEqual([]);
  });

  it('says why, and puts the words as typed above', () => {
    expect(find('about 300k killed')).toEqual([
      'value | More than 310,000 people | 310,000 lies within about 300,000',
    ]);
    expect(find('310,000')[0]).toBe('mark | 310,000');
    expect(find('310,000').filter((hit) => hit.includes('More than'))).toEqual([]);
    expect(find('300,000')).toEqual([
      'mark | 300,000',
      'value | More than 310,000 people | 310,000 lies within about 300,000',
    ]);
  });

  it('keeps to the marks that a filter asks for', () => {
    expect(find('about 300k killed', { status: 'accepted' })).toEqual([]);
    expect(find('about 300k killed', { status: 'suggested' })).toHaveLength(1);
  });
});
