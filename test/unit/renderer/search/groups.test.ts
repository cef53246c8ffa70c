import { describe, expect, it } from 'vitest';
import type { SearchHit } from '@shared/ipc/messages';
import { cutExcerpt, groupHits, step } from '../../../../renderer/features/search/groups';

const hit = (articleId: string, text: string): SearchHit => ({
  articleId,
  articleTitle: `Title ${articleId}`,
  where: 'text',
  mark: null,
  at: { start: 0, end: 1 },
  excerpt: { text, start: 0, end: 1 },
});

describe('search results', () => {
  it('keep the order of their articles’ first hits, and number hits as they are shown', () => {
    const groups = groupHits([hit('b', '1'), hit('a', '2'), hit('b', '3')], 10);
    expect(groups.map(({ articleId }) => articleId)).toEqual(['b', 'a']);
    expect(
      groups.flatMap(({ hits }) => hits.map(({ index, hit: { excerpt } }) => [index, excerpt.text])),
    ).toEqual([
      [0, '1'],
      [1, '3'],
      [2, '2'],
    ]);
  });

  it('stop at the limit', () => {
    const groups = groupHits(
      Array.from({ length: 50 }, (_, i) => hit('a', String(i))),
      20,
    );
    expect(groups[0]?.hits).toHaveLength(20);
  });

  it('cut an excerpt at its hit, and survive one that lies outside', () => {
    expect(cutExcerpt({ text: 'some 250,000 people', start: 5, end: 12 })).toEqual([
      'some ',
      '250,000',
      ' people',
    ]);
    expect(cutExcerpt({ text: 'some', start: 2, end: 9 })).toEqual(['some', '', '']);
  });

  it('step round the ends and answer to arrows alone', () => {
    expect(step('ArrowDown', 2, 3)).toBe(0);
    expect(step('ArrowUp', 0, 3)).toBe(2);
    expect(step('ArrowDown', 0, 0)).toBeNull();
    expect(step('a', 0, 3)).toBeNull();
  });
});
