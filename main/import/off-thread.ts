import { fail, type Result } from '@shared/domain/result';
import type { Doer } from '../work/thread';
import { prepare, type Known, type Prepare, type Prepared } from './prepare';

interface File {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly known: Known;
}

/** The jobs of the thread that reads files. */
export const prepareJobs = {
  prepare: ({ bytes, name, known }: File): Promise<Result<Prepared>> => prepare(bytes, name, known),
};

/** Longest time one file may take, in milliseconds: two minutes. */
const PATIENCE = 120_000;

/** `prepare` in a thread, which is given up when a file brings it down, takes too long or is cancelled. */
export function prepareOffThread(doer: Doer<typeof prepareJobs>): Prepare {
  return async (bytes, name, known, signal) => {
    const care = { patience: PATIENCE, ruthless: true, ...(signal === undefined ? {} : { signal }) };
    const result = await doer.run('prepare', { bytes, name, known }, care);
    if (result.ok || result.error.code !== 'internal') return result;
    return fail('unreadable', `“${name}” could not be read; it may be too large or damaged.`);
  };
}
