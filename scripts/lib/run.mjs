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
    ...common(command),
    cwd,
    env: { ...process.env, ...env },
    stdio: ['inherit', stdout === 'stderr' ? process.stderr : 'inherit', 'inherit'],
  });
  return endOf(child, seconds);
}

/**
 * Runs a command to its end beside others, and gives its exit code and all it said on both streams.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function collect(command, args) {
  const child = spawn(command, args, { ...common(command), stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (said) => (output += said));
  }
  const code = await endOf(child);
  return { code, output };
}

/** @param {string} command */
function common(command) {
  // npm is a .cmd file on Windows, which only a shell can start.
  return { cwd: ROOT, shell: process.platform === 'win32' && command === 'npm' };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} [seconds]
 * @returns {Promise<number>}
 */
function endOf(child, seconds) {
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
