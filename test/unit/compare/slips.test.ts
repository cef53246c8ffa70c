import { expect, test } from 'vitest';
import { LibraryIndex, possibleSlips, crossCheck } from '@shared/compare';
import { timelineOf } from '@shared/domain/timeline';
import { detected } from '../../cases/compare/detected';

const read = (id: string, on: string, text: string) => detected(id, `${text}\n`, on);

test('one number for two things of one story is pointed out, not put to one question', () => {
  const library = [
    read('a', '2018-09-30', 'The earthquake on the Indonesian island of Sulawesi killed 4,460 people.'),
    read(
      'b',
      '2018-10-02',
      'Aid workers in Sulawesi, Indonesia, have sheltered 4,460 people since the earthquake.',
    ),
  ];
  const index = LibraryIndex.of(library);
  const [slip, ...others] = possibleSlips(index);
  expect(others).toEqual([]);
  expect(slip?.text).toBe('4,460 is people killed in one and people sheltered in the other.');
  expect(slip?.cells.map(({ mark, context }) => [mark.exact, context.text])).toEqual([
    ['4,460 people', 'The earthquake on the Indonesian island of Sulawesi killed 4,460 people.'],
    ['4,460 people', 'Aid workers in Sulawesi, Indonesia, have sheltered 4,460 people since the earthquake.'],
  ]);
  const cells = slip?.cells.map(({ ref }) => ref) ?? [];
  const settled = {
    id: 'q',
    kind: 'figure',
    label: 'Not one',
    cells,
    overrides: [],
    apart: [],
    absent: [],
    rates: [],
  } as const;
  expect(possibleSlips(index, [{ ...settled, status: 'dismissed' }])).toEqual([]);
  expect(crossCheck(library, [])).toEqual([]);
});

test('one number that answers one question in other words is no slip', () => {
  const library = [
    read(
      'a',
      '2024-05-03',
      'Ferry sinks off Harland coast, killing 31\n\nHARLAND, May 3 - A ferry carrying 212 passengers sank off the coast of Harland on Friday, killing at least 31 people, the coast guard said.',
    ),
    read(
      'b',
      '2024-05-06',
      'Harland ferry toll rises to 47\n\nHARLAND, May 6 - The death toll from the sinking of a ferry off Harland rose to 47 on Monday, officials said. The vessel had 212 people aboard.',
    ),
  ];
  expect(crossCheck(library, []).map(({ cells }) => cells.map(({ mark }) => mark.exact))).toContainEqual([
    '212 passengers',
    '212 people',
  ]);
  expect(possibleSlips(LibraryIndex.of(library))).toEqual([]);
});

test('a round number recurs and is no slip', () => {
  const library = [
    read('a', '2018-09-30', 'The earthquake in Sulawesi killed 2,000 people.'),
    read('b', '2018-10-02', 'The earthquake in Sulawesi injured 2,000 people.'),
  ];
  expect(possibleSlips(LibraryIndex.of(library))).toEqual([]);
});

test('the line of a toll over time', () => {
  const [question] = crossCheck(
    [
      read('a', '2015-04-25', 'A powerful earthquake killed at least 1,130 people in Nepal on Saturday.'),
      read(
        'b',
        '2015-04-28',
        'The death toll from the earthquake in Nepal has risen to 5,057, the home ministry said.',
      ),
      read(
        'c',
        '2015-04-30',
        'The earthquake in Nepal killed 4,800 people, the home ministry said on Thursday.',
      ),
    ],
    [],
  );
  expect(
    question === undefined ? [] : timelineOf(question).map(({ what, asOf }) => `${asOf ?? ''} ${what}`),
  ).toEqual(['2015-04-25 claimed', '2015-04-28 superseded', '2015-04-30 disputed']);
});
