/** The thread in which files are read and searched for marks, so that the window never waits for a long PDF. */
import { parentPort } from 'node:worker_threads';
import { fail } from '@shared/domain/result';
import { prepare } from './prepare';
import type { Answer, Job } from './off-thread';

parentPort?.on('message', (job: Job) => {
  const answer = (message: Answer): void => parentPort?.postMessage(message);
  prepare(job.bytes, job.name, job.known).then(
    (result) => {
      answer({ id: job.id, result });
    },
    (error: unknown) => {
      console.error(error);
      answer({ id: job.id, result: fail('internal', `Reading “${job.name}” went wrong inside Stet.`) });
    },
  );
});
