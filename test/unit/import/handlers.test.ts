import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ok } from '@shared/domain/result';
import { article as articleSchema } from '@shared/ipc/schema';
import { prepare } from '../../../main/import/prepare';
import { readFigure } from '../../../main/import/read-figure';
import { readSeeds } from '../../../main/import/seeds';
import { takeIn } from '../../../main/import/take-in';
import { importHandlers } from '../../../main/ipc/handlers/import';
import { libraryHandlers } from '../../../main/ipc/handlers/library';
import { lookHandlers } from '../../../main/ipc/handlers/look';
import { openLibrary } from '../../../main/library/open';
import { lookingWith } from '../../../main/look/looking';
import { Shelf } from '../../../main/look/shelf';
import { Works } from '../../../main/work/works';
import { inline } from '../../support/inline';
import { opened, temporaryFolder, value } from '../../support/library';

const SEEDS = path.join(import.meta.dirname, '../../../seeds');
const COPY = '“We lost 63 homes,” Mayor Ana Núñez told reporters on Friday. More than 1,200 people fled.';

async function desk() {
  const folder = await temporaryFolder();
  const seeds = () => readSeeds(SEEDS, new Date());
  const opening = openLibrary({ folder: path.join(folder, 'library'), seeds, readers: { readFigure } });
  const progress: string[] = [];
  const chosen: string[] = [];
  const works = new Works((_, at) => {
    if (at !== null) progress.push(`${at.done}/${at.of} ${at.name ?? ''}`);
  });
  onTestFinished(async () => {
    const library = await opening;
    if (library.ok) await library.value.close();
  });
  const handlers = {
    ...libraryHandlers(opening),
    ...lookHandlers({ opening, works, lookingOf: lookingWith(inline(new Shelf().jobs)) }),
    ...importHandlers({
      opening,
      prepare,
      seeds,
      now: () => new Date(),
      chooseFiles: () => Promise.resolve(chosen),
      works,
    }),
  };
  const put = async (name: string, data: string | Uint8Array): Promise<string> => {
    const file = path.join(folder, name);
    await writeFile(file, data);
    return file;
  };
  const drop = async (...paths: string[]) => {
    const tokens = value(await handlers['import.drop']({ paths }));
    return value(await handlers['import.files']({ tokens: tokens.map(({ token }) => token) }));
  };
  return { folder, handlers, chosen, progress, put, drop };
}

describe('the seeds', () => {
  it('are there with their dates, their marks and every mark on its own words', async () => {
    const { handlers } = await desk();
    const { articles } = value(await handlers['library.open']({}));
    expect(articles.map(({ publishedOn }) => publishedOn).toSorted()).toEqual(['2015-11-13', '2017-03-28']);
    for (const { id, total, unchecked } of articles) {
      expect(unchecked).toBe(total);
      expect(total).toBeGreaterThan(5);
      const article = value(await handlers['article.open']({ articleId: id }));
      expect(articleSchema.parse(article)).toEqual(article);
      const [{ text, original }] = article.versions;
      expect(text).toBe(await readFile(path.join(SEEDS, original.name), 'utf8'));
      for (const mark of Object.values(article.marks))
        expect(text.slice(mark.start, mark.end)).toBe(mark.exact);
    }
  });

  it('come back when they were removed, and only then', async () => {
    const { handlers } = await desk();
    expect(value(await handlers['seeds.restore']({}))).toEqual({ added: [], failed: [], left: 0 });
    const { articles, revision } = value(await handlers['library.open']({}));
    const command = { type: 'articles.remove', articleIds: [articles[0]?.id ?? ''] } as const;
    value(await handlers['command.run']({ revision, command }));
    expect(value(await handlers['seeds.restore']({})).added).toMatchObject([{ title: articles[0]?.title }]);
    expect(value(await handlers['library.open']({})).articles).toHaveLength(2);
  });

  it('come back with the rulings that they were removed with', async () => {
    const { handlers } = await desk();
    const { articles, revision } = value(await handlers['library.open']({}));
    const articleId = articles[0]?.id ?? '';
    const refs = Object.keys(value(await handlers['article.open']({ articleId })).marks).map((markId) => ({
      articleId,
      markId,
    }));
    const rule = { type: 'marks.rule', refs, finding: 'denied' } as const;
    value(await handlers['command.run']({ revision, command: rule }));
    const remove = { type: 'articles.remove', articleIds: [articleId] } as const;
    value(await handlers['command.run']({ revision: revision + 1, command: remove }));
    expect(value(await handlers['seeds.restore']({})).added).toMatchObject([
      { articleId, broughtBack: true },
    ]);
    const { marks } = value(await handlers['article.open']({ articleId }));
    expect(new Set(Object.values(marks).map(({ finding }) => finding))).toEqual(new Set(['denied']));
  });

  it('answer each other: the death tolls and the lengths of the war', async () => {
    const { handlers } = await desk();
    const { version, questions: all } = value(await handlers['crosscheck.run']({ since: null }));
    const questions = all.filter((one) => typeof one === 'object');
    expect(questions.map(({ relation }) => relation)).toContain('supersedes');
    const toll = questions.find(({ relation }) => relation === 'supersedes');
    expect(toll?.cells.map(({ mark }) => mark.exact)).toEqual([
      'some 250,000 people',
      'More than 310,000 people',
    ]);
    // Ruling on a mark changes the answer at the next call.
    const [cell] = toll?.cells ?? [];
    if (cell === undefined) throw new Error('no cell');
    const { revision } = value(await handlers['library.open']({}));
    value(
      await handlers['command.run']({
        revision,
        command: { type: 'marks.status', refs: [cell.ref], status: 'rejected' },
      }),
    );
    const { questions: after } = value(await handlers['crosscheck.run']({ since: version }));
    const full = after.map((one) => (typeof one === 'number' ? questions[one] : one));
    expect(full.map((one) => one?.relation)).not.toContain('supersedes');
  });

  it('are searched', async () => {
    const { handlers } = await desk();
    const hits = value(await handlers['search.run']({ query: '310,000', filter: {} }));
    expect(hits).toMatchObject([
      { where: 'mark', excerpt: { text: expect.stringContaining('310,000') as unknown } },
    ]);
  });
});

