import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { expect, test } from './app';
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
