import type { Draft } from 'immer';
import type { Docs } from './apply-context';
import type { Article } from './article';
import { own } from './apply-context';
import type { MarkRef } from './mark';
import type { Question } from './question';

/** Takes marks out of every question for good; a question that loses its last one goes with it. */
export function dropCells(
  draft: Draft<Docs>,
  gone: (ref: MarkRef) => boolean,
  from: (question: Draft<Question>) => boolean = () => true,
): void {
  for (const question of Object.values(draft.desk.questions)) {
    if (!from(question)) continue;
    if (question.apart.some(gone)) question.apart = question.apart.filter((ref) => !gone(ref));
    if (!question.cells.some(gone)) continue;
    question.cells = question.cells.filter((ref) => !gone(ref));
    question.overrides = question.overrides.filter(({ cells }) => !cells.some(gone));
    if (question.cells.length + question.absent.length === 0)
      Reflect.deleteProperty(draft.desk.questions, question.id);
  }
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
