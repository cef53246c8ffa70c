import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests of shared/: pure functions, which nothing that ran before can change. Their many modules are read once. */
const PURE = ['test/{cases,properties}/**/*.test.ts', 'test/unit/{compare,domain,report}/**/*.test.ts'];

export default defineConfig({
  resolve: { alias: { '@shared': resolve(import.meta.dirname, 'shared') } },
  test: {
    projects: [
      { extends: true, test: { name: 'shared', include: PURE, isolate: false } },
      {
        extends: true,
        test: { name: 'app', include: ['test/{unit,faults}/**/*.test.{ts,tsx}'], exclude: PURE },
      },
    ],
  },
});
