import { Worker } from 'node:worker_threads';
import { fail, type Result } from '@shared/domain/result';
import type { Progress } from '@shared/ipc/messages';
import type { Jobs, Order, Word } from './serve';

type Input<J extends Jobs, Name extends keyof J> = Parameters<J[Name]>[0];
type Output<J extends Jobs, Name extends keyof J> = Awaited<ReturnType<J[Name]>>;

/** How a job is looked after while it runs. */
export interface Care {
  readonly signal?: AbortSignal;
  readonly progress?: (at: Progress) => void;
  /** Longest time it may take, in milliseconds; after that the thread is given up. */
  readonly patience?: number;
  /** Whether cancelling gives up the thread, for work that never pauses. */
  readonly ruthless?: boolean;
}

/** Whoever does jobs: a thread, or in tests the same functions without one. */
export interface Doer<J extends Jobs> {
  run<Name extends keyof J & string>(
    name: Name,
    input: Input<J, Name>,
    care?: Care,
  ): Promise<Output<J, Name>>;
  /** Changes when whoever did the jobs is another, who remembers nothing. */
  readonly life: number;
}

/**
 * A thread for heavy work, so that the window never waits for it. It starts with the first job; when a job brings it
 * down, every job it had fails with a sentence, and the next one starts it anew.
 */
export class Thread<J extends Jobs> implements Doer<J> {
  #worker: Worker | null = null;
  #jobs = 0;
  #life = 0;
  readonly #waiting = new Map<number, { readonly hear: (word: Word) => void; readonly fall: () => void }>();

  constructor(private readonly script: string) {}

  get life(): number {
    return this.#life;
  }

  run<Name extends keyof J & string>(
    name: Name,
    input: Input<J, Name>,
    { signal, progress, patience, ruthless = false }: Care = {},
  ): Promise<Output<J, Name>> {
    // The thread answers a job with that job's result.
    const end = (result: Result<unknown>): Output<J, Name> => result as Output<J, Name>;
    if (ruthless && signal?.aborted === true) return Promise.resolve(end(cancelled()));
    const worker = this.#started();
    const id = (this.#jobs += 1);
    return new Promise((resolve) => {
      const settle = (result: Result<unknown>): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', stop);
        this.#waiting.delete(id);
        resolve(end(result));
      };
      // Whoever cancels need not wait until the thread comes round to it.
      const stop = (): void => {
        settle(cancelled());
        if (ruthless) this.#giveUp(worker);
        else worker.postMessage({ cancel: id } satisfies Order);
      };
      const timer =
        patience === undefined
          ? undefined
          : setTimeout(() => {
              settle(fail('internal', 'It took too long.'));
              this.#giveUp(worker);
            }, patience);
      this.#waiting.set(id, {
        hear: (word) => {
          if ('result' in word) settle(word.result);
          else progress?.(word.progress);
        },
        fall: () => {
          settle(
            fail('internal', 'The work was too much for this computer’s memory, or Stet met a bug in it.'),
          );
        },
      });
      signal?.addEventListener('abort', stop, { once: true });
      // Even a job cancelled by now is sent: it may bring what the thread must know.
      worker.postMessage({ id, name, input } satisfies Order);
      if (signal?.aborted === true) stop();
    });
  }

  #started(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = new Worker(this.script);
    this.#worker = worker;
    // An idle thread must not keep Stet from quitting.
    worker.unref();
    worker.on('message', (word: Word) => this.#waiting.get(word.id)?.hear(word));
    const fallen = (why: unknown): void => {
      console.error('thread', why);
      this.#giveUp(worker);
    };
    worker.on('error', fallen);
    worker.on('messageerror', fallen);
    // One that ends without a word would leave its jobs waiting for ever; one that was given up is another's no more.
    worker.on('exit', () => {
      this.#giveUp(worker);
    });
    return worker;
  }

  #giveUp(worker: Worker): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    this.#life += 1;
    for (const { fall } of [...this.#waiting.values()]) fall();
    void worker.terminate();
  }
}

function cancelled(): Result<never> {
  return fail('cancelled', 'It was cancelled.');
}
