import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Change } from '@shared/ipc/messages';
import { openLibrary } from '../../../main/library/open';
import { opened, temporaryFolder, value } from '../../support/library';
import { newArticle } from '../../support/new-article';

const seeds = () => Promise.resolve([newArticle('a'), newArticle('b')]);
const denied = (articleId = 'a') =>
  ({ type: 'marks.rule', refs: [{ articleId, markId: 'm2' }], finding: 'denied' }) as const;

describe('a new library', () => {
  it('starts with the seeds, which are no step of undo', async () => {
    const folder = path.join(await temporaryFolder(), 'not', 'there', 'yet');
    const library = await opened({ folder, seeds, version: '1' });
    expect(library.snapshot()).toMatchObject({
      revision: 1,
      name: 'yet',
      undo: null,
      notices: [],
      version: '1',
    });
    expect(library.summaries().map(({ id }) => id)).toEqual(['a', 'b']);
    expect(await readdir(path.join(folder, 'originals'))).toHaveLength(2);
  });

  it('gets its seeds once', async () => {
    const folder = await temporaryFolder();
    const first = await opened({ folder, seeds });
    value(await first.run(1, { type: 'articles.remove', articleIds: ['a', 'b'] }));
    await first.close();
    const again = await opened({ folder, seeds });
    expect(again.summaries()).toEqual([]);
  });

  it('is not started among someone’s files', async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'novel.docx'), 'x');
    const result = await openLibrary({ folder, seeds });
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(await readdir(folder)).toEqual(['novel.docx']);
  });
});

