#!/usr/bin/env node
// npm run --silent stet -- COMMAND: Stet's command line. What it prints is the command's own output.
import { pathToFileURL } from 'node:url';
import { bundled } from './lib/bundle.mjs';
import { main } from './lib/say.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { checkNode } from './setup/setup.mjs';

await main(async () => {
  checkNode();
  await ensurePackages();
  // The program reads its arguments and sets the exit code itself, as it does in an installed app.
  await import(pathToFileURL(await bundled('main/cli.ts')).href);
  return Number(process.exitCode ?? 0);
});
