import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol, type Session } from 'electron';

const SCHEME = 'app';
/** The only origin that Stet's window ever shows. */
export const ORIGIN = `${SCHEME}://stet`;
export const INDEX = `${ORIGIN}/index.html`;

/**
 * Nothing but the app's own files, and no string becomes code: imported text that slips past the
 * sanitiser still can't run, load or send anything. Trusted Types has no policy on purpose, so a
 * renderer that wants `innerHTML` or a worker from a URL fails in the first test that reaches it.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Makes `app:` a proper origin. Chromium reads this once, so it must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true } }]);
}

/** Serves the built renderer, and no other file of the machine, under `app://stet/`. */
export function serveRenderer(session: Session, folder: string): void {
  session.protocol.handle(SCHEME, async ({ url }) => {
    const file = fileFor(url, folder);
    const type = file && CONTENT_TYPES[path.extname(file)];
    if (!file || !type) return notFound();
    try {
      return new Response(await readFile(file), {
        headers: {
          'Content-Type': type,
          'Content-Security-Policy': CONTENT_SECURITY_POLICY,
          'Cross-Origin-Opener-Policy': 'same-origin',
          'X-Content-Type-Options': 'nosniff',
        },
      });
    } catch {
      return notFound();
    }
  });
}

/** The file that a URL of the window names, or null when it names anything outside the folder. */
export function fileFor(url: string, folder: string): string | null {
  const { host, pathname } = new URL(url);
  if (`${SCHEME}://${host}` !== ORIGIN) return null;
  try {
    const file = path.join(folder, decodeURIComponent(pathname));
    return file.startsWith(folder + path.sep) ? file : null;
  } catch {
    return null; // a malformed % sequence
  }
}

/** Whether a page or frame at this address is the app's own. `URL.origin` is "null" for custom schemes in Node. */
export function isOurs(url: string): boolean {
  return url.startsWith(`${ORIGIN}/`);
}

function notFound(): Response {
  return new Response('Not found', { status: 404, headers: { 'Content-Type': 'text/plain' } });
}
