import { writeFile } from 'node:fs/promises';
import { expect, test } from './app';
import { AFP, drop, IRAN, item, mark, open, ready } from './copy';

test('words are found, counted and gone through', async ({ page }) => {
  await ready(page);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('syria');
  const bar = page.getByRole('search', { name: 'Find in this article' });
  await expect(bar).toContainText(/1 of \d+/);
  await page.keyboard.press('Enter');
  await expect(bar).toContainText(/2 of \d+/);
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  const [, at, of] = /(\d+) of (\d+)/.exec(await bar.innerText()) ?? [];
  expect(at).toBe(of);
  await page.getByLabel('Words to find').fill('no such words');
  await expect(bar).toContainText('Not in this article');
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
});

test('panes resize by key, collapse, and are remembered', async ({ page, relaunch }) => {
  await ready(page);
  const library = page.getByRole('region', { name: 'Library' });
  const width = async (): Promise<number> => (await library.boundingBox())?.width ?? 0;
  const before = await width();
  await page.getByRole('separator', { name: 'Width of the library' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(width).toBeGreaterThan(before + 20);
  const wide = await width();
  await page.keyboard.press('Control+Alt+b');
  await expect(page.getByRole('region', { name: 'Marks' })).toBeHidden();

  const again = await relaunch();
  await ready(again);
  const kept = again.getByRole('region', { name: 'Library' });
  expect((await kept.boundingBox())?.width).toBeCloseTo(wide, -1);
  await expect(again.getByRole('region', { name: 'Marks' })).toBeHidden();
  await again.keyboard.press('Control+Alt+b');
  await expect(again.getByRole('region', { name: 'Marks' })).toBeVisible();
});

test('the article’s details are corrected beside it', async ({ page }) => {
  await ready(page);
  await page.keyboard.press('Shift+E');
  const form = page.getByRole('form', { name: 'Details of the article' });
  await form.getByLabel('Publisher').fill('Reuters');
  await form.getByLabel('Published on').fill('11/12/2015');
  await expect(form.getByText('Write it as 13 Nov 2015.')).toBeVisible();
  await expect(form.getByRole('button', { name: 'Save details' })).toBeDisabled();
  await form.getByLabel('Published on').fill('14 Nov 2015');
  await page.keyboard.press('Enter');
  await expect(page.locator('.copy-meta')).toContainText('Reuters · published 14 Nov 2015');
  await expect(item(page, IRAN)).toContainText('Reuters · 14 Nov 2015');
});

test('the theme is chosen and kept', async ({ page, relaunch }) => {
  await ready(page);
  await page.getByRole('button', { name: 'View' }).click();
  await page.getByLabel('Dark').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const again = await relaunch();
  await ready(again);
  await expect(again.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('large text stays in its column', async ({ page }) => {
  await ready(page);
  await page.setViewportSize({ width: 1024, height: 700 });
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('Control+=');
  const overflows = await page
    .locator('.reader, .library, .marks')
    .evaluateAll((panes) => panes.filter((pane) => pane.scrollWidth > pane.clientWidth + 1).length);
  expect(overflows).toBe(0);
  const size = await page
    .locator('.copy-body')
    .first()
    .evaluate((copy) => getComputedStyle(copy).fontSize);
  expect(Number.parseFloat(size)).toBeGreaterThan(30);
});

test('minor suggestions are shown when asked for', async ({ page }) => {
  await ready(page);
  const shown = await page.locator('mark[tabindex="0"]').count();
  await page.keyboard.press('h');
  await expect.poll(() => page.locator('mark[tabindex="0"]').count()).toBeGreaterThan(shown);
});

test('a text of 100,000 words opens, scrolls, finds and walks like a short one', async ({ page }, info) => {
  test.setTimeout(120_000);
  await ready(page);
  const paragraph =
    'Officials said the river had risen again, and that the army would move families from the low ground before the weekend. ';
  const lines = Array.from({ length: 2_500 }, (_, index) => `${index + 1}. ${paragraph.repeat(2)}`);
  lines.push('At the very end, 4,321 people were counted.');
  const file = info.outputPath('long.txt');
  await writeFile(file, `The long one\n${lines.join('\n')}\n`);
  await drop(page, file);
  await expect(item(page, /^The long one/)).toBeVisible({ timeout: 60_000 });

  await open(page, AFP);
  const started = Date.now();
  await item(page, /^The long one/).click();
  await expect(page.getByText('1. Officials said').first()).toBeVisible();
  const opened = Date.now() - started;
  info.annotations.push({ type: 'opened in', description: `${opened} ms` });
  expect(await page.locator('.copy-item').count()).toBeLessThan(60);

  await page.keyboard.press('Control+f');
  await page.keyboard.type('at the very end');
  await expect(page.getByText('At the very end,')).toBeInViewport();
  await page.keyboard.press('Escape');
  await page.keyboard.press('k');
  await expect(mark(page, /4,321 people/)).toBeFocused();
});

test('a suggested date is confirmed by key, and that can be undone', async ({ page }) => {
  await ready(page);
  await open(page, IRAN);
  const basis = page.locator('.copy-basis');
  await expect(basis).toContainText('Date suggested.');
  await page.keyboard.press('Shift+D');
  await expect(basis).toContainText('Confirmed.');
  await expect(basis).not.toContainText('suggested');
  await page.keyboard.press('Control+z');
  await expect(basis).toContainText('Date suggested.');
});
