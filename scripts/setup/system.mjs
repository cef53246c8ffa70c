import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { lacksDisplay } from '../lib/display.mjs';
import { isRoot, run } from '../lib/run.mjs';
import { say, Stop } from '../lib/say.mjs';

/** Debian's packages for what Electron links to. Since 2024 some carry the suffix t64. */
const LIBRARIES = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'];
const SCREEN = ['xvfb'];

/**
 * Sees to what Electron needs of a Linux system: its libraries and, where there is no display, a virtual one.
 * @param {string} electron the executable
 */
export async function ensureSystem(electron) {
  if (process.platform !== 'linux') return;
  const missing = [
    ...(lacksLibraries(electron) ? LIBRARIES : []),
    ...(lacksDisplay() && !onPath('Xvfb') ? SCREEN : []),
  ];
  if (missing.length) await install(missing);
  if (!isRoot) checkSandbox(electron);
}

/** @param {string} electron */
function lacksLibraries(electron) {
  const { stdout } = spawnSync('ldd', [electron], { encoding: 'utf8' });
  return stdout?.includes('not found') ?? false;
}

/** @param {string} program */
function onPath(program) {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** @param {readonly string[]} missing */
async function install(missing) {
  if (!onPath('apt-get')) {
    throw new Stop(
      `This system lacks what Electron needs (Debian calls it ${missing.join(', ')}). Install it and run this again.`,
    );
  }
  if (!isRoot) {
    const names = missing.map(currentName).join(' ');
    throw new Stop(
      `This system lacks libraries that Electron needs. Run this line once, then try again:\n  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names}`,
    );
  }
  say(`Installing system libraries with apt: ${missing.join(', ')} …`);
  const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' }, stdout: /** @type {const} */ ('stderr') };
  await run('apt-get', ['update', '-qq'], quiet);
  const code = await run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...missing.map(currentName)],
    quiet,
  );
  if (code) throw new Stop('apt could not install them. Its lines above say why.');
}

/** @param {string} name */
function currentName(name) {
  const { stdout } = spawnSync('apt-cache', ['policy', `${name}t64`], { encoding: 'utf8' });
  return /Candidate: \d/.test(stdout ?? '') ? `${name}t64` : name;
}

/**
 * Ubuntu since 24.04 does not let programs build their own sandbox. Chromium then wants its helper to be
 * root's, and says so in words that nobody understands.
 * @param {string} electron
 */
function checkSandbox(electron) {
  const restriction = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';
  if (!existsSync(restriction) || readFileSync(restriction, 'utf8').trim() !== '1') return;
  const helper = path.join(path.dirname(electron), 'chrome-sandbox');
  const { uid, mode } = statSync(helper);
  if (uid === 0 && mode & constants.S_IXUSR && mode & 0o4000) return;
  throw new Stop(
    `This system lets only root set up Chromium’s sandbox. Run this line once, then try again:\n  sudo chown root ${helper} && sudo chmod 4755 ${helper}`,
  );
}
