import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../../main/cli/run';

const SEEDS = path.resolve(import.meta.dirname, '../../../seeds');
const EARLIER = path.join(SEEDS, 'putin-to-visit-iran-2015-11-13.txt');
const LATER = path.join(SEEDS, 'afp-2017-03-28.txt');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'stet-cli-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly complaints: readonly string[];
}

async function stet(...args: string[]): Promise<Ran> {
  let out = '';
  const complaints: string[] = [];
  const print = (text: string): Promise<void> => {
    out += text;
    return Promise.resolve();
  };
  const status = await runCommand(args, { print, complain: (line) => complaints.push(line) }, '9.9.9');
  return { status, out, complaints };
}

interface Checked {
  readonly articles: readonly {
    readonly publishedOn: string | null;
    readonly text: string;
    readonly marks: readonly {
      readonly id: string;
      readonly start: number;
      readonly end: number;
      readonly exact: string;
    }[];
  }[];
  readonly questions: readonly {
    readonly relation: string;
    readonly cells: readonly string[];
    readonly pairs: readonly { readonly because: readonly string[] }[];
  }[];
}

describe('stet check', () => {
  it('finds the tolls of the seeds and says that the later supersedes', async () => {
    const { status, out, complaints } = await stet(
      'check',
      EARLIER,
      LATER,
      '--date',
      `${EARLIER}=2015-11-13`,
    );
    expect({ status, complaints }).toEqual({ status: 0, complaints: [] });
    const { articles, questions } = JSON.parse(out) as Checked;
    expect(articles.map((article) => article.publishedOn)).toEqual(['2015-11-13', '2017-03-28']);
    for (const { text, marks } of articles)
      for (const mark of marks) expect(text.slice(mark.start, mark.end)).toBe(mark.exact);
    const words = new Map(articles.flatMap((article) => article.marks.map((mark) => [mark.id, mark.exact])));
    const tolls = questions.find((question) => question.relation === 'supersedes');
    expect(tolls?.cells.map((id) => words.get(id))).toEqual([
      'some 250,000 people',
      'More than 310,000 people',
    ]);
    expect(tolls?.pairs[0]?.because.join(' ')).toContain(
      '+60,000 (24 %) between 13 Nov 2015 and 28 Mar 2017',
    );
  });

  it('does not guess a date that the copy does not state', async () => {
    const { out } = await stet('check', EARLIER);
    expect((JSON.parse(out) as Checked).articles[0]?.publishedOn).toBeNull();
  });

  it.each(['html', 'md'])('writes %s to a file, whole, and says nothing', async (format) => {
    const file = path.join(folder, `report.${format}`);
    expect(await stet('check', LATER, '--format', format, '--out', file)).toEqual({
      status: 0,
      out: '',
      complaints: [],
    });
    expect(await readFile(file, 'utf8')).toContain('310,000');
    expect(await readdir(folder)).toEqual([`report.${format}`]);
  });

  it('names the file and the reason when it can’t read one, and prints nothing', async () => {
    const missing = path.join(folder, 'missing.txt');
    expect(await stet('check', LATER, missing)).toEqual({
      status: 1,
      out: '',
      complaints: [`stet: ${missing}: there is no such file`],
    });
    const binary = path.join(folder, 'picture.txt');
    await writeFile(binary, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1]));
    const { status, out, complaints } = await stet('check', binary);
    expect({ status, out, lines: complaints.length }).toEqual({ status: 1, out: '', lines: 1 });
    expect(complaints[0]).toContain(binary);
    const empty = path.join(folder, 'empty.txt');
    await writeFile(empty, '');
    expect((await stet('check', empty)).complaints).toEqual([`stet: ${empty}: is empty.`]);
  });

  it('says when the report could not be written', async () => {
    const { status, complaints } = await stet(
      'check',
      LATER,
      '--out',
      path.join(folder, 'nowhere', 'r.json'),
    );
    expect({ status, complaints }).toEqual({
      status: 1,
      complaints: [
        `stet: ${path.join(folder, 'nowhere', 'r.json')}: r.json could not be written: that folder does not exist.`,
      ],
    });
  });

  it('never writes the report over an article, by whatever name', async () => {
    const file = path.join(folder, 'a.txt');
    const link = path.join(folder, 'link.txt');
    await writeFile(file, 'More than 1,200 people fled.');
    await symlink(file, link);
    for (const [read, out] of [
      [file, file],
      [file, link],
      [link, file],
    ] as const) {
      expect(await stet('check', read, '--out', out)).toEqual({
        status: 2,
        out: '',
        complaints: [
          `stet: --out ${out} would overwrite one of the files to be checked. stet --help says how.`,
        ],
      });
    }
    expect(await readFile(file, 'utf8')).toBe('More than 1,200 people fled.');
  });

  it('reads a file once that is named twice through a link', async () => {
    const file = path.join(folder, 'a.txt');
    const link = path.join(folder, 'link.txt');
    await writeFile(file, 'More than 1,200 people fled.');
    await symlink(file, link);
    const { out } = await stet('check', file, link, '--date', `${link}=2017-03-28`);
    expect((JSON.parse(out) as Checked).articles).toMatchObject([{ publishedOn: '2017-03-28' }]);
  });

  it('answers bad usage with one line and status 2', async () => {
    for (const args of [[], ['chekc'], ['check'], ['check', LATER, '--format', 'csv']]) {
      const { status, out, complaints } = await stet(...args);
      expect({ status, out, lines: complaints.length }).toEqual({ status: 2, out: '', lines: 1 });
    }
  });

  it('knows no options that it was not told of, and none after --', async () => {
    const file = path.join(folder, '-x.jsonl');
    await writeFile(file, '\uFEFF{"id":1,"text":"More than 1,200 people fled."}\n');
    for (const args of [
      ['detect', '-x'],
      ['detect', '--x'],
      ['detect', ''],
      ['check', '-x'],
      ['check', ''],
    ])
      expect(await stet(...args)).toMatchObject({ status: 2, out: '' });
    // The byte-order mark is no part of the first line.
    expect(await stet('detect', '--', file)).toMatchObject({ status: 0, complaints: [] });
    expect(await stet('detect', '--', '-nowhere.jsonl')).toEqual({
      status: 1,
      out: '',
      complaints: ['stet: -nowhere.jsonl: there is no such file'],
    });
  });

  it('says its version and how it is used', async () => {
    expect(await stet('--version')).toMatchObject({ status: 0, out: '9.9.9\n' });
    for (const args of [['--help'], ['check', '--help'], ['detect', '-h']])
      expect((await stet(...args)).out).toContain('stet check FILE...');
    // Behind -- it is a file's name.
    expect(await stet('check', '--', '--help')).toMatchObject({ status: 1, out: '' });
  });
});
