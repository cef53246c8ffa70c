import os from 'node:os';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');
export const MODULES = path.join(ROOT, 'node_modules');
/** What our scripts remember between runs; goes with node_modules. */
export const SCRATCH = path.join(MODULES, '.cache/stet');

/** What is worth keeping over checkouts, in the user's own cache folder. */
export function userCache() {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  switch (process.platform) {
    case 'darwin':
      return path.join(os.homedir(), 'Library/Caches/stet');
    case 'win32':
      return path.join(LOCALAPPDATA ?? path.join(os.homedir(), 'AppData/Local'), 'stet/Cache');
    default:
      return path.join(XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'stet');
  }
}
