import type { Command } from '@shared/domain/command';
import type { Result } from '@shared/domain/result';
import type { Applied } from '@shared/ipc/messages';
import { call } from './client';
import { sayFailure } from './notices';
import { get, set } from './store';
import { catchUp, upTo } from './sync';

/** Commands go to main one after another, each with the revision that the one before it made. */
let tail: Promise<unknown> = Promise.resolve();
let waiting = 0;

/** Asks main to make a change. Failures are shown to the editor here; the result is for what comes next. */
export function run(command: Command): Promise<Result<Applied>> {
  return queue((revision) => call('command.run', { revision, command }));
}

/** Takes back the last change, whatever article it was in. */
export function undo(): Promise<Result<Applied>> {
  return queue((revision) => call('command.undo', { revision }));
}

/** Makes the change again that was taken back last. */
export function redo(): Promise<Result<Applied>> {
  return queue((revision) => call('command.redo', { revision }));
}

function queue(send: (revision: number) => Promise<Result<Applied>>): Promise<Result<Applied>> {
  waiting += 1;
  set({ saving: 'saving' });
  const outcome = tail.then(() => attempt(send));
  tail = outcome;
  return outcome;
}

async function attempt(send: (revision: number) => Promise<Result<Applied>>): Promise<Result<Applied>> {
  let result = await send(get().revision);
  if (!result.ok && result.error.code === 'conflict') {
    // Somebody else (a menu, an import) was quicker: look again, then ask once more.
    await catchUp();
    result = await send(get().revision);
  }
  waiting -= 1;
  if (!result.ok) sayFailure(result.error);
  if (!result.ok && result.error.code === 'disk') set({ saving: { failed: result.error } });
  else if (waiting === 0) set({ saving: 'saved' });
  if (result.ok) await upTo(result.value.revision);
  return result;
}
