import { describe, expect, test } from 'vitest';
import { crossCheck } from '@shared/compare';
import { detected } from './detected';

const verdicts = (text: string): string[] =>
  crossCheck([detected('a', `${text}\n`, '2017-03-28')], []).map((question) => question.verdict);

describe('what does not add up inside one article', () => {
  test.each([
    [
      'parts and total',
      'The bomb killed 43 people: 20 in Aden, 15 in Taiz and 12 in Ibb.',
      'The parts add up to 47, not to 43.',
    ],
    [
      'a rise in per cent',
      'Sales at Norvik rose 30 percent to 250 million euros from 200 million euros.',
      'is a rise of 25 %, not of 30 %',
    ],
    [
      'a fall in per cent',
      'The number of visitors fell by 10 percent from 40,000 people to 30,000 people.',
      'is a fall of 25 %, not of 10 %',
    ],
    [
      'a length and its beginning',
      'Envoys want to end the nine-year conflict in Syria. The conflict broke out in March 2011.',
      'the copy says Mar 2011',
    ],
  ])('%s', (_, text, words) => {
    expect(verdicts(text).join(' ')).toContain(words);
  });

  test.each([
    ['parts that add up', 'The bomb killed 47 people: 20 in Aden, 15 in Taiz and 12 in Ibb.'],
    ['a rise that follows', 'Sales at Norvik rose 25 percent to 250 million euros from 200 million euros.'],
    [
      'a rise that follows by rounding',
      'Profit rose 12 percent to 1.9 billion euros from 1.7 billion euros.',
    ],
    [
      'a length that fits',
      'Envoys want to end the six-year conflict in Syria. The conflict broke out in March 2011.',
    ],
    ['figures that are no list', 'The bomb killed 43 people and injured 120, and 15 shops were damaged.'],
  ])('%s', (_, text) => {
    expect(verdicts(text)).toEqual([]);
  });

  test('a headline that differs from the body', () => {
    const [verdict] = verdicts(
      'Quake kills 63 in Zarand\n\nAn earthquake in Zarand killed 48 people on Tuesday, officials said.',
    );
    expect(verdict).toContain('no value in common');
  });
});
