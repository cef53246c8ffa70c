import type { Progress, WorkName } from '@shared/ipc/messages';

/** What a piece of work is run with. */
export interface Running {
  readonly signal: AbortSignal;
  readonly progress: (at: Progress) => void;
}

/** The long work under way: tells the window how far each is, and when it is over; the window may cancel it by name. */
export class Works {
  readonly #running = new Map<WorkName, Set<AbortController>>();

  constructor(private readonly tell: (work: WorkName, at: Progress | null) => void) {}

  /** Runs one piece of work under this name. */
  async run<T>(work: WorkName, task: (running: Running) => Promise<T>): Promise<T> {
    const stop = new AbortController();
    const together = this.#running.get(work) ?? new Set();
    this.#running.set(work, together.add(stop));
    const shown = { ever: false };
    try {
      return await task({
        signal: stop.signal,
        progress: (at) => {
          if (stop.signal.aborted) return;
          shown.ever = true;
          this.tell(work, at);
        },
      });
    } finally {
      together.delete(stop);
      if (shown.ever) this.tell(work, null);
    }
  }

  /** Cancels all work of this name; none is no error. */
  cancel(work: WorkName): void {
    for (const stop of this.#running.get(work) ?? []) stop.abort();
  }
}
