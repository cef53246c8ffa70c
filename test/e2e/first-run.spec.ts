import { writeFile } from 'node:fs/promises';
import { expect, test } from './app';
import { AFP, drop, IRAN, item, mark, open, ready, saved } from './copy';

test('a new library holds both seed articles, and the first is open', async ({ page }) => {
  await ready(page);
  await expect(item(page, IRAN)).toContainText('13 Nov 2015');
  await expect(item(page, AFP)).toContainText('AFP · 28 Mar 2017');
  await expect(item(page, IRAN)).toContainText(/\d+ of \d+ left/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Putin to visit Iran to tighten Syria ties',
  );
  await expect(mark(page, 'Figure, suggestion, to check: some 250,000 people')).toBeAttached();
  await expect(page.locator('.foot')).toContainText(/Saved.*\d+ unchecked/);
});

test('copy is set by what it is: dateline, caption, pull-quote, and no invented headline', async ({
  page,
}) => {
  await ready(page);
  await expect(page.locator('.copy-pull')).toContainText('Syria is a sovereign country');
  await expect(page.locator('.copy-pull cite')).toHaveText('Russian President Vladimir Putin');
  await open(page, AFP);
  await expect(page.getByText('No headline in the copy')).toBeVisible();
  await expect(page.locator('.copy-dateline')).toContainText('MOSCOW (AFP)');
  await expect(page.locator('.copy-caption')).toContainText('shakes hands');
  await expect(page.locator('.copy-caption cite')).toContainText('AFP-Yonhap');
  expect(await page.locator('.copy').innerText()).not.toContain('|');
});

test('copy can be pasted, and the same copy only once', async ({ page }) => {
  await ready(page);
  const paste = async (): Promise<void> => {
    await page.keyboard.press('Control+Shift+V');
    await page
      .getByLabel('Copy', { exact: true })
      .fill('A bridge fell on Friday.\nAt least 12 people died, police said.');
    await page.getByLabel('Title, if the copy has none').fill('Bridge falls');
    await page.getByLabel('Published on').fill('13 Nov 2015');
    await page.keyboard.press('Control+Enter');
  };
  await paste();
  await expect(item(page, /^Bridge falls/)).toHaveAttribute('aria-current', 'true');
  await expect(item(page, /^Bridge falls/)).toContainText('13 Nov 2015');
  await expect(mark(page, /At least 12 people/)).toBeVisible();
  await paste();
  await expect(page.getByRole('dialog')).toContainText(/already/i);
});

test('an article that is removed comes back with undo', async ({ page }) => {
  await ready(page);
  await item(page, IRAN).focus();
  await page.keyboard.press('Delete');
  await expect(item(page, IRAN)).toHaveCount(0);
  await expect(item(page, AFP)).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Control+z');
  await expect(item(page, IRAN)).toBeVisible();
  await saved(page);
});

test('an empty library says in every view how copy comes in', async ({ page }) => {
  await ready(page);
  for (const title of [IRAN, AFP]) {
    await item(page, title).focus();
    await page.keyboard.press('Delete');
    await expect(item(page, title)).toHaveCount(0);
  }
  for (const [key, title] of [
    ['1', 'No copy yet'],
    ['2', 'Nothing to compare yet'],
    ['3', 'Nothing to report on yet'],
  ] as const) {
    await page.keyboard.press(`Control+${key}`);
    const heading = page.getByRole('heading', { level: 1, name: title });
    await expect(heading).toBeVisible();
    const add = page.locator('.empty').getByRole('button', { name: /^Add files/ });
    const [above, below] = [await heading.boundingBox(), await add.boundingBox()];
    expect((below?.y ?? Infinity) - (above?.y ?? 0)).toBeLessThan(150);
  }
});

test('files dropped anywhere on the window are taken in', async ({ page }, info) => {
  await ready(page);
  const file = info.outputPath('flood.txt');
  await writeFile(file, 'Floods killed 84 people in the city, officials said.\n');
  await drop(page, file, async () => {
    await expect(page.getByText('Drop to add to the library')).toBeVisible();
  });
  await expect(page.getByText('Drop to add to the library')).toBeHidden();
  await expect(page.locator('.library-status')).toContainText('Added');
  await expect(mark(page, /84 people/)).toBeVisible();
});

test('the library is filtered by name', async ({ page }) => {
  await ready(page);
  await page.getByLabel('Filter articles').fill('afp');
  await expect(item(page, AFP)).toBeVisible();
  await expect(item(page, IRAN)).toHaveCount(0);
  await page.getByLabel('Filter articles').fill('nothing like it');
  await expect(page.getByText('No article is called “nothing like it”.')).toBeVisible();
});
