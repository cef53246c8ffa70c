import type { Page } from '@playwright/test';
import { faults } from './accessibility';
import { expect, test } from './app';
import { mark, ready } from './copy';
import { compared } from './questions';

const VIEWS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['reading', () => Promise.resolve()],
  [
    'a mark selected',
    async (page) => {
      await mark(page, /some 250,000 people/).click();
      await page.keyboard.press('d');
      await expect(mark(page, /disputed/)).toBeVisible();
    },
  ],
  [
    'finding',
    async (page) => {
      await page.keyboard.press('Control+f');
      await page.keyboard.type('syria');
    },
  ],
  [
    'the caret',
    async (page) => {
      await page.keyboard.press('m');
      await page.keyboard.press('Shift+ArrowRight');
    },
  ],
  [
    'editing details',
    async (page) => {
      await page.keyboard.press('Shift+E');
    },
  ],
  [
    'all keys',
    async (page) => {
      await page.keyboard.press('?');
    },
  ],
  [
    'pasting',
    async (page) => {
      await page.keyboard.press('Control+Shift+V');
    },
  ],
  [
    'the view menu',
    async (page) => {
      await page.getByRole('button', { name: 'View' }).click();
    },
  ],
  [
    'searching',
    async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('syria');
    },
  ],
  [
    'cross-check',
    async (page) => {
      await page.keyboard.press('Control+2');
      await compared(page);
    },
  ],
  [
    'side by side',
    async (page) => {
      await page.keyboard.press('Control+2');
      await compared(page);
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await page.locator('.sides').waitFor();
    },
  ],
  [
    'report',
    async (page) => {
      await page.keyboard.press('Control+3');
      await page.getByRole('main').waitFor();
    },
  ],
];

for (const theme of ['light', 'dark'] as const)
  for (const [view, show] of VIEWS)
    test(`axe finds nothing: ${view}, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await ready(page);
      await show(page);
      await page.waitForTimeout(300);
      expect(await faults(page)).toEqual([]);
    });
