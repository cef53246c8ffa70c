import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron } from '@playwright/test';
import { Stop } from './say.mjs';

/** Milliseconds until the first article must be drawn. */
const PATIENCE = 30_000;

/**
 * Opens the app, waits until it has drawn its first article, and writes a picture of its window.
 * Unless told otherwise it shows a new library, so that a picture never shows or touches anyone's own.
 * @param {{ electron: string, args: string[], env: NodeJS.ProcessEnv, file: string,
 *   size: { width: number, height: number }, theme: 'light' | 'dark' }} options
 */
export async function takeShot({ electron, args, env, file, size, theme }) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'stet-shot-'));
  const library = args.includes('--library') ? [] : ['--library', path.join(folder, 'library')];
  const app = await _electron.launch({
    executablePath: electron,
    args: [...args, ...library, `--user-data-dir=${path.join(folder, 'user')}`],
    env: /** @type {Record<string, string>} */ ({ ...process.env, ...env }),
    colorScheme: theme,
  });
  try {
    const page = await app.firstWindow();
    await app.evaluate(({ BrowserWindow }, { width, height }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
    }, size);
    await page
      .locator('html[data-ready="true"]')
      .waitFor({ state: 'attached', timeout: PATIENCE })
      .catch(() => {
        throw new Stop(`No article was drawn within ${PATIENCE / 1000} seconds, so there is no picture.`);
      });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.screenshot({ path: file });
  } finally {
    await app.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
