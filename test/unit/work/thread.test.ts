import { writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { ComparedQuestion } from '@shared/domain/question';
import type { Progress } from '@shared/ipc/messages';
import { prepareOffThread, type prepareJobs } from '../../../main/import/off-thread';
import type { Library } from '../../../main/library/library';
import { Looking } from '../../../main/look/looking';
import { Shelf } from '../../../main/look/shelf';
import { Thread } from '../../../main/work/thread';
import { inline } from '../../support/inline';
import { opened, temporaryFolder, value } from '../../support/library';
import { newsLibrary } from '../../support/news-library';

const ASKED = { query: 'sentenced', filter: {}, showLowSalience: false };
let scripts: { readonly look: string; readonly read: string };

beforeAll(async () => {
  scripts = {
    look: await built('main/look/look-worker.ts'),
    read: await built('main/import/import-worker.ts'),
  };
}, 60_000);

async function desk(count: number) {
  const library = await newsLibrary(path.join(await temporaryFolder(), 'library'), count);
  onTestFinished(() => library.close());
  const thread = new Thread<Shelf['jobs']>(scripts.look);
  return { library, thread, looking: new Looking(library, thread) };
}

/** An answer with all its pages. */
async function answerOf(looking: Looking, since: number | null) {
  const { version, ...first } = value(await looking.crossCheck(since, {}));
  const [questions, slips] = [[...first.questions], [...first.slips]];
  for (let { left } = first; left > 0;) {
    const page = value(await looking.more(version, questions.length + slips.length, {}));
    questions.push(...page.questions);
    slips.push(...page.slips);
    left = page.left;
  }
  return { version, questions, slips };
}

describe('a library looked through in a thread', () => {
  test('gives what looking without one gives, and after an edit tells only what is new', async () => {
    const { library, looking } = await desk(90);
    const there = new Looking(library, inline(new Shelf().jobs));
    const first = await answerOf(looking, null);
    // Every thread numbers its answers from a place of its own.
    const { version } = first;
    expect(first).toEqual({ ...(await answerOf(there, null)), version });
    expect(value(await looking.search(ASKED, {}))).toEqual(value(await there.search(ASKED, {})));
    expect(first.questions.length).toBeGreaterThan(60);

    const [question] = whole(first.questions);
    const [cell] = question?.cells ?? [];
    if (cell === undefined) throw new Error('no cell');
    const command = { type: 'marks.status', refs: [cell.ref], status: 'rejected' } as const;
    value(await library.run(library.currentRevision, command));
    const then = await answerOf(looking, version);
    const fresh = whole(then.questions);
    expect(fresh.length).toBeLessThan(12);
    const full = then.questions.map((one) => (typeof one === 'number' ? first.questions[one] : one));
    const afresh = await answerOf(new Looking(library, inline(new Shelf().jobs)), null);
    expect(full).toEqual(afresh.questions);
  }, 60_000);

  test('says how far it is, and stops at once when cancelled, keeping what it has read', async () => {
    const { library, looking } = await desk(300);
    const stop = new AbortController();
    const told: Progress[] = [];
    const cancelled = await looking.crossCheck(null, {
      signal: stop.signal,
      progress: (at) => {
        told.push(at);
        stop.abort();
      },
    });
    expect(cancelled).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(told).toHaveLength(1);
    expect(told[0]?.of).toBe(300);
    expect((await answerOf(looking, null)).questions.length).toBeGreaterThan(200);

    // A search need not wait until a comparing is over.
    const anew = new Looking(library, new Thread<Shelf['jobs']>(scripts.look));
    const order: string[] = [];
    await Promise.all([
      anew.crossCheck(null, {}).then(() => order.push('cross-checked')),
      anew.search(ASKED, {}).then((hits) => order.push(value(hits).length > 0 ? 'found' : 'nothing')),
    ]);
    expect(order).toEqual(['found', 'cross-checked']);
  }, 60_000);

  test('leaves a damaged article to the library, which opens its last good copy', async () => {
    const folder = path.join(await temporaryFolder(), 'library');
    const before = await newsLibrary(folder, 6);
    const [first] = before.summaries();
    if (first === undefined) throw new Error('no article');
    // The last good copy is that of before the last change.
    await change(before, first.id);
    await before.close();
    await writeFile(path.join(folder, 'articles', `${first.id}.json`), '{ half a fi');
    const library = await opened({ folder });
    const looking = new Looking(library, new Thread<Shelf['jobs']>(scripts.look));
    const hits = value(await looking.search({ ...ASKED, query: first.title }, {}));
    expect(hits.map(({ articleId }) => articleId)).toContain(first.id);
    expect(library.snapshot().notices.join(' ')).toContain('The last good copy has been opened');
  }, 60_000);
});

describe('files read in a thread', () => {
  test('come to the same, and a cancelled one gives up the thread for the next', async () => {
    const thread = new Thread<typeof prepareJobs>(scripts.read);
    const read = prepareOffThread(thread);
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    const stop = new AbortController();
    const slow = read(bytes('More than 1,200 people fled. '.repeat(100_000)), 'long.txt', {}, stop.signal);
    setTimeout(() => {
      stop.abort();
    }, 50);
    expect(await slow).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    const quick = value(await read(bytes('More than 1,200 people fled.'), 'short.txt', {}));
    expect(quick.detected.map(({ exact }) => exact)).toEqual(['More than 1,200 people']);
  }, 60_000);

  test('a thread that falls fails its jobs with a sentence, and the next job starts another', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
    onTestFinished(() => {
      log.mockRestore();
    });
    const script = path.join(await temporaryFolder(), 'falls.mjs');
    await writeFile(
      script,
      `import { parentPort } from 'node:worker_threads';
       parentPort.on('message', ({ id, input }) => {
         if (input === 'fall') throw new Error('fallen');
         parentPort.postMessage({ id, result: { ok: true, value: input } });
       });`,
    );
    const thread = new Thread<{ echo: (input: string) => Promise<{ ok: true; value: string }> }>(script);
    expect(await thread.run('echo', 'one')).toEqual({ ok: true, value: 'one' });
    const before = thread.life;
    expect(await thread.run('echo', 'fall')).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(thread.life).toBe(before + 1);
    expect(await thread.run('echo', 'two')).toEqual({ ok: true, value: 'two' });
  });
});

async function change(library: Library, articleId: string): Promise<void> {
  const { marks } = value(await library.article(articleId));
  const refs = Object.keys(marks).map((markId) => ({ articleId, markId }));
  value(await library.run(library.currentRevision, { type: 'marks.status', refs, status: 'accepted' }));
}

/** A thread runs JavaScript only. */
async function built(entry: string): Promise<string> {
  const program = `import { bundled } from './scripts/lib/bundle.mjs'; console.log(await bundled(${JSON.stringify(entry)}));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program]);
  return stdout.trim();
}

function whole(news: readonly (ComparedQuestion | number)[]): ComparedQuestion[] {
  return news.filter((one) => typeof one === 'object');
}
