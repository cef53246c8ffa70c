import { expect, it, test } from 'vitest';
import { converted, currenciesOf, readRate } from '../../../../renderer/features/crosscheck/money';
import { article, cell, figure, figureMark } from '../../report/sample';

const cells = [
  ['€54 million', 54e6, 'EUR'],
  ['$45 million', 45e6, 'USD'],
  ['$46 million', 46e6, 'USD'],
].map(([exact, value, unit], index) => {
  const text = `Acme was fined ${String(exact)}.`;
  const says = figure(Number(value), Number(value), { unit: String(unit), counted: null });
  const mark = figureMark('m1', text, String(exact), says);
  return cell(article(`a${index}`, text, [mark]), mark);
});

test.each([
  ['1.08', 1.08],
  ['1,08', 1.08],
  [' 0.93 ', 0.93],
  ['.5', 0.5],
  ['0', null],
  ['-1', null],
  ['1.08 USD', null],
  ['1,080.5', null],
  ['', null],
])('the rate typed as %j is %j', (typed, value) => {
  expect(readRate(typed)).toBe(value);
});

it('knows the currencies of a question, the most frequent first', () => {
  expect(currenciesOf({ cells })).toEqual(['USD', 'EUR']);
});

it('shows what a rate makes of the first figure', () => {
  expect(converted({ cells }, { from: 'EUR', to: 'USD', value: 1.08 })).toBe('€54 million is $58.32 million');
  expect(converted({ cells }, { from: 'GBP', to: 'USD', value: 1.25 })).toBeNull();
});
