import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/e2e',
  timeout: 30_000,
  forbidOnly: true,
  // A busy CI machine now and then takes longer than the limit to start Electron; such a journey is reported as flaky.
  retries: process.env['CI'] === undefined ? 0 : 1,
  // One window at a time: they would take the focus from each other.
  workers: 1,
  reporter: [['list'], ['json', { outputFile: 'node_modules/.cache/stet/e2e.json' }]],
  use: { trace: 'retain-on-failure' },
});
