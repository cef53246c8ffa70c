import type { ComparedQuestion } from '@shared/domain/question';

/** The questions chosen in the list: one by one, and a run that is being drawn from one to another. */
export interface Choice {
  readonly ids: readonly string[];
  /** Where the run starts and how far it reaches; null when none is being drawn. */
  readonly run: { readonly from: string; readonly to: string } | null;
}

export const NO_CHOICE: Choice = { ids: [], run: null };

/** The chosen ids in the order of the list; whatever left the list is chosen no more. */
export function chosenOf({ ids, run }: Choice, order: readonly string[]): readonly string[] {
  if (ids.length === 0 && run === null) return [];
  const [from, to] = run === null ? [-1, -1] : [order.indexOf(run.from), order.indexOf(run.to)];
  const inRun = (at: number): boolean =>
    from >= 0 && to >= 0 && at >= Math.min(from, to) && at <= Math.max(from, to);
  return order.filter((id, at) => inRun(at) || ids.includes(id));
}

/** Chooses a question, or lets go of it when it is chosen. */
export function toggled(choice: Choice, order: readonly string[], id: string): Choice {
  const ids = chosenOf(choice, order);
  return ids.includes(id)
    ? { ids: ids.filter((other) => other !== id), run: null }
    : { ids, run: { from: id, to: id } };
}

/** Draws the run to this question: from where it started, or from the question that is open. */
export function drawnTo(choice: Choice, open: string, id: string): Choice {
  return { ids: choice.ids, run: { from: choice.run?.from ?? open, to: id } };
}

/** The question that the others go into: one that was settled already, else the one that is open, else the first. */
export function mainOf(
  chosen: readonly ComparedQuestion[],
  open: string | null,
): ComparedQuestion | undefined {
  const settled = chosen.filter(({ status }) => status === 'accepted');
  const among = settled.length > 0 ? settled : chosen;
  return among.find(({ id }) => id === open) ?? among[0];
}
