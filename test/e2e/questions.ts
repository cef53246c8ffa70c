import { expect, type Locator, type Page } from '@playwright/test';

/** Goes to the cross-check view and waits until the seeds are compared. */
export async function crossCheck(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^Cross-check/ }).click();
  return compared(page);
}

/** Waits until the questions of the seeds are in the list; before that a key that goes to the next finds none. */
export async function compared(page: Page): Promise<Locator> {
  const list = page.getByRole('navigation', { name: 'Questions' });
  await expect(list.getByRole('button', { name: /People killed/ }).first()).toBeVisible();
  return list;
}

/** Adds copy to the library as an editor pastes it. */
export async function paste(page: Page, title: string, on: string, text: string): Promise<void> {
  await page.getByRole('button', { name: /^Paste/u }).click();
  const dialog = page.getByRole('dialog', { name: 'Paste copy' });
  await dialog.getByLabel('Copy', { exact: true }).fill(text);
  await dialog.getByLabel('Title, if the copy has none').fill(title);
  await dialog.getByLabel('Published on').fill(on);
  await dialog.getByRole('button', { name: /^Add to the library/u }).click();
  await expect(dialog).toHaveCount(0);
}

/** The toll of one invented earthquake, by day. */
export async function pasteTolls(page: Page): Promise<void> {
  const tolls = [
    ['Quake in Nepal', '2015-04-25', 'The earthquake in Nepal killed at least 1,130 people, officials said.'],
    ['Toll in Nepal rises', '2015-04-26', 'The earthquake in Nepal killed 2,057 people, officials said.'],
    ['Nepal counts its dead', '2015-04-28', 'The earthquake in Nepal killed 5,057 people, officials said.'],
  ] as const;
  for (const [title, on, text] of tolls) await paste(page, title, on, text);
}
