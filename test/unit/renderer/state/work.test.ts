import { expect, it } from 'vitest';
import type { WorkName } from '@shared/ipc/messages';
import { nextToStop } from '../../../../renderer/state/work';

const at = { doing: 'reading', done: 1, of: 2 } as const;
const underWay = (...names: WorkName[]) => ({ work: Object.fromEntries(names.map((name) => [name, at])) });

it('stops what was begun on purpose before what began by itself, one at a time', () => {
  expect(nextToStop(underWay('crosscheck', 'report', 'import'))).toBe('import');
  expect(nextToStop(underWay('crosscheck', 'report'))).toBe('report');
  expect(nextToStop(underWay('crosscheck'))).toBe('crosscheck');
});

it('leaves a search to its own dialog', () => {
  expect(nextToStop(underWay('search'))).toBeNull();
});