describe('importing', () => {
  it('reads files by token, once, finds their marks and reports progress', async () => {
    const { handlers, put, progress } = await desk();
    const paths = [await put('flood.txt', COPY), await put('flood.md', `# Flood\n\n${COPY}`)];
    const tokens = value(await handlers['import.drop']({ paths }));
    expect(JSON.stringify(tokens)).not.toContain(path.dirname(paths[0] ?? ''));
    expect(tokens).toMatchObject([
      { name: 'flood.txt', size: Buffer.byteLength(COPY) },
      { name: 'flood.md' },
    ]);
    const given = { tokens: tokens.map(({ token }) => token) };
    const report = value(await handlers['import.files'](given));
    expect(report).toMatchObject({ added: [{}, { title: 'Flood' }], failed: [] });
    expect(progress).toEqual(['0/2 flood.txt', '1/2 flood.md']);
    const snapshot = value(await handlers['library.open']({}));
    expect(snapshot.undo).toBe('Added 2 articles');
    const article = value(await handlers['article.open']({ articleId: report.added[0]?.articleId ?? '' }));
    expect(Object.values(article.marks).map(({ exact }) => exact)).toEqual(
      expect.arrayContaining(['“We lost 63 homes,”', 'More than 1,200 people']),
    );
    expect(value(await handlers['import.files'](given)).failed).toMatchObject([
      { code: 'not-found' },
      { code: 'not-found' },
    ]);
  });

  it('takes the same original once, and says which article has it', async () => {
    const { put, drop } = await desk();
    const file = await put('flood.txt', COPY);
    const twin = await put('copy.txt', COPY);
    const report = await drop(file, twin);
    expect(report.added).toHaveLength(1);
    expect(report.failed).toEqual([
      {
        name: 'copy.txt',
        code: 'duplicate',
        message: `“copy.txt” is in the library already, as “${report.added[0]?.title ?? ''}”.`,
      },
    ]);
    expect((await drop(twin)).failed).toMatchObject([{ code: 'duplicate' }]);
  });

  it('brings a removed article back with its marks when its file is added again, and as new otherwise', async () => {
    const { handlers, put, drop } = await desk();
    const file = await put('flood.txt', COPY);
    const [first] = (await drop(file)).added;
    expect(first?.broughtBack).toBe(false);
    const articleId = first?.articleId ?? '';
    const { marks } = value(await handlers['article.open']({ articleId }));
    const ref = { articleId, markId: Object.keys(marks)[0] ?? '' };
    const rule = { type: 'marks.rule', refs: [ref], finding: 'denied' } as const;
    value(await handlers['command.run']({ revision: 2, command: rule }));
    const remove = { type: 'articles.remove', articleIds: [articleId] } as const;
    value(await handlers['command.run']({ revision: 3, command: remove }));
    const other = await put('other.txt', `${COPY} Nobody died.`);
    expect((await drop(other, file)).added).toMatchObject([
      { broughtBack: false },
      { articleId, broughtBack: true },
    ]);
    const again = value(await handlers['article.open']({ articleId }));
    expect(again.marks[ref.markId]?.finding).toBe('denied');
    expect((await drop(file)).failed).toMatchObject([{ code: 'duplicate' }]);
  });

  it('says of every file that can’t be taken why, by name, and takes the others', async () => {
    const { folder, put, drop } = await desk();
    const gone = await put('gone.txt', 'x');
    await rm(gone);
    await mkdir(path.join(folder, 'folder.txt'));
    const files = [
      await put('empty.txt', ''),
      await put('photo.txt', Buffer.from('89504e470d0a1a0a0000000d', 'hex')),
      gone,
      path.join(folder, 'folder.txt'),
      await put('sheet.xlsx', 'PK\u0003\u0004'),
      await put('good.txt', COPY),
    ];
    const report = await drop(...files);
    expect(report.added).toHaveLength(1);
    expect(report.failed.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'unreadable: “empty.txt” is empty.',
      'unreadable: “photo.txt” is called .txt but is a picture. Give it its right ending, or save it as text.',
      'not-found: “gone.txt” is no longer there.',
      'unsupported: “folder.txt” is a folder. Choose the files in it.',
      'unsupported: “sheet.xlsx” is a zip archive or an Office document, which Stet does not take. It reads .txt, .md, .html, .docx and .pdf files.',
    ]);
  });

  it('cuts an endless title and publisher to 2,000 characters', async () => {
    const { handlers, put, drop } = await desk();
    const endless = 'a'.repeat(200_000);
    const head = `<html><head><title>${endless}</title><meta property="og:site_name" content="${endless}"></head>`;
    const report = await drop(await put('flood.html', `${head}<p>${COPY}</p>`));
    expect(report.failed).toEqual([]);
    const article = value(await handlers['article.open']({ articleId: report.added[0]?.articleId ?? '' }));
    expect([article.title?.length, article.publisher?.length]).toEqual([2_000, 2_000]);
  });

  it('loses no file to a bug met over another', async () => {
    const library = await opened({ folder: await temporaryFolder() });
    const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
    onTestFinished(() => {
      log.mockRestore();
    });
    const bytes = (text: string) => () => Promise.resolve(ok(new TextEncoder().encode(text)));
    const sources = ['good.txt', 'throws.txt', 'unwritable.txt', 'also good.txt'].map((name) => ({
      name,
      known: {},
      bytes: bytes(`${name}: ${COPY}`),
    }));
    const report = await takeIn(library, sources, {
      now: () => new Date(),
      progress: () => undefined,
      signal: new AbortController().signal,
      prepare: async (data, name, known) => {
        if (name === 'throws.txt') throw new Error('a bug');
        const prepared = value(await prepare(data, name, known));
        // Longer than the library's schema has it, so that it refuses to write it.
        return ok(name === 'unwritable.txt' ? { ...prepared, title: 'a'.repeat(200_000) } : prepared);
      },
    });
    expect(report.added).toHaveLength(2);
    expect(report.failed).toEqual([
      { name: 'throws.txt', code: 'internal', message: 'Something in Stet went wrong over “throws.txt”.' },
      {
        name: 'unwritable.txt',
        code: 'internal',
        message: 'Something in Stet went wrong over “unwritable.txt”.',
      },
    ]);
    expect(library.summaries()).toHaveLength(2);
    expect(log).toHaveBeenCalledTimes(2);
  });

  it('takes pasted copy with what the editor knows of it', async () => {
    const { handlers } = await desk();
    const known = { title: 'Flood', publisher: 'The Paper', publishedOn: '2026-01-03' };
    const report = value(await handlers['import.paste']({ text: COPY, ...known }));
    const article = value(await handlers['article.open']({ articleId: report.added[0]?.articleId ?? '' }));
    expect(article).toMatchObject({ ...known, publishedBasis: 'Set by the editor.' });
    expect(article.versions[0].original).toMatchObject({
      name: 'pasted.txt',
      format: 'txt',
      encoding: 'UTF-8',
    });
  });

  it('gives nothing when the dialog is closed, and tokens when it is not', async () => {
    const { handlers, chosen, put } = await desk();
    expect(await handlers['import.choose']({})).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    chosen.push(await put('a.txt', COPY));
    expect(value(await handlers['import.choose']({}))).toMatchObject([{ name: 'a.txt' }]);
    expect(await handlers['import.drop']({ paths: ['relative.txt'] })).toMatchObject({
      error: { code: 'bad-input' },
    });
  });
});

