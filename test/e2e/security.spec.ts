import { expect, test } from './app';

const ELSEWHERE = 'https://example.org/';

test('the page has the bridge and nothing of Node', async ({ page }) => {
  const found = await page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter(
      (name) => name in window,
    ),
    bridge: Object.keys((window as unknown as { stet: object }).stet).sort(),
    address: location.href,
  }));
  expect(found).toEqual({
    node: [],
    bridge: ['drop', 'invoke', 'on'],
    address: expect.stringMatching(/^app:\/\/stet\/index\.html/) as unknown,
  });
});

test('the window is sandboxed and isolated', async ({ app }) => {
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    // Electron has this method and does not document it.
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
  });
});

test('the bridge carries agreed names only, and paths only from dropped files', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const bridge = (window as unknown as { stet: Record<string, (...args: unknown[]) => unknown> }).stet;
    const attempt = async (name: string, ...args: unknown[]) => {
      try {
        await bridge[name]?.(...args);
        return 'let through';
      } catch (error) {
        return String(error);
      }
    };
    return [
      await attempt('invoke', 'shell.openPath', { path: '/etc/passwd' }),
      await attempt('invoke', 'import.drop', { paths: ['/etc/passwd'] }),
      await attempt('on', 'ELECTRON_BROWSER_REQUEST', () => undefined),
    ];
  });
  expect(answers).toEqual([
    expect.stringContaining('no call named shell.openPath'),
    expect.stringContaining('no call named import.drop'),
    expect.stringContaining('no event named ELECTRON_BROWSER_REQUEST'),
  ]);
});

test('no text becomes style or code', async ({ desk, page }) => {
  desk.expected.push(/Content Security Policy/, /requires 'Trusted(HTML|Script)'/);
  const outcome = await page.evaluate(async () => {
    // Later, in a task of the page's own: the debugger that runs this function may do what the page may not.
    const later = (action: () => unknown) =>
      new Promise<string>((resolve) => {
        setTimeout(() => {
          try {
            action();
            resolve('done');
          } catch (error) {
            resolve((error as Error).name);
          }
        });
      });
    const style = document.createElement('style');
    style.textContent = 'html { outline-style: dotted }';
    document.head.append(style);
    return {
      style: getComputedStyle(document.documentElement).outlineStyle,
      eval: await later(() => globalThis.eval('1') as unknown),
      timer: await later(() => setTimeout('1' as unknown as () => void)),
      html: await later(() => {
        document.createElement('p').innerHTML = '<img src=x onerror=alert(1)>';
      }),
      script: await later(() => {
        document.createElement('script').text = 'alert(1)';
      }),
      worker: await later(() => new Worker('data:text/javascript,1')),
      policy: await later(() => {
        (
          window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }
        ).trustedTypes.createPolicy('mine', {});
      }),
    };
  });
  expect(outcome).toEqual({
    style: 'none',
    eval: 'EvalError',
    timer: 'TypeError',
    html: 'TypeError',
    script: 'TypeError',
    worker: 'TypeError',
    policy: 'TypeError',
  });
});

test('the window stays where it is, and alone', async ({ desk, app, page }) => {
  desk.expected.push(/Not allowed to load local resource/);
  const home = page.url();
  for (const target of [ELSEWHERE, 'file:///etc/passwd', 'data:text/html,x', 'app://other/index.html']) {
    await page.evaluate((url) => {
      location.assign(url);
    }, target);
    expect(await page.evaluate((url) => window.open(url) === null, target), target).toBe(true);
  }
  await page.evaluate((url) => {
    const link = Object.assign(document.createElement('a'), { href: url, target: '_blank' });
    document.body.append(link);
    link.click();
    link.remove();
  }, ELSEWHERE);
  // A refused navigation has no event to wait for; one that was let through would show well within this.
  await page.waitForTimeout(300);
  expect(page.url()).toBe(home);
  expect(app.windows()).toHaveLength(1);
});

test('no permission is granted', async ({ desk, page }) => {
  desk.expected.push(/permission|notification/i);
  const answers = await page.evaluate(async () => ({
    notification: await Notification.requestPermission(),
    // Asked, not used: a machine without a camera would answer that there is none.
    camera: (await navigator.permissions.query({ name: 'camera' })).state,
    clipboard: await navigator.clipboard.readText().then(
      () => 'granted',
      (error: unknown) => (error as Error).name,
    ),
    location: await new Promise((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => {
          resolve('granted');
        },
        (error) => {
          resolve(error.code === error.PERMISSION_DENIED ? 'denied' : error.message);
        },
      );
    }),
  }));
  expect(answers).toEqual({
    notification: 'denied',
    camera: 'denied',
    clipboard: 'NotAllowedError',
    location: 'denied',
  });
});

test('the page can fetch nothing, and the main process nothing but the app', async ({ desk, app, page }) => {
  desk.expected.push(/Content Security Policy/);
  const fromPage = await page.evaluate(async (url) => {
    const image = new Image();
    const picture = new Promise((resolve) => {
      image.onload = () => {
        resolve('loaded');
      };
      image.onerror = () => {
        resolve('refused');
      };
    });
    image.src = `${url}a.png`;
    const request = await fetch(url).then(
      () => 'fetched',
      () => 'refused',
    );
    return { request, picture: await picture };
  }, ELSEWHERE);
  expect(fromPage).toEqual({ request: 'refused', picture: 'refused' });

  const fromMain = await app.evaluate(async ({ net, session }, url) => {
    const status = (address: string) =>
      session.defaultSession.fetch(address).then(
        (answer) => `${answer.status} ${answer.headers.get('Content-Security-Policy')?.slice(0, 18) ?? ''}`,
        (error: unknown) => String(error),
      );
    return {
      web: await net.fetch(url).then(String, String),
      index: await status('app://stet/index.html'),
      above: await status('app://stet/..%2fmain/index.js'),
      stranger: await status('app://other/index.html'),
    };
  }, ELSEWHERE);
  expect(fromMain).toEqual({
    web: expect.stringContaining('ERR_BLOCKED_BY_CLIENT') as unknown,
    index: "200 default-src 'none'",
    above: '404 ',
    stranger: '404 ',
  });
});
