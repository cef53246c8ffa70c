import type { Locator, Page } from '@playwright/test';
import { faults } from './accessibility';
import { expect, test } from './app';
import { crossCheck, paste } from './questions';

async function tolls(page: Page): Promise<Locator> {
  const list = await crossCheck(page);
  await list.getByRole('button', { name: /People killed/ }).click();
  const question = page.getByRole('article', { name: /People killed/ });
  await expect(question).toBeVisible();
  return question;
}

test('compares the tolls: supersedes, +60,000, 24 %, in words and in a picture', async ({ page }) => {
  const question = await tolls(page);
  await expect(question).toContainText('2 figures in 2 articles, 13 Nov 2015 to 28 Mar 2017');
  await expect(question).toContainText('Supersedes.');
  await expect(question).toContainText('+60,000 (24 %)');
  const rows = question.locator('tbody tr');
  await expect(rows.nth(0)).toContainText('~ 250,000');
  await expect(rows.nth(0).locator('mark')).toHaveText('some 250,000 people');
  await expect(rows.nth(1)).toContainText('> 310,000');
  await expect(rows.nth(1).locator('mark')).toHaveText('More than 310,000 people');

  // The picture says the same by keyboard and to a screen reader, figure by figure.
  const drawn = question
    .getByRole('group', { name: /People killed.*2 figures over time/ })
    .getByRole('button');
  await expect(drawn).toHaveCount(2);
  await drawn.first().focus();
  await expect(drawn.first()).toHaveAccessibleName(/“some 250,000 people” on 13 Nov 2015 \(article’s date\)/);
  await page.keyboard.press('ArrowRight');
  await expect(drawn.nth(1)).toBeFocused();
  await expect(question.locator('.picture-tip')).toHaveText(/“More than 310,000 people” on 28 Mar 2017/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Article', exact: true })).toContainText('More than 310,000');
});

test('shows the denial, the durations and the pull-quote where they belong', async ({ page }) => {
  const list = await crossCheck(page);
  await expect(list.locator('.check-entry')).toHaveText([
    'Needs a look',
    /loan.*denied in the same article/,
    /People killed.*supersedes/,
    'Agree',
    /Length of the Syria.*compatible/,
    /S-300/,
    /sovereign/,
  ]);
  await list.getByRole('button', { name: /sovereign/ }).click();
  await expect(page.locator('.diff del')).toContainText(
    'So do we have the right to discuss with him these issues?',
  );
  await expect(page.getByRole('button', { name: /^Cross-check/ })).toContainText('2 questions need a look');
});

test('asks where it is not sure of a question, and takes the editor’s word for it', async ({ page }) => {
  await paste(
    page,
    'Croatia opens bridge',
    '2012-09-04',
    'The transport minister opened a 1.2-kilometre bridge across the Sava at Drenova on Tuesday, ending decades of ferry crossings.',
  );
  await paste(
    page,
    'Drenova gets its bridge',
    '2012-09-05',
    'After years of argument the new 1,200-metre bridge at Drenova carried its first cars across the Sava on Tuesday night.',
  );
  const list = await crossCheck(page);
  await expect(list.locator('.check-entry').nth(3)).toHaveText('Perhaps one question');
  await expect(page.getByRole('button', { name: /^Cross-check/ })).toContainText('2 questions need a look');
  await list.locator('.check-entry').nth(4).getByRole('button').click();
  const question = page.getByRole('article', { name: /Sava/ });
  await expect(question).toContainText('the words around these do not settle it');
  await question.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('a');
  await expect(question).toContainText('put together by you');
  await expect(question).not.toContainText('do not settle it');
  await expect(list).not.toContainText('Perhaps one question');
});

test('dismisses a question by key, and undo brings it back', async ({ page }) => {
  const question = await tolls(page);
  await question.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('x');
  const list = page.getByRole('navigation', { name: 'Questions' });
  await expect(list.getByRole('button', { name: /People killed.*supersedes/ })).toHaveCount(0);
  await expect(list.getByRole('button', { name: /People killed.*not the same question/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(list.getByRole('button', { name: /People killed.*supersedes/ })).toBeVisible();
  await expect(list.getByRole('button', { name: /not the same question/ })).toHaveCount(0);
  // Undo shows what it brought back, though another question was read since.
  await expect(question).toBeVisible();
});

test('takes a denial for none, though its words stand beside the figure', async ({ page }) => {
  const list = await crossCheck(page);
  await list.getByRole('button', { name: /loan.*denied in the same article/ }).click();
  const question = page.getByRole('article', { name: /loan/ });
  await expect(question.locator('tbody tr')).toHaveCount(2);
  await question.getByRole('button', { name: /Not a denial/ }).click();
  await expect(list.getByRole('button', { name: /loan.*denied/ })).toHaveCount(0);
});

test('brings a dismissed question back from its place in the list', async ({ page }) => {
  await tolls(page);
  await page.keyboard.press('x');
  const list = page.getByRole('navigation', { name: 'Questions' });
  await list.getByRole('button', { name: /not the same question/ }).click();
  await expect(page.getByRole('main')).toContainText('some 250,000 people');
  await page.keyboard.press('b');
  await expect(page.getByRole('article', { name: /People killed/ })).toContainText('Supersedes.');
});

test('keeps an overruling with its reason over a restart, and gives it back', async ({ page, relaunch }) => {
  let question = await tolls(page);
  await page.keyboard.press('o');
  await question.getByRole('radio', { name: /Different scope/ }).check();
  await question.getByRole('textbox', { name: 'Because' }).fill('One counts Aleppo alone.');
  await page.keyboard.press('Enter');
  await expect(question).toContainText('Different scope.');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  const again = await relaunch();
  question = await tolls(again);
  await expect(question).toContainText('You ruled: One counts Aleppo alone.');
  await expect(question).toContainText('Stet had found “supersedes”');
  await again.keyboard.press('g');
  await expect(question).toContainText('Supersedes.');
});

test('renames a question and puts another mark to it', async ({ page }) => {
  const question = await tolls(page);
  await page.keyboard.press('e');
  const name = page.getByRole('textbox', { name: 'Name of the question' });
  await expect(name).toHaveValue('People killed, Syria conflict');
  await name.fill('The toll');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'The toll' })).toBeVisible();

  await page.keyboard.press('p');
  await page.getByRole('searchbox', { name: /Find a figure/ }).fill('fighters');
  await page.locator('.picker-mark').first().click();
  const renamed = page.getByRole('article', { name: 'The toll' });
  await expect(renamed.locator('tbody tr')).toHaveCount(3);
  await renamed.getByRole('button', { name: /Take “thousands of fighters”/ }).click();
  await expect(renamed.locator('tbody tr')).toHaveCount(2);
  await expect(question).toHaveCount(0);
});

test('makes a question of marks that the editor chooses', async ({ page }) => {
  await crossCheck(page);
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'What do they say?' }).fill('Twenty of something');
  const search = page.getByRole('searchbox', { name: /Find a figure/ });
  for (const words of ['countries', 'reactors']) {
    await search.fill(words);
    await page.locator('.picker-mark').filter({ hasText: '20' }).first().click();
  }
  await page.getByRole('button', { name: 'Put them together' }).click();
  await expect(page.getByRole('article', { name: 'Twenty of something' }).locator('tbody tr')).toHaveCount(2);
});