describe('a figure marked by hand', () => {
  it('is read where it stands', async () => {
    const { handlers } = await desk();
    const { articles, revision } = value(await handlers['library.open']({}));
    const article = value(
      await handlers['article.open']({
        articleId: articles.find(({ publishedOn }) => publishedOn === '2017-03-28')?.id ?? '',
      }),
    );
    const start = article.versions[0].text.indexOf('310,000 people');
    const command = {
      type: 'mark.add',
      articleId: article.id,
      markId: 'new',
      kind: 'figure',
      start,
      end: start + 14,
    } as const;
    value(await handlers['command.run']({ revision, command }));
    const after = value(await handlers['article.open']({ articleId: article.id }));
    expect(after.marks['new']).toMatchObject({
      figure: { low: 310_000, modifier: '>', unit: 'person', asOf: '2017-03-28' },
    });
  });
});

describe('a library that can’t be opened', () => {
  it('gives every call the reason', async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'novel.docx'), 'x');
    await chmod(folder, 0o755);
    const handlers = {
      ...libraryHandlers(openLibrary({ folder })),
      ...lookHandlers({
        opening: openLibrary({ folder }),
        works: new Works(() => undefined),
        lookingOf: lookingWith(inline(new Shelf().jobs)),
      }),
    };
    for (const result of [
      await handlers['library.open']({}),
      await handlers['search.run']({ query: 'x', filter: {} }),
    ]) {
      expect(result).toMatchObject({ ok: false, error: { code: 'invalid' } });
    }
  });
});
