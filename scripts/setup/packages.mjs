import { readFileSync } from 'node:fs';
import path from 'node:path';
import { MODULES, ROOT } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';
import { say, Stop } from '../lib/say.mjs';

/** Installs the packages of package-lock.json unless they are there. */
export async function ensurePackages() {
  if (installed()) return;
  say('Installing packages (npm ci) …');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdout: 'stderr' });
  if (code)
    throw new Stop(
      'The packages could not be installed. npm says why above; try again when its registry can be reached.',
    );
}

/** npm notes what it installed in a lock of its own; every package of ours must be in it, at our version. */
function installed() {
  const wanted = packagesOf(path.join(ROOT, 'package-lock.json'));
  const present = packagesOf(path.join(MODULES, '.package-lock.json'));
  return Object.entries(wanted).every(
    ([name, { version, optional }]) => name === '' || optional || present[name]?.version === version,
  );
}

/** @param {string} lock @returns {Record<string, { version: string, optional?: boolean }>} */
function packagesOf(lock) {
  try {
    return JSON.parse(readFileSync(lock, 'utf8')).packages;
  } catch {
    return {};
  }
}
