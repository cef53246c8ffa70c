// npm run e2e [-- playwright's options]: journeys in the real Electron.
import os from 'node:os';
import path from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { lacksDisplay, virtualDisplay } from './lib/display.mjs';
import { MODULES } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { main } from './lib/say.mjs';
import { setUp } from './setup/setup.mjs';

/** Journeys at a time, where no real display is taken from anyone. One keeps most of a core busy. */
const SIDE_BY_SIDE = Math.min(2, os.availableParallelism());

await main(async () => {
  const { folder } = await setUp();
  await ensureBuilt();
  const displays = lacksDisplay()
    ? await Promise.all(Array.from({ length: SIDE_BY_SIDE }, virtualDisplay))
    : [];
  const env = { STET_DISPLAYS: displays.join(' '), ELECTRON_OVERRIDE_DIST_PATH: folder };
  const playwright = path.join(MODULES, '@playwright/test/cli.js');
  return run(process.execPath, [playwright, 'test', ...process.argv.slice(2)], { env });
});
