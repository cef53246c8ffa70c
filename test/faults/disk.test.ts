import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '@shared/domain/command';
import { realDisk, type Disk } from '../../main/library/disk';
import { openLibrary } from '../../main/library/open';
import { FaultyDisk, type Plan } from '../support/faulty-disk';
import { opened, temporaryFolder, value } from '../support/library';
import { newArticle } from '../support/new-article';

const cells = ['a', 'b'].map((articleId) => ({ articleId, markId: 'm2' }));
/** Touches three files in three ways: removes an article, rewrites the desk, leaves another article out. */
const removal: Command = { type: 'articles.remove', articleIds: ['a'] };
const bulk: Command = { type: 'marks.status', refs: cells, status: 'accepted' };
const single: Command = { type: 'marks.rule', refs: cells.slice(0, 1), finding: 'wrong' };

const template = { folder: '' };
beforeAll(async () => {
  // Not a test's own folder: all tests of this file copy it.
  template.folder = await mkdtemp(path.join(os.tmpdir(), 'stet-template-'));
  const seeds = () => Promise.resolve([newArticle('a'), newArticle('b')]);
  const library = await openLibrary({ folder: template.folder, seeds });
  if (!library.ok) throw new Error(library.error.message);
  value(
    await library.value.run(1, {
      type: 'question.put',
      questionId: 'q',
      kind: 'figure',
      label: 'fled',
      cells,
    }),
  );
  await library.value.close();
  return () => rm(template.folder, { recursive: true });
});

/** What the library says, opened by a process that finds the disk well again. */
async function reopened(
  folder: string,
): Promise<{ readonly says: string; readonly notices: readonly string[] }> {
  await rm(path.join(folder, 'lock'), { force: true }); // the process that held it is gone
  const library = await opened({ folder });
  const articles = await Promise.all(
    library.summaries().map(async ({ id }) => value(await library.article(id))),
  );
  const says = JSON.stringify([
    articles.map(({ id, marks }) => [
      id,
      Object.values(marks).map(({ status, finding }) => [status, finding]),
    ]),
    library.desk.questions['q']?.cells.length ?? 0,
  ]);
  const { notices } = library.snapshot();
  await library.close();
  return { says, notices };
}

async function attempt(command: Command, plan: Plan) {
  const folder = path.join(await temporaryFolder(), 'library');
  await cp(template.folder, folder, { recursive: true });
  const faulty = new FaultyDisk();
  const library = await opened({ folder, disk: faulty.disk });
  const before = library.snapshot();
  faulty.arm(plan);
  const result = await library.run(1, command);
  const { failed } = faulty;
  return { folder, library, faulty, before, result, failed };
}

/** Repeats an attempt with the failure at the first change, the second, and so on until the command gets through without it. */
async function atEveryChange(
  command: Command,
  plan: Omit<Plan, 'at'>,
  check: (tried: Awaited<ReturnType<typeof attempt>>) => Promise<void>,
): Promise<number> {
  for (let at = 1; ; at += 1) {
    const tried = await attempt(command, { ...plan, at });
    if (!tried.failed) return at - 1;
    await check(tried);
  }
}

describe.each([
  ['one file', single],
  ['several files', bulk],
  ['a removal', removal],
])('a change of %s', (_name, command) => {
  it.each(['ENOSPC', 'EIO'])(
    'that meets %s once is whole or not at all, and says which',
    { timeout: 60_000 },
    async (code) => {
      const folder = path.join(await temporaryFolder(), 'library');
      await cp(template.folder, folder, { recursive: true });
      const old = (await reopened(folder)).says;
      const changes = await atEveryChange(command, { code, forGood: false }, async (tried) => {
        const after = tried.library.snapshot();
        if (tried.result.ok) {
          expect((await reopened(tried.folder)).says).not.toBe(old);
          return;
        }
        expect(tried.result.error.code).toBe('disk');
        expect(after).toEqual(tried.before);
        // Once the disk is well again the same change goes through.
        value(await tried.library.run(1, command));
        expect((await reopened(tried.folder)).says).not.toBe(old);
      });
      expect(changes).toBeGreaterThan(3);
    },
  );

  it('after which the disk is gone is whole or not at all when it is back', { timeout: 60_000 }, async () => {
    const folder = path.join(await temporaryFolder(), 'library');
    await cp(template.folder, folder, { recursive: true });
    const old = (await reopened(folder)).says;
    const whole = await attempt(command, { at: Number.MAX_SAFE_INTEGER, code: 'EIO', forGood: true });
    const changed = (await reopened(whole.folder)).says;
    await atEveryChange(command, { code: 'EIO', forGood: true }, async (tried) => {
      const { says, notices } = await reopened(tried.folder);
      expect([old, changed]).toContain(says);
      if (tried.result.ok) expect(says).toBe(changed);
      expect(notices).toEqual([]);
    });
  });
});

describe('a full disk', () => {
  it('is told in a sentence, and an import leaves nothing in the library', async () => {
    const folder = await temporaryFolder();
    const faulty = new FaultyDisk();
    const library = await opened({ folder, disk: faulty.disk });
    faulty.arm({ at: 1, code: 'ENOSPC', forGood: true });
    expect(await library.add([newArticle('c')])).toEqual({
      ok: false,
      error: {
        code: 'disk',
        message: 'The disk is full. Nothing was changed. Free some space, then try again.',
      },
    });
    expect(library.summaries()).toEqual([]);
  });
});

describe('a rename that a virus scanner or sync client blocks', () => {
  it.each(['EPERM', 'EBUSY', 'EACCES'])('with %s is tried again', async (code) => {
    const folder = path.join(await temporaryFolder(), 'library');
    await cp(template.folder, folder, { recursive: true });
    let renames = 0;
    const disk: Disk = {
      ...realDisk,
      rename: (from, to) => {
        renames += 1;
        const blocked = renames % 3 !== 0;
        return blocked ? Promise.reject(Object.assign(new Error(code), { code })) : realDisk.rename(from, to);
      },
    };
    const library = await opened({ folder, disk });
    value(await library.run(1, bulk));
    expect(value(await library.article('b')).marks['m2']?.status).toBe('accepted');
  });
});
