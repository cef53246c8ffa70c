import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './app';
import { appArguments, electronPath, isRoot } from './launch';

const isVisible = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());

test('a second start brings the first window back and says so', async ({ desk, app }) => {
  await expect.poll(() => isVisible(app)).toBe(true);
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.hide();
  });
  expect(await isVisible(app)).toBe(false);

  const args = [...(isRoot ? ['--no-sandbox'] : []), ...appArguments(desk.folders)];
  const second = await promisify(execFile)(electronPath(), args, { timeout: 15_000 });

  expect(second.stderr).toContain('Stet is open already. Its window has been brought to the front.');
  await expect.poll(() => isVisible(app)).toBe(true);
  expect(app.windows()).toHaveLength(1);
});
