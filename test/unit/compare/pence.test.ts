import { expect, test } from 'vitest';
import { crossCheck } from '@shared/compare';
import { detected } from '../../cases/compare/detected';

const fine = (id: string, on: string, amount: string) =>
  detected(id, `The council fined Acme ${amount} for the broken swing in Leeds, it said.\n`, on);

test('pence and pounds are one currency', () => {
  const [question] = crossCheck(
    [fine('a', '2017-03-01', '£4.15'), fine('b', '2017-03-03', '415p'), fine('c', '2017-03-04', '415 pence')],
    [],
  );
  expect(question?.cells).toHaveLength(3);
  expect(question?.relation).toBe('same');
});
