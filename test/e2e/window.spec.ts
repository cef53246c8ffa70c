import { expect, test } from './app';

test('the window opens again where it was left', async ({ desk, page, app }) => {
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 1100, height: 720 });
  });
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1100);
  await desk.relaunch();
  expect(
    await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds()),
  ).toMatchObject({ width: 1100, height: 720 });
});

test('a page that died is loaded anew and finds everything', async ({ page, app }) => {
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
  const readyAgain = () =>
    app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (contents === undefined) return null;
      return contents.executeJavaScript(
        `document.documentElement.dataset.ready === 'true' && document.querySelectorAll('.copy mark').length`,
      ) as Promise<number | false>;
    });
  const marks = await readyAgain();
  expect(marks).toBeGreaterThan(0);
  // Asking a page that is dying would wait for ever.
  await app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((loaded) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.once('did-finish-load', () => {
          loaded();
        });
        contents?.forcefullyCrashRenderer();
      }),
  );
  await expect.poll(readyAgain).toBe(marks);
});
