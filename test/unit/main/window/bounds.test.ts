import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isReachable, readBounds, writeBounds } from '../../../../main/window/bounds';

const STANDING = { bounds: { x: 10, y: 20, width: 1000, height: 700 }, maximized: false };

describe('where the window stood', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'stet-window-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is read back, and a file that makes no sense is none', async () => {
    const file = path.join(folder, 'window.json');
    expect(readBounds(file)).toBeNull();
    writeBounds(file, STANDING);
    expect(readBounds(file)).toEqual(STANDING);
    for (const bad of ['', '{}', '{"bounds":{"x":0,"y":0,"width":-5,"height":9},"maximized":false}']) {
      await writeFile(file, bad);
      expect(readBounds(file)).toBeNull();
    }
  });

  it.each([
    ['on the screen', 10, 20, true],
    ['mostly off to the left, its bar still in reach', -850, 20, true],
    ['on a screen that was unplugged', 2000, 20, false],
    ['with its title bar above the screen', 10, -30, false],
    ['with its title bar below the screen', 10, 870, false],
  ])('%s', (_where, x, y, reachable) => {
    const screens = [{ x: 0, y: 0, width: 1440, height: 900 }];
    expect(isReachable({ ...STANDING, bounds: { ...STANDING.bounds, x, y } }, screens)).toBe(reachable);
  });
});
