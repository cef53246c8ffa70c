import { expect, it, test } from 'vitest';
import { diffWords } from '@shared/compare';
import { differenceWords, sideRuns, valueBeside } from '@shared/report/words';
import { figure, figureMark } from './sample';

const side = (a: string, b: string, which: 'left' | 'right'): string =>
  sideRuns(diffWords(a, b), which)
    .map(({ text }) => text)
    .join('');

test.each([
  ['every house in Palu before the rains come,', 'every house in Palu,'],
  ['we will not leave', 'we will leave'],
  ['Stay. We go on.', 'Stay, we go on.'],
])('each side of the diff of %j and %j reads as it was written', (a, b) => {
  expect(side(a, b, 'left').replace(/\s+/g, ' ').trim()).toBe(a);
  expect(side(a, b, 'right').trim()).toBe(b);
});

it('sets a difference in the currency it was converted to', () => {
  const difference = { absolute: 13_320_000, relative: 0.296, unit: 'USD' };
  expect(differenceWords(difference, 'EUR')).toBe('+$13.32 million (30 %)');
});

it('names the units of two figures beside each other only where they differ', () => {
  const bridge = (exact: string, value: number, unit: string) =>
    figureMark('m', exact, exact, figure(value, value, { unit, counted: null }));
  const [short, long] = [bridge('1.2 kilometres', 1.2, 'kilometre'), bridge('1,200 metres', 1200, 'metre')];
  if (short.kind !== 'figure' || long.kind !== 'figure') throw new Error('two figures');
  expect(valueBeside(short, long)).toBe('1.2 kilometres');
  expect(valueBeside(long, short)).toBe('1,200 metres');
  expect(valueBeside(short, short)).toBe('1.2');
});
