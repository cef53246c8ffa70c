import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Library } from '../../main/library/library';
import { openLibrary, type OpenOptions } from '../../main/library/open';

/** A folder of its own that goes when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'stet-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Opens a library and closes it when the test ends; throws the failure's sentence. */
export async function opened(options: OpenOptions): Promise<Library> {
  const result = await openLibrary(options);
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  onTestFinished(() => result.value.close());
  return result.value;
}

/** The value of a result that must be one. */
export function value<T>(result: { ok: true; value: T } | { ok: false; error: { message: string } }): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
