import { expect, it } from 'vitest';
import { listedOf } from '@shared/domain/offers';
import { entriesOf } from '../../../../renderer/features/crosscheck/entries';
import { groupsOf } from '../../../../renderer/features/crosscheck/groups';
import { slip, tolls } from '../../report/sample';

it('lists every group with its heading, and says when nothing needs a look', () => {
  const agrees = { ...tolls().question, id: 'agrees', relation: 'same' as const };
  const entries = entriesOf(groupsOf(listedOf([agrees], {}), {}, [slip().slip]));
  expect(entries.map(({ kind, key }) => [kind, key])).toEqual([
    ['title', 'title Needs a look'],
    ['none', 'none Needs a look'],
    ['title', 'title Agree'],
    ['row', 'agrees'],
    ['title', 'title Possible slips'],
    ['row', 's-1'],
  ]);
  const [, , , row] = entries;
  expect(row?.kind === 'row' && row.words()).toMatchObject({
    label: agrees.label,
    line: 'same · 2 articles',
    glyph: '=',
  });
});
