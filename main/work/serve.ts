/** The thread's side of `Thread`: answers jobs by name, says how far they are, and lets go of those cancelled. */
import { parentPort } from 'node:worker_threads';
import { fail, type Result } from '@shared/domain/result';
import type { Progress } from '@shared/ipc/messages';
import { Cancelled, handsFor, type Hands } from './hands';

/** What a thread can do: jobs by name, each with what it takes and gives. */
export type Jobs = Readonly<Record<string, (input: never, hands: Hands) => Promise<Result<unknown>>>>;

/** What is sent to a thread. */
export type Order =
  { readonly id: number; readonly name: string; readonly input: unknown } | { readonly cancel: number };

/** What a thread sends back. */
export type Word =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly result: Result<unknown> };

/** Answers the jobs that are sent to this thread, until the thread is ended. */
export function serve(jobs: Jobs): void {
  const running = new Map<number, AbortController>();
  const say = (word: Word): void => parentPort?.postMessage(word);
  parentPort?.on('message', (order: Order) => {
    if ('cancel' in order) {
      running.get(order.cancel)?.abort();
      return;
    }
    const { id, name, input } = order;
    const job = jobs[name];
    if (job === undefined) throw new TypeError(`this thread has no job ${name}`);
    const stop = new AbortController();
    running.set(id, stop);
    const hands = handsFor(stop.signal, (progress) => {
      say({ id, progress });
    });
    // `Thread` sends to each job what that job takes.
    void answer(job(input as never, hands)).then((result) => {
      running.delete(id);
      say({ id, result });
    });
  });
}

/** The result, with a bug turned into a failure after it has been written down. */
export async function answer<T>(work: Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Cancelled) return fail('cancelled', 'It was cancelled.');
    console.error(error);
    return fail('internal', 'Something in Stet went wrong. Your work up to here is saved.');
  }
}
