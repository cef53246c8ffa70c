import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { MODULES, ROOT } from './paths.mjs';
import { run } from './run.mjs';
import { say, Stop } from './say.mjs';

const SOURCES = [
  'main',
  'renderer',
  'shared',
  'electron.vite.config.ts',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json',
];
const STAMP = path.join(ROOT, 'out/.fingerprint');

/** Builds the app into out/ unless what is there was built from these very sources. */
export async function ensureBuilt() {
  const wanted = fingerprint(SOURCES);
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  say('Building the app …');
  const electronVite = path.join(MODULES, 'electron-vite/bin/electron-vite.js');
  if (await run(process.execPath, [electronVite, 'build', '--logLevel', 'warn'], { stdout: 'stderr' })) {
    throw new Stop('The app could not be built. The lines above say why.');
  }
  writeFileSync(STAMP, wanted);
}
