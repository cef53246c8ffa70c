import type { ComparedQuestion, Question, Slip } from '@shared/domain/question';
import type { Listed } from '@shared/domain/offers';
import { differs, isRuled, RELATION_TERMS } from '@shared/domain/relation';
import { count } from '@shared/report/words';

/** What the list shows, group by group; within a group in the engine's order, worst first. */
export interface Groups {
  readonly needsLook: readonly ComparedQuestion[];
  /** Stet is not sure that they are one question, and no editor has ruled on all their marks. */
  readonly perhaps: readonly ComparedQuestion[];
  /** They differ, and every mark of them has been ruled on. */
  readonly ruled: readonly ComparedQuestion[];
  readonly agree: readonly ComparedQuestion[];
  readonly dismissed: readonly Question[];
  /** No questions: one number that stands for two things. */
  readonly slips: readonly Slip[];
  /** What is offered to accepted questions, by their ids. */
  readonly offers: Listed['offers'];
}

export function groupsOf(
  listed: Listed,
  settled: Readonly<Record<string, Question>>,
  slips: readonly Slip[],
): Groups {
  const isOpen = ({ id }: { readonly id: string }): boolean =>
    (settled[id]?.status ?? 'accepted') === 'accepted';
  const needsLook: ComparedQuestion[] = [];
  const perhaps: ComparedQuestion[] = [];
  const ruled: ComparedQuestion[] = [];
  const agree: ComparedQuestion[] = [];
  const groupOf = (question: ComparedQuestion): ComparedQuestion[] => {
    if (listed.open.has(question.id)) return needsLook;
    if (!question.sure && !isRuled(question)) return perhaps;
    return differs(question.relation) ? ruled : agree;
  };
  for (const question of listed.questions) groupOf(question).push(question);
  return {
    needsLook,
    perhaps,
    ruled,
    agree,
    dismissed: Object.values(settled).filter(isDismissed),
    slips: slips.filter(isOpen),
    offers: listed.offers,
  };
}

// One of which a single place is left, or none, waits unseen for its articles to be brought back.
function isDismissed({ status, cells, absent }: Question): boolean {
  return status !== 'accepted' && (cells.length > 1 || (cells.length === 1 && absent.length === 0));
}

/** The questions in the order of the list, without slips and what was dismissed. */
export function questionsIn({
  needsLook: first,
  perhaps,
  ruled,
  agree,
}: Groups): readonly ComparedQuestion[] {
  return [...first, ...perhaps, ...ruled, ...agree];
}

/** Every id in the order of the list, for going to the next and the previous. */
export function orderOf(groups: Groups): readonly string[] {
  return [...questionsIn(groups), ...groups.slips, ...groups.dismissed].map(({ id }) => id);
}

/** The id to show after this one has left its place: the next in the list, or the one before at its end. */
export function after(order: readonly string[], id: string): string | null {
  const at = order.indexOf(id);
  return order[at + 1] ?? order[at - 1] ?? null;
}

/** The line under a question's label: how it stands, and over how many articles. */
export function lineOf(question: ComparedQuestion, offered = 0): string {
  const articles = new Set(question.cells.map((cell) => cell.ref.articleId)).size;
  if (question.relation === 'denies' && articles === 1) return 'denied in the same article';
  const places = articles === 1 ? count(question.cells.length, 'place') : count(articles, 'article');
  const ruled = question.pairs.some((pair) => pair.overruled !== null) ? ' · overruled' : '';
  const more = offered === 0 ? '' : ` · ${offered} new`;
  return `${RELATION_TERMS[question.relation].label.toLowerCase()} · ${places}${ruled}${more}`;
}
