import type { Result } from '@shared/domain/result';
import type { Input } from '@shared/ipc/contract';
import type { FileToken, ImportReport } from '@shared/ipc/messages';
import { call, tokensFor } from './client';
import { openArticle } from './navigation';
import { say, sayFailure } from './notices';
import { set } from './store';
import { showWork } from './work';

/** Asks for files and takes them in. */
export async function addFiles(): Promise<void> {
  await takeIn(await call('import.choose', {}));
}

/** Takes in files dropped on the window. */
export async function addDropped(files: readonly File[]): Promise<void> {
  if (files.length > 0) await takeIn(await tokensFor(files));
}

/** Takes in pasted copy; answers with the reason when it was not. */
export async function addPasted(input: Input<'import.paste'>): Promise<string | null> {
  const result = await call('import.paste', input);
  if (!result.ok) return result.error.message;
  const [refused] = result.value.failed;
  if (refused !== undefined) return refused.message;
  report(result);
  return null;
}

export async function restoreSeeds(): Promise<void> {
  const result = await call('seeds.restore', {});
  if (result.ok && result.value.added.length === 0 && result.value.failed.length === 0)
    say('Both seed articles are in the library already.');
  else report(result);
}

export function dismissImport(): void {
  set({ imported: null });
}

async function takeIn(chosen: Result<readonly FileToken[]>): Promise<void> {
  if (!chosen.ok) {
    sayFailure(chosen.error);
    return;
  }
  const [first] = chosen.value;
  if (first === undefined) return;
  showWork('import', { doing: 'reading', done: 0, of: chosen.value.length, name: first.name });
  set({ imported: null });
  report(await call('import.files', { tokens: chosen.value.map(({ token }) => token) }));
}

function report(result: Result<ImportReport>): void {
  showWork('import', null);
  if (!result.ok) {
    sayFailure(result.error);
    return;
  }
  set({ imported: result.value });
  const [first] = result.value.added;
  if (first !== undefined) void openArticle(first.articleId);
}
