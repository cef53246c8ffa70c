import path from 'node:path';
import { app, session } from 'electron';
import { openStet } from './open-stet';
import { registerScheme, serveRenderer } from './window/protocol';
import { hardenProcess, hardenSession } from './window/security';
import { focusWindow, openWindow } from './window/window';

const BUILT = path.join(import.meta.dirname, '..');

// Everything Chromium must know before it is ready comes first.
registerScheme();
hardenProcess();

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', focusWindow);
  app.on('window-all-closed', () => {
    app.quit();
  });
  // Not awaited: a module that waits for `ready` at its top level is what `ready` waits for.
  void app.whenReady().then(start);
} else {
  console.error('Stet is open already. Its window has been brought to the front.');
  app.exit(0);
}

async function start(): Promise<void> {
  hardenSession(session.defaultSession);
  serveRenderer(session.defaultSession, path.join(BUILT, 'renderer'));
  openStet();
  await openWindow(path.join(BUILT, 'preload/preload.cjs'));
}
