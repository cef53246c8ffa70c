import path from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import { INDEX } from './address';

/** The paper of either theme (renderer's --paper), so that the window does not flash before it draws. */
const PAPER = { light: '#fdfcf9', dark: '#191816' };

/** Opens Stet's one window and resolves when its page has loaded. */
export async function openWindow(preload: string): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
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
    window.show();
  });
  await window.loadURL(INDEX);
  return window;
}

/** Brings the window back to the editor who started Stet a second time. */
export function focusWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (!window) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
