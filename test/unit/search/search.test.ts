import { describe, expect, it } from 'vitest';
import type { MarkFilter } from '@shared/domain/desk';
import type { SearchHit } from '@shared/ipc/messages';
import { pageOf } from '../../../main/search/page';
import { search } from '../../../main/search/search';
import { article, TEXT } from '../../support/articles';

const base = article('a');
const m1 = base.marks['m1'];
const m2 = base.marks['m2'];
if (m1?.kind !== 'quote' || m2 === undefined) throw new Error('the article has changed');
const speaker = {
  start: TEXT.indexOf('Ana'),
  end: TEXT.indexOf('Ana') + 9,
  exact: 'Ana Núñez',
  name: 'Ana Núñez',
};
const one = article('a', {
  title: '“Flood” – toll rises',
  marks: {
    m1: {
      ...m1,
      quote: { ...m1.quote, speaker },
      notes: [{ id: 'n', text: 'Rang the mayor twice', at: base.addedAt }],
    },
    m2: { ...m2, status: 'accepted', finding: 'wrong', stage: 'checked', tags: ['toll'] },
  },
});
const pages = [pageOf(one, null), pageOf(article('b', { title: 'Calm' }), null)];

const find = (query: string, filter: MarkFilter = {}): readonly SearchHit[] =>
  search(pages, { query, filter, showLowSalience: false });
const where = (hits: readonly SearchHit[]): readonly string[] =>
  hits.map(({ articleId, where: place, mark }) => [articleId, place, mark?.markId].filter(Boolean).join(' '));
const shown = ({ excerpt: { text, start, end } }: SearchHit): string => text.slice(start, end);

describe('a search', () => {
  it('finds digits exactly, in the mark that holds them', () => {
    const hits = find('1,200');
    expect(where(hits)).toEqual(['a mark m2', 'b mark m2']);
    expect(hits.map(shown)).toEqual(['1,200', '1,200']);
    expect(TEXT.slice(hits[0]?.at?.start, hits[0]?.at?.end)).toBe('1,200');
    expect(find('1,300')).toEqual([]);
    expect(find('200 p')).toHaveLength(2);
  });

  it('does not care for case, the shape of quotes and dashes, or kinds of space', () => {
    expect(where(find('"FLOOD" - toll'))).toEqual(['a title']);
    expect(where(find('"we  lost'))).toEqual(['a mark m1', 'b mark m1']);
    expect(where(find('núñez, THE mayor. more'))).toEqual(['a text', 'b text']);
    expect(where(find('fled 🚤 in'))).toEqual(['a text', 'b text']);
  });

  it('finds speakers, notes and tags with their marks', () => {
    expect(where(find('Ana Núñez'))).toEqual(['a text', 'a speaker m1', 'b text']);
    expect(where(find('rang the mayor'))).toEqual(['a note m1']);
    expect(where(find('toll'))).toEqual(['a title', 'a text', 'a note m2', 'b text']);
  });

  it('falls back to all of its words where the phrase stands nowhere', () => {
    expect(where(find('river friday'))).toEqual(['a text', 'a text', 'b text', 'b text']);
    expect(find('river saturday')).toEqual([]);
  });

  it('is narrowed to marks by a filter, and lists them when no words are given', () => {
    expect(where(find('', { finding: 'wrong' }))).toEqual(['a mark m2']);
    expect(where(find('', { kind: 'quote' }))).toEqual(['a mark m1', 'b mark m1']);
    expect(where(find('mayor', { kind: 'quote' }))).toEqual(['a note m1']);
    expect(where(find('people', { finding: 'none', stage: 'to-check', status: 'suggested' }))).toEqual([
      'b mark m2',
    ]);
    expect(find('')).toEqual([]);
  });

  it('shows whole words around the hit, on one line', () => {
    const [hit] = find('two days');
    expect(hit?.excerpt.text).toMatch(/^…\S.* two days\. {2}The river fell on Friday\.$/);
    expect(hit?.excerpt.text).not.toContain('\n');
  });

  it('keeps its place after letters that grow in lower case', () => {
    const title = 'İİİ İzmir 48';
    const [hit] = search([pageOf(article('c', { title }), null)], {
      query: '48',
      filter: {},
      showLowSalience: false,
    });
    expect(hit === undefined ? '' : shown(hit)).toBe('48');
  });
});
