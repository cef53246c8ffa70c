import type { Change, Snapshot } from '@shared/ipc/messages';
import { call } from './client';
import { applyChange } from './changes';
import { compareSoon } from './crosscheck';
import { sayFailure } from './notices';
import { get, set, useStet, type WindowState } from './store';

/** How long a change may take to follow the reply about it before it counts as missed, in milliseconds. */
const LATE = 2_000;

/** Takes in one change of the library. A gap in the revisions means that something was missed. */
export function receive(change: Change): void {
  const state = get();
  if (change.revision <= state.revision) return;
  if (change.revision > state.revision + 1) {
    void catchUp();
    return;
  }
  set(applyChange(state, change));
  compareSoon();
}

/**
 * Waits until the window shows a revision. Main's reply to a command can overtake the change that the
 * command made, and what comes next (going to a new mark, the next command) needs the change.
 */
export async function upTo(revision: number): Promise<void> {
  const there = (): boolean => get().revision >= revision;
  if (there()) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      clearTimeout(late);
      stop();
      resolve();
    };
    const late = setTimeout(done, LATE);
    const stop = useStet.subscribe(() => {
      if (there()) done();
    });
  });
  if (!there()) await catchUp();
}

/** Reads the library and every open article anew. */
export async function catchUp(): Promise<void> {
  const snapshot = await call('library.open', {});
  if (!snapshot.ok) {
    sayFailure(snapshot.error);
    return;
  }
  const fresh: Record<string, WindowState['articles'][string]> = {};
  for (const id of Object.keys(get().articles)) {
    const article = await call('article.open', { articleId: id });
    if (article.ok) fresh[id] = article.value;
  }
  set({ ...fromSnapshot(snapshot.value), articles: fresh });
  compareSoon();
}

/** The state that a snapshot of the library gives. */
export function fromSnapshot(
  snapshot: Snapshot,
): Pick<WindowState, 'revision' | 'libraryName' | 'version' | 'summaries' | 'desk' | 'undo' | 'redo'> {
  return {
    revision: snapshot.revision,
    libraryName: snapshot.name,
    version: snapshot.version,
    summaries: snapshot.articles,
    desk: snapshot.desk,
    undo: snapshot.undo,
    redo: snapshot.redo,
  };
}
