import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { ROOT, SCRATCH } from './paths.mjs';

const SOURCES = ['main', 'shared', 'package.json', 'package-lock.json', 'scripts/lib/bundle.mjs'];
/** Milliseconds after which an older bundle is surely not running any more. */
const STALE = 3_600_000;

/**
 * Gives the JavaScript of a TypeScript program as one file, bundled again only when a source has changed.
 * Node 20 can't run TypeScript; bundling costs about a second once, and then the program starts
 * faster than from its many files. Bundles are named after their sources, so that two runs at
 * once can't disturb each other.
 * @param {string} entry relative to the project
 */
export async function bundled(entry) {
  const program =
    path.basename(entry, '.ts') === 'index'
      ? path.basename(path.dirname(entry))
      : path.basename(entry, '.ts');
  const sources = entry.startsWith('test') ? [...SOURCES, 'test'] : SOURCES;
  const folder = path.join(SCRATCH, `${program}-${fingerprint(sources)}`);
  if (!existsSync(folder)) await bundle(entry, folder, program);
  return path.join(folder, 'index.js');
}

/** @param {string} entry @param {string} folder @param {string} program */
async function bundle(entry, folder, program) {
  await mkdir(SCRATCH, { recursive: true });
  await removeOld(program);
  const { build } = await import('vite');
  const work = await mkdtemp(path.join(SCRATCH, 'bundling-'));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': path.join(ROOT, 'shared') } },
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: work,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'index.js', chunkFileNames: '[name]-[hash].js' } },
    },
  });
  await rename(work, folder).catch(async (error) => {
    await rm(work, { recursive: true });
    // Another run was faster; its bundle is the same.
    if (!existsSync(folder)) throw error;
  });
}

/** @param {string} program */
async function removeOld(program) {
  for (const name of await readdir(SCRATCH)) {
    const folder = path.join(SCRATCH, name);
    if (!name.startsWith(`${program}-`)) continue;
    if (Date.now() - (await stat(folder)).mtimeMs > STALE) await rm(folder, { recursive: true, force: true });
  }
}
