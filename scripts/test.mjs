// npm test: sets up what is missing, then `npm run check`.
import path from 'node:path';
import { ROOT } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { main } from './lib/say.mjs';
import { setUp } from './setup/setup.mjs';

await main(async () => {
  // The check itself needs only packages, but a missing runtime is better told now than after a minute.
  await setUp();
  return run(process.execPath, [path.join(ROOT, 'scripts/check.mjs')]);
});
