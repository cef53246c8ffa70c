import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../main/library/library';
import { openLibrary } from '../../main/library/open';
import { opened, temporaryFolder, value } from '../support/library';
import { newArticle } from '../support/new-article';

const m2 = { articleId: 'a', markId: 'm2' };

/** A closed library of two articles; article a was ruled on twice, so the last good copy knows the first ruling. */
async function library(): Promise<string> {
  const folder = path.join(await temporaryFolder(), 'library');
  const seeds = () => Promise.resolve([newArticle('a'), newArticle('b')]);
  const one = await opened({ folder, seeds });
  value(await one.run(1, { type: 'settings.set', settings: { theme: 'dark' } }));
  value(await one.run(2, { type: 'settings.set', settings: { showLowSalience: true } }));
  value(await one.run(3, { type: 'marks.rule', refs: [m2], finding: 'wrong' }));
  value(await one.run(4, { type: 'marks.rule', refs: [m2], finding: 'denied' }));
  await one.close();
  return folder;
}

const findingOf = async (one: Library): Promise<unknown> =>
  value(await one.article('a')).marks['m2']?.finding;

const DAMAGE: readonly (readonly [string, (file: string) => Promise<void>])[] = [
  ['cut off', (file) => truncate(file, 300)],
  ['empty', (file) => writeFile(file, '')],
  ['null', (file) => writeFile(file, 'null')],
  ['an empty object', (file) => writeFile(file, '{}')],
  ['garbage', (file) => writeFile(file, Buffer.from([0, 255, 1, 254, 123, 34]))],
  ['another kind of file', (file) => writeFile(file, '{"stet":1,"kind":"journal","data":[]}')],
  ['of another shape', (file) => writeFile(file, '{"stet":1,"kind":"article","data":{"id":"a"}}')],
];

