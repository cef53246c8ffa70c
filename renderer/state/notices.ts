import type { Failure } from '@shared/domain/result';
import { get, set } from './store';

const READING_TIME_MS = 6_000;
let last = 0;

/** Says something that needs no answer; it goes by itself. */
export function say(text: string): void {
  const id = show('message', text);
  setTimeout(() => {
    if (get().notice?.id === id) set({ notice: null });
  }, READING_TIME_MS);
}

/** Says why something did not happen; it stays until dismissed. Closing a dialog is nobody's failure. */
export function sayFailure(failure: Failure): void {
  if (failure.code !== 'cancelled') show('failure', failure.message);
}

export function dismissNotice(): void {
  set({ notice: null });
}

function show(tone: 'message' | 'failure', text: string): number {
  last += 1;
  set({ notice: { id: last, tone, text } });
  return last;
}
