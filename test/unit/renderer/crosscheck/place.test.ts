import { expect, it } from 'vitest';
import { successor } from '../../../../renderer/features/crosscheck/place';
import { slip, tolls } from '../../report/sample';

const { question } = tolls();
const place = { id: 'p-before', cells: question.cells };
const other = { ...question, id: 'other', cells: slip().slip.cells };
const grown = { ...question, id: 'p-after', cells: [...question.cells, ...slip().slip.cells] };

it('finds the question that took over the marks of the one that is gone', () => {
  expect(successor(place, 'p-before', [other, grown])).toBe('p-after');
});

it('finds none where no question holds them, or another one was asked for', () => {
  expect(successor(place, 'p-before', [other])).toBeNull();
  expect(successor(place, 'else', [grown])).toBeNull();
  expect(successor(null, 'p-before', [grown])).toBeNull();
});
