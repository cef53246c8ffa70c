import path from 'node:path';

export const SCHEME = 'app';
/** The only origin that Stet's window ever shows. */
const ORIGIN = `${SCHEME}://stet`;
export const INDEX = `${ORIGIN}/index.html`;

/** Whether a page or frame at this address is the app's own. (`URL.origin` is "null" for custom schemes.) */
export function isOurs(url: string): boolean {
  return url.startsWith(`${ORIGIN}/`);
}

/** The file below `folder` that an address of the app names, or null when it names anything else. */
export function fileFor(url: string, folder: string): string | null {
  if (!isOurs(url)) return null;
  try {
    const file = path.join(folder, decodeURIComponent(new URL(url).pathname));
    return file.startsWith(folder + path.sep) && !file.includes('\0') ? file : null;
  } catch {
    return null; // a malformed % sequence
  }
}
