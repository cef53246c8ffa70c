import type { Locator, Page } from '@playwright/test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { faults } from './accessibility';
import { expect, test } from './app';
import { crossCheck, paste } from './questions';

/** Opens the two tolls side by side from their question. */
async function sideBySide(page: Page): Promise<{ left: Locator; right: Locator }> {
  await page.getByRole('button', { name: /^Cross-check/ }).click();
  await page
    .getByRole('navigation', { name: 'Questions' })
    .getByRole('button', { name: /People killed/ })
    .click();
  await page.getByRole('heading', { name: /People killed/ }).click();
  await page.keyboard.press('Enter');
  const left = page.getByRole('region', { name: 'Left' }).getByRole('document');
  const right = page.getByRole('region', { name: 'Right' }).getByRole('document');
  await expect(right.locator('mark').first()).toBeVisible();
  return { left, right };
}

test('shows both passages at one height, joined, with their difference between them', async ({ page }) => {
  const { left, right } = await sideBySide(page);
  const toll = left.locator('mark', { hasText: 'some 250,000 people' });
  const later = right.locator('mark', { hasText: 'More than 310,000 people' });
  await expect(toll).toBeInViewport();
  await expect(later).toBeInViewport();
  const [a, b] = [await toll.boundingBox(), await later.boundingBox()];
  expect(Math.abs((a?.y ?? 0) - (b?.y ?? 999))).toBeLessThan(4);
  const middle = page.getByRole('region', { name: 'What joins them' });
  await expect(middle).toContainText('Supersedes');
  await expect(middle).toContainText('+60,000 (24 %)');
  await expect(page.locator('.joint-active')).toHaveCount(1);
});

test('scrolling one side brings the linked passage of the other into view', async ({ page }) => {
  const { left, right } = await sideBySide(page);
  const duration = right.locator('mark', { hasText: 'six-year conflict' });
  await expect(duration).not.toBeInViewport();
  // The two lengths are the other link; they stand just above the toll on the left and at the head of the right.
  await right.hover();
  await page.mouse.wheel(0, -20_000);
  await expect(duration).toBeInViewport();
  await expect(left.locator('mark', { hasText: 'nearly five-year conflict' })).toBeInViewport();
  await expect(page.getByRole('region', { name: 'What joins them' })).toContainText(
    'Length of the Syria conflict',
  );
});

test('goes from link to link, swaps sides and leaves by key', async ({ page }) => {
  await sideBySide(page);
  const middle = page.getByRole('region', { name: 'What joins them' });
  await page.keyboard.press('k');
  await expect(middle).toContainText('Length of the Syria conflict');
  await page.keyboard.press('j');
  await expect(middle).toContainText('People killed');
  const onTheLeft = page.getByRole('combobox', { name: 'Article on the left' });
  await expect(onTheLeft.locator('option:checked')).toHaveText(/Putin to visit Iran/);
  await page.keyboard.press('s');
  await expect(onTheLeft.locator('option:checked')).toHaveText(/Russian President/);
  await expect(middle).toContainText('People killed');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('article', { name: /People killed/ })).toBeVisible();
});

test('sets an article beside itself to read a pull-quote against its quote', async ({ page }) => {
  await sideBySide(page);
  const right = page.getByRole('combobox', { name: 'Article on the right' });
  await right.selectOption({ label: 'Putin to visit Iran to tighten Syria ties, 13 Nov 2015' });
  await expect(page.getByRole('region', { name: 'What joins them' })).toContainText('sovereign');
});

test('sets the words of two quotes in one sentence, with what only one of them has', async ({ page }) => {
  const said = (words: string) => `“${words},” President Joko Widodo told reporters in Palu.`;
  await paste(
    page,
    'As said',
    '2018-09-29',
    said('We will not leave anyone behind and we will rebuild Palu'),
  );
  await paste(page, 'As printed', '2018-09-30', said('We will leave anyone behind and we will rebuild Palu'));
  const list = await crossCheck(page);
  await list.getByRole('button', { name: /Widodo/ }).click();
  await page.getByRole('heading', { name: /Widodo/ }).click();
  await page.keyboard.press('Enter');
  const middle = page.getByRole('region', { name: 'What joins them' });
  await expect(middle.locator('del')).toHaveText('not ');
  await page.keyboard.press('s');
  await expect(middle.locator('ins')).toHaveText('not ');
});

test('opens two texts of 100,000 words at their passages like short ones', async ({ app, page }) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'stet-sides-'));
  const filler = Array.from(
    { length: 650 },
    (_, at) => `${at}: ${'river council bridge market '.repeat(19)}.`,
  );
  const copy = (toll: string): string =>
    [
      toll === '58' ? 'First on the floods' : 'Second on the floods',
      ...filler,
      `The floods in Bavaria killed ${toll} people, the ministry said.`,
      ...filler,
    ].join('\n\n');
  const files = [path.join(folder, 'Floods one.txt'), path.join(folder, 'Floods two.txt')];
  for (const [at, toll] of ['58', '93'].entries()) await writeFile(files[at] ?? '', copy(toll));
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
  }, files);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await page.keyboard.press('ControlOrMeta+O');
  await expect(page.getByText('Second on the floods').first()).toBeVisible({ timeout: 20_000 });
  const list = await crossCheck(page);
  await list.getByRole('button', { name: /People killed, Bavaria/ }).click();
  await page.getByRole('heading', { name: /Bavaria/ }).click();
  await page.keyboard.press('Enter');
  const toll = page.getByRole('region', { name: 'Left' }).locator('mark', { hasText: '58 people' });
  const other = page.getByRole('region', { name: 'Right' }).locator('mark', { hasText: '93 people' });
  await expect(toll).toBeInViewport();
  await expect(other).toBeInViewport();
  await expect(page.locator('.joint-active')).toHaveCount(1);
  const [a, b] = [await toll.boundingBox(), await other.boundingBox()];
  expect(Math.abs((a?.y ?? 0) - (b?.y ?? 999))).toBeLessThan(4);
  expect(await page.locator('.side-item').count()).toBeLessThan(80);
  await rm(folder, { recursive: true });
});

test('has no fault that axe can find', async ({ page }) => {
  await sideBySide(page);
  expect(await faults(page)).toEqual([]);
});
