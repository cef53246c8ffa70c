import { setImmediate } from 'node:timers/promises';
import type { Progress } from '@shared/ipc/messages';

/** What long work holds in its hands: a way to say how far it is, and the one place where it may be stopped. */
export interface Hands {
  readonly progress: (at: Progress) => void;
  /** To be awaited between small steps: lets others have a turn, and throws `Cancelled` when the work is no longer wanted. */
  readonly pause: () => Promise<void>;
}

/** Thrown by `pause`; whoever runs the work answers "cancelled". */
export class Cancelled extends Error {}

/** How long work goes on before it lets others have a turn, in milliseconds. */
const TURN = 12;
/** Work that is over sooner shows no progress: a line that flashes by is only noise. In milliseconds. */
const UNSEEN = 250;
/** Least time between two words on the progress, in milliseconds. */
const BETWEEN = 60;

/** Hands for one piece of work. */
export function handsFor(signal: AbortSignal, say: (at: Progress) => void): Hands {
  const began = performance.now();
  let turn = began;
  let said = began + UNSEEN - BETWEEN;
  return {
    progress: (at) => {
      const now = performance.now();
      if (now - said < BETWEEN) return;
      said = now;
      say(at);
    },
    pause: async () => {
      if (performance.now() - turn >= TURN) {
        await setImmediate();
        turn = performance.now();
      }
      if (signal.aborted) throw new Cancelled();
    },
  };
}
