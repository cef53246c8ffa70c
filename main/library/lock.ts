import { randomUUID } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { codeOf, type Disk } from './disk';
import { remove, UNFINISHED } from './durable';
import { Fault } from './fault';

const holderSchema = z.object({
  pid: z.int().positive(),
  host: z.string(),
  /** When the lock was taken, ISO 8601 in UTC. */
  since: z.string(),
  /** The process's start in clock ticks since boot, where the system tells; a reused pid has another. */
  start: z.string().nullable(),
  token: z.string(),
});
type Holder = z.infer<typeof holderSchema>;

const LOCK = 'lock';

/** Gives the library up to one process. */
export interface Lock {
  release(): Promise<void>;
}

/**
 * Takes the library for this process, or fails with `locked`. Node has no lock that the system frees when a
 * process dies, so a file names its holder, and a holder that no longer runs is pushed aside.
 */
export async function takeLock(disk: Disk, folder: string): Promise<Lock> {
  const file = path.join(folder, LOCK);
  const mine: Holder = {
    pid: process.pid,
    host: os.hostname(),
    since: new Date().toISOString(),
    start: await startOf(disk, process.pid),
    token: randomUUID(),
  };
  // Three rounds: a stale lock may be replaced by another Stet's between our look and our push.
  for (let round = 0; round < 3; round += 1) {
    if (await create(disk, folder, file, mine)) return { release: () => release(disk, file, mine.token) };
    const holder = await readHolder(disk, file);
    if (holder === 'gone') continue;
    if (holder !== 'unreadable' && (await runs(disk, holder))) throw held(folder, holder);
    await pushAside(disk, file, holder === 'unreadable' ? null : holder.token);
  }
  throw new Fault('locked', `Another Stet is opening the library “${path.basename(folder)}”. Try again.`);
}

/** The lock appears whole or not at all: it is written under another name and linked. */
async function create(disk: Disk, folder: string, file: string, holder: Holder): Promise<boolean> {
  const draft = path.join(folder, `${LOCK}-${holder.token}${UNFINISHED}`);
  const handle = await disk.open(draft, 'w', 0o600);
  try {
    await handle.writeFile(JSON.stringify(holder));
  } finally {
    await handle.close();
  }
  try {
    await disk.link(draft, file);
    return true;
  } catch (error) {
    const code = codeOf(error);
    // A draft that is gone was swept away by another Stet, which holds the lock and is tidying up.
    if (code === 'EEXIST' || code === 'ENOENT') return false;
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(code ?? '')) throw error;
    return await createWithoutLinks(disk, file, holder);
  } finally {
    await remove(disk, draft);
  }
}

async function createWithoutLinks(disk: Disk, file: string, holder: Holder): Promise<boolean> {
  try {
    const handle = await disk.open(file, 'wx', 0o600);
    await handle.writeFile(JSON.stringify(holder));
    await handle.close();
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function readHolder(disk: Disk, file: string): Promise<Holder | 'gone' | 'unreadable'> {
  try {
    const parsed = holderSchema.safeParse(JSON.parse(await disk.readFile(file, 'utf8')));
    return parsed.success ? parsed.data : 'unreadable';
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'gone';
    if (error instanceof SyntaxError) return 'unreadable';
    throw error;
  }
}

/** Whether the holder may still be running; where that can't be known, it is taken to be. */
async function runs(disk: Disk, holder: Holder): Promise<boolean> {
  if (holder.host !== os.hostname()) return true;
  const bootedAt = Date.now() - os.uptime() * 1000;
  // A minute of grace: clocks are set, and uptime and clock are read apart.
  if (Date.parse(holder.since) < bootedAt - 60_000) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM'; // it runs, as another user
  }
  const start = await startOf(disk, holder.pid);
  return start === null || holder.start === null || start === holder.start;
}

/** Field 22 of /proc/PID/stat (Linux, proc(5)); null elsewhere. The command name before it may hold anything, so count from its end. */
async function startOf(disk: Disk, pid: number): Promise<string | null> {
  try {
    const stat = await disk.readFile(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

/** Moves the stale lock away. What was moved is looked at again, since another Stet may have been faster. */
async function pushAside(disk: Disk, file: string, stale: string | null): Promise<void> {
  const aside = `${file}-${randomUUID()}${UNFINISHED}`;
  try {
    await disk.rename(file, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const moved = await readHolder(disk, aside);
  const fresh = typeof moved === 'object' && moved.token !== stale;
  if (fresh) await disk.link(aside, file).catch(() => undefined);
  await remove(disk, aside);
}

async function release(disk: Disk, file: string, token: string): Promise<void> {
  const holder = await readHolder(disk, file).catch(() => 'gone' as const);
  if (typeof holder === 'object' && holder.token === token) await remove(disk, file);
}

function held(folder: string, holder: Holder): Fault {
  const name = path.basename(folder);
  return holder.host === os.hostname()
    ? new Fault(
        'locked',
        `The library “${name}” is open in another Stet on this computer. Close that one first.`,
      )
    : new Fault(
        'locked',
        `The library “${name}” is open in Stet on the computer “${holder.host}”. Close it there; if that computer is gone for good, delete the file “lock” in the library’s folder.`,
      );
}
