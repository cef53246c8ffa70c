import { describe, expect, test } from 'vitest';
import { crossCheck, questionsOf, LibraryIndex } from '@shared/compare';
import type { Question } from '@shared/domain/question';
import type { Rate } from '@shared/domain/rate';
import { detected } from '../../cases/compare/detected';

const fine = (id: string, on: string, amount: string) =>
  detected(id, `The regulator fined Acme ${amount} for the emissions cheating in Germany, it said.\n`, on);

const dollars = fine('a', '2017-03-01', '$45 million');
const euros = fine('b', '2017-03-03', '€54 million');
const ecb: Rate = { from: 'EUR', to: 'USD', value: 1.08, source: 'ECB', on: '2017-03-03' };

function atRates(rates: readonly Rate[], ...articles: readonly (typeof dollars)[]) {
  const index = LibraryIndex.of(articles);
  const [proposed] = questionsOf(index, []);
  if (proposed === undefined) throw new Error('the two fines answer one question');
  const settled: Question = {
    id: 'q',
    kind: 'figure',
    label: 'The fine',
    cells: proposed.cells.map(({ ref }) => ref),
    status: 'accepted',
    overrides: [],
    apart: [],
    absent: [],
    rates,
  };
  return questionsOf(index, [settled])[0];
}

describe('two currencies', () => {
  test('are not comparable while nobody has entered a rate', () => {
    expect(atRates([], dollars, euros)?.relation).toBe('not-comparable');
  });

  test('are compared at the editor’s rate, which the reason names with its source', () => {
    const question = atRates([ecb], dollars, euros);
    expect(question?.relation).toBe('conflicts');
    expect(question?.verdict).toMatch(
      /^At 1 EUR = 1\.08 USD \(ECB, 3 Mar 2017\), entered by the editor: the two leave no value in common/,
    );
    expect(question?.pairs[0]?.difference).toEqual({
      absolute: 13_320_000,
      relative: expect.closeTo(0.296) as number,
      unit: 'USD',
    });
    expect(question?.rates).toEqual([ecb]);
  });

  test('read the same either way round', () => {
    const back: Rate = { ...ecb, from: 'USD', to: 'EUR', value: 0.926 };
    expect(atRates([back], dollars, euros)?.relation).toBe('conflicts');
    expect(atRates([ecb], fine('a', '2017-03-01', '$58.3 million'), euros)?.relation).toBe('compatible');
    expect(atRates([back], fine('a', '2017-03-01', '$58.3 million'), euros)?.relation).toBe('compatible');
  });

  test('a rate between other currencies changes nothing', () => {
    expect(atRates([{ ...ecb, to: 'GBP' }], dollars, euros)?.relation).toBe('not-comparable');
  });

  test.each([
    ['€54 million ($61 million)', '$61 million', 'same'],
    ['€54 million (about $61m)', '$61 million', 'compatible'],
    ['€54 million ($61 million)', '$45 million', 'conflicts'],
    ['€54 million', '$61 million', 'not-comparable'],
  ] as const)('the copy’s own conversion counts: %s against %s is %s', (left, right, relation) => {
    const [question] = crossCheck([fine('a', '2017-03-01', left), fine('b', '2017-03-03', right)], []);
    expect(question?.relation).toBe(relation);
  });

  test('says that the copy converts, and computes in its currency', () => {
    const [question] = crossCheck(
      [fine('a', '2017-03-01', '€54 million ($61 million)'), { ...dollars, articleId: 'b' }],
      [],
    );
    expect(question?.pairs[0]?.because[0]?.text).toMatch(
      /^The copy itself gives €54 million as \$61 million: /,
    );
    expect(question?.pairs[0]?.difference).toMatchObject({ absolute: -16_000_000, unit: 'USD' });
  });
});
