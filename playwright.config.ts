import { defineConfig } from '@playwright/test';

// Windows on one display would take the focus (and the clipboard) from each other, so every worker has a display of its
// own; on a real one there is one window at a time. `npm run e2e` starts the displays. The workers read this file too.
const displays = (process.env['STET_DISPLAYS'] ?? '').split(' ').filter((display) => display !== '');
const own = displays[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0) % displays.length];
if (own !== undefined) process.env['DISPLAY'] = own;

export default defineConfig({
  testDir: 'test/e2e',
  timeout: 30_000,
  forbidOnly: true,
  // A busy machine now and then takes longer than the limit to start Electron; such a journey is reported as flaky.
  retries: 1,
  workers: Math.max(1, displays.length),
  reporter: [['list'], ['json', { outputFile: 'node_modules/.cache/stet/e2e.json' }]],
  use: { trace: 'retain-on-failure' },
});
