import type { Draft } from 'immer';
import type { Docs } from './apply-context';
import type { Article } from './article';
import { own } from './apply-context';
import { holds, type MarkRef } from './mark';
import type { Question } from './question';

/** Takes marks out of every question for good; a question that this leaves nothing to ask of goes with them. */
export function dropCells(
  draft: Draft<Docs>,
  gone: (ref: MarkRef) => boolean,
  from: (question: Draft<Question>) => boolean = () => true,
): void {
  for (const question of Object.values(draft.desk.questions)) {
    if (!from(question)) continue;
    if (question.apart.some(gone)) question.apart = question.apart.filter((ref) => !gone(ref));
    if (!question.cells.some(gone)) continue;
    const before = placesOf(question);
    question.cells = question.cells.filter((ref) => !gone(ref));
    question.overrides = question.overrides.filter(({ cells }) => !cells.some(gone));
    if (isMoot(question, before)) Reflect.deleteProperty(draft.desk.questions, question.id);
  }
}

/**
 * The questions without the places of articles that can't be brought back any more; the same object when there are none.
 * A question that this leaves nothing to ask of goes with them.
 */
export function forgetPlaces(questions: Questions, isLost: (articleId: string) => boolean): Questions {
  const lost = (ref: MarkRef): boolean => isLost(ref.articleId);
  if (!Object.values(questions).some(({ absent }) => absent.some(lost))) return questions;
  return Object.fromEntries(
    Object.entries(questions).flatMap(([id, question]) => {
      if (!question.absent.some(lost)) return [[id, question]];
      const absent = question.absent.filter((ref) => !lost(ref));
      const gone = (ref: MarkRef): boolean => holds(question.absent, ref) && lost(ref);
      const overrides = question.overrides.filter(({ cells }) => !cells.some(gone));
      const left = { ...question, absent, overrides };
      return isMoot(left, placesOf(question)) ? [] : [[id, left]];
    }),
  );
}

type Questions = Readonly<Record<string, Question>>;
type Places = Pick<Question, 'cells' | 'absent' | 'apart'>;

const placesOf = ({ cells, absent }: Places): number => cells.length + absent.length;

// One place alone asks nothing, but a denied figure that never had another; and what was taken out stays out.
function isMoot(left: Places, before: number): boolean {
  return placesOf(left) === 0 || (placesOf(left) < 2 && before > 1 && left.apart.length === 0);
}

/** Sets the places of removed articles aside: rulings on their pairs stay, for the articles may be brought back. */
export function setAside(draft: Draft<Docs>, isGone: (articleId: string) => boolean): void {
  for (const question of Object.values(draft.desk.questions)) {
    const gone = question.cells.filter(({ articleId }) => isGone(articleId));
    if (gone.length === 0) continue;
    question.cells = question.cells.filter(({ articleId }) => !isGone(articleId));
    question.absent.push(...gone);
  }
}

/** Gives an article that is back its places in questions again, as far as its marks are there and of the question's kind. */
export function returnCells(draft: Draft<Docs>, article: Article): void {
  for (const question of Object.values(draft.desk.questions)) {
    const [back, still] = [
      question.absent.filter(({ articleId }) => articleId === article.id),
      question.absent.filter(({ articleId }) => articleId !== article.id),
    ];
    if (back.length === 0) continue;
    question.absent = still;
    question.cells.push(...back.filter(({ markId }) => own(article.marks, markId)?.kind === question.kind));
  }
}
