import { Stop } from '../lib/say.mjs';
import { ensureElectron, executable } from './electron.mjs';
import { ensurePackages } from './packages.mjs';
import { ensureSystem } from './system.mjs';

/**
 * Everything a checkout needs before the app can start; what is there already is left alone.
 * @returns {Promise<import('./electron.mjs').Runtime>}
 */
export async function setUp() {
  checkNode();
  await ensurePackages();
  const runtime = await ensureElectron();
  await ensureSystem(executable(runtime.folder));
  return runtime;
}

/** Vite's own floor. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Stop(`Stet is built with Node 20.19 or later; this is ${process.versions.node}.`);
  }
}
