import { readFile } from 'node:fs/promises';
import { expect, test } from './app';

/** Chromium's own record of everything its network stack does, in every process of the app. */
interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly params?: Readonly<Record<string, unknown>> }[];
}

/** Events that come before or with a packet on its way out. */
const OUTWARD = [
  'URL_REQUEST_START_JOB',
  'HOST_RESOLVER_MANAGER_REQUEST',
  'HOST_RESOLVER_DNS_TASK',
  'TCP_CONNECT',
  'UDP_CONNECT',
  'UDP_BYTES_SENT',
];

const logFile = () => test.info().outputPath('net-log.json');

// Playwright reads what a fixture needs from this pattern, so it stands here even when empty.
// eslint-disable-next-line no-empty-pattern
test.use({ switches: ({}, use) => use([`--log-net-log=${logFile()}`]) });

test('a session with Stet asks the network for nothing', async ({ desk, app, page }) => {
  await expect(page.getByRole('heading').first()).toBeVisible();
  // Node's sockets, of which Chromium knows nothing.
  await app.evaluate(() => {
    const { subscribe } = process.getBuiltinModule('node:diagnostics_channel');
    const opened: string[] = [];
    for (const channel of [
      'net.client.socket',
      'udp.socket',
      'undici:request:create',
      'http.client.request.start',
    ]) {
      subscribe(channel, () => opened.push(channel));
    }
    Object.assign(globalThis, { opened });
  });
  // Chromium's background services begin some seconds after the start.
  await page.waitForTimeout(8_000);
  expect(await app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)).toEqual([]);

  await desk.quit();
  const { constants, events } = JSON.parse(await readFile(logFile(), 'utf8')) as NetLog;
  const types = new Map(OUTWARD.map((name) => [constants.logEventTypes[name], name]));
  expect(types.has(undefined), 'Chromium still has these events').toBe(false);
  expect(
    events
      .filter(({ type }) => types.has(type))
      .map(({ type, params }) => `${types.get(type)} ${JSON.stringify(params)}`),
  ).toEqual([]);
});
