/** Stet without a window: `npm run --silent stet -- COMMAND`. It sets the exit status and never ends the process in mid-write. */
import { version } from '../package.json';
import { runCommand } from './cli/run';

// A reader that has seen enough (`stet check … | head`) closes the pipe; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCommand(process.argv.slice(2), { print, complain }, version);

function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => {
      resolve();
    });
  });
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}
