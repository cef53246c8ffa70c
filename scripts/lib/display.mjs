import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Stop } from './say.mjs';

/** Whether a window could not be shown to anyone here: a server, a container, a CI job. */
export function lacksDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY;
}

/**
 * Sees to a screen, and gives the environment that leads to it: nothing when there is a real one.
 * @returns {Promise<{ DISPLAY?: string }>}
 */
export async function ensureDisplay() {
  return lacksDisplay() ? { DISPLAY: await virtualDisplay() } : {};
}

/**
 * Starts a virtual screen that lasts as long as this process.
 * @returns {Promise<string>} what DISPLAY must say
 */
export async function virtualDisplay() {
  // With -displayfd the server picks a free number and says which.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const failed = once(server, 'error').then(() => null);
  const chosen = once(/** @type {import('node:stream').Readable} */ (server.stdio[3]), 'data');
  const answer = await Promise.race([chosen, failed, once(server, 'exit').then(() => null)]);
  if (!answer) throw new Stop('The virtual display (Xvfb) did not start.');
  process.on('exit', () => server.kill());
  server.unref();
  /** @type {import('node:net').Socket} */ (server.stdio[3]).unref();
  return `:${String(answer[0]).trim()}`;
}
