// npm run screenshots: the pictures of the README, from the seed articles in a new library.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron } from '@playwright/test';
import { ensureBuilt } from './lib/build.mjs';
import { ensureDisplay } from './lib/display.mjs';
import { ROOT } from './lib/paths.mjs';
import { isRoot } from './lib/run.mjs';
import { main, say } from './lib/say.mjs';
import { executable } from './setup/electron.mjs';
import { setUp } from './setup/setup.mjs';

const OUT = path.join(ROOT, 'docs/screenshots');
const SIZES = [
  { width: 1440, height: 900, suffix: '' },
  { width: 1024, height: 700, suffix: '-small' },
];
const THEMES = /** @type {const} */ (['light', 'dark']);

await main(async () => {
  const { folder: runtime } = await setUp();
  await ensureBuilt();
  const env = await ensureDisplay();
  await mkdir(OUT, { recursive: true });
  const folder = await mkdtemp(path.join(os.tmpdir(), 'stet-screenshots-'));
  const app = await _electron.launch({
    executablePath: executable(runtime),
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      ROOT,
      '--library',
      path.join(folder, 'library'),
      `--user-data-dir=${path.join(folder, 'user')}`,
    ],
    env: /** @type {Record<string, string>} */ ({ ...process.env, ...env }),
  });
  try {
    const page = await app.firstWindow();
    await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));

    /** In every size and theme. @param {string} name */
    const picture = async (name) => {
      for (const { width, height, suffix } of SIZES)
        for (const theme of THEMES) {
          await page.emulateMedia({ colorScheme: theme });
          await app.evaluate(
            ({ BrowserWindow }, size) => {
              BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
            },
            { width, height },
          );
          // A window manager answers when it likes.
          await page.waitForFunction(([w, h]) => innerWidth === w && innerHeight === h, [width, height]);
          await page.waitForTimeout(200);
          await page.screenshot({ path: path.join(OUT, `${name}${suffix}-${theme}.png`) });
        }
      say(`Wrote ${name} in ${SIZES.length * THEMES.length} pictures.`);
    };

    /** Selects a mark by its words and rules on it. @param {RegExp} words @param {string} key */
    const rule = async (words, key) => {
      await page.locator('.copy mark').filter({ hasText: words }).first().click();
      await page.keyboard.press(key);
    };
    await rule(/It is entirely logical/u, 'c');
    await rule(/Of course not/u, '2');
    await rule(/\$7 billion loan/u, 'n');
    await rule(/some 250,000/u, 's');
    await page.getByText('60,000').first().waitFor();
    await picture('reader');

    await page.keyboard.press('Control+2');
    await page
      .getByRole('button', { name: /people killed/iu })
      .first()
      .click();
    await picture('crosscheck');
    return 0;
  } finally {
    await app.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
