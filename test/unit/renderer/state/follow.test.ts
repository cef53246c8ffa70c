import { expect, it } from 'vitest';
import type { Question } from '@shared/domain/question';
import { touched } from '../../../../renderer/state/follow';

const accepted: Question = {
  id: 'q',
  kind: 'figure',
  label: 'Killed',
  cells: [],
  status: 'accepted',
  overrides: [],
  apart: [],
  absent: [],
  rates: [],
};
const dismissed: Question = { ...accepted, status: 'dismissed' };

it('names the questions that a step brought back or changed, and none that it closed', () => {
  expect(touched({ q: dismissed }, {})).toEqual(['q']);
  expect(touched({ q: dismissed }, { q: accepted })).toEqual(['q']);
  expect(touched({ q: accepted }, { q: dismissed })).toEqual([]);
  expect(touched({ q: accepted }, { q: accepted })).toEqual([]);
});
