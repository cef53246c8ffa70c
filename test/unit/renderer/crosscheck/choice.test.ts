import { describe, expect, it } from 'vitest';
import {
  chosenOf,
  drawnTo,
  mainOf,
  NO_CHOICE,
  toggled,
} from '../../../../renderer/features/crosscheck/choice';
import { tolls } from '../../report/sample';

const order = ['a', 'b', 'c', 'd', 'e'];
const ids = (choice: typeof NO_CHOICE): readonly string[] => chosenOf(choice, order);

describe('choosing questions in the list', () => {
  it('takes one after the other, and lets go of them', () => {
    const two = toggled(toggled(NO_CHOICE, order, 'd'), order, 'b');
    expect(ids(two)).toEqual(['b', 'd']);
    expect(ids(toggled(two, order, 'b'))).toEqual(['d']);
  });

  it('draws a run from the open question, further and back again', () => {
    const down = drawnTo(drawnTo(NO_CHOICE, 'b', 'c'), 'c', 'd');
    expect(ids(down)).toEqual(['b', 'c', 'd']);
    expect(ids(drawnTo(down, 'd', 'c'))).toEqual(['b', 'c']);
    expect(ids(drawnTo(down, 'd', 'a'))).toEqual(['a', 'b']);
  });

  it('keeps what was chosen before the run, and lets go of what has left the list', () => {
    const run = drawnTo(toggled(toggled(NO_CHOICE, order, 'a'), order, 'c'), 'c', 'd');
    expect(ids(run)).toEqual(['a', 'c', 'd']);
    expect(ids(toggled(run, order, 'c'))).toEqual(['a', 'd']);
    expect(chosenOf(run, ['b', 'c'])).toEqual([]);
  });
});

it('merges into what was settled already, else into what is open', () => {
  const { question } = tolls();
  const [one, two] = [question, { ...question, id: 'two' }];
  expect(mainOf([one, two], 'two')?.id).toBe('two');
  expect(mainOf([one, two], 'elsewhere')?.id).toBe('tolls');
  expect(mainOf([one, { ...two, status: 'accepted' }], 'tolls')?.id).toBe('two');
});
