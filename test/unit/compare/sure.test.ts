import { describe, expect, test } from 'vitest';
import { crossCheck } from '@shared/compare';
import type { ComparedQuestion, Question } from '@shared/domain/question';
import { detected } from '../../cases/compare/detected';

const toll = detected(
  'toll',
  'A powerful earthquake killed at least 1,130 people in Nepal on Saturday.\n',
  '2015-04-25',
);
const later = detected(
  'later',
  'The death toll from the earthquake in Nepal has risen to 5,057, the home ministry said.\n',
  '2015-04-28',
);
const bridge = detected(
  'bridge',
  'Croatia opens bridge\n\nThe transport minister opened a 1.2-kilometre bridge across the Sava at Drenova on Tuesday, ending decades of ferry crossings.\n',
  '2012-09-04',
);
const crossing = detected(
  'crossing',
  'Drenova gets its bridge\n\nAfter years of argument the new 1,200-metre bridge at Drenova carried its first cars across the Sava on Tuesday night.\n',
  '2012-09-05',
);

const only = (questions: readonly ComparedQuestion[]): ComparedQuestion => {
  const [question, ...more] = questions;
  if (question === undefined || more.length > 0) throw new Error('one question is expected');
  return question;
};

describe('how sure Stet is of a question', () => {
  test('one event, place and measure are surely one question', () => {
    expect(only(crossCheck([toll, later], []))).toMatchObject({ sure: true, relation: 'supersedes' });
  });

  test('where little is named alike it asks', () => {
    expect(only(crossCheck([bridge, crossing], []))).toMatchObject({ sure: false });
  });

  test('what is surely one question comes first, however the others stand', () => {
    const found = crossCheck([bridge, crossing, toll, later], []);
    expect(found.map(({ sure }) => sure)).toEqual([true, false]);
  });

  test('an editor who accepts it leaves no doubt', () => {
    const { id, kind, label, cells } = only(crossCheck([bridge, crossing], []));
    const accepted: Question = {
      id,
      kind,
      label,
      cells: cells.map(({ ref }) => ref),
      status: 'accepted',
      overrides: [],
      apart: [],
      absent: [],
      rates: [],
    };
    expect(only(crossCheck([bridge, crossing], [accepted]))).toMatchObject({
      sure: true,
      status: 'accepted',
    });
  });
});