describe('an article’s file that is', () => {
  it.each(DAMAGE)('%s is set aside, and the last good copy opened', async (_name, damage) => {
    const folder = await library();
    const file = path.join(folder, 'articles/a.json');
    await damage(file);
    const bytes = await readFile(file);
    const one = await opened({ folder });
    const [notice] = one.snapshot().notices;
    expect(notice).toMatch(
      /^The file of the article “Flood toll rises” was damaged .* has been set aside as damaged/,
    );
    expect(await findingOf(one)).toBe('wrong');
    const [aside] = await readdir(path.join(folder, 'damaged'));
    expect(await readFile(path.join(folder, 'damaged', aside ?? ''))).toEqual(bytes);
    // It is whole again: nothing is said the next time.
    await one.close();
    expect((await opened({ folder })).snapshot().notices).toEqual([]);
  });

  it('missing is opened from the last good copy', async () => {
    const folder = await library();
    await rm(path.join(folder, 'articles/a.json'));
    const one = await opened({ folder });
    expect(one.snapshot().notices).toEqual([
      'The file of the article “Flood toll rises” was missing. The last good copy has been opened; the newest change may be missing.',
    ]);
    expect(await findingOf(one)).toBe('wrong');
  });

  it('damaged and has no earlier copy is named, kept aside, and stops nothing else', async () => {
    const folder = await library();
    await writeFile(path.join(folder, 'articles/b.json'), 'null');
    const one = await opened({ folder });
    expect(one.snapshot().notices).toHaveLength(1);
    expect(one.snapshot().notices[0]).toMatch(/There is no earlier copy of it\.$/);
    expect(one.summaries().map(({ id }) => id)).toEqual(['a']);
    expect(await readdir(path.join(folder, 'damaged'))).toHaveLength(1);
  });

  it('changed under its marks is damaged too', async () => {
    const folder = await library();
    const file = path.join(folder, 'articles/a.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replaceAll('1,200', '3,400'));
    const one = await opened({ folder });
    expect(one.snapshot().notices[0]).toMatch(/damaged \(the text is not the one that was imported\)/);
    expect(await findingOf(one)).toBe('wrong');
  });

  it('of a newer schema is refused with a sentence and left as it is', async () => {
    const folder = await library();
    const file = path.join(folder, 'articles/a.json');
    const newer = (await readFile(file, 'utf8')).replace('"stet":2', '"stet":99');
    await writeFile(file, newer);
    const one = await opened({ folder });
    expect(one.snapshot().notices).toEqual([
      'The file of the article “Flood toll rises” was written by a newer Stet than this one. It has been left as it is; update Stet to open it.',
    ]);
    await one.close();
    expect(await readFile(file, 'utf8')).toBe(newer);
    expect(await readdir(path.join(folder, 'damaged'))).toEqual([]);
  });

  it('damaged while the library is open is noticed when the article is opened', async () => {
    const folder = await library();
    const one = await opened({ folder });
    await writeFile(path.join(folder, 'articles/a.json'), 'null');
    expect(await findingOf(one)).toBe('wrong');
    expect(one.snapshot().notices).toHaveLength(1);
  });
});

describe('the file of questions and settings that is', () => {
  it.each(DAMAGE)('%s is set aside, and the last good copy opened', async (_name, damage) => {
    const folder = await library();
    await damage(path.join(folder, 'desk.json'));
    const one = await opened({ folder });
    expect(one.snapshot().notices).toHaveLength(1);
    expect(one.desk.settings).toEqual({ theme: 'dark', showLowSalience: false });
    expect(one.summaries()).toHaveLength(2);
  });

  it('gone with its copy starts afresh and says so; the articles stay', async () => {
    const folder = await library();
    await rm(path.join(folder, 'desk.json'));
    await rm(path.join(folder, 'previous/desk.previous.json'));
    const one = await opened({ folder, seeds: () => Promise.resolve([newArticle('c')]) });
    expect(one.snapshot().notices[0]).toMatch(/Questions and settings start afresh\.$/);
    expect(one.summaries().map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('of a newer schema keeps the library shut', async () => {
    const folder = await library();
    const file = path.join(folder, 'desk.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('"stet":2', '"stet":7'));
    expect(await openLibrary({ folder })).toMatchObject({ ok: false, error: { code: 'unreadable' } });
    expect(await readdir(folder)).not.toContain('lock');
  });
});

describe('a journal left behind', () => {
  const staged = 'staging/x.tmp';
  const journal = (moves: unknown): string => JSON.stringify({ stet: 1, kind: 'journal', data: moves });

  it('is finished, whatever part of it was done', async () => {
    for (const part of [0, 1, 2]) {
      const folder = await library();
      const next = (await readFile(path.join(folder, 'articles/a.json'), 'utf8')).replace(
        '"denied"',
        '"confirmed"',
      );
      const desk = (await readFile(path.join(folder, 'desk.json'), 'utf8')).replace('"dark"', '"light"');
      await writeFile(path.join(folder, part > 0 ? 'articles/a.json' : staged), next);
      await writeFile(path.join(folder, part > 1 ? 'desk.json' : 'staging/y.tmp'), desk);
      const moves = [
        { from: staged, target: 'articles/a.json', previous: 'previous/a.json' },
        { from: 'staging/y.tmp', target: 'desk.json', previous: 'previous/desk.previous.json' },
      ];
      await writeFile(path.join(folder, 'journal.json'), journal(moves));
      const one = await opened({ folder });
      expect(await findingOf(one)).toBe('confirmed');
      expect(one.desk.settings.theme).toBe('light');
      expect(await readdir(folder)).not.toContain('journal.json');
    }
  });

  it('that names a place outside the library moves nothing', async () => {
    const folder = await library();
    const moves = [{ from: '../../etc/passwd', target: 'articles/../../out.json', previous: null }];
    await writeFile(path.join(folder, 'journal.json'), journal(moves));
    const one = await opened({ folder });
    expect(await findingOf(one)).toBe('denied');
    expect(await readdir(path.dirname(folder))).toEqual(['library']);
  });

  it('of a newer Stet keeps the library shut', async () => {
    const folder = await library();
    await writeFile(path.join(folder, 'journal.json'), journal([]).replace('"stet":1', '"stet":99'));
    expect(await openLibrary({ folder })).toMatchObject({ ok: false, error: { code: 'unreadable' } });
  });

  it('does not bring back a removed article whose removal the index missed', async () => {
    const folder = await library();
    const index = await readFile(path.join(folder, 'index.json'));
    const one = await opened({ folder });
    value(await one.run(1, { type: 'articles.remove', articleIds: ['a'] }));
    await one.close();
    await writeFile(path.join(folder, 'index.json'), index);
    const two = await opened({ folder });
    expect(two.summaries().map(({ id }) => id)).toEqual(['b']);
    expect(two.snapshot().notices).toEqual([]);
  });
});

describe('a lock', () => {
  const holder = {
    pid: process.pid,
    host: 'elsewhere',
    since: new Date().toISOString(),
    start: null,
    token: 't',
  };

  it('of another computer is respected and named', async () => {
    const folder = await library();
    await writeFile(path.join(folder, 'lock'), JSON.stringify(holder));
    const result = await openLibrary({ folder });
    expect(result).toMatchObject({ ok: false, error: { code: 'locked' } });
    expect(!result.ok && result.error.message).toContain('on the computer “elsewhere”');
  });

  it.each([
    ['that can’t be read', 'null'],
    ['of a process that is gone', JSON.stringify({ ...holder, host: os.hostname(), pid: 2 ** 30 })],
    [
      'of another process that had this number',
      JSON.stringify({ ...holder, host: os.hostname(), start: '1' }),
    ],
    [
      'from before the computer started',
      JSON.stringify({ ...holder, host: os.hostname(), since: '2001-01-01T00:00:00Z' }),
    ],
  ])('%s is pushed aside', async (_name, text) => {
    const folder = await library();
    await writeFile(path.join(folder, 'lock'), text);
    expect((await opened({ folder })).summaries()).toHaveLength(2);
    expect((await readdir(folder)).filter((name) => name.startsWith('lock'))).toEqual(['lock']);
  });
});
