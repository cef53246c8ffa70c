import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { faults } from './accessibility';
import { expect, test } from './app';

/** Stands in for the system's dialog, which no test can click: answers with this path, or as if closed. */
async function answerDialog(app: ElectronApplication, filePath: string | null): Promise<void> {
  await app.evaluate(({ dialog }, answer) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: answer === null, filePath: answer ?? '' });
  }, filePath);
}

async function openReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Report', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Report', exact: true })).toBeVisible();
}

/** Calls main as the page could; the bridge's own types belong to the renderer. */
function invoke(page: Page, name: string, input: unknown): Promise<unknown> {
  return page.evaluate(
    ([call, argument]) =>
      (window as unknown as { stet: { invoke: (...args: unknown[]) => Promise<unknown> } }).stet.invoke(
        call,
        argument,
      ),
    [name, input] as const,
  );
}

test('exports a report, and the file shows the marks and the comparison', async ({ app, page, library }) => {
  const file = path.join(library, '..', 'report.html');
  await answerDialog(app, file);
  await openReport(page);
  await expect(page.getByRole('main')).toContainText('2 articles');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Saved as')).toContainText('report.html');

  const { document } = new JSDOM(await readFile(file, 'utf8')).window;
  expect(document.querySelectorAll('section.article')).toHaveLength(2);
  expect([...document.querySelectorAll('.copy mark.figure')].map((mark) => mark.textContent)).toContain(
    'More than 310,000 people',
  );
  expect(document.querySelector('.comparisons')?.textContent).toContain('+60,000 (24 %)');
  expect(document.querySelector('.comparisons svg[role="img"]')).not.toBeNull();
  expect(document.querySelectorAll('script')).toHaveLength(0);
  expect(await readdir(path.dirname(file))).not.toContainEqual(expect.stringContaining('.tmp'));
});

test('opens and shows only the report that was written', async ({ app, page, library }) => {
  const file = path.join(library, '..', 'report.html');
  await answerDialog(app, file);
  await app.evaluate(({ shell }) => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    shell.openPath = (opened) => {
      seen.push(`open ${opened}`);
      return Promise.resolve('');
    };
    shell.showItemInFolder = (shown) => {
      seen.push(`folder ${shown}`);
    };
  });
  await openReport(page);
  await page.getByRole('button', { name: /^Export/ }).click();
  await page.getByRole('button', { name: /^Open/ }).click();
  await page.getByRole('button', { name: /^Show in folder/ }).click();
  await expect
    .poll(() => app.evaluate(() => (globalThis as unknown as { seen: string[] }).seen))
    .toEqual([`open ${file}`, `folder ${file}`]);
  const made = await invoke(page, 'report.show', { token: 'made up', how: 'open' });
  expect(made).toMatchObject({ ok: false, error: { code: 'not-found' } });
});

test('escapes an article that is written to break out, title and copy', async ({ app, page, library }) => {
  const file = path.join(library, '..', 'report.html');
  await answerDialog(app, file);
  await openReport(page);
  await invoke(page, 'import.paste', {
    text: 'The mayor said <img src=x onerror=alert(1)> 40 people died.\n"<script>alert(2)</script> is what I said," Mary Jones said on Monday.',
    title: '</title><script>alert(3)</script>',
    publisher: '"><svg onload=alert(4)>',
    publishedOn: '2020-01-06',
  });
  await openReport(page);
  await expect(page.getByRole('main')).toContainText('3 articles');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Saved as')).toBeVisible();
  const { document } = new JSDOM(await readFile(file, 'utf8')).window;
  expect(document.querySelectorAll('script, img, [onerror], [onload]')).toHaveLength(0);
  expect(document.body.textContent).toContain('<img src=x onerror=alert(1)>');
  expect(document.body.textContent).toContain('</title><script>alert(3)</script>');
});

test('leaves out what is not ticked, and writes Markdown', async ({ app, page, library }) => {
  const file = path.join(library, '..', 'report.md');
  await answerDialog(app, file);
  await openReport(page);
  await page.getByRole('checkbox', { name: /Putin to visit Iran/ }).uncheck();
  await page.getByRole('radio', { name: /Markdown/ }).check();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Saved as')).toBeVisible();
  const text = await readFile(file, 'utf8');
  expect(text).toContain('More than 310,000 people');
  expect(text).not.toContain('## Putin to visit Iran');
});

test('says in a sentence why a report could not be written, and closing the dialog is no failure', async ({
  app,
  page,
  library,
}) => {
  await openReport(page);
  await answerDialog(app, path.join(library, '..', 'no such folder', 'report.html'));
  await page.keyboard.press('Control+s');
  await expect(page.getByText('report.html could not be written: that folder does not exist.')).toBeVisible();
  await answerDialog(app, null);
  await page.keyboard.press('Control+s');
  await expect(page.getByText('could not be written')).toHaveCount(0);
});

test('has no fault that axe can find', async ({ page }) => {
  await openReport(page);
  expect(await faults(page)).toEqual([]);
});
