import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { EMPTY_DESK } from '@shared/domain/desk';
import type { Command } from '@shared/domain/command';
import type { Question } from '@shared/domain/question';
import { fail } from '@shared/domain/result';
import { add, setRate, split } from '../../../../renderer/features/crosscheck/settle';
import { useStet } from '../../../../renderer/state/store';
import { tolls } from '../../report/sample';

const started = useStet.getState();
const { question } = tolls();
const shown = question.cells.map(({ ref }) => ref);
const other = { articleId: 'three', markId: 'm9' };
const kept: Question = {
  id: question.id,
  kind: 'figure',
  label: 'Deaths',
  cells: [...shown.slice(0, 1), other],
  status: 'accepted',
  overrides: [],
  apart: shown.slice(1),
  absent: [],
  rates: [],
};

const asked: Command[] = [];

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('window', {
    stet: {
      invoke: (_name: string, { command }: { readonly command: Command }) => {
        asked.push(command);
        return Promise.resolve(fail('internal', 'not expected'));
      },
    },
  });
  useStet.setState({ ...started, desk: { ...EMPTY_DESK, questions: { [kept.id]: kept } } }, true);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('a mark taken off stays off, and a name stays, though the screen has not caught up', async () => {
  setRate(question, 'EUR', 'USD', null);
  add(question, { articleId: 'four', markId: 'm1' });
  split(question, [other], 'Injured');
  await vi.waitFor(() => {
    expect(asked).toHaveLength(3);
  });
  expect(asked).toMatchObject([
    { label: 'Deaths', cells: kept.cells },
    { label: 'Deaths', cells: [...kept.cells, { articleId: 'four', markId: 'm1' }] },
    { label: 'Deaths', cells: kept.cells },
  ]);
});

it('of a proposal, what the screen shows is all there is', async () => {
  useStet.setState({ desk: EMPTY_DESK });
  setRate(question, 'EUR', 'USD', null);
  await vi.waitFor(() => {
    expect(asked).toMatchObject([{ label: question.label, cells: shown }]);
  });
});
