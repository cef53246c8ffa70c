import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fail, ok, type Result } from '@shared/domain/result';
import { compareNow } from '../../../../renderer/state/crosscheck';
import { useStet } from '../../../../renderer/state/store';
import { slip, tolls } from '../../report/sample';

const started = useStet.getState();
const { question } = tolls();
const other = { ...question, id: 'other' };
const { slip: possible } = slip();

/** A main process that gives these answers, one after the other; writes down what it was asked. */
function bridge(...answers: readonly Result<unknown>[]): unknown[] {
  const asked: unknown[] = [];
  const left = [...answers];
  vi.stubGlobal('window', {
    stet: {
      invoke: (name: string, input: object) => {
        asked.push([name, input]);
        return Promise.resolve(left.shift() ?? fail('internal', 'not expected'));
      },
    },
  });
  return asked;
}

beforeEach(() => {
  useStet.setState(started, true);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('puts an answer together from its pages, and asks on against it', async () => {
  const asked = bridge(
    ok({ version: 7, left: 2, questions: [question], slips: [] }),
    ok({ version: 7, left: 0, questions: [other], slips: [possible] }),
    ok({ version: 8, left: 0, questions: [1], slips: [0] }),
  );
  await compareNow();
  expect(useStet.getState()).toMatchObject({
    comparing: 'idle',
    questions: [question, other],
    slips: [possible],
  });
  await compareNow();
  expect(useStet.getState().questions).toEqual([other]);
  expect(useStet.getState().slips).toEqual([possible]);
  expect(asked).toEqual([
    ['crosscheck.run', { since: null }],
    ['crosscheck.more', { version: 7, from: 1 }],
    ['crosscheck.run', { since: 7 }],
  ]);
});

it('starts over when the answer has grown old before its last page', async () => {
  const before = useStet.getState().questions;
  bridge(
    ok({ version: 9, left: 1, questions: [question], slips: [] }),
    fail('conflict', 'The library has been compared again since.'),
    ok({ version: 10, left: 0, questions: [question, other], slips: [] }),
  );
  expect(before).toEqual([]);
  await compareNow();
  expect(useStet.getState().questions).toEqual([question, other]);
});
