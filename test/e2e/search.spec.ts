import { faults } from './accessibility';
import { expect, test } from './app';
import type { Locator, Page } from '@playwright/test';
import { details, openIran, select } from './marks';

const hits = (page: Page): Locator => page.getByRole('listbox', { name: 'Places found' }).getByRole('option');

test('finds words of every article and opens a hit by keyboard alone', async ({ page }) => {
  await openIran(page);
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Search the library' });
  await expect(palette.getByRole('combobox', { name: /^Search/u })).toBeFocused();
  await expect(palette).toContainText('Search every article at once');
  await page.keyboard.type('nuclear');
  await expect(
    palette.getByRole('group', { name: /Russian President Vladimir Putin was Tuesday/u }),
  ).toBeVisible();
  await expect(hits(page).first()).toHaveAttribute('aria-selected', 'true');
  const before = await hits(page).and(page.locator('[aria-selected="true"]')).getAttribute('id');
  await page.keyboard.press('ArrowUp');
  expect(await hits(page).and(page.locator('[aria-selected="true"]')).getAttribute('id')).not.toBe(before);
  const words = await hits(page)
    .and(page.locator('[aria-selected="true"]'))
    .locator('.hit-words')
    .textContent();
  expect(words?.toLowerCase()).toBe('nuclear');
  await page.keyboard.press('Enter');
  await expect(palette).toHaveCount(0);
  await expect(
    page.locator('[data-pane="article"]').getByText(/proposed nuclear reactors/u),
  ).toBeInViewport();
});

test('finds a mark by its words and selects it', async ({ page }) => {
  await openIran(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('310,000');
  await expect(hits(page).first()).toBeVisible();
  await hits(page).first().click();
  await expect(details(page).locator('.words')).toHaveText('More than 310,000 people');
});

test('finds figures by their value, and says why', async ({ page }) => {
  await openIran(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('about 300k killed');
  await expect(hits(page)).toHaveCount(1);
  await expect(hits(page)).toContainText('by value');
  await expect(hits(page)).toContainText('310,000 lies within about 300,000');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('over $5bn loan');
  await expect(hits(page)).toContainText('7 billion is more than 5 billion');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('250,000');
  await expect(hits(page).first().locator('.hit-words')).toHaveText('250,000');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('about 300k dead');
  await expect(hits(page)).toContainText('310,000 lies within');
  await page.keyboard.press('Enter');
  await expect(details(page).locator('.words')).toHaveText('More than 310,000 people');
});

test('finds notes and speakers, and narrows by finding', async ({ page }) => {
  await openIran(page);
  await select(page, 'some 250,000 people');
  await page.keyboard.press('d');
  await page.keyboard.press('o');
  await page.keyboard.type('ask the observatory');
  await page.keyboard.press('Enter');
  await expect(details(page).locator('.note-text')).toBeVisible();

  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Search the library' });
  await page.keyboard.type('observatory');
  await expect(hits(page)).toHaveCount(1);
  await expect(hits(page)).toContainText('note');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Ghasemi');
  await expect(hits(page).filter({ hasText: 'speaker' }).first()).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await palette.getByLabel('Finding').selectOption('disputed');
  await expect(hits(page)).toHaveCount(1);
  await palette.getByRole('combobox', { name: /^Search/u }).focus();
  await page.keyboard.press('Enter');
  await expect(details(page).locator('.words')).toHaveText('some 250,000 people');
});

test('says so when there is nothing, and Escape goes back', async ({ page }) => {
  await openIran(page);
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Search the library' });
  await page.keyboard.type('rhinoceros');
  await expect(palette).toContainText('Nothing says “rhinoceros”');
  await page.keyboard.press('Escape');
  await expect(palette).toHaveCount(0);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the search, ${theme}`, async ({ page }) => {
    await openIran(page);
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    await page.keyboard.press('Control+k');
    for (const words of ['', 'Syria', 'about 300k killed', 'rhinoceros']) {
      await page.getByRole('combobox', { name: /^Search copy/u }).fill(words);
      await page.waitForTimeout(250);
      expect(await faults(page, 'dialog')).toEqual([]);
    }
  });
}
