import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openLibrary } from '../../main/library/open';
import { opened, temporaryFolder, value } from '../support/library';

const ROOT = path.join(import.meta.dirname, '../..');

/** A process of its own on the library; killed when the test ends, whatever happens. */
function start(
  folder: string,
  mode: 'write' | 'hold',
): { child: ChildProcess; said: () => readonly string[] } {
  const child = spawn(process.execPath, ['scripts/run-ts.mjs', 'test/faults/child.ts', folder, mode], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (words: string) => {
    output += words;
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, said: () => output.split('\n').slice(0, -1) };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

describe('a process killed while it writes', () => {
  it('loses nothing it had answered, and leaves no change half made', { timeout: 120_000 }, async () => {
    const folder = path.join(await temporaryFolder(), 'library');
    let last = 0;
    for (let round = 0; round < 12; round += 1) {
      const { child, said } = start(folder, 'write');
      // Anywhere from the first write on, in every other round from the first answer on: a busy machine may be slow to give
      // one. The spread covers a change of both kinds several times over.
      await until(() => said().length > round % 2);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
      await kill(child);
      expect(said()[0]).toBe('open');
      const answered = Number(said().slice(1).at(-1) ?? last);

      const library = await opened({ folder });
      expect(library.snapshot().notices).toEqual([]);
      const [a, b] = [
        value(await library.article('a')).marks['m1'],
        value(await library.article('b')).marks['m1'],
      ];
      const noted = Number(a?.notes[0]?.text ?? 0);
      expect(noted).toBeGreaterThanOrEqual(answered);
      expect(noted).toBeLessThanOrEqual(answered + 1);
      expect(a?.tags).toEqual(b?.tags);
      expect([noted - 1, noted]).toContain(Number(a?.tags.at(-1) ?? 0));
      await library.close();
      expect(await readdir(path.join(folder, 'staging'))).toEqual([]);
      expect((await readdir(folder)).filter((name) => name.endsWith('.tmp') || name === 'lock')).toEqual([]);
      last = noted;
    }
    expect(last).toBeGreaterThan(0);
  });
});

describe('two processes', () => {
  it('can’t have one library, until the first is gone', { timeout: 60_000 }, async () => {
    const folder = path.join(await temporaryFolder(), 'library');
    const { child, said } = start(folder, 'hold');
    await until(() => said().length > 0);
    const second = await openLibrary({ folder });
    expect(second).toEqual({
      ok: false,
      error: {
        code: 'locked',
        message: 'The library “library” is open in another Stet on this computer. Close that one first.',
      },
    });
    await kill(child);
    expect((await opened({ folder })).summaries()).toHaveLength(2);
  });

  it('that start at once: one gets it', { timeout: 60_000 }, async () => {
    const folder = path.join(await temporaryFolder(), 'library');
    const both = [start(folder, 'hold'), start(folder, 'hold'), start(folder, 'hold')];
    await until(() => both.every(({ said }) => said().length > 0));
    expect(both.map(({ said }) => said()[0]).toSorted()).toEqual(['locked', 'locked', 'open']);
  });
});
