// npm start [-- --library DIR] [--shot FILE.png [--size 1440x900] [--theme light|dark]]
import path from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureDisplay, lacksDisplay } from './lib/display.mjs';
import { ROOT } from './lib/paths.mjs';
import { isRoot, run } from './lib/run.mjs';
import { main, say, Stop } from './lib/say.mjs';
import { executable } from './setup/electron.mjs';
import { setUp } from './setup/setup.mjs';

await main(async () => {
  const { shot, size, theme, rest } = readArguments(process.argv.slice(2));
  const { folder } = await setUp();
  await ensureBuilt();
  const virtual = lacksDisplay();
  const env = await ensureDisplay();
  const electron = executable(folder);
  const args = [...(isRoot ? ['--no-sandbox'] : []), ROOT, ...rest];
  if (shot) {
    const { takeShot } = await import('./lib/shot.mjs');
    await takeShot({ electron, args, env, file: path.resolve(shot), size, theme });
    say(`Wrote ${shot}.`);
    return 0;
  }
  if (virtual)
    say(
      'There is no display here, so Stet runs on a virtual one that nobody sees. Stop it with Ctrl+C, or take a picture with: npm start -- --shot stet.png',
    );
  if (isRoot) say('Running as root, so without Chromium’s sandbox.');
  say('Stet is running.');
  return run(electron, args, { env });
});

/** Takes out the options that are ours; everything else is the app's. */
function readArguments(/** @type {string[]} */ args) {
  const rest = [...args];
  const take = (/** @type {string} */ name) => {
    const at = rest.indexOf(name);
    if (at < 0) return undefined;
    const [, value] = rest.splice(at, 2);
    if (value === undefined || value.startsWith('--')) throw new Stop(`${name} needs a value.`);
    return value;
  };
  const shot = take('--shot');
  const [width, height] = (take('--size') ?? '1440x900').split('x').map(Number);
  const theme = take('--theme') ?? 'light';
  if (!width || !height) throw new Stop('--size is a width and a height, as in 1440x900.');
  if (theme !== 'light' && theme !== 'dark') throw new Stop('--theme is light or dark.');
  return { shot, size: { width, height }, theme: /** @type {'light' | 'dark'} */ (theme), rest };
}
