import * as fs from 'node:fs/promises';

/** The file system as the library uses it: one seam, so that tests can make it fail. */
export type Disk = Pick<
  typeof fs,
  'copyFile' | 'link' | 'mkdir' | 'open' | 'readFile' | 'readdir' | 'rename' | 'rm' | 'stat' | 'unlink'
>;

export const realDisk: Disk = fs;

/** The system's code of an error ("ENOSPC"), or null when it is not the system's. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** Waits; used between tries, never to synchronise. */
export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
