import { expect, test } from './app';

test('opens one window with Stet in it', async ({ app, page }) => {
  await expect(page).toHaveTitle('Stet');
  await expect(page.getByRole('heading').first()).toBeVisible();
  expect(app.windows()).toHaveLength(1);
  expect(await app.evaluate(({ app }) => app.getName())).toBe('Stet');
});

test('quits, and opens again', async ({ relaunch }) => {
  const page = await relaunch();
  await expect(page.getByRole('heading').first()).toBeVisible();
});
