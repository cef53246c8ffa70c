import { listedOf, needsLookNow, type Listed } from '@shared/domain/offers';
import { useStet, type WindowState } from './store';

type Asked = Pick<WindowState, 'questions'> & { readonly desk: Pick<WindowState['desk'], 'questions'> };
let last: { readonly asked: Asked; readonly listed: Listed & { readonly open: number } } | null = null;

/** The questions as they are listed, with how many of them need a look; the same object while nothing of it changes. */
export function listedNow({ questions, desk }: Asked): Listed & { readonly open: number } {
  if (last?.asked.questions === questions && last.asked.desk.questions === desk.questions) return last.listed;
  const listed = listedOf(questions, desk.questions);
  const open = listed.questions.filter((question) => needsLookNow(question, listed)).length;
  last = { asked: { questions, desk }, listed: { ...listed, open } };
  return last.listed;
}

/** `listedNow` of the window. */
export const useListed = (): Listed & { readonly open: number } => useStet(listedNow);
