import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/e2e',
  timeout: 30_000,
  forbidOnly: true,
  // One window at a time: they would take the focus from each other.
  workers: 1,
  reporter: [['list'], ['json', { outputFile: 'node_modules/.cache/stet/e2e.json' }]],
  use: { trace: 'retain-on-failure' },
});
