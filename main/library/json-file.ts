import path from 'node:path';
import type { Adapter } from 'lowdb';
import { codeOf, type Disk } from './disk';
import { renameStubbornly, writeDurably, writeUnfinished, type Stamp } from './durable';
import { Fault, Lost } from './fault';
import { parse, serialise, type Format, type Parsed } from './schema';

/** Where one document lives, where its last good copy is kept, and where a damaged one is put. */
export interface Place {
  readonly file: string;
  readonly previous: string;
  readonly damaged: string;
  /** What it is to the editor: "the article “…”", "the questions and settings". */
  readonly what: string;
}

/**
 * One document of the library as a lowdb adapter. lowdb's own presets never flush, turn into memory under
 * NODE_ENV=test, and take a missing or `null` file for an empty one that the next write makes true; this one
 * flushes, keeps the previous good copy and treats a missing file as a loss.
 */
export class JsonFile<T> implements Adapter<T> {
  /** Of the file as this process last read or wrote it. */
  stamp: Stamp | null = null;
  /** What the editor should know of the last read, when the file was damaged. */
  notice: string | null = null;

  constructor(
    private readonly disk: Disk,
    readonly place: Place,
    private readonly format: Format<T>,
  ) {}

  async read(): Promise<T> {
    const { file, what } = this.place;
    const now = await this.parseAt(file);
    if (now?.state === 'good') {
      this.stamp = await this.disk.stat(file);
      return now.data;
    }
    if (now?.state === 'newer') throw newer(what);
    const aside = now === null ? null : await this.setAside();
    const before = await this.parseAt(this.place.previous);
    if (before?.state === 'newer') throw newer(what);
    const trouble =
      aside === null
        ? `The file of ${what} was missing.`
        : `The file of ${what} was damaged (${now?.why ?? ''}) and has been set aside as ${aside}.`;
    if (before?.state !== 'good') throw new Lost(`${trouble} There is no earlier copy of it.`);
    this.stamp = await writeDurably(this.disk, file, serialise(this.format, before.data), null);
    this.notice = `${trouble} The last good copy has been opened; the newest change may be missing.`;
    return before.data;
  }

  async write(data: T): Promise<void> {
    const text = serialise(this.format, data);
    this.stamp = await writeDurably(this.disk, this.place.file, text, this.place.previous);
  }

  /** Writes the next state into `folder` without making it true yet; the journal does that. */
  stage(data: T, folder: string): Promise<{ readonly file: string; readonly stamp: Stamp }> {
    return writeUnfinished(this.disk, folder, serialise(this.format, data));
  }

  private async parseAt(file: string): Promise<Parsed<T> | null> {
    let text: string;
    try {
      text = await this.disk.readFile(file, 'utf8');
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      throw error; // a disk that can't be read is no damaged file, and must not be treated as one
    }
    return parse(this.format, text);
  }

  private async setAside(): Promise<string> {
    const { file, damaged } = this.place;
    const stamp = new Date().toISOString().replaceAll(':', '-');
    const aside = path.join(damaged, `${path.basename(file)}-${stamp}`);
    await this.disk.mkdir(damaged, { recursive: true });
    await renameStubbornly(this.disk, file, aside);
    return path.join(path.basename(damaged), path.basename(aside));
  }
}

function newer(what: string): Fault {
  return new Fault(
    'unreadable',
    `The file of ${what} was written by a newer Stet than this one. It has been left as it is; update Stet to open it.`,
  );
}