test('leaves Enter to the control that has the keyboard, and reads from the list', async ({ page }) => {
  await tolls(page);
  await page.getByRole('button', { name: 'Report', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Report', exact: true })).toBeVisible();
  const list = await crossCheck(page);
  await list.getByRole('button', { name: /loan/ }).click();
  await page.keyboard.press('ArrowDown');
  await expect(list.getByRole('button', { name: /People killed/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'What joins them' })).toContainText('People killed');
});

test('points out one number that stands for two subjects, and opens either passage', async ({ page }) => {
  const list = await crossCheck(page);
  await expect(list.getByRole('heading', { name: 'Possible slips' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await paste(
    page,
    'The quake',
    '2018-09-30',
    'The earthquake on the Indonesian island of Sulawesi killed 4,460 people.',
  );
  await paste(
    page,
    'The aid',
    '2018-10-02',
    'Aid workers in Sulawesi, Indonesia, have sheltered 4,460 people since the earthquake.',
  );
  await crossCheck(page);
  await expect(list.getByRole('heading', { name: 'Possible slips' })).toBeVisible();
  await list.getByRole('button', { name: /^4,460 is people killed in one/ }).click();
  const slip = page.getByRole('article', { name: /^4,460 is people killed/ });
  await expect(slip).toContainText('“Indonesia');
  await expect(slip.locator('tbody tr')).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Right' })).toContainText('have sheltered');
  await crossCheck(page);
  await list.getByRole('button', { name: /^4,460/ }).click();
  await slip.getByRole('button', { name: /have sheltered/ }).click();
  await expect(page.getByRole('region', { name: 'Article', exact: true })).toContainText('have sheltered');
});

for (const theme of ['light', 'dark'] as const)
  test(`has no fault that axe can find, ${theme}`, async ({ page }) => {
    await tolls(page);
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    await page.keyboard.press('o');
    expect(await faults(page)).toEqual([]);
  });
