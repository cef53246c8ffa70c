import { listedOf, type Listed } from '@shared/domain/offers';
import { useStet, type WindowState } from './store';

type Asked = Pick<WindowState, 'questions'> & { readonly desk: Pick<WindowState['desk'], 'questions'> };
let last: { readonly asked: Asked; readonly listed: Listed } | null = null;

/** The questions as they are listed; the same object while nothing of it changes. */
export function listedNow({ questions, desk }: Asked): Listed {
  if (last?.asked.questions === questions && last.asked.desk.questions === desk.questions) return last.listed;
  last = { asked: { questions, desk }, listed: listedOf(questions, desk.questions) };
  return last.listed;
}

/** `listedNow` of the window. */
export const useListed = (): Listed => useStet(listedNow);
