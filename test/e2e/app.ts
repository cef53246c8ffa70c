import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test as base, type ElectronApplication, type Page } from '@playwright/test';
import { launch, type Folders } from './launch';

/** A running Stet; `app` and `page` always are those of its latest start. */
export class Desk {
  #app: ElectronApplication | null = null;
  #page: Page | null = null;
  /** What went wrong in the window without a test noticing. */
  readonly complaints: string[] = [];
  /** Complaints that a test provokes on purpose. */
  readonly expected: RegExp[] = [];

  constructor(
    readonly folders: Folders,
    private readonly switches: readonly string[],
  ) {}

  get app(): ElectronApplication {
    if (!this.#app) throw new Error('Stet is not running');
    return this.#app;
  }

  get page(): Page {
    if (!this.#page) throw new Error('Stet is not running');
    return this.#page;
  }

  async start(): Promise<Page> {
    this.#app = await launch(this.folders, this.switches);
    // Before the first window, so that nothing it says is missed.
    this.#app.on('window', (page) => {
      this.#listen(page);
    });
    this.#page = await this.#app.firstWindow();
    return this.#page;
  }

  /** Quits as an editor does. */
  async quit(): Promise<void> {
    const app = this.#app;
    this.#app = this.#page = null;
    await app?.close();
  }

  /** Quits and starts again on the same library. */
  async relaunch(): Promise<Page> {
    await this.quit();
    return this.start();
  }

  #listen(page: Page): void {
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(String(error)));
  }
}

interface Options {
  /** Further switches for Chromium. */
  switches: readonly string[];
}

interface Fixtures {
  /** The whole of it, to quit and start again. */
  desk: Desk;
  app: ElectronApplication;
  page: Page;
  /** The library's folder: new for every test, gone after it. */
  library: string;
  relaunch: () => Promise<Page>;
}

export const test = base.extend<Options & Fixtures>({
  switches: [[], { option: true }],
  desk: async ({ switches }, use) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'stet-e2e-'));
    const desk = new Desk(
      { library: path.join(folder, 'library'), userData: path.join(folder, 'user') },
      switches,
    );
    await desk.start();
    await use(desk);
    await desk.quit();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    const complaints = desk.complaints.filter((text) => !desk.expected.some((known) => known.test(text)));
    base.expect(complaints, 'errors in the window').toEqual([]);
  },
  app: async ({ desk }, use) => {
    await use(desk.app);
  },
  page: async ({ desk }, use) => {
    await use(desk.page);
  },
  library: async ({ desk }, use) => {
    await use(desk.folders.library);
  },
  relaunch: async ({ desk }, use) => {
    await use(() => desk.relaunch());
  },
});

export { expect } from '@playwright/test';
