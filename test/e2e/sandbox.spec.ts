import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron, expect, test, type ElectronApplication } from '@playwright/test';
import { appArguments, electronPath, isRoot, launch, ROOT } from './launch';

/** Whom we become when we are root, for whom Chromium has no sandbox. */
const SOMEBODY = 'nobody';

const cannot =
  process.platform !== 'linux' ||
  (isRoot && spawnSync('runuser', ['-u', SOMEBODY, '--', 'unshare', '--user', 'true']).status !== 0);

test('an ordinary user’s window runs in Chromium’s sandbox', async () => {
  test.skip(cannot, 'Only Linux shows it this way, and this system lets ordinary users build no sandbox');
  const folder = await mkdtemp(path.join(os.tmpdir(), 'stet-sandbox-'));
  const app = await (isRoot ? launchAsSomebody(folder) : launch(foldersIn(folder)));
  try {
    const page = await app.firstWindow();
    await expect(page.getByRole('heading').first()).toBeVisible();
    const renderer = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    );
    const status = await readFile(`/proc/${renderer}/status`, 'utf8');
    // 2: the process runs under a filter of system calls.
    expect(status).toMatch(/^Seccomp:\t2$/m);
    expect(status).toMatch(/^NoNewPrivs:\t1$/m);
    // A process namespace of its own: it has one number more than other processes here.
    const numbers = /^NSpid:\t(.*)$/m.exec(status)?.[1]?.split('\t') ?? [];
    const ours = /^NSpid:\t(.*)$/m.exec(await readFile('/proc/self/status', 'utf8'))?.[1]?.split('\t') ?? [];
    expect(numbers.length).toBeGreaterThan(ours.length);
  } finally {
    await app.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

function foldersIn(folder: string) {
  return { library: path.join(folder, 'library'), userData: path.join(folder, 'user') };
}

/** Starts a copy of the app, since an ordinary user may not read root's folders. */
async function launchAsSomebody(folder: string): Promise<ElectronApplication> {
  await chmod(folder, 0o755);
  const runtime = path.join(folder, 'electron');
  const checkout = path.join(folder, 'stet');
  await cp(path.dirname(electronPath()), runtime, { recursive: true });
  for (const part of ['out', 'seeds', 'package.json']) {
    await cp(path.join(ROOT, part), path.join(checkout, part), { recursive: true });
  }
  const home = path.join(folder, 'home');
  execFileSync('install', ['--directory', `--owner=${SOMEBODY}`, home]);
  const start = path.join(folder, 'start.sh');
  await writeFile(
    start,
    `#!/bin/sh\nexec runuser -u ${SOMEBODY} -- env HOME='${home}' '${path.join(runtime, 'electron')}' "$@"\n`,
  );
  await chmod(start, 0o755);
  const [, ...rest] = appArguments(foldersIn(home));
  return _electron.launch({ executablePath: start, chromiumSandbox: true, args: [checkout, ...rest] });
}
