import { expect, type Locator, type Page } from '@playwright/test';

/** Waits until the first article is drawn and the fonts are there, so that nothing moves under the pointer. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Opens an article from the library by words of its title. */
export async function open(page: Page, title: string | RegExp): Promise<void> {
  const item = page.getByRole('region', { name: 'Library' }).getByRole('button', { name: title }).first();
  await item.click();
  await expect(item).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('.copy-meta')).toBeVisible();
}

export const IRAN = /^Putin to visit Iran/;
export const AFP = /^Russian President Vladimir Putin was/;

/** The mark in the copy that a screen reader would name so. */
export function mark(page: Page, name: string | RegExp): Locator {
  return page.getByRole('region', { name: 'Article', exact: true }).getByRole('button', { name });
}

/** The article's line in the library. */
export function item(page: Page, title: RegExp): Locator {
  return page.getByRole('region', { name: 'Library' }).getByRole('button', { name: title }).first();
}

/** Everything asked for is on disk. */
export async function saved(page: Page): Promise<void> {
  await expect(page.locator('.foot')).toContainText(/^Saved/);
}

/** Drags the pointer over words of the copy, from the first letter to the last. */
export async function drag(page: Page, words: string): Promise<void> {
  const { from, to } = await ends(page, words);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
}

interface Point {
  readonly x: number;
  readonly y: number;
}

async function ends(page: Page, words: string): Promise<{ from: Point; to: Point }> {
  await page
    .getByRole('region', { name: 'Article', exact: true })
    .getByText(words, { exact: false })
    .first()
    .scrollIntoViewIfNeeded();
  return page.evaluate((sought) => {
    for (const paragraph of document.querySelectorAll('.copy-item')) {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const start = nodes
        .map((node) => node.data)
        .join('')
        .indexOf(sought);
      if (start === -1) continue;
      const edge = (offset: number, side: 'left' | 'right'): { x: number; y: number } => {
        let left = offset;
        for (const node of nodes) {
          if (left < node.length) {
            const range = document.createRange();
            range.setStart(node, left);
            range.setEnd(node, left + 1);
            const box = range.getBoundingClientRect();
            return { x: side === 'left' ? box.left + 1 : box.right - 1, y: box.top + box.height / 2 };
          }
          left -= node.length;
        }
        throw new Error('past the end');
      };
      return { from: edge(start, 'left'), to: edge(start + sought.length - 1, 'right') };
    }
    throw new Error(`“${sought}” is not in the copy on screen`);
  }, words);
}

/** Drops a file from the desktop on the window; `hovering` looks at the window while the file is over it. */
export async function drop(page: Page, file: string, hovering?: () => Promise<void>): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  const at = { x: 700, y: 400, data };
  await session.send('Input.dispatchDragEvent', { type: 'dragEnter', ...at });
  await hovering?.();
  await session.send('Input.dispatchDragEvent', { type: 'dragOver', ...at });
  await session.send('Input.dispatchDragEvent', { type: 'drop', ...at });
}
