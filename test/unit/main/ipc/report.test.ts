import { readdir, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ok } from '@shared/domain/result';
import type { WorkName } from '@shared/ipc/messages';
import { reportHandlers } from '../../../../main/ipc/handlers/report';
import { lookingWith } from '../../../../main/look/looking';
import { Shelf } from '../../../../main/look/shelf';
import { Works, type Running } from '../../../../main/work/works';
import { inline } from '../../../support/inline';
import { opened, temporaryFolder, value } from '../../../support/library';
import { newArticle } from '../../../support/new-article';

/** A library of one article, and what exports its report to where the editor is said to have chosen. */
async function desk(works = new Works(() => undefined)) {
  const folder = await temporaryFolder();
  const library = await opened({
    folder: path.join(folder, 'library'),
    seeds: () => Promise.resolve([newArticle('a')]),
  });
  const exportTo = (where: string) =>
    reportHandlers({
      opening: Promise.resolve(ok(library)),
      works,
      lookingOf: lookingWith(inline(new Shelf().jobs)),
      now: () => new Date('2026-01-03T00:00:00Z'),
      version: '9.9.9',
      chooseWhere: () => Promise.resolve(where),
      openFile: () => Promise.resolve(''),
      showInFolder: () => undefined,
    })['report.export']({ articleIds: ['a'], format: 'json' });
  return { folder, exportTo };
}

test('a report goes where the editor says', async () => {
  const { folder, exportTo } = await desk();
  const where = path.join(folder, 'library report.json');
  expect(value(await exportTo(where))).toMatchObject({ name: 'library report.json' });
  expect(await readFile(where, 'utf8')).toContain('"articles"');
});

test('a report is never written into the library itself, be it through a link', async () => {
  const { folder, exportTo } = await desk();
  await symlink(path.join(folder, 'library'), path.join(folder, 'link'));
  const before = await readFile(path.join(folder, 'library/articles/a.json'), 'utf8');
  for (const where of ['library/articles/a.json', 'library/new.json', 'link/desk.json']) {
    expect(await exportTo(path.join(folder, where))).toEqual({
      ok: false,
      error: {
        code: 'invalid',
        message: 'That is inside Stet’s library. Save the report in another folder.',
      },
    });
  }
  expect(await readFile(path.join(folder, 'library/articles/a.json'), 'utf8')).toBe(before);
  expect(await readdir(path.join(folder, 'library'))).not.toContain('new.json');
});

test('is stopped as a report, not as the comparing of the library', async () => {
  class Stopping extends Works {
    constructor(private readonly name: WorkName) {
      super(() => undefined);
    }
    override run<T>(work: WorkName, task: (running: Running) => Promise<T>): Promise<T> {
      return super.run(work, (running) => {
        this.cancel(this.name);
        return task(running);
      });
    }
  }
  const outcome = async (name: WorkName) => {
    const { folder, exportTo } = await desk(new Stopping(name));
    return exportTo(path.join(folder, 'report.json'));
  };
  expect(await outcome('report')).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(await outcome('crosscheck')).toMatchObject({ ok: true });
});
