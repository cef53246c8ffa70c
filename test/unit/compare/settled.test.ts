import { describe, expect, test } from 'vitest';
import { against, compareCells, crossCheck, LibraryIndex, questionsOf } from '@shared/compare';
import type { ComparedQuestion, Question } from '@shared/domain/question';
import { detected } from '../../cases/compare/detected';

const early = detected(
  'early',
  'A powerful earthquake killed at least 1,130 people in Nepal on Saturday.\n',
  '2015-04-25',
);
const late = detected(
  'late',
  'The death toll from the earthquake in Nepal has risen to 5,057, the home ministry said.\n',
  '2015-04-28',
);
const other = detected('other', 'Norvik Steel will cut 2,000 jobs in Hull.\n', '2015-04-28');

const [proposed] = crossCheck([early, late], []);
if (proposed === undefined) throw new Error('the two tolls should be proposed');
const refs = proposed.cells.map((cell) => cell.ref);

const question = (over: Partial<Question>): Question => ({
  id: 'q1',
  kind: 'figure',
  label: 'Nepal toll',
  cells: refs,
  status: 'accepted',
  overrides: [],
  apart: [],
  absent: [],
  rates: [],
  ...over,
});

describe('what an editor settled', () => {
  test('a proposal keeps its id while its cells stay', () => {
    expect(crossCheck([late, other, early], []).map(({ id }) => id)).toEqual([proposed.id]);
  });

  test('marks that were all taken off a question are proposed under an id of their own', () => {
    const emptied = question({ id: proposed.id, cells: [], apart: refs });
    const again = crossCheck([early, late], [emptied]).filter(({ status }) => status === 'proposed');
    expect(again.map(({ cells }) => cells.length)).toEqual([2]);
    expect(again[0]?.id).not.toBe(proposed.id);
  });

  test('an accepted question is shown once, under its own id and label', () => {
    const found = crossCheck([early, late], [question({})]);
    expect(found.map(({ id, label, status }) => ({ id, label, status }))).toEqual([
      { id: 'q1', label: 'Nepal toll', status: 'accepted' },
    ]);
  });

  test('a dismissed question is not proposed again', () => {
    expect(crossCheck([early, late], [question({ status: 'dismissed' })])).toEqual([]);
  });

  test('an accepted question is not shown while a single mark of it is left', () => {
    const half = question({ cells: refs.slice(0, 1), apart: refs.slice(1) });
    expect(crossCheck([early, late], [half])).toEqual([]);
    expect(crossCheck([early], [question({})])).toEqual([]);
  });

  test('an override stands, with what the engine said beside it', () => {
    const [a, b] = refs;
    if (a === undefined || b === undefined) throw new Error('two cells');
    const [found] = crossCheck(
      [early, late],
      [
        question({
          overrides: [{ cells: [b, a], relation: 'different-scope', reason: 'One counts the valley only.' }],
        }),
      ],
    );
    expect(found?.relation).toBe('different-scope');
    expect(found?.pairs[0]?.overruled).toEqual({
      engine: 'supersedes',
      reason: 'One counts the valley only.',
    });
    expect(found?.verdict).toContain('One counts the valley only.');
  });

  test('a figure that is no slip is still denied by its own article', () => {
    const denied = detected(
      'denied',
      'Iran asked Russia for a $7 billion loan, a newspaper said.\n\nMoscow later denied the reports about the loan.\n',
      '2015-11-13',
    );
    const [denial] = crossCheck([denied], []);
    expect(denial?.relation).toBe('denies');
    const cells = denial?.cells.slice(0, 1).map(({ ref }) => ref) ?? [];
    const slip = question({ status: 'no-slip', cells: [...cells, ...refs.slice(0, 1)] });
    expect(crossCheck([denied], [slip]).map(({ id }) => id)).toEqual([denial?.id]);
    expect(against(LibraryIndex.of([denied]), 'denied', [slip]).map(({ id }) => id)).toEqual([denial?.id]);
  });

  test('a question whose articles are gone is not shown', () => {
    expect(crossCheck([other], [question({})])).toEqual([]);
  });
});

test('two marks that an editor puts together are compared as they are', () => {
  const [a, b] = [early, other].map((article) => ({
    article,
    mark: article.marks.find((mark) => mark.kind === 'figure'),
  }));
  if (a?.mark === undefined || b?.mark === undefined) throw new Error('both have a figure');
  expect(
    compareCells({ article: a.article, mark: a.mark }, { article: b.article, mark: b.mark })?.because,
  ).not.toEqual([]);
});

describe('a library that changes', () => {
  const ids = (questions: readonly ComparedQuestion[]): string[] => questions.map(({ id }) => id);

  test('adding, replacing and removing give what a fresh index gives', () => {
    const index = LibraryIndex.of([early, other]);
    expect(questionsOf(index, [])).toEqual([]);
    index.add(late);
    index.add(late);
    expect(ids(questionsOf(index, []))).toEqual([proposed.id]);
    index.add({ ...late, marks: [] });
    expect(questionsOf(index, [])).toEqual([]);
    index.add(late);
    index.remove('early');
    expect(questionsOf(index, [])).toEqual([]);
  });

  test('one article is asked for by itself', () => {
    const index = LibraryIndex.of([early, late, other]);
    expect(ids(against(index, 'late'))).toEqual([proposed.id]);
    expect(against(index, 'other')).toEqual([]);
  });

  test('rejected marks answer nothing', () => {
    const rejected = { ...late, marks: late.marks.map((mark) => ({ ...mark, status: 'rejected' as const })) };
    expect(crossCheck([early, rejected], [])).toEqual([]);
  });
});
