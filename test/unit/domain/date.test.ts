import { describe, expect, test } from 'vitest';
import { daysBetween, firstDay, formatDate, isIsoDate, isPartialDate } from '@shared/domain/date';

describe('dates', () => {
  test.each(['2017', '2017-03', '2017-03-28', '2016-02-29'])('%s is a date', (value) => {
    expect(isPartialDate(value)).toBe(true);
  });
  test.each(['', '17', '2017-13', '2017-00', '2017-02-29', '2017-3-28', '28 March 2017', '2017-03-28T00:00'])(
    '%s is not',
    (value) => {
      expect(isPartialDate(value)).toBe(false);
    },
  );
  test('a whole date needs a day', () => {
    expect(isIsoDate('2017-03')).toBe(false);
    expect(isIsoDate('2017-03-28')).toBe(true);
  });
  test('a partial date begins on its first day', () => {
    expect(['2017', '2017-03', '2017-03-28'].map(firstDay)).toEqual([
      '2017-01-01',
      '2017-03-01',
      '2017-03-28',
    ]);
  });
  test('days are counted across leap years', () => {
    expect(daysBetween('2015-11-13', '2017-03-28')).toBe(501);
    expect(daysBetween('2017-03-28', '2015-11-13')).toBe(-501);
  });
  test('editors read dates day first', () => {
    expect(['2017', '2017-03', '2017-03-08'].map(formatDate)).toEqual(['2017', 'Mar 2017', '8 Mar 2017']);
  });
});
