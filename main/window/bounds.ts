/** Where the window stood last, so that it opens there again. A convenience: whatever goes wrong with it is no failure. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Rectangle } from 'electron';
import { z } from 'zod';

/** The window's place on the desktop in device-independent pixels, and whether it fills its screen. */
type Standing = z.infer<typeof STANDING>;

const STANDING = z.object({
  bounds: z.object({
    x: z.int(),
    y: z.int(),
    width: z.int().positive(),
    height: z.int().positive(),
  }),
  maximized: z.boolean(),
});

/** What the file says; null when there is none or it makes no sense. */
export function readBounds(file: string): Standing | null {
  try {
    return STANDING.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

export function writeBounds(file: string, standing: Standing): void {
  try {
    writeFileSync(file, JSON.stringify(standing));
  } catch (error) {
    console.error('keeping the window’s place', error);
  }
}

/** Half of what a hand needs of a title bar, in pixels. */
const GRIP = 50;

/** Whether enough of the window lies on one of the screens to be grabbed: a screen may have been unplugged since. */
export function isReachable({ bounds }: Standing, screens: readonly Rectangle[]): boolean {
  return screens.some((screen) => {
    const across = Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x);
    return across >= 2 * GRIP && bounds.y >= screen.y && bounds.y < screen.y + screen.height - GRIP;
  });
}
