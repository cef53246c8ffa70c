// node scripts/run-ts.mjs FILE.ts [arguments]: runs a TypeScript program of this project.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundled } from './lib/bundle.mjs';
import { main, Stop } from './lib/say.mjs';
import { ensurePackages } from './setup/packages.mjs';

await main(async () => {
  const [entry] = process.argv.splice(2, 1);
  if (!entry) throw new Stop('Which TypeScript file should run?');
  await ensurePackages();
  await import(pathToFileURL(await bundled(path.normalize(entry))).href);
  return Number(process.exitCode ?? 0);
});
