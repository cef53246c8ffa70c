import type { Locator, Page } from '@playwright/test';
import { faults } from './accessibility';
import { expect, test } from './app';
import { crossCheck, paste, pasteTolls } from './questions';

async function nepal(page: Page): Promise<Locator> {
  await pasteTolls(page);
  const list = await crossCheck(page);
  await list.getByRole('button', { name: /People killed, Nepal.*3 articles/ }).click();
  const question = page.getByRole('article', { name: /People killed, Nepal/ });
  await expect(question.locator('.cells tbody tr')).toHaveCount(3);
  return question;
}

test('tells a question’s line over time, and opens what an entry is set against', async ({ page }) => {
  const question = await nepal(page);
  const line = question.getByRole('region', { name: 'Over time' }).getByRole('listitem');
  await expect(line).toHaveText([
    /25 Apr 2015.*Claims.*“at least 1,130 people” is the first\. Quake in Nepal/,
    /26 Apr 2015.*Supersedes.*takes the place of “at least 1,130 people”\. Toll in Nepal rises/,
    /28 Apr 2015.*Supersedes.*“5,057 people” takes the place of “2,057 people”/,
  ]);
  await line.nth(2).getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Left' })).toContainText('2,057 people');
  await expect(page.getByRole('region', { name: 'Right' })).toContainText('5,057 people');
});

test('splits marks off by keyboard, and keeps them apart over undo and a restart', async ({
  page,
  relaunch,
}) => {
  await nepal(page);
  const list = page.getByRole('navigation', { name: 'Questions' });
  await page.keyboard.press('s');
  const form = page.getByRole('form', { name: 'Split the question' });
  await expect(form.getByRole('checkbox').first()).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await form.getByLabel('What do these say?').fill('First counts');
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(list.getByRole('button', { name: /First counts/ })).toBeVisible();
  // What was left behind is one mark alone: the two that were chosen are the question now, and it stays apart.
  const nepalRow = list.getByRole('button', { name: /People killed, Nepal/ });
  await expect(nepalRow).toHaveCount(0);
  await expect(page.getByRole('article', { name: 'First counts' }).locator('.cells tbody tr')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(nepalRow).toHaveText(/3 articles$/);
  await expect(list.getByRole('button', { name: /First counts/ })).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(nepalRow).toHaveCount(0);
  // From an article an editor comes back to the question that was read.
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('article', { name: 'First counts' })).toBeVisible();

  const again = await relaunch();
  const after = await crossCheck(again);
  await expect(after.getByRole('button', { name: /First counts/ })).toBeVisible();
  await expect(after.getByRole('button', { name: /People killed, Nepal/ })).toHaveCount(0);
});

