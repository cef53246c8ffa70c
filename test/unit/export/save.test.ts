import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileNameOf } from '../../../main/export/file-name';
import { save } from '../../../main/export/save';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'stet-save-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('saving a file whole', () => {
  it('replaces an older one and leaves nothing else behind', async () => {
    const file = path.join(folder, 'r.html');
    await writeFile(file, 'old');
    expect(await save(file, 'new')).toMatchObject({ ok: true });
    expect(await readFile(file, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['r.html']);
  });

  it('says why it could not, and cleans up', async () => {
    const taken = path.join(folder, 'taken');
    await mkdir(path.join(taken, 'inside'), { recursive: true });
    expect(await save(taken, 'x')).toMatchObject({ ok: false, error: { code: 'disk' } });
    expect(await readdir(folder)).toEqual(['taken']);
    expect(await save(path.join(folder, 'no', 'r.html'), 'x')).toEqual({
      ok: false,
      error: { code: 'disk', message: 'r.html could not be written: that folder does not exist.' },
    });
  });
});

describe('a suggested file name', () => {
  it.each([
    ['Putin to visit Iran', 'Putin to visit Iran.html'],
    ['a/b\\c:d*e?"f<g>|h', 'a b c d e f g h.html'],
    ['../../etc/passwd', 'etc passwd.html'],
    ['CON', 'report.html'],
    ['  ...  ', 'report.html'],
    ['x'.repeat(300), `${'x'.repeat(80)}.html`],
  ])('%j gives %j', (title, name) => {
    expect(fileNameOf(title, 'html')).toBe(name);
  });
});
