import { open } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '@shared/domain/result';
import { LARGEST } from './read';

/** A file's bytes, or a sentence that names the file and says why not. */
export async function readFileBytes(file: string): Promise<Result<Uint8Array>> {
  const name = path.basename(file);
  try {
    const handle = await open(file, 'r');
    try {
      const stat = await handle.stat();
      if (stat.isDirectory()) return fail('unsupported', `“${name}” is a folder. Choose the files in it.`);
      if (!stat.isFile()) return fail('unsupported', `“${name}” is no ordinary file.`);
      if (stat.size > LARGEST)
        return fail('unsupported', `“${name}” is larger than 50 MB, which Stet does not read.`);
      return ok(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return fail('not-found', `“${name}” is no longer there.`);
    if (code === 'EISDIR') return fail('unsupported', `“${name}” is a folder. Choose the files in it.`);
    if (code === 'EACCES' || code === 'EPERM')
      return fail('unreadable', `Stet is not allowed to read “${name}”.`);
    return fail('unreadable', `“${name}” could not be read from the disk.`);
  }
}
