import { realDisk, type Disk } from '../../main/library/disk';

/** When the disk fails: from the `at`-th change on, once or (like a kill or a pulled drive) for good. */
export interface Plan {
  readonly at: number;
  readonly code: string;
  readonly forGood: boolean;
}

/** The real disk, until the plan says otherwise. */
export class FaultyDisk {
  private plan: Plan | null = null;
  private changes = 0;
  /** Whether the plan's moment came. */
  failed = false;

  readonly disk: Disk = {
    ...realDisk,
    open: (async (file: string, flags: string, mode?: number) => {
      if (flags !== 'r') this.change();
      const handle = await realDisk.open(file, flags, mode);
      return new Proxy(handle, {
        get: (target, key) => {
          const member: unknown = Reflect.get(target, key);
          if (typeof member !== 'function') return member;
          return (...given: unknown[]): unknown => {
            if (key === 'writeFile' || key === 'sync') this.change();
            // The member is the handle's own method with the arguments that the library gave it.
            return (member as (...args: unknown[]) => unknown).apply(target, given);
          };
        },
      });
      // One signature of several, the one that the library uses.
    }) as Disk['open'],
    rename: (from, to) => this.changing(() => realDisk.rename(from, to)),
    link: (from, to) => this.changing(() => realDisk.link(from, to)),
    unlink: (file) => this.changing(() => realDisk.unlink(file)),
    copyFile: (from, to) => this.changing(() => realDisk.copyFile(from, to)),
  };

  /** Starts counting changes. */
  arm(plan: Plan): void {
    this.plan = plan;
    this.changes = 0;
    this.failed = false;
  }

  private changing<T>(work: () => Promise<T>): Promise<T> {
    try {
      this.change();
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new Error(String(error)));
    }
    return work();
  }

  private change(): void {
    this.changes += 1;
    if (this.plan === null) return;
    const { at, code, forGood } = this.plan;
    if (this.changes < at || (this.changes > at && !forGood)) return;
    this.failed = true;
    throw Object.assign(new Error(`${code}: injected`), { code });
  }
}
