import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runCommand } from '../../../main/cli/run';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'stet-detect-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function detect(lines: string): Promise<{ status: number; out: string; complaints: string[] }> {
  const file = path.join(folder, 'texts.jsonl');
  await writeFile(file, lines);
  let out = '';
  const complaints: string[] = [];
  const print = (text: string): Promise<void> => {
    out += text;
    return Promise.resolve();
  };
  const status = await runCommand(
    ['detect', file],
    { print, complain: (line) => complaints.push(line) },
    '9.9.9',
  );
  return { status, out, complaints };
}

it('prints the marks of each line on a line', async () => {
  const lines = [
    { id: 'a', text: 'Some 63 people were killed on Saturday.', publishedOn: '2017-03-28' },
    { id: 2, text: 'Nothing to see.' },
  ];
  const { status, out } = await detect(`${lines.map((line) => JSON.stringify(line)).join('\n')}\n\n`);
  expect(status).toBe(0);
  const [first, second] = out
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(first).toMatchObject({
    id: 'a',
    marks: [
      { id: 'm1', kind: 'figure', exact: 'Some 63 people', figure: { modifier: '~', asOf: '2017-03-25' } },
    ],
  });
  expect(second).toEqual({ id: 2, marks: [] });
});

it.each([
  ['{"id":1}', '"text" is missing'],
  ['{"text":"a"}', '"id" is missing'],
  ['nonsense', 'not JSON'],
  ['{"id":1,"text":"a","publishedOn":"March"}', 'no date'],
])('stops at %s and names the line', async (line, why) => {
  const { status, complaints } = await detect(`{"id":0,"text":"a"}\n${line}\n`);
  expect(status).toBe(1);
  expect(complaints[0]).toContain('line 2');
  expect(complaints[0]).toContain(why);
});
