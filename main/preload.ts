import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from '@shared/ipc/bridge';
import { CALLS, EVENTS } from '@shared/ipc/channels';

/** A path may only come from a file the editor dropped, so the page can't make this call itself. */
const DROP = 'import.drop';
const calls: ReadonlySet<string> = new Set(CALLS.filter((name) => name !== DROP));
const events: ReadonlySet<string> = new Set(EVENTS);

const bridge: Bridge<File> = {
  invoke: (name, input) => {
    if (!calls.has(name)) throw new TypeError(`Stet has no call named ${name}`);
    return ipcRenderer.invoke(name, input);
  },
  on: (name, listener) => {
    if (!events.has(name)) throw new TypeError(`Stet has no event named ${name}`);
    const forward = (_event: unknown, payload: Parameters<typeof listener>[0]): void => {
      listener(payload);
    };
    ipcRenderer.on(name, forward);
    return () => {
      ipcRenderer.off(name, forward);
    };
  },
  drop: (files) => {
    // A `File` that a script made has no path; it comes back as an empty string.
    const paths = files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== '');
    return ipcRenderer.invoke(DROP, { paths });
  },
};

contextBridge.exposeInMainWorld('stet', bridge);
