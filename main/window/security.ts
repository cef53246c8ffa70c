import { app, type Session } from 'electron';
import { isOurs } from './address';

/** What must be said to Chromium before the app is ready. */
export function hardenProcess(): void {
  // Sandboxes every renderer, also one that a bug would open without asking. Chromium refuses to start
  // with both this and the --no-sandbox that root needs in containers.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  // What Chromium does of its own accord does not pass `hardenSession`; it finds no host to talk to.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');

  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
    });
    contents.on('will-frame-navigate', (event) => {
      if (!isOurs(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => {
      if (!isOurs(event.url)) event.preventDefault();
    });
  });
}

/** Refuses every request that is not for the app's own files, and every permission. */
export function hardenSession(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !(isOurs(url) || (!app.isPackaged && url.startsWith('devtools:'))) });
  });
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // Without this Chromium fetches a dictionary at the first start, in spite of `spellcheck: false` and
  // past `webRequest`: its own services do not go through the session's requests. Found in its net log.
  session.setSpellCheckerLanguages([]);
}
