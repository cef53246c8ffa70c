import { answer, type Jobs } from '../../main/work/serve';
import { handsFor } from '../../main/work/hands';
import type { Doer } from '../../main/work/thread';

/** Does a thread's jobs without one. */
export function inline<J extends Jobs>(jobs: J): Doer<J> {
  return {
    life: 0,
    run: (name, input, { signal = new AbortController().signal, progress = () => undefined } = {}) => {
      // A job by its name takes that job's input and gives its result; the compiler loses the link.
      const job = jobs[name] as (given: typeof input, hands: ReturnType<typeof handsFor>) => Promise<never>;
      return answer(job(input, handsFor(signal, progress))) as never;
    },
  };
}
