import { expect, test } from 'vitest';
import { crossCheck } from '@shared/compare';
import { articles } from '../../bench/compare-input';

// Six hundred happenings of ten kinds at thirty cities over twelve years: many alike in every word but the town.
test.each([5, 11])(
  'nothing is put together across 600 unlike happenings (seed %i)',
  { timeout: 120_000 },
  (seed) => {
    const across = crossCheck(articles(600, seed), []).filter(
      ({ cells }) => new Set(cells.map(({ ref }) => ref.articleId)).size > 1,
    );
    expect(across.map(({ label }) => label)).toEqual([]);
  },
);
