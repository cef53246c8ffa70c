import { expect, test } from 'vitest';
import type { Article } from '@shared/domain/article';
import { Shelf, type Changes } from '../../../main/look/shelf';
import type { Hands } from '../../../main/work/hands';
import { value } from '../../support/library';
import { article } from '../renderer/state/window';

const HANDS: Hands = { progress: () => undefined, pause: () => Promise.resolve() };
const told = (...read: readonly string[]): Changes => ({
  folder: '',
  read,
  forget: [],
  settled: [],
  unsettled: [],
});

test('an article that changes while it is being read is read again', async () => {
  const reading: ((is: Article) => void)[] = [];
  const shelf = new Shelf(
    () =>
      new Promise((resolve) => {
        reading.push(resolve);
      }),
  );
  const titles = async (changes: Changes): Promise<readonly string[]> => {
    const asked = { query: 'copy', filter: {}, showLowSalience: false, changes };
    return value(await shelf.jobs.search(asked, HANDS)).found.map(({ excerpt }) => excerpt.text);
  };
  const first = titles(told('a'));
  await expect.poll(() => reading.length).toBe(1);
  const second = titles(told('a'));
  reading[0]?.({ ...article('a'), title: 'Old copy' });
  await expect.poll(() => reading.length).toBe(2);
  reading[1]?.({ ...article('a'), title: 'New copy' });
  expect(await first).toEqual(await second);
  expect((await second).join()).toContain('New copy');
});

test('the version of an answer is never that of another thread’s', async () => {
  const versions = await Promise.all(
    [1, 2, 3].map(async () => {
      const asked = { since: null, changes: told() };
      return value(await new Shelf().jobs.crosscheck(asked, HANDS)).found.version;
    }),
  );
  expect(new Set(versions).size).toBe(3);
});

test('a page is asked for of the last answer alone', async () => {
  const shelf = new Shelf();
  const ask = async () => value(await shelf.jobs.crosscheck({ since: null, changes: told() }, HANDS)).found;
  const { version: old } = await ask();
  const { version } = await ask();
  expect(await shelf.jobs.more({ version: old, from: 0 })).toMatchObject({
    ok: false,
    error: { code: 'conflict' },
  });
  expect(await shelf.jobs.more({ version, from: 0 })).toMatchObject({ ok: true, value: { left: 0 } });
});
