import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@shared': resolve(import.meta.dirname, 'shared') } },
  test: {
    include: ['test/{unit,cases,properties,faults}/**/*.test.{ts,tsx}'],
    environment: 'node',
  },
});
