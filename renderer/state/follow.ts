import type { Question } from '@shared/domain/question';
import type { Result } from '@shared/domain/result';
import { listedNow } from './listed';
import { show } from './navigation';
import { get, useStet } from './store';

/** How long the comparison may take to bring a question back before nobody waits for it any more, in milliseconds. */
const LATE = 5_000;

type Questions = Readonly<Record<string, Question>>;

/** Takes a change back or makes it again; in the cross-check the question that it was about is shown, if another is. */
export async function follow(step: () => Promise<Result<unknown>>): Promise<void> {
  const before = get();
  const result = await step();
  const { view, desk } = get();
  if (!result.ok || view.name !== 'crosscheck' || before.view !== view) return;
  const ids = touched(before.desk.questions, desk.questions);
  const [id] = ids;
  if (id === undefined || (view.questionId !== null && ids.includes(view.questionId))) return;
  // A proposal that was dismissed is back only when the library has been compared again.
  if ((await isListed(id)) && get().view === view) show({ name: 'crosscheck', questionId: id });
}

/** The questions that are otherwise than before, but for those that are closed now: they have left the list. */
export function touched(before: Questions, after: Questions): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (id) => before[id] !== after[id] && (after[id]?.status ?? 'accepted') === 'accepted',
  );
}

function isListed(id: string): Promise<boolean> {
  const there = (): boolean => listedNow(get()).questions.some((question) => question.id === id);
  if (there()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const done = (found: boolean): void => {
      clearTimeout(late);
      stop();
      resolve(found);
    };
    const late = setTimeout(() => {
      done(false);
    }, LATE);
    const stop = useStet.subscribe(() => {
      if (there()) done(true);
    });
  });
}
