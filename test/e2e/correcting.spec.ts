import { expect, test } from './app';
import { details, openIran, row, saved, select } from './marks';

test('a figure is corrected, and what can’t be read gets a sentence', async ({ page, relaunch }) => {
  await openIran(page);
  await select(page, 'some 250,000 people');
  await page.keyboard.press('v');
  const form = details(page).getByRole('form', { name: 'Correct the figure' });
  const value = form.getByLabel('Value');
  await expect(value).toBeFocused();
  await expect(value).toHaveValue('250,000');

  await value.fill('250.000');
  await value.press('Enter');
  await expect(form).toContainText('Write 250,000 or 250: “250.000” can be read either way.');
  await expect(value).toHaveAttribute('aria-invalid', 'true');
  await value.fill('40,000-30,000');
  await value.press('Enter');
  await expect(form).toContainText('runs backwards');
  await value.fill('2.5 million');
  await form.getByLabel('As of').fill('2015-02-30');
  await value.press('Enter');
  await expect(form).toContainText('There is no such date as “2015-02-30”');

  await form.getByLabel('As of').fill('2015-10');
  await form.getByLabel('As the words say it').selectOption('more than, at least');
  await value.press('Enter');
  await expect(form).toHaveCount(0);
  await expect(details(page)).toContainText('more than 2,500,000');
  await expect(details(page)).toContainText('Oct 2015 (set by you)');
  await expect(row(page, 'some 250,000 people')).toContainText('>2,500,000');
  await saved(page);

  const again = await relaunch();
  await openIran(again);
  await expect(row(again, 'some 250,000 people')).toContainText('>2,500,000');
});

test('Escape leaves a figure as it was; leaving the form saves it', async ({ page }) => {
  await openIran(page);
  await select(page, 'some 250,000 people');
  await page.keyboard.press('v');
  const form = details(page).getByRole('form', { name: 'Correct the figure' });
  await form.getByLabel('Value').fill('1,000');
  await page.keyboard.press('Escape');
  await expect(form).toHaveCount(0);
  await expect(row(page, 'some 250,000 people')).toContainText('~250,000');
  await expect(details(page).getByRole('button', { name: 'Correct' })).toBeFocused();

  await page.keyboard.press('v');
  await form.getByLabel('Value').fill('30,000-40,000');
  await row(page, 'Around 20 countries').click();
  await expect(row(page, 'some 250,000 people')).toContainText('~30,000–40,000');
});

test('a speaker is picked, typed, or taken from the copy', async ({ page }) => {
  await openIran(page);
  await select(page, '"right"');
  await expect(row(page, '"right"')).toContainText('Putin');
  await page.keyboard.press('v');
  const form = details(page).getByRole('form', { name: 'Correct the speaker' });
  await form.getByRole('button', { name: 'Yury Ushakov' }).click();
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(row(page, '"right"')).toContainText('Ushakov');

  await page.keyboard.press('v');
  await form.getByLabel('Speaker', { exact: true }).fill('12345');
  await page.keyboard.press('Enter');
  await expect(form).toContainText('has no letter in it');
  await form.getByLabel('Speaker', { exact: true }).fill('Sergei Nobody');
  await page.keyboard.press('Enter');
  await expect(details(page)).toContainText('Sergei Nobody (set by you)');

  await page.keyboard.press('v');
  const word = page.locator('[data-pane="article"]').getByText('International powers are also').first();
  await word.scrollIntoViewIfNeeded();
  // Two clicks on a word select it, as everywhere.
  await word.dblclick({ position: { x: 30, y: 12 } });
  await form.getByRole('button', { name: 'Use selection: International' }).click();
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(row(page, '"right"')).toContainText('International');
});

test('a mark is retyped, resized by word and deleted by key', async ({ page }) => {
  await openIran(page);
  await select(page, 'some 250,000 people');
  const words = details(page).locator('.words');
  await page.keyboard.press('[');
  await expect(words).toHaveText('some 250,000');
  await page.keyboard.press(']');
  await expect(words).toHaveText('some 250,000 people');
  await page.keyboard.press('}');
  await expect(words).toHaveText('250,000 people');
  await details(page)
    .getByRole('group', { name: 'Start of the mark' })
    .getByRole('button', { name: 'a word earlier' })
    .click();
  await expect(words).toHaveText('some 250,000 people');
  await page.keyboard.press('t');
  await expect(details(page).locator('.standing')).toContainText('Claim');
  await page.keyboard.press('f');
  await expect(details(page)).toContainText('about 250,000');
  await page.keyboard.press('Delete');
  await expect(row(page, 'some 250,000 people')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(row(page, 'some 250,000 people')).toHaveCount(1);
});

test('why Stet found a quote is one sentence, and each clause shows its passage', async ({ page }) => {
  await openIran(page);
  await select(page, 'It is entirely logical');
  const why = details(page).getByRole('region', { name: 'Why Stet found it' });
  await expect(why.locator('p')).toHaveText('“told” after the quote; Ushakov, first named in paragraph 2.');
  await why.getByRole('button', { name: /first named/ }).click();
  await expect(page.locator('[data-pane="article"]')).toContainText('Yury Ushakov');
  await expect(details(page).locator('.words')).toContainText('It is entirely logical');
});

test('a reason shows its passage in the copy', async ({ page }) => {
  await openIran(page);
  await select(page, '$7 billion loan');
  await details(page).getByRole('region', { name: 'Why Stet found it' }).getByRole('button').last().click();
  await expect(page.locator('[data-pane="article"]')).toContainText('Moscow later denied the reports');
  await expect(details(page).locator('.words')).toHaveText('$7 billion loan');
});
