// npm run e2e [-- playwright's options]: journeys in the real Electron.
import path from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureDisplay } from './lib/display.mjs';
import { MODULES } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { main } from './lib/say.mjs';
import { setUp } from './setup/setup.mjs';

await main(async () => {
  const { folder } = await setUp();
  await ensureBuilt();
  const env = { ...(await ensureDisplay()), ELECTRON_OVERRIDE_DIST_PATH: folder };
  const playwright = path.join(MODULES, '@playwright/test/cli.js');
  return run(process.execPath, [playwright, 'test', ...process.argv.slice(2)], { env });
});
