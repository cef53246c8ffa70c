import { describe, expect, it } from 'vitest';
import { listedOf } from '@shared/domain/offers';
import type { ComparedQuestion, Question } from '@shared/domain/question';
import { slip, tolls } from '../report/sample';

const { question } = tolls();
const [old, later] = question.cells;
const [fresh, further] = slip().slip.cells;
if (old === undefined || later === undefined) throw new Error('two tolls');

const accepted: ComparedQuestion = { ...question, id: 'q', status: 'accepted', relation: 'same' };
const kept: Question = {
  id: 'q',
  kind: 'figure',
  label: 'Deaths',
  cells: [old.ref, later.ref],
  status: 'accepted',
  overrides: [],
  apart: [],
  absent: [],
  rates: [],
};
const proposal: ComparedQuestion = { ...question, id: 'p', relation: 'conflicts', cells: [later, fresh] };

describe('a new answer to an accepted question', () => {
  it('is offered to that question, and makes it need a look', () => {
    const listed = listedOf([proposal, accepted], { q: kept });
    expect(listed.questions).toEqual([accepted]);
    expect(listed.offers.get('q')).toEqual([{ proposal, cells: [fresh] }]);
    expect(listed.offeredTo.get('p')).toBe('q');
    expect(listed.open.has('q')).toBe(true);
    expect(listedOf([accepted], { q: kept }).open.has('q')).toBe(false);
  });

  it('is offered no more from the moment it is added or left out', () => {
    const added = listedOf([proposal, accepted], { q: { ...kept, cells: [...kept.cells, fresh.ref] } });
    const left = listedOf([proposal, accepted], { q: { ...kept, apart: [fresh.ref] } });
    for (const listed of [added, left]) {
      expect(listed.questions).toEqual([accepted]);
      expect(listed.offers.size).toBe(0);
    }
  });

  it('stands alone where it touches two accepted questions, or one that is not shown', () => {
    const other = { ...accepted, id: 'r', cells: [fresh, further] };
    const desk = { q: kept, r: { ...kept, id: 'r', cells: [fresh.ref, further.ref] } };
    expect(listedOf([proposal, accepted, other], desk).questions).toHaveLength(3);
    expect(listedOf([proposal], { q: kept }).questions).toEqual([proposal]);
  });
});

it('shows nothing that was dismissed a moment ago', () => {
  expect(listedOf([proposal], { p: { ...kept, id: 'p', status: 'dismissed' } }).questions).toEqual([]);
});
