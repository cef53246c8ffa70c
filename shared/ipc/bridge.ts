import type { Result } from '@shared/domain/result';
import type { CallName, EventName } from './channels';
import type { Events, Input, Output } from './contract';
import type { FileToken } from './messages';

/** What the preload puts on `window.stet`, and all that it does. `DroppedFile` is the DOM's `File`, which shared code does not know. */
export interface Bridge<DroppedFile> {
  invoke<Name extends CallName>(name: Name, input: Input<Name>): Promise<Result<Output<Name>>>;
  /** Subscribes; the returned function unsubscribes. */
  on<Name extends EventName>(name: Name, listener: (payload: Events[Name]) => void): () => void;
  /** Exchanges dropped files for tokens; their paths stay on the other side of the bridge. */
  drop(files: readonly DroppedFile[]): Promise<Result<readonly FileToken[]>>;
}
