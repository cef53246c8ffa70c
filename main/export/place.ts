import { realpathSync } from 'node:fs';
import path from 'node:path';

/** Where a path really leads, through every link; of what is not there yet, where it would be. */
export function realPlace(file: string): string {
  const full = path.resolve(file);
  try {
    return realpathSync.native(full);
  } catch {
    const parent = path.dirname(full);
    return parent === full ? full : path.join(realPlace(parent), path.basename(full));
  }
}

/** Whether a path leads to a folder or to anything in it. */
export function isWithin(folder: string, file: string): boolean {
  const way = path.relative(realPlace(folder), realPlace(file));
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}
