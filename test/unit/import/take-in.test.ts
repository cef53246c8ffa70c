import { expect, test, vi } from 'vitest';
import { ok } from '@shared/domain/result';
import { prepare } from '../../../main/import/prepare';
import { takeIn } from '../../../main/import/take-in';
import { opened, temporaryFolder, value } from '../../support/library';

test('what was removed is read for bytes that the library has had, and for no others', async () => {
  const library = await opened({ folder: await temporaryFolder() });
  const removed = vi.spyOn(library, 'removed');
  const take = (...texts: readonly string[]) =>
    takeIn(
      library,
      texts.map((text, at) => ({
        name: `${at}.txt`,
        known: {},
        bytes: () => Promise.resolve(ok<Uint8Array>(new TextEncoder().encode(text))),
      })),
      { prepare, now: () => new Date(), progress: () => undefined, signal: new AbortController().signal },
    );
  const [first, second] = ['The flood killed 12 people.', 'The flood killed 15 people.'];
  const { added } = await take(first, second);
  expect(removed).not.toHaveBeenCalled();
  const articleIds = added.map(({ articleId }) => articleId);
  value(await library.run(library.currentRevision, { type: 'articles.remove', articleIds }));
  const back = await take(first, second, 'The flood killed 20 people.');
  expect(back.added.map(({ broughtBack }) => broughtBack)).toEqual([true, true, false]);
  expect(removed).toHaveBeenCalledTimes(1);
});
