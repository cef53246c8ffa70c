import { faults } from './accessibility';
import { expect, test } from './app';
import { details, openIran, row, saved, select } from './marks';

test('rules by key, and the same key takes it back', async ({ page }) => {
  await openIran(page);
  await select(page, 'some 250,000 people');
  await page.keyboard.press('s');
  await expect(details(page).getByRole('button', { name: 'Superseded' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(details(page).getByRole('button', { name: 'Checked', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(row(page, 'some 250,000 people')).toHaveAccessibleName(/^Superseded\. Figure/);
  await page.keyboard.press('s');
  await expect(details(page).getByRole('button', { name: 'Superseded' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await expect(details(page).getByRole('button', { name: 'To check' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('rules by pointer, and it is there after a relaunch', async ({ page, relaunch }) => {
  await openIran(page);
  await select(page, 'Around 20 countries');
  await details(page).getByRole('button', { name: 'Not checkable' }).click();
  await details(page).getByRole('button', { name: 'Query' }).click();
  await saved(page);
  const again = await relaunch();
  await openIran(again);
  await select(again, 'Around 20 countries');
  await expect(details(again).getByRole('button', { name: 'Not checkable' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(details(again).getByRole('button', { name: 'Query' })).toHaveAttribute('aria-pressed', 'true');
});

test('every finding and every stage has its key', async ({ page }) => {
  await openIran(page);
  await select(page, 'some 250,000 people');
  const findings = {
    c: 'Confirmed',
    w: 'Wrong',
    l: 'Misleading',
    d: 'Disputed',
    n: 'Denied',
    s: 'Superseded',
    u: 'Unverifiable',
    x: 'Not checkable',
  };
  for (const [key, name] of Object.entries(findings)) {
    await page.keyboard.press(key);
    await expect(
      details(page).getByRole('group', { name: 'Finding' }).getByRole('button', { pressed: true }),
    ).toHaveText(new RegExp(name, 'u'));
  }
  for (const [index, name] of ['To check', 'In progress', 'Query', 'Checked', 'Signed off'].entries()) {
    await page.keyboard.press(String(index + 1));
    await expect(
      details(page).getByRole('group', { name: 'Stage' }).getByRole('button', { pressed: true }),
    ).toHaveText(new RegExp(name, 'u'));
  }
});

test('takes the finding that the text itself suggests', async ({ page }) => {
  await openIran(page);
  await select(page, '$7 billion loan');
  await expect(details(page)).toContainText('The text suggests: ⊘ denied “Moscow later denied the reports”');
  await page.keyboard.press('y');
  await expect(details(page).getByRole('button', { name: 'Denied', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('a rejected suggestion leaves the list, and the next mark is selected', async ({ page }) => {
  await openIran(page);
  await select(page, 'Around 20 countries');
  await page.keyboard.press('r');
  await expect(row(page, 'Around 20 countries')).toHaveCount(0);
  await expect(details(page).locator('.words')).toHaveText('$7 billion loan');
  await page.keyboard.press('Control+z');
  await expect(row(page, 'Around 20 countries')).toHaveCount(1);
});

test('accepts all of a kind in one step, and one undo takes it back', async ({ page }) => {
  await openIran(page);
  const bulk = page.getByRole('group', { name: 'Accept all suggestions of a kind' });
  await bulk.getByRole('button', { name: /figures/u }).click();
  await expect(bulk.getByRole('button', { name: /figures/u })).toHaveCount(0);
  await expect(row(page, 'Around 20 countries')).toHaveAccessibleName(/^To check\./);
  await expect(row(page, '"right"')).toHaveAccessibleName(/^Suggested\./);
  await page.keyboard.press('Shift+Q');
  await expect(bulk).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(row(page, 'Around 20 countries')).toHaveAccessibleName(/^Suggested\./);
});

test('narrows the list, says how much is shown, and shows all again', async ({ page }) => {
  await openIran(page);
  const list = page.getByRole('listbox', { name: 'Marks in this article' });
  const filter = page.getByRole('group', { name: 'Narrow the list' });
  await filter.getByLabel('Kind').selectOption('quote');
  await expect(row(page, 'some 250,000 people')).toHaveCount(0);
  await expect(row(page, '"right"')).toBeVisible();
  await filter.getByLabel('Finding').selectOption('denied');
  await expect(page.getByText('No mark is like that')).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).first().click();
  await expect(row(page, 'some 250,000 people')).toBeVisible();
  const count = await list.getByRole('option').count();
  await page.keyboard.press('h');
  await expect(page.getByRole('button', { name: /^Hide \d+ minor/u })).toBeVisible();
  expect(await list.getByRole('option').count()).toBeGreaterThan(count);
});

test('walks the list by arrow, and goes to the same question elsewhere', async ({ page }) => {
  await openIran(page);
  await select(page, 'nearly five-year conflict');
  await page.keyboard.press('ArrowDown');
  await expect(details(page).locator('.words')).toHaveText('some 250,000 people');
  const elsewhere = details(page).getByRole('button', { name: /More than 310,000 people/u });
  await expect(elsewhere).toContainText('supersedes this: +60,000 (24 %) in 16 months');
  await page.keyboard.press('g');
  await expect(details(page).locator('.words')).toHaveText('More than 310,000 people');
  await expect(details(page)).toContainText('superseded by this');
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the marks pane, ${theme}`, async ({ page }) => {
    await openIran(page);
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    await select(page, 'some 250,000 people');
    await page.keyboard.press('s');
    const check = async (): Promise<void> => {
      expect(await faults(page, '[data-pane="marks"]')).toEqual([]);
    };
    await check();
    await page.keyboard.press('v');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('lots');
    await page.keyboard.press('Enter');
    await check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('e');
    await check();
    await page.keyboard.press('Escape');
    await select(page, '$7 billion loan');
    await check();
  });
}
