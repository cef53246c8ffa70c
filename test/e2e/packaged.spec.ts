import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { chromium, expect, test } from '@playwright/test';
import { isRoot, ROOT } from './launch';

const PACKAGED = {
  linux: { program: 'linux-unpacked/stet', resources: 'linux-unpacked/resources' },
  win32: { program: 'win-unpacked/Stet.exe', resources: 'win-unpacked/resources' },
  darwin: {
    program: `mac${process.arch === 'arm64' ? '-arm64' : ''}/Stet.app/Contents/MacOS/Stet`,
    resources: `mac${process.arch === 'arm64' ? '-arm64' : ''}/Stet.app/Contents/Resources`,
  },
}[process.platform as 'linux' | 'win32' | 'darwin'];
const program = path.join(ROOT, 'dist', PACKAGED.program);
const resources = path.join(ROOT, 'dist', PACKAGED.resources);

test.beforeAll(() => {
  test.setTimeout(180_000);
  const { status, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'scripts/dist.mjs')], {
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
});

test('the packaged app opens and shows its first article', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'stet-packaged-'));
  const app = spawn(program, [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--remote-debugging-port=0',
    `--user-data-dir=${path.join(folder, 'user')}`,
    '--library',
    path.join(folder, 'library'),
  ]);
  const ended = once(app, 'exit');
  try {
    // Playwright's own way in needs Node's inspector, which the fuses of a release switch off.
    const browser = await chromium.connectOverCDP(await debuggerOf(app));
    const [page] = browser.contexts().flatMap((context) => context.pages());
    if (!page) throw new Error('no window');
    await expect(page).toHaveURL(/^app:\/\/stet\//);
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
    await expect(
      page.getByRole('heading', { name: 'Putin to visit Iran to tighten Syria ties' }),
    ).toBeVisible();
    // Copy is read and searched in a thread, whose program must be found inside the archive.
    const pasted = await page.evaluate(() =>
      (
        window as unknown as { stet: { invoke: (name: string, input: unknown) => Promise<unknown> } }
      ).stet.invoke('import.paste', {
        text: 'More than 1,200 people fled.',
        title: 'Flood',
        publisher: null,
        publishedOn: null,
      }),
    );
    expect(pasted).toMatchObject({ ok: true, value: { added: [{ title: 'Flood' }], failed: [] } });
    // So is the thread that looks through the library.
    const found = await page.evaluate(() =>
      (
        window as unknown as { stet: { invoke: (name: string, input: unknown) => Promise<unknown> } }
      ).stet.invoke('search.run', { query: 'people fled', filter: {} }),
    );
    expect(found).toMatchObject({ ok: true, value: [{ articleTitle: 'Flood' }] });
    await browser.close();
  } finally {
    app.kill();
    await ended;
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('a release runs nothing but itself', async () => {
  const fuses = await getCurrentFuseWire(program);
  // The wire in the executable is a row of the characters 0 and 1.
  const on = (fuse: FuseV1Options) => String.fromCharCode(fuses[fuse] ?? 0) === '1';
  expect({
    runAsNode: on(FuseV1Options.RunAsNode),
    nodeOptions: on(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    inspect: on(FuseV1Options.EnableNodeCliInspectArguments),
    fileProtocol: on(FuseV1Options.GrantFileProtocolExtraPrivileges),
    onlyFromAsar: on(FuseV1Options.OnlyLoadAppFromAsar),
  }).toEqual({
    runAsNode: false,
    nodeOptions: false,
    inspect: false,
    fileProtocol: false,
    onlyFromAsar: true,
  });
});

test('the package holds the app and the seeds, and no other app', async () => {
  expect((await readdir(resources)).filter((name) => /asar|^app$|^seeds$/.test(name)).sort()).toEqual([
    'app.asar',
    'seeds',
  ]);
  for (const name of await readdir(path.join(ROOT, 'seeds'))) {
    const packaged = await readFile(path.join(resources, 'seeds', name));
    expect(packaged.equals(await readFile(path.join(ROOT, 'seeds', name))), name).toBe(true);
  }
});

/** Chromium says on standard error where its debugger listens. */
async function debuggerOf({ stderr }: ChildProcess): Promise<string> {
  if (!stderr) throw new Error('no standard error');
  for await (const line of createInterface({ input: stderr })) {
    const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error('The packaged app ended before it opened a window.');
}
