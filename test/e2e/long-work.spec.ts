import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { newsroom } from '../support/newsroom';
import { expect, test } from './app';
import { ready } from './copy';

test.slow();

/** So many invented articles, as files that the dialog will be said to have chosen. */
async function chosen(app: ElectronApplication, folder: string, count: number, seed: number): Promise<void> {
  await mkdir(folder);
  const files: string[] = [];
  for (const { id, text } of newsroom(count, seed)) {
    const file = path.join(folder, `${id}.txt`);
    await writeFile(file, text);
    files.push(file);
  }
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
  }, files);
}

test('long work shows how far it is, can be cancelled, and never keeps the window waiting', async ({
  desk,
  page,
}) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'stet-long-'));
  const library = page.getByRole('region', { name: 'Library' });
  await ready(page);

  // An import that is cancelled keeps what was read by then.
  await chosen(desk.app, path.join(folder, 'one'), 400, 1);
  await page.keyboard.press('ControlOrMeta+O');
  await expect(library.getByRole('progressbar', { name: 'Reading files' })).toBeVisible();
  await expect(library.getByText(/^Reading \d+ of 400 files$/u)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(library.getByText(/^You cancelled; \d+ files were not read\.$/u)).toBeVisible();
  await expect(library.getByRole('progressbar')).toHaveCount(0);

  await chosen(desk.app, path.join(folder, 'two'), 600, 2);
  await page.keyboard.press('ControlOrMeta+O');
  await expect(library.getByText(/^Added 600 articles\.$/u)).toBeVisible({ timeout: 60_000 });

  // Started anew, Stet has read none of them.
  const again = await desk.relaunch();
  await expect(again.locator('html')).toHaveAttribute('data-ready', 'true');
  await again.keyboard.press('ControlOrMeta+2');
  const bar = again.getByRole('main').getByRole('progressbar', { name: /^(?:Reading|Comparing) articles$/u });
  await expect(bar).toBeVisible();
  await expect(
    again.getByRole('main').getByText(/^(?:Reading|Comparing) [\d,]+ of [\d,]+ articles$/u),
  ).toBeVisible();

  // The window answers while it works: how long a key takes to be painted, in milliseconds.
  const slowest = await again.evaluate(async () => {
    let worst = 0;
    for (let round = 0; round < 10; round += 1) {
      const from = performance.now();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      worst = Math.max(worst, performance.now() - from);
    }
    return worst;
  });
  expect(slowest).toBeLessThan(400);
  await again.keyboard.press('?');
  await expect(again.getByRole('dialog')).toBeVisible();
  await again.keyboard.press('Escape');
  await expect(again.getByRole('dialog')).toHaveCount(0);
  await expect(bar).toBeVisible();

  await again.keyboard.press('Escape');
  await expect(again.getByText('You stopped the comparing')).toBeVisible();
  await again.getByRole('button', { name: 'Compare now' }).first().click();
  await expect(again.getByRole('contentinfo').getByText(/^\d[\d,]* questions/u)).toBeVisible({
    timeout: 60_000,
  });
  await rm(folder, { recursive: true });
});
