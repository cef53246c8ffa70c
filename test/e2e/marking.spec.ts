import { expect, test } from './app';
import { AFP, drag, IRAN, item, mark, open, ready, saved } from './copy';

test('words selected with the mouse become a mark, and outlive a restart', async ({ page, relaunch }) => {
  await ready(page);
  await drag(page, 'in July to curb its nuclear ambitions');
  const bar = page.getByRole('toolbar', { name: 'Mark the selected words' });
  await expect(bar).toBeVisible();
  await bar.getByRole('button', { name: 'Claim' }).click();
  const claim = mark(page, 'Claim, to check: in July to curb its nuclear ambitions');
  await expect(claim).toHaveAttribute('aria-pressed', 'true');
  await expect(bar).toBeHidden();
  await page.keyboard.press('w');
  await expect(mark(page, /^Claim, wrong: in July/)).toBeVisible();
  await saved(page);

  const again = await relaunch();
  await ready(again);
  await expect(mark(again, /^Claim, wrong: in July to curb its nuclear ambitions/)).toBeVisible();
});

test('a drag that stops inside a word takes the whole word', async ({ page }) => {
  await ready(page);
  await drag(page, 'last visited Iran in 200');
  await page.keyboard.press('c');
  await expect(mark(page, 'Claim, to check: last visited Iran in 2007')).toBeVisible();
});

test('suggestions are accepted, rejected and ruled on with one key each', async ({ page }) => {
  await ready(page);
  await mark(page, /some 250,000 people/).click();
  await page.keyboard.press('a');
  await expect(mark(page, 'Figure, to check: some 250,000 people')).toBeVisible();
  await page.keyboard.press('s');
  await expect(mark(page, 'Figure, superseded: some 250,000 people')).toBeVisible();
  await expect(page.locator('.sign[title="Superseded"]')).toHaveText('↷');
  await mark(page, /thousands of fighters/).click();
  await page.keyboard.press('r');
  await expect(mark(page, /thousands of fighters/)).toHaveCount(0);
});

test('undo and redo reach every change, across articles, and say what they undo', async ({ page }) => {
  await ready(page);
  await mark(page, /some 250,000 people/).click();
  await page.keyboard.press('s');
  await expect(mark(page, /^Figure, superseded/)).toBeVisible();
  await open(page, AFP);
  await mark(page, /More than 310,000 people/).click();
  await page.keyboard.press('c');
  await expect(mark(page, 'Figure, confirmed: More than 310,000 people')).toBeVisible();
  await expect(page.locator('.foot')).toContainText(/Undo: .*confirmed/i);

  await page.keyboard.press('Control+z');
  await expect(mark(page, 'Figure, suggestion, to check: More than 310,000 people')).toBeVisible();
  await page.keyboard.press('Control+z');
  await open(page, IRAN);
  await expect(mark(page, 'Figure, suggestion, to check: some 250,000 people')).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(mark(page, 'Figure, superseded: some 250,000 people')).toBeVisible();
});

test('all quotes are accepted with one key and one undo takes them back', async ({ page }) => {
  await ready(page);
  const open = mark(page, /^Quote, suggestion/);
  const count = await open.count();
  expect(count).toBeGreaterThan(2);
  await page.keyboard.press('Shift+Q');
  await expect(open).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(open).toHaveCount(count);
});

test('a mark is resized by word, retyped and deleted', async ({ page }) => {
  await ready(page);
  await mark(page, /thousands of fighters/).click();
  await page.keyboard.press(']');
  await expect(mark(page, /: thousands of fighters in$/)).toBeVisible();
  await page.keyboard.press('[');
  await expect(mark(page, /: thousands of fighters$/)).toBeVisible();
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await expect(mark(page, /: command thousands of fighters$/)).toBeVisible();
  await page.keyboard.press('t');
  await expect(mark(page, /^Claim.*: command thousands of fighters$/)).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(mark(page, /thousands of fighters/)).toHaveCount(0);
  await saved(page);
});

test('a figure inside a quote can be told apart and selected by repeated clicks', async ({ page }) => {
  await ready(page);
  await drag(page, 'president elected by the people. So');
  await page.keyboard.press('f');
  const figure = mark(page, /^Figure, to check: president elected/);
  await expect(figure).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  const words = page.locator('mark', { hasText: /^president elected by the people\. So$/ });
  await words.click();
  await expect(words).toHaveAccessibleName(/^Figure/);
  await words.click();
  await expect(words).toHaveAccessibleName(/^Quote/);
  await words.click();
  await expect(words).toHaveAccessibleName(/^Figure/);
});

test('what is left is counted in the library and in the foot line', async ({ page }) => {
  await ready(page);
  const before = Number(/(\d+) of/.exec(await item(page, IRAN).innerText())?.[1]);
  await mark(page, /some 250,000 people/).click();
  await page.keyboard.press('c');
  await expect(item(page, IRAN)).toContainText(`${before - 1} of`);
  await expect(page.locator('.foot')).toContainText(`${before - 1} unchecked`);
});
