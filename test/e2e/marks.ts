import type { Locator, Page } from '@playwright/test';
import { expect } from './app';

/** Opens the seed article of November 2015 and waits for its marks. */
export async function openIran(page: Page): Promise<void> {
  await page.locator('[data-pane="library"]').getByText('Putin to visit Iran to tighten Syria ties').click();
  await expect(row(page, 'some 250,000 people')).toBeVisible();
}

/** The mark's line in the list at the right. */
export function row(page: Page, words: string): Locator {
  return page
    .getByRole('listbox', { name: 'Marks in this article' })
    .getByRole('option')
    .filter({ hasText: words });
}

/** What the pane says of the selected mark. */
export function details(page: Page): Locator {
  return page.locator('[data-pane="marks"] .detail');
}

export async function select(page: Page, words: string): Promise<void> {
  await row(page, words).first().click();
  await expect(details(page).locator('.words')).toContainText(words);
}

/** The bytes are on disk. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('contentinfo').getByRole('status')).toHaveText('Saved');
}
