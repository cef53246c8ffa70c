import { expect, test } from 'vitest';
import { crossCheck } from '@shared/compare';
import { detected } from './detected';

type Told = readonly [on: string, text: string];

test.each<readonly [label: string, a: Told, b: Told]>([
  [
    'People killed, Nepal earthquake',
    ['2015-04-25', 'A powerful earthquake killed at least 1,130 people in Nepal on Saturday.'],
    ['2015-04-28', 'The death toll from the earthquake in Nepal has risen to 5,057, the home ministry said.'],
  ],
  // The ferry that the bridge takes the place of names neither.
  [
    'Length, Drenova bridge',
    [
      '2012-09-04',
      'The minister opened a 1.2-kilometre bridge over the Sava at Drenova on Tuesday, ending decades of ferry crossings.',
    ],
    [
      '2012-09-05',
      'The new 1,200-metre bridge over the Sava at Drenova carried its first cars on Tuesday night.',
    ],
  ],
])('calls a question “%s”', (label, [day, one], [later, other]) => {
  const found = crossCheck([detected('a', `${one}\n`, day), detected('b', `${other}\n`, later)], []);
  expect(found.map((question) => question.label)).toEqual([label]);
});

test('calls each question of a list by the place right behind its figure', () => {
  const list = (aden: number, taiz: number, hodeida: number): string =>
    `Storm in Yemen\n\nADEN — The storm killed ${aden} people in Aden, ${taiz} people in Taiz and ${hodeida} people in Hodeida, officials said.\n`;
  const found = crossCheck(
    [detected('a', list(12, 15, 31), '2019-05-01'), detected('b', list(14, 15, 35), '2019-05-02')],
    [],
  );
  expect(found.map(({ label, relation }) => `${label}: ${relation}`).sort()).toEqual([
    'People killed, Aden storm: supersedes',
    'People killed, Hodeida storm: supersedes',
    'People killed, Taiz storm: same',
  ]);
});
