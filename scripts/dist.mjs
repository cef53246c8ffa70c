// npm run dist [-- --linux|--mac|--win]: an unpacked app in dist/, or the installers of electron-builder.yml.
import path from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { MODULES } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { main, say, Stop } from './lib/say.mjs';
import { setUp } from './setup/setup.mjs';

await main(async () => {
  const wanted = process.argv.slice(2);
  const { folder, version, official } = await setUp();
  if (!official && wanted.length) {
    throw new Stop(
      'An installer is made with the official Electron only, and it can’t be downloaded from here.',
    );
  }
  await ensureBuilt();
  say(`Packaging with Electron ${version} …`);
  const builder = path.join(MODULES, 'electron-builder/cli.js');
  const runtime = [`-c.electronDist=${folder}`, `-c.electronVersion=${version}`];
  return run(process.execPath, [builder, ...(wanted.length ? wanted : ['--dir']), ...runtime], {
    stdout: 'stderr',
  });
});
