import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.mjs';

/**
 * One short name for the content of these files and folders. Content, not times: a checkout, a copy or a
 * wrong clock must not make an old build look new. Some hundred small files take a few milliseconds.
 * @param {readonly string[]} sources relative to the project
 */
export function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesOf).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(ROOT, file)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 20);
}

/** @param {string} source @returns {string[]} */
function filesOf(source) {
  const full = path.join(ROOT, source);
  if (!statSync(full, { throwIfNoEntry: false })?.isDirectory()) return [source];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)));
}
