import path from 'node:path';
import { app, BrowserWindow, dialog, nativeTheme, screen } from 'electron';
import { INDEX } from './address';
import { isReachable, readBounds, writeBounds } from './bounds';

/** The paper of either theme (renderer's --paper), so that the window does not flash before it draws. */
const PAPER = { light: '#fdfcf9', dark: '#191816' };

/** A window that is lost again within this many milliseconds would only be lost for ever. */
const SOON = 10_000;

/** Opens Stet's one window where it last stood and resolves when its page has loaded. */
export async function openWindow(preload: string): Promise<BrowserWindow> {
  const kept = path.join(app.getPath('userData'), 'window.json');
  const last = readBounds(kept);
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    ...(last !== null && isReachable(last, screens) ? last.bounds : { width: 1440, height: 900 }),
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: 'Stet',
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: {
      preload: path.resolve(preload),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => {
    if (last?.maximized === true) window.maximize();
    window.show();
  });
  window.on('close', () => {
    writeBounds(kept, { bounds: window.getNormalBounds(), maximized: window.isMaximized() });
  });
  bringBack(window);
  await window.loadURL(INDEX);
  return window;
}

/** Every change is on disk before the screen says so: a page that died is loaded anew and finds all of it. */
function bringBack(window: BrowserWindow): void {
  let lastGone = -Infinity;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    console.error('the page is gone', reason);
    const now = performance.now();
    const again = now - lastGone < SOON;
    lastGone = now;
    // Within its own event Chromium does not take a reload.
    if (!again)
      setImmediate(() => {
        if (!window.isDestroyed()) window.webContents.reload();
      });
    else
      void dialog
        .showMessageBox(window, {
          type: 'error',
          message: 'Stet’s window keeps stopping.',
          detail: 'Everything it showed as saved is on disk. Try it once more, or quit and start Stet again.',
          buttons: ['Try again', 'Quit'],
        })
        .then(({ response }) => {
          if (response === 0) window.webContents.reload();
          else app.quit();
        });
  });
}

/** Brings the window back to the editor who started Stet a second time. */
export function focusWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (!window) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
