import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '@shared/domain/result';

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Make room, or save it elsewhere',
  EDQUOT: 'the disk is full. Make room, or save it elsewhere',
  EACCES: 'you are not allowed to write there. Save it elsewhere',
  EPERM: 'you are not allowed to write there, or another program holds the file open',
  EBUSY: 'another program holds the file open. Close it there, or choose another name',
  EROFS: 'that disk can only be read. Save it elsewhere',
  ENOENT: 'that folder does not exist',
  ENOTDIR: 'that folder does not exist',
  EISDIR: 'a folder has that name. Choose another',
  ENAMETOOLONG: 'the name is too long',
};

/**
 * Writes a file whole or not at all: to a temporary file beside it, flushed, then renamed over it.
 * A reader never sees half a report, and an older one of that name stays until the new one is complete.
 */
export async function save(file: string, content: string): Promise<Result<null>> {
  const temporary = path.join(path.dirname(file), `.${path.basename(file).slice(0, 80)}.${randomUUID()}.tmp`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(content, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
    return ok(null);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    return fail('disk', `${path.basename(file)} could not be written: ${reasonOf(error)}.`);
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : 'an unknown error');
}
