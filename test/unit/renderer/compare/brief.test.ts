import { expect, it } from 'vitest';
import { brief, turned } from '../../../../renderer/features/compare/brief';

it('leaves the words beside a difference and shortens the rest', () => {
  const many = 'one two three four five six seven eight nine ten eleven twelve ';
  expect(
    brief([
      { op: 'equal', text: many },
      { op: 'delete', text: 'not ' },
      { op: 'equal', text: many },
      { op: 'insert', text: 'ever ' },
      { op: 'equal', text: 'after ' },
    ]).map(({ text }) => text),
  ).toEqual([
    '… eight nine ten eleven twelve ',
    'not ',
    'one two three four five … eight nine ten eleven twelve ',
    'ever ',
    'after ',
  ]);
});

it('turns a diff round for sides that were swapped', () => {
  expect(
    turned([
      { op: 'equal', text: 'we ' },
      { op: 'delete', text: 'not ' },
    ]),
  ).toEqual([
    { op: 'equal', text: 'we ' },
    { op: 'insert', text: 'not ' },
  ]);
});
