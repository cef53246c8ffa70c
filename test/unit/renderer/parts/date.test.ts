import { describe, expect, it } from 'vitest';
import { readDate } from '../../../../renderer/parts/DateField';

describe('a date as an editor types it', () => {
  it.each([
    ['2015-11-13', '2015-11-13'],
    ['13 Nov 2015', '2015-11-13'],
    [' 3 November 2015 ', '2015-11-03'],
    ['13 Sept. 2015', '2015-09-13'],
    ['', null],
    // One day in London, another in Washington.
    ['11/12/2015', undefined],
    ['31 June 2015', undefined],
    ['Friday', undefined],
  ])('%j', (typed, date) => {
    expect(readDate(typed)).toBe(date);
  });
});
