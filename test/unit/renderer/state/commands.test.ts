import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Command } from '@shared/domain/command';
import { fail, ok, type Result } from '@shared/domain/result';
import type { Applied } from '@shared/ipc/messages';
import { run } from '../../../../renderer/state/commands';
import { receive } from '../../../../renderer/state/sync';
import { useStet } from '../../../../renderer/state/store';
import { change } from './window';

const accept: Command = { type: 'marks.delete', refs: [{ articleId: 'a', markId: 'm' }] };
const started = useStet.getState();

/** A bridge that answers calls from a list, and writes down what it was asked. Changes come after their replies. */
function bridge(answers: Readonly<Record<string, readonly Result<unknown>[]>>): string[] {
  const asked: string[] = [];
  const left = Object.fromEntries(Object.entries(answers).map(([name, list]) => [name, [...list]]));
  vi.stubGlobal('window', {
    stet: {
      invoke: (name: string, input: { revision?: number }) => {
        asked.push(input.revision === undefined ? name : `${name} at ${input.revision}`);
        const answer = left[name]?.shift() ?? fail('internal', 'not expected');
        if (name === 'command.run' && answer.ok) {
          const { revision } = answer.value as Applied;
          setTimeout(() => {
            receive(change({ revision }));
          });
        }
        return Promise.resolve(answer);
      },
    },
  });
  return asked;
}

describe('commands', () => {
  beforeEach(() => {
    useStet.setState({ ...started, revision: 1 }, true);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('are saved only when main has said so', async () => {
    bridge({ 'command.run': [ok({ revision: 2 })] });
    const done = run(accept);
    expect(useStet.getState().saving).toBe('saving');
    await done;
    expect(useStet.getState().saving).toBe('saved');
  });

  it('go one after another, each on the revision before it', async () => {
    const asked = bridge({ 'command.run': [ok({ revision: 2 }), ok({ revision: 3 })] });
    const first = run(accept);
    const second = run(accept);
    expect(asked).toEqual([]);
    await Promise.all([first, second]);
    expect(asked).toEqual(['command.run at 1', 'command.run at 2']);
  });

  it('are done only when the window shows what they made', async () => {
    bridge({ 'command.run': [ok({ revision: 2 })] });
    await run(accept);
    expect(useStet.getState().revision).toBe(2);
  });

  it('catch up and ask once more when somebody was quicker', async () => {
    const snapshot = { revision: 5, name: '', articles: [], desk: started.desk, undo: null, redo: null };
    const asked = bridge({
      'command.run': [fail('conflict', 'The library has changed meanwhile.'), ok({ revision: 6 })],
      'library.open': [ok({ ...snapshot, notices: [], version: '' })],
    });
    expect(await run(accept)).toEqual(ok({ revision: 6 }));
    expect(asked).toEqual(['command.run at 1', 'library.open', 'command.run at 5']);
  });

  it('stay unsaved, and say why, when the disk refuses', async () => {
    bridge({ 'command.run': [fail('disk', 'The disk is full.')] });
    await run(accept);
    const { saving, notice } = useStet.getState();
    expect(saving).toMatchObject({ failed: { code: 'disk' } });
    expect(notice).toMatchObject({ tone: 'failure', text: 'The disk is full.' });
  });

  it('say that the window lost touch when the other side is gone', async () => {
    vi.stubGlobal('window', { stet: { invoke: () => Promise.reject(new Error('gone')) } });
    expect((await run(accept)).ok).toBe(false);
    expect(useStet.getState().notice?.text).toContain('lost touch');
  });
});
