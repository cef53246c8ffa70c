import { describe, expect, it } from 'vitest';
import { readTypedDate } from '@shared/domain/typed-date';
import { parseNumber, toNumber } from '../../../../renderer/features/marks/input/number';
import { parseValue, valueField } from '../../../../renderer/features/marks/input/value';

const number = (text: string): number | string => {
  const result = parseNumber(text);
  return result.ok ? toNumber(result.value) : result.error.message;
};

describe('a number as an editor types it', () => {
  it.each([
    ['250,000', 250_000],
    ['250000', 250_000],
    ['250 000', 250_000],
    ['250\u202f000', 250_000],
    ['2.5 million', 2_500_000],
    ['1.2bn', 1_200_000_000],
    ['2.3bn', 2_300_000_000],
    ['40k', 40_000],
    ['7 Billion', 7_000_000_000],
    ['0.125', 0.125],
    ['-4', -4],
    ['−4.5', -4.5],
    ['1.234 million', 1_234_000],
  ])('%s is %d', (typed, value) => {
    expect(number(typed)).toBe(value);
  });

  it('refuses a point that could be a thousands mark', () => {
    expect(number('250.000')).toBe('Write 250,000 or 250: “250.000” can be read either way.');
    expect(number('1.234')).toBe('Write 1,234 or 1.234: “1.234” can be read either way.');
  });

  it('refuses commas in the wrong place, words and nothing', () => {
    expect(number('2,50')).toContain('commas');
    expect(number('lots')).toContain('“lots” is not a number');
    expect(number('5 gazillion')).toContain('not a number');
    expect(number('')).toContain('not a number');
    expect(number('1..2')).toContain('not a number');
  });
});

const value = (text: string, modifier: '=' | '~' | '>' | '<' = '='): unknown => {
  const result = parseValue(text, modifier);
  return result.ok ? result.value : result.error.message;
};

describe('the value field', () => {
  it.each([
    ['250,000', '~', { low: 250_000, high: 250_000, modifier: '~' }],
    ['310,000', '>', { low: 310_000, high: null, modifier: '>' }],
    ['40', '<', { low: null, high: 40, modifier: '<' }],
    ['30,000-40,000', '=', { low: 30_000, high: 40_000, modifier: '=' }],
    ['30,000 – 40,000', '~', { low: 30_000, high: 40_000, modifier: '~' }],
    ['30,000 to 40,000', '=', { low: 30_000, high: 40_000, modifier: '=' }],
    ['2-3 million', '=', { low: 2_000_000, high: 3_000_000, modifier: '=' }],
    ['900,000-1.1m', '=', { low: 900_000, high: 1_100_000, modifier: '=' }],
    ['500-1k', '=', { low: 500, high: 1000, modifier: '=' }],
    ['-5', '=', { low: -5, high: -5, modifier: '=' }],
    ['more than 310,000', '=', { low: 310_000, high: null, modifier: '>' }],
    ['no more than 40', '=', { low: null, high: 40, modifier: '<' }],
    ['~ 250,000', '>', { low: 250_000, high: 250_000, modifier: '~' }],
  ] as const)('%s with %s', (typed, modifier, expected) => {
    expect(value(typed, modifier)).toEqual(expected);
  });

  it('answers bad input with a sentence', () => {
    expect(value('')).toContain('needs a value');
    expect(value('40,000-30,000')).toContain('runs backwards');
    expect(value('30-40-50')).toContain('two ends');
    expect(value('30-40', '>')).toContain('both ends');
    expect(value('a few')).toContain('not a number');
  });

  it('shows what it would read back', () => {
    expect(valueField({ low: 30_000, high: 40_000 })).toBe('30,000–40,000');
    expect(valueField({ low: null, high: 40 })).toBe('40');
    expect(valueField({ low: null, high: null })).toBe('');
    expect(value(valueField({ low: 0.5, high: 1_250_000.25 }))).toEqual({
      low: 0.5,
      high: 1_250_000.25,
      modifier: '=',
    });
  });
});

describe('an as-of date', () => {
  const date = (text: string): unknown => {
    const result = readTypedDate(text);
    return result.ok ? result.value : result.error.message;
  };

  it.each([
    ['', null],
    ['2017', '2017'],
    ['2017-03', '2017-03'],
    ['2017-03-28', '2017-03-28'],
    ['28 March 2017', '2017-03-28'],
    ['Mar 2017', '2017-03'],
    ['sept 2015', '2015-09'],
  ])('%s', (typed, expected) => {
    expect(date(typed)).toBe(expected);
  });

  it('refuses days that do not exist and orders that can be read two ways', () => {
    expect(date('2017-02-30')).toContain('no such date');
    expect(date('31 June 2017')).toContain('no such date');
    expect(date('3/4/2017')).toContain('not a date Stet can read');
    expect(date('Marvel 2017')).toContain('not a date Stet can read');
  });
});
