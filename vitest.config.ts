import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The window's modules keep state: what is shown, what is bound to a key. */
const WINDOW = 'test/unit/renderer/**/*.test.{ts,tsx}';

export default defineConfig({
  resolve: { alias: { '@shared': resolve(import.meta.dirname, 'shared') } },
  test: {
    projects: [
      { extends: true, test: { name: 'window', include: [WINDOW] } },
      {
        extends: true,
        test: {
          name: 'plain',
          include: ['test/{unit,cases,properties,faults}/**/*.test.{ts,tsx}'],
          exclude: [WINDOW],
          // Nothing that ran before can change the modules of shared/ and main/, so they are read once for all files:
          // reading them for each took two fifths of the time.
          isolate: false,
        },
      },
    ],
  },
});
