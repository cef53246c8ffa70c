import { expect, test } from './app';
import { details, openIran, row, saved, select } from './marks';

test('evidence is added by keyboard and still there after a relaunch', async ({ page, relaunch }) => {
  await openIran(page);
  await select(page, 'some 250,000 people');
  await page.keyboard.press('e');
  const form = details(page).getByRole('form', { name: 'Add evidence' });
  await expect(form.getByLabel('Source')).toBeFocused();
  await expect(form.getByLabel('Consulted on')).toHaveValue(/^\d{4}-\d{2}-\d{2}$/);
  await page.keyboard.press('Enter');
  await expect(form).toContainText('Name the source');
  await page.keyboard.type('Casualty database');
  await form.getByText('Contradicts').click();
  await form.getByText('Secondary').click();
  await form.getByLabel('Quoted words').fill('at least 240,381 deaths');
  await form.getByLabel('Where in it').fill('table 2');
  await form.getByLabel('Consulted on').fill('2015-11-12');
  await form.getByLabel(/^Confidential/u).check();
  await page.keyboard.press('Enter');
  await expect(form).toHaveCount(0);
  const list = details(page).getByRole('region', { name: 'Evidence' });
  const said = [
    'Casualty database',
    'at least 240,381 deaths',
    'table 2',
    'Contradicts · secondary · consulted 12 Nov 2015',
    'confidential',
  ];
  for (const words of said) await expect(list).toContainText(words);
  await saved(page);

  const again = await relaunch();
  await openIran(again);
  await select(again, 'some 250,000 people');
  const kept = details(again).getByRole('region', { name: 'Evidence' });
  for (const words of said) await expect(kept).toContainText(words);
  await kept.getByRole('button', { name: 'Remove Casualty database' }).click();
  await expect(kept).not.toContainText('Casualty database');
});

test('what was typed is kept when the editor goes to another mark, and Escape takes it all back', async ({
  page,
}) => {
  await openIran(page);
  await select(page, 'some 250,000 people');
  await page.keyboard.press('e');
  const form = details(page).getByRole('form', { name: 'Add evidence' });
  await form.getByLabel('Quoted words').fill('a sentence without a source yet');
  await row(page, 'Around 20 countries').click();
  await expect(form).toHaveCount(0);
  await expect(row(page, 'some 250,000 people')).toHaveAccessibleName(/Has an unsaved form/u);
  await select(page, 'some 250,000 people');
  await expect(form.getByLabel('Quoted words')).toHaveValue('a sentence without a source yet');
  await form.getByLabel('Source').fill('Phone call');
  await form.getByLabel('Source').blur();
  await saved(page);
  await expect(form).toBeVisible();
  await form.getByLabel('Source').press('Escape');
  await expect(form).toHaveCount(0);
  await expect(details(page).getByRole('region', { name: 'Evidence' })).not.toContainText('Phone call');
});

test('notes, tags and the history of a mark', async ({ page, relaunch }) => {
  await openIran(page);
  await select(page, 'some 250,000 people');
  await page.keyboard.press('o');
  await page.keyboard.type('Ask the foreign desk.');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('Second line');
  await page.keyboard.press('Enter');
  await expect(details(page).locator('.note-text')).toHaveText('Ask the foreign desk.\nSecond line');
  await page.keyboard.press('#');
  await page.keyboard.type('toll, syria');
  await page.keyboard.press('Enter');
  await expect(details(page).locator('.tag')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await details(page).getByRole('button', { name: 'Remove the tag toll' }).click();
  await expect(details(page).locator('.tag')).toHaveText([/syria/u]);
  await saved(page);

  const again = await relaunch();
  await openIran(again);
  await select(again, 'some 250,000 people');
  await expect(details(again).locator('.note-text')).toHaveText('Ask the foreign desk.\nSecond line');
  await details(again)
    .getByRole('button', { name: /^History/u })
    .click();
  const history = details(again).getByRole('region', { name: 'History' }).getByRole('listitem');
  await expect(history).toHaveCount(3);
  await expect(history.first()).toContainText('Tag “toll” removed');
  await expect(history.last()).toContainText('Note added');
});

test('a note is safe when Stet is closed in the middle of it', async ({ page, relaunch }) => {
  await openIran(page);
  await select(page, 'some 250,000 people');
  await page.keyboard.press('o');
  await page.keyboard.type('Half a thou');
  const again = await relaunch();
  await openIran(again);
  await select(again, 'some 250,000 people');
  await expect(details(again).locator('.note-text')).toHaveText('Half a thou');
});
