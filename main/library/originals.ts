import path from 'node:path';
import { codeOf, type Disk } from './disk';
import { remove, writeDurably } from './durable';
import { sha256 } from './schema';

const NAME = /^[0-9a-f]{64}$/;

/** Keeps the bytes an article was read from, under their hash; the same bytes are kept once. */
export async function keepOriginal(disk: Disk, folder: string, bytes: Uint8Array): Promise<string> {
  const hash = sha256(bytes);
  const file = path.join(folder, 'originals', hash);
  try {
    // A file of this name and length was flushed before it got its name.
    if ((await disk.stat(file)).size === bytes.byteLength) return hash;
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  await writeDurably(disk, file, bytes, null);
  return hash;
}

/** Whether bytes of this hash are kept, for an article in the library or for one that was removed from it. */
export async function keepsOriginal(disk: Disk, folder: string, hash: string): Promise<boolean> {
  try {
    await disk.stat(path.join(folder, 'originals', hash));
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/** How long a removed article can be brought back by hand: thirty days, in milliseconds. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;

/**
 * Clears out what was removed more than thirty days ago: the article's file, and original bytes that neither the
 * library nor another removed article needs. Anything that can't be read stays, and so do the originals it may need.
 */
export async function clearRemoved(
  disk: Disk,
  folder: string,
  inUse: ReadonlySet<string>,
  now: number,
): Promise<void> {
  const removed = path.join(folder, 'removed');
  const old: { readonly file: string; readonly originals: readonly string[] }[] = [];
  const needed = new Set(inUse);
  for (const name of await disk.readdir(removed)) {
    const file = path.join(removed, name);
    const originals = originalsIn(await disk.readFile(file, 'utf8').catch(() => ''));
    if (originals === null) return;
    const at = removedAt(name);
    if (at !== null && now - at > KEPT_FOR) old.push({ file, originals });
    else for (const hash of originals) needed.add(hash);
  }
  for (const { file, originals } of old) {
    for (const hash of originals) {
      if (!needed.has(hash)) await remove(disk, path.join(folder, 'originals', hash));
    }
    await remove(disk, file);
  }
}

/** The hashes named in an article's file, whatever its schema: they are the only 64-digit hexadecimals named `sha256` in it. */
function originalsIn(text: string): readonly string[] | null {
  if (text === '') return null;
  return [...text.matchAll(/"sha256":"([0-9a-f]{64})"/g)]
    .map((match) => match[1] ?? '')
    .filter((hash) => NAME.test(hash));
}

/** `id.20260102030405000.json` gives the moment in it. */
function removedAt(name: string): number | null {
  const match = /\.(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{3})\.json$/.exec(name);
  if (match === null) return null;
  const [year, month, day, hour, minute, second, milli] = match.slice(1).map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second, milli);
}
