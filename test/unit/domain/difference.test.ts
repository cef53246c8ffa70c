import { expect, test } from 'vitest';
import { difference } from '@shared/domain/question';
import { figure } from '../report/sample';

test.each([
  ['people', 250_000, 310_000, 60_000, 0.24],
  // 34 degrees are not twice 17.
  ['celsius', 17, 34, 17, null],
  ['degree', 17, 34, 17, null],
  ['people', 0, 12, 12, null],
])('in %s from %d to %d', (unit, from, to, absolute, relative) => {
  expect(difference(figure(from, from, { unit }), figure(to, to, { unit }))).toEqual({ absolute, relative });
});

test('a fall and a rise have none', () => {
  const moved = (by: number, change: 'up' | 'down') => figure(by, by, { unit: 'percent', change });
  expect(difference(moved(6, 'down'), moved(11, 'up'))).toBeNull();
  expect(difference(moved(6, 'up'), moved(11, 'up'))).toMatchObject({ absolute: 5 });
});
