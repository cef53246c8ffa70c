import type { ComparedQuestion } from '@shared/domain/question';
import { call } from './client';
import { get, set } from './store';

const CALM_MS = 300;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Cross-checks again once the changes have paused: the count in the bar follows every ruling. */
export function compareSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    void compareNow();
  }, CALM_MS);
}

/** Sets every article's figures and quotes against each other. A change meanwhile asks again. */
export async function compareNow(): Promise<void> {
  if (get().comparing === 'working') {
    compareSoon();
    return;
  }
  set({ comparing: 'working' });
  const result = await call('crosscheck.run', {});
  if (result.ok) set({ comparing: 'idle', questions: result.value });
  else set({ comparing: { failed: result.error } });
}

/** Whether an editor has something to decide here: the copy does not agree, and not every cell is ruled on. */
export function needsLook(question: ComparedQuestion): boolean {
  if (question.relation === 'same' || question.relation === 'compatible') return false;
  return question.cells.some(({ mark }) => mark.stage !== 'checked' && mark.stage !== 'signed-off');
}
