import type { Page } from '@playwright/test';
import { expect, test } from './app';
import { AFP, IRAN, mark, open, ready, saved } from './copy';

async function selectedName(page: Page): Promise<string> {
  return (await page.locator('mark[aria-pressed="true"]').first().getAttribute('aria-label')) ?? '';
}

test('a passage is found, selected and marked by keyboard alone', async ({ page }) => {
  await ready(page);
  await page.keyboard.press('m');
  const caret = page.getByRole('application', { name: /^Caret in the copy/ });
  await expect(caret).toBeFocused();
  // Headline, then the second line of the first paragraph; a word on; three words selected.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByText('Selected: President Vladimir')).toBeAttached();
  await page.keyboard.press('c');
  await expect(mark(page, 'Claim, to check: President Vladimir')).toBeFocused();
  await saved(page);
});

for (const title of [IRAN, AFP])
  test(`the caret walks the whole article, over what is not drawn: ${title.source}`, async ({ page }) => {
    test.slow();
    await ready(page);
    await open(page, title);
    await page.keyboard.press('m');
    const caret = page.getByRole('application', { name: /^Caret in the copy/ });
    await expect(caret).toBeFocused();
    await page.keyboard.press('Control+Home');
    const end = page.getByText('End of the article', { exact: true });
    for (let step = 0; step < 900 && (await end.count()) === 0; step += 1) {
      await page.keyboard.press('ArrowRight');
      expect(await caret.evaluate((node) => node === document.activeElement)).toBe(true);
    }
    await expect(end).toBeAttached();
    await expect(caret).toBeFocused();
  });

test('the kind can be chosen from the bar, and Escape leaves step by step', async ({ page }) => {
  await ready(page);
  await page.keyboard.press('F7');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  const bar = page.getByRole('toolbar', { name: 'Mark the selected words' });
  // At once, as a quick hand does: the bar takes the keyboard when it is drawn.
  await page.keyboard.press('Enter');
  await expect(bar.getByRole('button', { name: 'Quote' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();

  await page.keyboard.press('m');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('application', { name: /^Caret/ })).toHaveCount(0);
});

test('J goes through what is unchecked, Shift+J through every mark, and round at the end', async ({
  page,
}) => {
  await ready(page);
  const all = await page.locator('mark[tabindex="0"]').count();
  await page.keyboard.press('j');
  const first = await selectedName(page);
  await page.keyboard.press('c');
  await expect(mark(page, /confirmed/)).toHaveCount(1);
  const seen = new Set<string>();
  for (let step = 1; step < all; step += 1) {
    await page.keyboard.press('j');
    seen.add(await selectedName(page));
  }
  expect(seen.size).toBe(all - 1);
  expect(seen).not.toContain(first);
  await page.keyboard.press('j');
  expect(seen).toContain(await selectedName(page));
  await page.keyboard.press('k');
  await page.keyboard.press('Shift+J');
  await expect(page.locator('mark:focus')).toHaveCount(1);
});

test('Tab walks the marks and selects them', async ({ page }) => {
  await ready(page);
  await page.getByRole('region', { name: 'Article', exact: true }).focus();
  await page.keyboard.press('Tab'); // Edit details
  await page.keyboard.press('Tab'); // Confirm the date
  await page.keyboard.press('Tab');
  await expect(page.locator('mark:focus')).toHaveAttribute('aria-pressed', 'true');
});

test('every key is listed, with where it works', async ({ page }) => {
  await ready(page);
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'All keys' });
  await expect(list.getByText('Go to the next unchecked mark.')).toBeVisible();
  await expect(list.getByRole('heading', { name: 'With a mark selected' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
});

test('the keyboard goes from pane to pane', async ({ page }) => {
  await ready(page);
  for (const pane of ['library', 'article', 'marks', 'library']) {
    await page.keyboard.press('F6');
    await expect(page.locator(`[data-pane="${pane}"]:focus-within`), pane).toHaveCount(1);
  }
});

test('letters typed into a field do nothing else', async ({ page }) => {
  await ready(page);
  await mark(page, /some 250,000 people/).click();
  await page.getByLabel('Filter articles').fill('');
  await page.getByLabel('Filter articles').pressSequentially('scrawl');
  await expect(mark(page, 'Figure, suggestion, to check: some 250,000 people')).toBeAttached();
});