test('merges two questions, and moves a mark from one to the other, by keyboard, each undone in one step', async ({
  page,
}) => {
  await nepal(page);
  const list = page.getByRole('navigation', { name: 'Questions' });
  await page.keyboard.press('m');
  const form = page.getByRole('form', { name: 'Merge questions' });
  await page.keyboard.type('syria');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(form.getByRole('checkbox', { name: /People killed, Syria/ })).toBeChecked();
  await page.keyboard.press('Enter');
  const merged = page.getByRole('article', { name: /People killed, Nepal/ });
  await expect(merged.locator('.cells tbody tr')).toHaveCount(5);
  await expect(list.getByRole('button', { name: /People killed, Syria/ })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(merged.locator('.cells tbody tr')).toHaveCount(3);
  await expect(list.getByRole('button', { name: /People killed, Syria/ })).toBeVisible();

  await page.keyboard.press('v');
  const move = page.getByRole('form', { name: 'Move a mark' });
  await expect(move.getByRole('radio', { name: /1,130 people/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('syria');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(merged.locator('.cells tbody tr')).toHaveCount(2);
  await expect(merged.locator('.cells')).not.toContainText('2,057');
  await expect(list.getByRole('button', { name: /People killed, Syria.*3 articles/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(merged.locator('.cells tbody tr')).toHaveCount(3);
  await expect(list.getByRole('button', { name: /People killed, Syria.*2 articles/ })).toBeVisible();
});

test('merges rows chosen in the list, by keyboard and by mouse, and undoes it in one step', async ({
  page,
}) => {
  await nepal(page);
  const list = page.getByRole('navigation', { name: 'Questions' });
  const nepalRow = list.getByRole('button', { name: /People killed, Nepal/ });
  const syriaRow = list.getByRole('button', { name: /People killed, Syria/ });
  const bar = page.getByRole('group', { name: 'Chosen questions' });

  await nepalRow.focus();
  await page.keyboard.press('c');
  await expect(bar).toContainText('1 chosen. Choose another that asks the same.');
  await expect(bar.getByRole('button', { name: /^Merge/ })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);

  await syriaRow.click({ modifiers: ['Control'] });
  await expect(nepalRow).toHaveAttribute('aria-pressed', 'true');
  await expect(syriaRow).toHaveAttribute('aria-pressed', 'true');
  await expect(bar).toContainText('2 chosen, into “People killed, Nepal');
  expect(await faults(page)).toEqual([]);
  await bar.getByRole('button', { name: 'Merge 2 questions' }).click();
  const merged = page.getByRole('article', { name: /People killed, Nepal/ });
  await expect(merged.locator('.cells tbody tr')).toHaveCount(5);
  await expect(syriaRow).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(merged.locator('.cells tbody tr')).toHaveCount(3);
  await expect(syriaRow).toBeVisible();

  // By keyboard: a run drawn with Shift and the arrows, whichever of the two stands first.
  const rows = await list.locator('.check-row').allInnerTexts();
  const places = [/People killed, Nepal/, /People killed, Syria/].map((name) =>
    rows.findIndex((row) => name.test(row)),
  );
  const [first, last] = [Math.min(...places), Math.max(...places)];
  await list.locator('.check-row').nth(first).click();
  await page.keyboard.press('c');
  for (let at = first; at < last; at += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(bar).toContainText('2 chosen');
  await page.keyboard.press('m');
  await expect(list.getByRole('button', { name: /People killed, (Nepal|Syria)/ })).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(list.getByRole('button', { name: /People killed, (Nepal|Syria)/ })).toHaveCount(2);
});

test('keeps the place of a question that takes in a new article', async ({ page }) => {
  const question = await nepal(page);
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await paste(
    page,
    'Nepal a week on',
    '2015-05-02',
    'The earthquake in Nepal killed 6,621 people, officials said.',
  );
  await page.keyboard.press('Control+2');
  await crossCheck(page);
  await page.getByRole('button', { name: /People killed, Nepal.*4 articles/ }).click();
  await expect(question.locator('.cells tbody tr')).toHaveCount(4);
  await page.keyboard.press('Control+z');
  await expect(question.locator('.cells tbody tr')).toHaveCount(3);
});

test('offers a new figure to the question it answers, to be added or left out', async ({
  page,
  relaunch,
}) => {
  const question = await nepal(page);
  await page.keyboard.press('a');
  await expect(question).toContainText('put together by you');
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await paste(
    page,
    'Nepal a week on',
    '2015-05-02',
    'The earthquake in Nepal killed 6,621 people, officials said.',
  );
  const list = await crossCheck(page);
  await list.getByRole('button', { name: /People killed, Nepal.*3 articles · 1 new/ }).click();
  const offers = question.getByRole('region', { name: '1 new figure answers this' });
  await expect(offers).toContainText('6,621 people');
  await expect(offers).toContainText('Supersedes. “6,621 people” takes the place of “5,057 people”.');
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('i');
  await expect(offers).toHaveCount(0);
  await expect(question.locator('.cells tbody tr')).toHaveCount(4);
  await page.keyboard.press('Control+z');
  await expect(offers).toBeVisible();
  await page.keyboard.press('l');
  await expect(offers).toHaveCount(0);
  await expect(list.getByRole('button', { name: /Nepal/ })).toHaveCount(1);

  const again = await relaunch();
  const after = await crossCheck(again);
  await expect(after.getByRole('button', { name: /Nepal/ })).toHaveText(/3 articles$/);
});

test('takes a mark off for good: the next comparison does not put it back', async ({ page }) => {
  const question = await nepal(page);
  await question.getByRole('button', { name: /Take “2,057 people”/ }).click();
  await expect(question.locator('.cells tbody tr')).toHaveCount(2);
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await paste(
    page,
    'Nepal a week on',
    '2015-05-02',
    'The earthquake in Nepal killed 6,621 people, officials said.',
  );
  await crossCheck(page);
  const list = page.getByRole('navigation', { name: 'Questions' });
  for (const row of await list.getByRole('button', { name: /Nepal/ }).all()) {
    await row.click();
    const cells = page.locator('.cells tbody');
    if (await cells.getByText('2,057 people').isVisible())
      await expect(cells).not.toContainText('5,057 people');
  }
});

test('compares two currencies at a rate with its source, changes and removes it', async ({ page }) => {
  await paste(
    page,
    'Fined in dollars',
    '2017-03-01',
    'The regulator fined Acme $45 million for the emissions cheating in Germany, it said.',
  );
  await paste(
    page,
    'Fined in euros',
    '2017-03-03',
    'The regulator fined Acme €54 million for the emissions cheating in Germany, it said.',
  );
  const list = await crossCheck(page);
  await list.getByRole('button', { name: /Fine, Germany.*not comparable/ }).click();
  const question = page.getByRole('article', { name: /Fine, Germany/ });
  await page.keyboard.press('r');
  const form = page.getByRole('form', { name: 'Exchange rate' });
  await page.keyboard.type('1.08');
  await expect(form).toContainText('€54 million is $58.32 million');
  await expect(form.getByRole('button', { name: /Compare at this rate/ })).toBeDisabled();
  await form.getByLabel('Source').fill('ECB');
  await form.getByLabel('Rate of').fill('3 March 2017');
  await page.keyboard.press('Enter');
  await expect(question).toContainText('Conflicts.');
  await expect(question).toContainText('Compared at 1 EUR = 1.08 USD (ECB, 3 Mar 2017), entered by you.');
  await expect(question).toContainText('+$13.32 million (30 %)');

  await page.keyboard.press('r');
  await form.getByLabel(/What one EUR is worth/).fill('0.84');
  await page.keyboard.press('Enter');
  await expect(question).toContainText('1 EUR = 0.84 USD');
  await page.keyboard.press('Control+z');
  await expect(question).toContainText('1 EUR = 1.08 USD');
  await page.keyboard.press('r');
  await form.getByRole('button', { name: 'Remove the rate' }).click();
  await expect(question).toContainText('Not comparable.');
});

test('dismisses a slip, lists it and brings it back', async ({ page }) => {
  await paste(
    page,
    'The quake',
    '2018-09-30',
    'The earthquake on the island of Sulawesi killed 4,460 people.',
  );
  await paste(
    page,
    'The aid',
    '2018-10-02',
    'Aid workers in Sulawesi, Indonesia, have sheltered 4,460 people since the earthquake.',
  );
  const list = await crossCheck(page);
  await list.getByRole('button', { name: /^4,460/ }).click();
  await page.keyboard.press('x');
  await expect(list.getByRole('heading', { name: 'Possible slips' })).toHaveCount(0);
  await list.getByRole('button', { name: /^4,460.*not a slip/ }).click();
  await page.keyboard.press('b');
  await expect(list.getByRole('heading', { name: 'Possible slips' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(list.getByRole('button', { name: /^4,460.*not a slip/ })).toBeVisible();
});
