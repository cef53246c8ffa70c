import type { CrossCheckNews } from '@shared/ipc/messages';
import { ok, type Result } from '@shared/domain/result';
import { call } from './client';
import { listedNow } from './listed';
import { get, set, type WindowState } from './store';

const CALM_MS = 300;
let timer: ReturnType<typeof setTimeout> | undefined;
/** The version of the answer that the window holds. */
let held: number | null = null;

/** Cross-checks again once the changes have paused: the count in the bar follows every ruling. */
export function compareSoon(): void {
  clearTimeout(timer);
  // What the editor stopped does not start again by itself.
  if (isStopped(get())) return;
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
  const result = await answer();
  if (!result.ok) {
    set({ comparing: { failed: result.error } });
    return;
  }
  // Of ten thousand articles the list takes a while to put together: piece by piece, and drawn in a piece of its own.
  const answered = merged(result.value);
  await breath();
  listedNow({ ...answered, desk: get().desk });
  await breath();
  held = result.value.version;
  set({ comparing: 'idle', ...answered });
}

/** Gives way to whatever the editor does meanwhile. */
const breath = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** An answer with all its pages: in one piece a large one would hold up the window. */
async function answer(): Promise<Result<CrossCheckNews>> {
  const first = await call('crosscheck.run', { since: held });
  if (!first.ok) return first;
  const { version } = first.value;
  const questions = [...first.value.questions];
  const slips = [...first.value.slips];
  let { left } = first.value;
  while (left > 0) {
    const next = await call('crosscheck.more', { version, from: questions.length + slips.length });
    // Whatever has compared anew meanwhile has a newer answer.
    if (!next.ok) return next.error.code === 'conflict' ? answer() : next;
    for (const question of next.value.questions) questions.push(question);
    for (const slip of next.value.slips) slips.push(slip);
    left = next.value.left;
  }
  return ok({ version, left, questions, slips });
}

/** Whether the editor stopped the comparing, and has not asked for it again. */
export function isStopped({ comparing }: WindowState): boolean {
  return typeof comparing === 'object' && comparing.failed.code === 'cancelled';
}

/** An answer in full; what the window holds already is told by its place. */
function merged({
  questions,
  slips,
}: Pick<CrossCheckNews, 'questions' | 'slips'>): Pick<WindowState, 'questions' | 'slips'> {
  const before = get();
  return { questions: filled(questions, before.questions), slips: filled(slips, before.slips) };
}

function filled<T>(news: readonly (T | number)[], before: readonly T[]): readonly T[] {
  return news.flatMap((one) => (typeof one === 'number' ? (before[one] ?? []) : [one]));
}
