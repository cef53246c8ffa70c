import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { expect, test } from './app';
import { ready } from './copy';
import { ROOT } from './launch';

const COPY = '“The quay is gone,” Mayor Ana Núñez told reporters on Friday. More than 1,200 people fled.';

test('files chosen in the dialog become articles with their marks, and are there after a restart', async ({
  app,
  page,
  relaunch,
}) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'stet-import-'));
  const word = path.join(folder, 'quay.docx');
  await writeFile(
    word,
    await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(COPY)] }] })),
  );
  const wrong = path.join(folder, 'nothing.txt');
  await writeFile(wrong, '');
  const files = [path.join(ROOT, 'test/unit/import/fixtures/flood.pdf'), word, wrong];
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
  }, files);

  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await page.keyboard.press('ControlOrMeta+O');
  await expect(page.getByText('River bursts its banks, 1,200 flee').first()).toBeVisible();
  await expect(page.getByText('“nothing.txt” is empty.').first()).toBeVisible();
  await expect(page.getByText('The quay is gone').first()).toBeVisible();

  const again = await relaunch();
  await expect(again.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(again.getByText('River bursts its banks, 1,200 flee').first()).toBeVisible();
  await rm(folder, { recursive: true });
});

test('pasted copy shows at once what it contradicts in the library', async ({ page }) => {
  await ready(page);
  const paste = async (title: string, text: string): Promise<void> => {
    await page.getByRole('button', { name: /^Paste/u }).click();
    const dialog = page.getByRole('dialog', { name: 'Paste copy' });
    await dialog.getByLabel('Copy', { exact: true }).fill(text);
    await dialog.getByLabel('Title, if the copy has none').fill(title);
    await dialog.getByLabel('Published on').fill('2017-03-28');
    await dialog.getByRole('button', { name: /^Add to the library/u }).click();
    await expect(dialog).toHaveCount(0);
  };
  const status = page.getByRole('region', { name: 'Library' }).getByRole('status');

  await paste('Boats', 'The harbour master counted 63 boats on Friday.');
  await expect(status).toContainText('Added “Boats”.');

  await paste(
    'Another toll',
    'More than 480,000 people have been killed in Syria since the conflict broke out in March 2011 with protests against Assad’s rule.',
  );
  await expect(status).toContainText('Added “Another toll”.');
  await expect(status).toContainText(/Conflicts with 1 article: People killed/u);
  // The older article's 250,000 may well have been right in its day.
  await expect(status).toContainText(/Supersedes 1 article: People killed/u);
  await status
    .getByRole('button', { name: /^People killed/u })
    .first()
    .click();
  await expect(page.locator('.check-main')).toContainText('More than 480,000 people');

  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await paste('More boats', 'The harbour master counted 70 ships on Sunday.');
  await expect(status).toContainText('Added “More boats”.');
  await expect(page.locator('.against')).toHaveCount(0);
});

test('copy with nothing to mark is not called checked, and no title is longer than is kept', async ({
  page,
}) => {
  await ready(page);
  await page.getByRole('button', { name: /^Paste/u }).click();
  const dialog = page.getByRole('dialog', { name: 'Paste copy' });
  for (const field of ['Title, if the copy has none', 'Publisher'])
    await expect(dialog.getByLabel(field)).toHaveAttribute('maxlength', '2000');
  await dialog.getByLabel('Copy', { exact: true }).fill('The sea was calm.');
  await dialog.getByRole('button', { name: /^Add to the library/u }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('region', { name: 'Library' }).getByText('The sea was calm.').first().click();
  await expect(page.locator('.foot')).toContainText('Nothing marked');
  await page.keyboard.press('Shift+E');
  const form = page.getByRole('form', { name: 'Details of the article' });
  for (const field of ['Title', 'Publisher'])
    await expect(form.getByLabel(field)).toHaveAttribute('maxlength', '2000');
});