describe('a change', () => {
  it('is on disk when it is answered, and the window hears of it first', async () => {
    const folder = await temporaryFolder();
    const library = await opened({ folder, seeds });
    const heard: Change[] = [];
    library.onChange((change) => heard.push(change));
    expect(value(await library.run(1, denied()))).toEqual({ revision: 2 });
    expect(heard).toMatchObject([
      {
        revision: 2,
        undo: 'Finding set to denied',
        redo: null,
        removed: [],
        summaries: [{ id: 'a', unchecked: 1 }],
      },
    ]);
    expect(await readFile(path.join(folder, 'articles/a.json'), 'utf8')).toContain('"finding":"denied"');
    expect(await readFile(path.join(folder, 'previous/a.json'), 'utf8')).not.toContain('"finding":"denied"');
  });

  it('is refused when the window looks at an older revision', async () => {
    const library = await opened({ folder: await temporaryFolder(), seeds });
    value(await library.run(1, denied()));
    expect(await library.run(1, denied('b'))).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(await library.undo(1)).toMatchObject({ ok: false, error: { code: 'conflict' } });
  });

  it('that changes nothing is no revision and no step', async () => {
    const library = await opened({ folder: await temporaryFolder(), seeds });
    const same = { type: 'settings.set', settings: { theme: 'system' } } as const;
    expect(value(await library.run(1, same))).toEqual({ revision: 1 });
    expect(library.snapshot().undo).toBeNull();
  });

  it('survives closing, and undo over several articles does too', async () => {
    const folder = await temporaryFolder();
    const first = await opened({ folder, seeds });
    const refs = ['a', 'b'].map((articleId) => ({ articleId, markId: 'm1' }));
    value(await first.run(1, { type: 'marks.status', refs, status: 'accepted' }));
    value(await first.run(2, denied()));
    value(await first.undo(3));
    value(await first.undo(4));
    value(await first.redo(5));
    expect(first.snapshot()).toMatchObject({ undo: 'Accepted 2 quotes', redo: 'Finding set to denied' });
    await first.close();
    const second = await opened({ folder });
    expect(second.snapshot()).toMatchObject({ undo: null, redo: null, notices: [] });
    for (const id of ['a', 'b']) {
      const article = value(await second.article(id));
      expect(article.marks['m1']?.status).toBe('accepted');
      expect(article.marks['m2']?.finding).toBeNull();
    }
    expect(await readdir(path.join(folder, 'staging'))).toEqual([]);
    expect(await readdir(folder)).not.toContain('journal.json');
  });

  it('does not reach outside the library by an id', async () => {
    const library = await opened({ folder: await temporaryFolder(), seeds });
    for (const id of ['../desk', 'a/../b', '__proto__', '']) {
      expect(await library.article(id)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    }
  });
});

describe('a removed article', () => {
  it('comes back with undo, and its cells with it', async () => {
    const folder = await temporaryFolder();
    const library = await opened({ folder, seeds });
    const cells = ['a', 'b'].map((articleId) => ({ articleId, markId: 'm2' }));
    value(
      await library.run(1, { type: 'question.put', questionId: 'q', kind: 'figure', label: 'fled', cells }),
    );
    value(await library.run(2, { type: 'articles.remove', articleIds: ['a'] }));
    expect(library.desk.questions['q']?.cells).toHaveLength(1);
    expect(await readdir(path.join(folder, 'articles'))).toEqual(['b.json']);
    expect(await readdir(path.join(folder, 'removed'))).toHaveLength(1);
    value(await library.undo(3));
    expect(library.desk.questions['q']?.cells).toEqual(cells);
    expect(value(await library.article('a')).history.map(({ what }) => what)).toEqual([
      'Put to the question “fled”',
      'Undid: Removed “Flood toll rises”',
    ]);
  });

  it('has its places in questions again when it is brought back in a later session', async () => {
    const folder = await temporaryFolder();
    const first = await opened({ folder, seeds });
    const cells = ['a', 'b'].map((articleId) => ({ articleId, markId: 'm2' }));
    const question = { questionId: 'q', kind: 'figure', label: 'fled', cells } as const;
    value(await first.run(1, { type: 'question.put', ...question }));
    value(await first.run(2, { type: 'articles.remove', articleIds: ['a'] }));
    await first.close();
    const second = await opened({ folder });
    expect(second.desk.questions['q']).toMatchObject({ cells: [cells[1]], absent: [cells[0]] });
    const { bytes, article } = newArticle('a');
    const back = value(await second.removed()).get(article.versions[0].original.sha256);
    if (back === undefined) throw new Error('the removed article is kept');
    value(await second.add([{ article: back, bytes }]));
    await second.close();
    const third = await opened({ folder });
    expect(third.desk.questions['q']).toMatchObject({ cells: [cells[1], cells[0]], absent: [] });
  });

  it('can be brought back after the session, in its newest state, unless it is there', async () => {
    const folder = await temporaryFolder();
    const first = await opened({ folder, seeds });
    const remove = { type: 'articles.remove', articleIds: ['a'] } as const;
    value(await first.run(1, remove));
    value(await first.undo(2));
    expect(value(await first.removed()).size).toBe(0);
    value(await first.run(3, denied()));
    value(await first.run(4, remove));
    await first.close();
    await writeFile(path.join(folder, 'removed/b.20260102030405000.json'), 'damaged');
    const second = await opened({ folder });
    const { bytes, article } = newArticle('a');
    const back = value(await second.removed()).get(article.versions[0].original.sha256);
    expect(back?.marks['m2']?.finding).toBe('denied');
    if (back !== undefined) value(await second.add([{ article: back, bytes }]));
    expect(value(await second.article('a')).marks['m2']?.finding).toBe('denied');
    expect(value(await second.removed()).size).toBe(0);
    await second.close();
    const third = await opened({ folder });
    expect(third.snapshot().notices).toEqual([]);
    expect(third.summaries().map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('is cleared out after thirty days, its original with it unless another needs it', async () => {
    const folder = await temporaryFolder();
    const then = new Date('2026-01-01T00:00:00Z');
    const first = await opened({ folder, seeds, now: () => then });
    value(await first.run(1, { type: 'articles.remove', articleIds: ['a'] }));
    await first.close();
    const week = await opened({ folder, now: () => new Date('2026-01-08T00:00:00Z') });
    await week.close();
    expect(await readdir(path.join(folder, 'originals'))).toHaveLength(2);
    const later = await opened({ folder, now: () => new Date('2026-02-08T00:00:00Z') });
    expect(await readdir(path.join(folder, 'removed'))).toEqual([]);
    expect(await readdir(path.join(folder, 'originals'))).toHaveLength(1);
    expect(value(await later.article('b')).id).toBe('b');
  });

  it('holds its places in questions for as long, and then none is left on disk', async () => {
    const folder = await temporaryFolder();
    const first = await opened({ folder, seeds, now: () => new Date('2026-01-01T00:00:00Z') });
    const cells = ['a', 'b'].map((articleId) => ({ articleId, markId: 'm2' }));
    const question = { questionId: 'q', kind: 'figure', label: 'fled', cells } as const;
    value(await first.run(1, { type: 'question.put', ...question }));
    value(await first.run(2, { type: 'articles.remove', articleIds: ['a', 'b'] }));
    await first.close();
    const week = await opened({ folder, now: () => new Date('2026-01-08T00:00:00Z') });
    expect(week.desk.questions['q']?.absent).toEqual(cells);
    await week.close();
    const later = await opened({ folder, now: () => new Date('2026-02-08T00:00:00Z') });
    expect(later.desk.questions).toEqual({});
    expect(await readFile(path.join(folder, 'desk.json'), 'utf8')).toContain('"questions":{}');
  });
});

describe('an import', () => {
  it('is one step of undo, keeps its bytes and knows them again', async () => {
    const folder = await temporaryFolder();
    const library = await opened({ folder });
    const one = newArticle('c');
    value(await library.add([one, newArticle('d')]));
    const hash = one.article.versions[0].original.sha256;
    expect(library.holderOf(hash)?.id).toBe('c');
    expect(await readFile(path.join(folder, 'originals', hash))).toEqual(Buffer.from(one.bytes));
    expect(library.snapshot().undo).toBe('Added 2 articles');
    value(await library.undo(2));
    expect(library.summaries()).toEqual([]);
    value(await library.redo(3));
    expect(library.summaries()).toHaveLength(2);
  });
});

describe('the index', () => {
  it('is written on closing and trusted when the files are as it knows them', async () => {
    const folder = await temporaryFolder();
    await (await opened({ folder, seeds })).close();
    const file = path.join(folder, 'articles/a.json');
    await utimes(file, 1_700_000_000, 1_700_000_000);
    await (await opened({ folder })).close();
    // Unreadable now, but of the same stamp: opening the library must not look inside.
    await writeFile(file, 'x'.repeat((await stat(file)).size));
    await utimes(file, 1_700_000_000, 1_700_000_000);
    const library = await opened({ folder });
    expect(library.summaries().map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it.each([
    ['missing', null],
    ['empty', ''],
    ['null', 'null'],
    ['garbage', '{"stet":1,"kind":"index","data":[{"summary":3}]}'],
    ['of a newer schema', '{"stet":99,"kind":"index","data":[]}'],
  ])('is made anew when it is %s', async (_name, text) => {
    const folder = await temporaryFolder();
    const first = await opened({ folder, seeds });
    value(await first.run(1, denied()));
    const summaries = first.summaries();
    await first.close();
    if (text === null) await rm(path.join(folder, 'index.json'));
    else await writeFile(path.join(folder, 'index.json'), text);
    const second = await opened({ folder });
    expect(second.summaries()).toEqual(summaries);
    expect(second.snapshot().notices).toEqual([]);
  });

  it('learns of an article that was put there or changed from outside', async () => {
    const folder = await temporaryFolder();
    const first = await opened({ folder, seeds });
    await first.close();
    const text = await readFile(path.join(folder, 'articles/a.json'), 'utf8');
    await writeFile(
      path.join(folder, 'articles/a.json'),
      text.replace('"title":"Flood toll rises"', '"title":"Other"'),
    );
    await writeFile(path.join(folder, 'articles/z.json'), text.replace('"id":"a"', '"id":"z"'));
    const second = await opened({ folder });
    expect(second.summaries().map(({ id, title }) => `${id} ${title}`)).toEqual([
      'b Flood toll rises',
      'z Flood toll rises',
      'a Other',
    ]);
  });
});
