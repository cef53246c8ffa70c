import { useMemo, useState, type MouseEvent } from 'react';
import type { ComparedQuestion } from '@shared/domain/question';
import { useAction } from '../../keys/useAction';
import { chosenOf, drawnTo, mainOf, NO_CHOICE, toggled } from './choice';
import { merge, whyNotMerge } from './settle';

/** Several questions chosen in the list, and what can be done with them together. */
export interface Chosen {
  readonly ids: readonly string[];
  /** The question the others would go into; null while fewer than two are chosen. */
  readonly into: ComparedQuestion | null;
  /** Why they can't be merged, in a sentence; null when they can. */
  readonly why: string | null;
  /** Whether a click chooses a row, instead of opening it: with Ctrl one, with Shift a run. */
  readonly click: (id: string, event: MouseEvent) => boolean;
}

/** Keeps what is chosen. `order` holds the questions alone: slips and what was dismissed can't be merged. */
export function useChoice(
  order: readonly ComparedQuestion[],
  open: string | null,
  onOpen: (id: string) => void,
): Chosen {
  const [choice, setChoice] = useState(NO_CHOICE);
  const places = useMemo(() => order.map(({ id }) => id), [order]);
  const ids = useMemo(() => chosenOf(choice, places), [choice, places]);
  const chosen = ids.length === 0 ? [] : order.filter(({ id }) => ids.includes(id));
  const into = chosen.length > 1 ? (mainOf(chosen, open) ?? null) : null;
  const others = chosen.filter(({ id }) => id !== into?.id);
  const why = into === null ? null : whyNotMerge(into, others);
  const isQuestion = open !== null && places.includes(open);

  const draw = (by: number): void => {
    if (open === null) return;
    const next = places[places.indexOf(open) + by];
    setChoice(drawnTo(choice, open, next ?? open));
    if (next !== undefined) onOpen(next);
  };
  useAction(
    'question.choose',
    () => {
      if (open !== null) setChoice(toggled(choice, places, open));
    },
    isQuestion,
  );
  useAction(
    'question.chooseNext',
    () => {
      draw(1);
    },
    isQuestion,
  );
  useAction(
    'question.choosePrevious',
    () => {
      draw(-1);
    },
    isQuestion,
  );
  useAction(
    'chosen.merge',
    () => {
      if (into === null || why !== null) return;
      merge(into, others);
      setChoice(NO_CHOICE);
      onOpen(into.id);
    },
    into !== null,
  );
  useAction(
    'chosen.leave',
    () => {
      setChoice(NO_CHOICE);
    },
    ids.length > 0,
  );

  return {
    ids,
    into,
    why,
    click: (id, { ctrlKey, metaKey, shiftKey }) => {
      if (!(ctrlKey || metaKey || shiftKey) || !places.includes(id)) return false;
      if (shiftKey) setChoice(drawnTo(choice, isQuestion ? open : id, id));
      // The first click of this kind takes the question that is open along, as lists of files do.
      else if (ids.length === 0 && isQuestion && open !== id)
        setChoice({ ids: [open], run: { from: id, to: id } });
      else setChoice(toggled(choice, places, id));
      return true;
    },
  };
}
