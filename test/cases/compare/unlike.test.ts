import { expect, test } from 'vitest';
import { crossCheck } from '@shared/compare';
import { newsroom } from '../../support/newsroom';
import { detected } from './detected';

/** Of 600 happenings in the words of one newsroom, how many questions join two at the most; the aim is none. */
const AT_MOST = 10;

test(
  'what a newsroom writes of 600 unlike happenings is hardly ever put together',
  { timeout: 120_000 },
  () => {
    // The newsroom writes three articles on each happening: one of them is kept.
    const copies = newsroom(1800, 5).filter((_, index) => index % 3 === 0);
    const questions = crossCheck(
      copies.map(({ id, text, publishedOn }) => detected(id, text, publishedOn)),
      [],
    );
    const joined = questions.filter(({ cells }) => new Set(cells.map(({ ref }) => ref.articleId)).size > 1);
    expect(
      joined.length,
      joined
        .map(({ label, cells }) => `${label}: ${cells.map(({ mark }) => mark.exact).join(' | ')}`)
        .join('\n'),
    ).toBeLessThanOrEqual(AT_MOST);
  },
);
