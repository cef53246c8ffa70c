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

/** Whether Escape has something to stop. A search is stopped by closing it. */
export function isUnderWay({ work }: WindowState): boolean {
  return work.import !== undefined || work.crosscheck !== undefined;
}

/** Stops what the window shows to be under way. */
export function cancelShown(): void {
  const { import: importing, crosscheck } = get().work;
  // What was begun last and on purpose goes first.
  if (importing !== undefined) cancelWork('import');
  else if (crosscheck !== undefined) cancelWork('crosscheck');
}
