import { describe, expect, it } from 'vitest';
import { lastName, sign } from '../../../../renderer/features/marks/words/mark';
import { shortValue, unitWord, valueWords } from '../../../../renderer/features/marks/words/value';
import { figure, figureMark } from './make';

describe('a value in words', () => {
  it.each([
    [{}, 'about 250,000', '~250,000'],
    [{ low: 310_000, high: null, modifier: '>' }, 'more than 310,000', '>310,000'],
    [{ low: 7e9, high: 7e9, modifier: '=', unit: 'USD' }, '$7 billion', '$7 bn'],
    [{ low: 1.18e9, high: 1.18e9, modifier: '=', unit: 'EUR' }, '€1.18 billion', '€1.18 bn'],
    [{ low: 5, high: 5, unit: 'year' }, 'about 5 years', '~5 years'],
    [{ low: 20, high: 20, unit: 'country', counted: null }, 'about 20 countries', '~20'],
    [{ low: 1, high: 1, modifier: '=', unit: 'year' }, '1 year', '1 year'],
    [{ low: 20, high: 20, unit: 'country' }, 'about 20', '~20'],
    [{ low: 3, high: 3, modifier: '=', unit: 'percent', change: 'up' }, 'up 3 per cent', '↑3 %'],
    [{ low: 30_000, high: 40_000, modifier: '=', unit: null }, '30,000–40,000', '30,000–40,000'],
    [{ low: null, high: 40, modifier: '<', unit: null }, 'less than 40', '<40'],
    [{ low: null, high: null, unit: null }, 'no number stated', '—'],
    [{ low: 9, high: 9, modifier: '=', unit: 'CHF' }, 'CHF 9', 'CHF 9'],
  ] as const)('%j', (over, words, short) => {
    expect(valueWords({ figure: figure(over), exact: '' })).toBe(words);
    expect(shortValue({ figure: figure(over), exact: '' })).toBe(short);
  });

  it.each([
    ['At least 1,130 people', '>', 'at least 1,130', '≥1,130'],
    ['the 1,130th victim', '>', 'at least 1,130', '≥1,130'],
    ['1,130 people or more', '>', 'at least 1,130', '≥1,130'],
    ['More than 1,130 people', '>', 'more than 1,130', '>1,130'],
    ['up to 1,130 people', '<', 'at most 1,130', '≤1,130'],
    ['no more than 1,130 people', '<', 'at most 1,130', '≤1,130'],
    ['fewer than 1,130 people', '<', 'less than 1,130', '<1,130'],
    ['some 1,130 people, at least in part', '~', 'about 1,130', '~1,130'],
  ] as const)('%s', (exact, modifier, words, short) => {
    const value = figure({
      low: modifier === '<' ? null : 1130,
      high: modifier === '>' ? null : 1130,
      modifier,
      unit: null,
    });
    expect([valueWords({ figure: value, exact }), shortValue({ figure: value, exact })]).toEqual([
      words,
      short,
    ]);
  });

  it('is never rounded by its scale word', () => {
    expect(
      valueWords({ figure: figure({ low: 12_345_678, high: 12_345_678, modifier: '=' }), exact: '' }),
    ).toBe('12,345,678');
    expect(
      shortValue({
        figure: figure({ low: 1_234_567, high: 1_234_567, modifier: '=', unit: 'USD' }),
        exact: '',
      }),
    ).toBe('$1,234,567');
    expect(
      shortValue({ figure: figure({ low: 1.2e12, high: 1.2e12, modifier: '=', unit: 'USD' }), exact: '' }),
    ).toBe('$1.2 tn');
  });

  it('names units as copy does', () => {
    expect([
      unitWord('person', true),
      unitWord('country', true),
      unitWord('bus', true),
      unitWord('day', true),
    ]).toEqual(['people', 'countries', 'buses', 'days']);
  });
});

describe('a row', () => {
  it.each([
    ['Yury Ushakov', 'Ushakov'],
    ['the Kremlin', 'Kremlin'],
    ['Putin', 'Putin'],
    ['Mohammad Javad Zarif', 'Zarif'],
  ])('%s is listed as %s', (name, short) => {
    expect(lastName(name)).toBe(short);
  });

  it('shows the finding first, then the stage, and tells a suggestion apart', () => {
    expect(sign(figureMark('a', 0, 'x')).label).toBe('Suggested');
    expect(sign(figureMark('a', 0, 'x', { status: 'accepted' })).label).toBe('To check');
    expect(sign(figureMark('a', 0, 'x', { status: 'accepted', finding: 'denied' })).glyph).toBe('⊘');
  });
});
