import { expect, test } from 'vitest';
import { itemsOf, relate } from '@shared/compare/library/items';
import { detected } from '../../cases/compare/detected';

function reasonOf(x: string, y: string): string {
  const [a, b] = [x, y].map((text, at) =>
    itemsOf(detected(`a${String(at)}`, text, '2018-10-20')).find(({ kind }) => kind === 'figure'),
  );
  if (a === undefined || b === undefined) throw new Error('no figure');
  return relate(a, b)?.because[0]?.text ?? '';
}

test.each([
  [
    'About 90,000 people marched through Lisk on Saturday, police said.',
    'Organisers put the number of marchers in Lisk on Saturday at 400,000.',
    'police',
    'Organisers',
  ],
  [
    'Police said on Saturday that 90,000 people marched through Lisk.',
    'Organisers claimed that 400,000 people marched through Lisk on Saturday.',
    'Police',
    'Organisers',
  ],
  [
    'According to the fire service, 19 people died in the mill in Osk.',
    'The mill fire in Osk killed 27 people, the mayor of the town said.',
    'the fire service',
    'the mayor of the town',
  ],
])('says who counted: %s', (x, y, one, other) => {
  expect(reasonOf(x, y)).toMatch(new RegExp(`is given by “${one}”, “.+” by “${other}”\\.$`, 'u'));
});

test.each([
  [
    'About 90,000 people marched through Lisk, police said.',
    'In Lisk 400,000 people marched, the police said.',
  ],
  [
    'Storm Ida claimed 12 lives in Belm on Monday.',
    'A wall gave way in Storm Ida and killed 19 people in Belm on Monday.',
  ],
  ['About 90,000 people marched through Lisk, she said.', 'In Lisk 400,000 people marched, police said.'],
])('names no counters where they are one or not named: %s', (x, y) => {
  expect(reasonOf(x, y)).not.toContain('is given by');
});
