import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { crossCheck } from '@shared/compare';
import type { Comparable } from '@shared/compare';
import type { ComparedQuestion } from '@shared/domain/question';
import { claim, comparable, figure, quote } from './build';
import { detected } from './detected';

const seed = (file: string): string =>
  readFileSync(resolve(import.meta.dirname, '../../../seeds', file), 'utf8');

const afp = seed('afp-2017-03-28.txt');
const visit = seed('putin-to-visit-iran-2015-11-13.txt');
const full =
  '"Syria is a sovereign country, Bashar al-Assad is a president elected by the people. So do we have the right to discuss with him these issues? Of course not,"';
const pull = 'Syria is a sovereign country, Bashar al-Assad is a president elected by the people';

const late: Comparable = comparable(
  'afp',
  afp,
  [
    figure('six-year', 6, 'year', { counted: 'conflict' }),
    figure('More than 310,000 people', 310_000, 'person', { modifier: '>', counted: 'people' }),
    figure('nine', 9, 'reactor', { counted: 'reactors' }),
    figure('20', 20, 'reactor', { counted: 'reactors' }),
    quote(afp, '“very solid potential.”', 'very solid potential.', 'Dmitry Peskov', 'partial'),
    quote(afp, '“new turning point”', 'new turning point', 'Rouhani', 'partial'),
    claim('supplying Tehran with the S-300 air defence system'),
  ],
  { publishedOn: '2017-03-28', title: 'Russian President Vladimir Putin was Tuesday to host…' },
);
const early: Comparable = comparable(
  'visit',
  visit,
  [
    figure('nearly five-year', 5, 'year', { modifier: '~', counted: 'conflict' }),
    figure('some 250,000 people', 250_000, 'person', { modifier: '~', counted: 'people' }),
    figure('Around 20 countries', 20, 'country', { modifier: '~', counted: 'countries' }),
    figure(
      '$7 billion loan',
      7e9,
      'USD',
      { counted: 'loan' },
      { suggests: { finding: 'denied', exact: 'Moscow later denied the reports' } },
    ),
    quote(visit, '"right"', 'right', 'Putin', 'partial'),
    quote(visit, full, full.slice(1, -1), 'Putin'),
    { ...quote(visit, pull, pull, 'Vladimir Putin', 'pull'), nth: 1 },
    claim('reviving an agreement to deliver S-300 missile systems to Iran'),
  ],
  { publishedOn: '2015-11-13', title: 'Putin to visit Iran to tighten Syria ties' },
);

const questions = crossCheck([late, early], []);
const holding = (exact: string): ComparedQuestion | undefined =>
  questions.find((question) => question.cells.some((cell) => cell.mark.exact === exact));

test('the tolls supersede: 60,000 more, 24 %, sixteen months on', () => {
  const found = holding('some 250,000 people');
  expect(found?.relation).toBe('supersedes');
  expect(found?.cells.map((cell) => cell.mark.exact)).toEqual([
    'some 250,000 people',
    'More than 310,000 people',
  ]);
  expect(found?.pairs[0]?.difference).toEqual({ absolute: 60_000, relative: 0.24 });
  expect(found?.label).toBe('People killed, Syria conflict');
  expect(found?.verdict).toMatch(/60,000 higher \(24 %\), sixteen months on/);
});

test('the two lengths of the conflict are compatible, both counted from March 2011', () => {
  const found = holding('six-year');
  expect(found?.relation).toBe('compatible');
  expect(found?.cells.map((cell) => cell.mark.exact)).toEqual(['nearly five-year', 'six-year']);
  expect(found?.pairs[0]?.because[0]?.text).toContain('Mar 2011');
  expect(found?.label).toBe('Length of the Syria conflict');
});

test('the loan denies itself', () => {
  const found = holding('$7 billion loan');
  expect(found?.relation).toBe('denies');
  expect(found?.cells).toHaveLength(1);
});

test('the pull-quote is a trimmed repeat', () => {
  const found = holding(pull);
  expect(found?.relation).toBe('compatible');
  expect(found?.cells.map((cell) => cell.mark.exact)).toEqual([full, pull]);
  expect(found?.label).toBe('Putin: “Syria is a sovereign country…”');
});

test('the S-300 is offered as a claim to compare', () => {
  expect(holding('reviving an agreement to deliver S-300 missile systems to Iran')?.cells).toHaveLength(2);
});

test('nothing else is put together', () => {
  expect(questions.map((question) => question.label)).toHaveLength(5);
  expect(holding('Around 20 countries')).toBeUndefined();
  expect(holding('"right"')).toBeUndefined();
});

test('from the raw seeds, with detection, the same questions and no other', () => {
  const found = crossCheck([detected('afp', afp, '2017-03-28'), detected('visit', visit, '2015-11-13')], []);
  expect(found.map(({ kind, relation, cells }) => [kind, relation, cells.length])).toEqual([
    ['figure', 'denies', 2],
    ['figure', 'supersedes', 2],
    ['figure', 'compatible', 2],
    ['claim', 'compatible', 2],
    ['quote', 'compatible', 2],
  ]);
  expect(found[0]?.cells.map((cell) => cell.mark.exact)).toEqual([
    '$7 billion loan',
    'Moscow later denied the reports',
  ]);
});
