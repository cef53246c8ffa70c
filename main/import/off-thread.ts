import { Worker } from 'node:worker_threads';
import { fail, type Result } from '@shared/domain/result';
import type { Known, Prepare, Prepared } from './prepare';

export interface Job {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly known: Known;
}

export interface Answer {
  readonly id: number;
  readonly result: Result<Prepared>;
}

/** Longest time one file may take, in milliseconds: two minutes. */
const PATIENCE = 120_000;

/** `prepare` in a thread of its own. The thread starts with the first file and is replaced when a file brings it down. */
export function prepareOffThread(script: string): Prepare {
  let worker: Worker | null = null;
  let jobs = 0;

  return (bytes, name, known) => {
    const thread = worker ?? new Worker(script);
    worker = thread;
    // An idle thread must not keep Stet from quitting.
    thread.unref();
    jobs += 1;
    const job: Job = { id: jobs, bytes, name, known };
    return new Promise((resolve) => {
      const settle = (result: Result<Prepared>): void => {
        clearTimeout(timer);
        thread.off('message', hear);
        thread.off('error', fall);
        resolve(result);
      };
      const hear = (answer: Answer): void => {
        if (answer.id === job.id) settle(answer.result);
      };
      const fall = (): void => {
        worker = null;
        settle(fail('unreadable', `“${name}” could not be read; it may be too large or damaged.`));
      };
      const timer = setTimeout(() => {
        void thread.terminate();
        worker = null;
        settle(fail('unreadable', `“${name}” takes too long to read; it may be damaged.`));
      }, PATIENCE);
      thread.on('message', hear);
      thread.on('error', fall);
      thread.postMessage(job);
    });
  };
}
