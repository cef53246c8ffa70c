/** Puts the pieces together that are not windows: the library, the calls, the menu. */
import path from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, shell } from 'electron';
import { fail } from '@shared/domain/result';
import { contract, type Events } from '@shared/ipc/contract';
import type { EventName } from '@shared/ipc/channels';
import { chooseWhere } from './export/choose-where';
import { EXTENSIONS } from './import/file-kind';
import { prepareOffThread, type prepareJobs } from './import/off-thread';
import { readDates } from './import/read-dates';
import { readFigure } from './import/read-figure';
import { readSeeds } from './import/seeds';
import { importHandlers } from './ipc/handlers/import';
import { libraryHandlers, type Opening } from './ipc/handlers/library';
import { lookHandlers } from './ipc/handlers/look';
import { reportHandlers } from './ipc/handlers/report';
import { register } from './ipc/register';
import { isOwnPage } from './ipc/sender';
import { openLibrary } from './library/open';
import { libraryFolder } from './library/where';
import { lookingWith } from './look/looking';
import type { Shelf } from './look/shelf';
import { installMenu } from './menu';
import { Thread } from './work/thread';
import { Works } from './work/works';

/** Opens the library and answers the window's calls; the window may open meanwhile, its calls wait. */
export function openStet(): void {
  const now = (): Date => new Date();
  const seeds = () => readSeeds(seedsFolder(), now());
  const opening: Opening = openLibrary({
    folder: libraryFolder(process.argv, process.env, path.join(app.getPath('userData'), 'Library')),
    seeds,
    readers: { readFigure, readDates },
    version: app.getVersion(),
  }).then(
    (library) => {
      if (library.ok)
        library.value.onChange((change) => {
          send('library.changed', change);
        });
      return library;
    },
    (error: unknown) => {
      console.error('opening the library', error);
      return fail(
        'internal',
        'Something in Stet went wrong while it opened the library. Nothing in it was changed.',
      );
    },
  );
  const works = new Works((work, at) => {
    send('work.progress', { work, at });
  });
  const script = (name: string): string => path.join(import.meta.dirname, name);
  const lookingOf = lookingWith(new Thread<Shelf['jobs']>(script('look-worker.js')));
  const handlers = {
    ...libraryHandlers(opening),
    ...importHandlers({
      opening,
      now,
      seeds,
      chooseFiles,
      works,
      prepare: prepareOffThread(new Thread<typeof prepareJobs>(script('import-worker.js'))),
    }),
    ...lookHandlers({ opening, works, lookingOf }),
    ...reportHandlers({
      opening,
      works,
      lookingOf,
      now,
      version: app.getVersion(),
      chooseWhere,
      openFile: (file) => shell.openPath(file),
      showInFolder: (file) => {
        shell.showItemInFolder(file);
      },
    }),
  };
  register(contract, handlers, {
    ipc: ipcMain,
    trusts: isOwnPage,
    report: (call, error) => {
      console.error(call, error);
    },
  });
  installMenu((item) => {
    send('menu.chosen', { item });
  }, process.platform);
  closeBeforeQuitting(opening);
}

function send<Name extends EventName>(name: Name, payload: Events[Name]): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(name, payload);
}

async function chooseFiles(): Promise<readonly string[]> {
  const options: Electron.OpenDialogOptions = {
    title: 'Add articles',
    buttonLabel: 'Add',
    properties: ['openFile', 'multiSelections'],
    filters: [{ name: 'Articles', extensions: Object.values(EXTENSIONS).flat() }],
  };
  const window = BrowserWindow.getFocusedWindow();
  const { canceled, filePaths } = await (window === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options));
  return canceled ? [] : filePaths;
}

function seedsFolder(): string {
  return app.isPackaged
    ? path.join(process.resourcesPath, 'seeds')
    : path.join(import.meta.dirname, '../../seeds');
}

/** Every change is on disk already; closing writes the index and frees the lock. */
function closeBeforeQuitting(opening: Opening): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    closed = true;
    void opening
      .then((library) => (library.ok ? library.value.close() : undefined))
      .catch((error: unknown) => {
        console.error('closing the library', error);
      })
      .finally(() => {
        app.quit();
      });
  });
}
