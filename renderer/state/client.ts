import type { Result } from '@shared/domain/result';
import { fail } from '@shared/domain/result';
import type { Bridge } from '@shared/ipc/bridge';
import type { CallName, EventName } from '@shared/ipc/channels';
import type { Events, Input, Output } from '@shared/ipc/contract';
import type { FileToken } from '@shared/ipc/messages';

declare global {
  interface Window {
    /** Put there by the preload; the page's only way out. */
    readonly stet: Bridge<File>;
  }
}

const BROKEN =
  'Stet’s window lost touch with the library. Close Stet and open it again; what was saved is safe.';

/** Calls the main process. A rejected promise (the process is gone, say) becomes a failure like any other. */
export async function call<Name extends CallName>(
  name: Name,
  input: Input<Name>,
): Promise<Result<Output<Name>>> {
  try {
    return await window.stet.invoke(name, input);
  } catch {
    return fail('internal', BROKEN);
  }
}

/** Subscribes to an event of the main process; the returned function unsubscribes. */
export function on<Name extends EventName>(
  name: Name,
  listener: (payload: Events[Name]) => void,
): () => void {
  return window.stet.on(name, listener);
}

/** Exchanges files dropped on the window for tokens. */
export async function tokensFor(files: readonly File[]): Promise<Result<readonly FileToken[]>> {
  try {
    return await window.stet.drop(files);
  } catch {
    return fail('internal', BROKEN);
  }
}
