import type { Events } from '@shared/ipc/contract';
import type { Progress, WorkName } from '@shared/ipc/messages';
import { call } from './client';
import { get, set, type WindowState } from './store';

/** Takes in how far a piece of long work is. */
export function receiveProgress({ work, at }: Events['work.progress']): void {
  // An import is over with its report; main's last word on it may come after.
  if (work === 'import' && (at === null || get().work.import === undefined)) return;
  showWork(work, at);
}

/** Shows how far a piece of work is; null takes it off the screen. */
export function showWork(work: WorkName, at: Progress | null): void {
  const others = Object.entries(get().work).filter(([name]) => name !== work);
  set({ work: Object.fromEntries(at === null ? others : [...others, [work, at]]) });
}

/** Stops a piece of long work. */
export function cancelWork(work: WorkName): void {
  void call('work.cancel', { work });
}

/** What Escape would stop; null when there is nothing. A search is stopped by closing it. */
export function nextToStop({ work }: Pick<WindowState, 'work'>): WorkName | null {
  // What the editor began on purpose goes before what began by itself.
  return (['import', 'report', 'crosscheck'] as const).find((name) => work[name] !== undefined) ?? null;
}

/** Stops one piece of the work that the window shows to be under way. */
export function cancelShown(): void {
  const work = nextToStop(get());
  if (work !== null) cancelWork(work);
}
