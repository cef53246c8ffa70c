import path from 'node:path';
import { z } from 'zod';
import { codeOf, type Disk } from './disk';
import { flushFolder, keep, renameStubbornly, writeDurably } from './durable';
import { Fault } from './fault';
import { parse, serialise, type Format } from './schema';

/** One move of a change that touches several files; paths are relative to the library, with forward slashes. */
export interface Move {
  /** The flushed file that is to stand at `target`, or where an article that goes is kept. */
  readonly from: string;
  readonly target: string;
  /** Where the file that stands at `target` now is kept as the last good copy; null exactly when nothing is replaced. */
  readonly previous: string | null;
}

const inside = z.string().regex(/^(?:[\w-]+\/)?\w[\w.-]*$/);
const journalFormat: Format<readonly Move[]> = {
  kind: 'journal',
  schema: z.array(z.strictObject({ from: inside, target: inside, previous: inside.nullable() })),
};

const JOURNAL = 'journal.json';

/**
 * All of the moves or none. The new files are on the disk before (so a full disk fails early and harmlessly);
 * the flushed journal is the moment from which the change is true; renames need no space and can be repeated.
 */
export async function commitMoves(disk: Disk, folder: string, moves: readonly Move[]): Promise<void> {
  try {
    await writeDurably(disk, path.join(folder, JOURNAL), serialise(journalFormat, moves), null);
    for (const move of moves) await carryOut(disk, folder, move);
    await finish(disk, folder, moves);
  } catch (error) {
    await takeBack(disk, folder, moves, error);
    throw error;
  }
}

/** What start-up does with a journal that was left behind: finishes the change it stands for. */
export async function replayJournal(disk: Disk, folder: string): Promise<void> {
  const journal = path.join(folder, JOURNAL);
  let text: string;
  try {
    text = await disk.readFile(journal, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const parsed = parse(journalFormat, text);
  if (parsed.state === 'newer') {
    throw new Fault(
      'unreadable',
      'The library was last used by a newer Stet than this one; update Stet to open it.',
    );
  }
  // A journal is renamed into place whole, so a damaged one was never acted on by us; its files are still apart.
  if (parsed.state === 'damaged') {
    await renameStubbornly(disk, journal, path.join(folder, `journal-${Date.now()}.damaged`));
    return;
  }
  for (const move of parsed.data) await carryOut(disk, folder, move);
  await finish(disk, folder, parsed.data);
}

/** A move whose source is gone has been made already. */
async function carryOut(disk: Disk, folder: string, { from, target, previous }: Move): Promise<void> {
  const at = (relative: string): string => path.join(folder, relative);
  if (!(await exists(disk, at(from)))) return;
  if (previous !== null) await keep(disk, at(target), at(previous));
  await renameStubbornly(disk, at(from), at(target));
}

async function finish(disk: Disk, folder: string, moves: readonly Move[]): Promise<void> {
  const folders = new Set(moves.flatMap(({ from, target }) => [path.dirname(from), path.dirname(target)]));
  for (const relative of folders) await flushFolder(disk, path.join(folder, relative));
  await disk.unlink(path.join(folder, JOURNAL));
  // A power cut could bring the journal back, to repeat its removals over a later undo. Where even this fails the
  // change itself is flushed and true, so it is not taken back: that would have to be done without a journal.
  await flushFolder(disk, folder).catch(() => undefined);
}

/**
 * Undoes moves that could not all be made: each new file goes back to where it was staged, so that a kill in the
 * middle leaves a journal that can still be finished. Where undoing fails too, start-up finishes the change.
 */
async function takeBack(disk: Disk, folder: string, moves: readonly Move[], cause: unknown): Promise<void> {
  const at = (relative: string): string => path.join(folder, relative);
  try {
    for (const { from, target, previous } of moves.toReversed()) {
      if (await exists(disk, at(from))) continue;
      await renameStubbornly(disk, at(target), at(from));
      if (previous !== null) await renameStubbornly(disk, at(previous), at(target));
    }
    // It may be what could not be written.
    if (await exists(disk, path.join(folder, JOURNAL))) await disk.unlink(path.join(folder, JOURNAL));
    await flushFolder(disk, folder);
  } catch {
    throw new HalfDone(cause);
  }
}

/** The change stands in the journal and could be neither finished nor taken back; nothing more may be written. */
export class HalfDone extends Fault {
  constructor(cause: unknown) {
    super(
      'disk',
      'The change could only be written in part. It will be completed when Stet is next opened; close Stet now and see to the disk.',
      { cause },
    );
  }
}

async function exists(disk: Disk, file: string): Promise<boolean> {
  try {
    await disk.stat(file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}
