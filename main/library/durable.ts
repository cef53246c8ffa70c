import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { codeOf, wait, type Disk } from './disk';

/** When and how long: enough to see that someone else changed a file. */
export interface Stamp {
  readonly mtimeMs: number;
  /** Bytes. */
  readonly size: number;
}

/** Ends the name of every file that is not finished yet; whatever ends so at start-up is swept. */
export const UNFINISHED = '.tmp';

/** Writes a new file beside the others and flushes it. It counts for nothing until it is renamed. */
export async function writeUnfinished(
  disk: Disk,
  folder: string,
  data: string | Uint8Array,
): Promise<{ readonly file: string; readonly stamp: Stamp }> {
  const file = path.join(folder, `${randomUUID()}${UNFINISHED}`);
  try {
    const handle = await disk.open(file, 'wx', 0o600);
    try {
      await handle.writeFile(data);
      await handle.sync();
      const { mtimeMs, size } = await handle.stat();
      return { file, stamp: { mtimeMs, size } };
    } finally {
      await handle.close();
    }
  } catch (error) {
    await remove(disk, file);
    throw error;
  }
}

/** Replaces `target` with `data`, whole or not at all; when this returns the bytes are on the disk. */
export async function writeDurably(
  disk: Disk,
  target: string,
  data: string | Uint8Array,
  previous: string | null,
): Promise<Stamp> {
  const { file, stamp } = await writeUnfinished(disk, path.dirname(target), data);
  try {
    if (previous !== null) await keep(disk, target, previous);
    await renameStubbornly(disk, file, target);
  } catch (error) {
    await remove(disk, file);
    throw error;
  }
  await flushFolder(disk, path.dirname(target));
  return stamp;
}

/**
 * Keeps what `target` holds now under `previous` as well: a second name for the same bytes, which costs nothing.
 * Some file systems (exFAT, network shares) have no second names; there it is a copy.
 */
export async function keep(disk: Disk, target: string, previous: string): Promise<void> {
  const link = `${previous}.${randomUUID()}${UNFINISHED}`;
  try {
    await disk.link(target, link);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return; // the first write of this file
    await disk.copyFile(target, link);
  }
  await renameStubbornly(disk, link, previous);
  // POSIX renames between two names of one file do nothing at all, the old name included.
  await remove(disk, link);
}

/** How long virus scanners and sync clients are waited for, in milliseconds: about two seconds in all. */
const PATIENCE = [5, 10, 20, 40, 80, 160, 320, 640, 800];

/** Renames, again and again while another program holds one of the files. */
export async function renameStubbornly(disk: Disk, from: string, to: string): Promise<void> {
  for (const delay of PATIENCE) {
    try {
      await disk.rename(from, to);
      return;
    } catch (error) {
      if (!['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(error) ?? '')) throw error;
      await wait(delay);
    }
  }
  await disk.rename(from, to);
}

/** Makes the names in a folder as lasting as the files. Windows does it by itself and refuses to be asked. */
export async function flushFolder(disk: Disk, folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await disk.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Deletes a file that may not be there; that it stays is no harm. */
export async function remove(disk: Disk, file: string): Promise<void> {
  await disk.unlink(file).catch(() => undefined);
}
