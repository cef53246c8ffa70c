import { spawn } from 'node:child_process';
import { ROOT } from './paths.mjs';

/**
 * Runs a command to its end, its output going where ours goes (`stdout: 'stderr'` keeps our own clean),
 * and gives its exit code. A command that can't be started or runs out of time gives 127 or 124.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, seconds?: number, stdout?: 'inherit' | 'stderr' }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { env, cwd = ROOT, seconds, stdout = 'inherit' } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['inherit', stdout === 'stderr' ? process.stderr : 'inherit', 'inherit'],
    // npm is a .cmd file on Windows, which only a shell can start.
    shell: process.platform === 'win32' && command === 'npm',
  });
  // Ctrl+C reaches the child by itself, and a second one would cut its shutdown short: we only wait for its end.
  const wait = () => undefined;
  const forward = () => child.kill('SIGTERM');
  process.on('SIGINT', wait);
  process.on('SIGTERM', forward);
  return new Promise((resolve) => {
    let late = false;
    const limit = seconds && setTimeout(() => (late = child.kill('SIGKILL')), seconds * 1000);
    const end = (/** @type {number} */ code) => {
      clearTimeout(limit || undefined);
      process.off('SIGINT', wait);
      process.off('SIGTERM', forward);
      resolve(code);
    };
    child.on('error', () => end(127));
    child.on('close', (code) => end(late ? 124 : (code ?? 1)));
  });
}

/** Whether we are root, for whom Chromium has no sandbox and apt no password. */
export const isRoot = process.getuid?.() === 0;
