import path from 'node:path';
import { _electron, type ElectronApplication } from '@playwright/test';

export const ROOT = path.resolve(import.meta.dirname, '../..');
/** Root has no Chromium sandbox; everybody else is tested with it. */
export const isRoot = process.getuid?.() === 0;

/** The Electron that `npm run e2e` found. */
export function electronPath(): string {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!folder) throw new Error('Start the journeys with `npm run e2e`; it finds Electron and a display.');
  const name = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[
    process.platform as string
  ];
  return path.join(folder, name ?? 'electron');
}

/** The folders of one run of the app: what it keeps, and what Chromium keeps. */
export interface Folders {
  readonly library: string;
  readonly userData: string;
}

/** What is given to Electron to start the app from out/. */
export function appArguments({ library, userData }: Folders): string[] {
  return [ROOT, '--library', library, `--user-data-dir=${userData}`];
}

/** Starts the built app on these folders. */
export function launch(folders: Folders, more: readonly string[] = []): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath: electronPath(),
    // Playwright adds --no-sandbox unless it is told not to.
    chromiumSandbox: !isRoot,
    args: [...appArguments(folders), ...more],
  });
}
