import type { SettledInput } from '@shared/domain/command';
import type { MarkRef } from '@shared/domain/mark';
import { atOdds } from '@shared/domain/merging';
import type { ComparedQuestion, Pair, Question, Relation } from '@shared/domain/question';
import type { Rate } from '@shared/domain/rate';
import { run } from '../../state/commands';
import { compare, openArticle } from '../../state/navigation';
import { get } from '../../state/store';

type Named = Pick<Question, 'id' | 'kind' | 'label'>;

/** Settles a question under this label. */
export function accept(question: ComparedQuestion, label = asKept(question).label): void {
  void run({ type: 'question.put', ...asKept(question), label });
}

/** Puts one more mark to a question. */
export function add(question: ComparedQuestion, ref: MarkRef): void {
  const { cells, ...kept } = asKept(question);
  void run({ type: 'question.put', ...kept, cells: [...cells, ref] });
}

/** Keeps a mark out of a question that it was offered to: it is not proposed with the question's marks again. */
export function leaveOut(question: ComparedQuestion, ref: MarkRef): void {
  const { cells, ...kept } = asKept(question);
  const command = { ...kept, cells: [...cells, ref], off: [ref], offId: crypto.randomUUID(), offLabel: '' };
  void run({ type: 'question.split', ...command });
}

/** Settles these cells as one question. */
export function put(question: Named, cells: readonly MarkRef[]): void {
  void run({ type: 'question.put', ...named(question), cells });
}

/** Makes one question of this one and the others, with all their marks. */
export function merge(question: ComparedQuestion, others: readonly ComparedQuestion[]): void {
  const cells = [question, ...others].flatMap((one) => asKept(one).cells);
  void run({ type: 'question.merge', ...asKept(question), cells, merged: others.map(({ id }) => id) });
}

/** Why these can't be made one question, in a sentence; null when they can. */
export function whyNotMerge(question: ComparedQuestion, others: readonly ComparedQuestion[]): string | null {
  if (others.some(({ kind }) => kind !== question.kind))
    return 'Figures, quotes and claims can’t be merged with each other.';
  const kept = get().desk.questions;
  return atOdds([question, ...others].flatMap(({ id }) => kept[id] ?? []));
}

/** Takes marks out of a question: several become a question of that label, one alone none. */
export function split(question: ComparedQuestion, off: readonly MarkRef[], offLabel: string): void {
  const offId = crypto.randomUUID();
  void run({ type: 'question.split', ...asKept(question), off, offId, offLabel });
}

/** Takes a mark out of a question and puts it to another. */
export function move(question: ComparedQuestion, ref: MarkRef, into: ComparedQuestion): void {
  void run({ type: 'question.move', ...asKept(question), refs: [ref], into: asKept(into) });
}

/** Enters the rate between two currencies of a question; null takes it away. */
export function setRate(
  question: ComparedQuestion,
  from: string,
  to: string,
  rate: Pick<Rate, 'value' | 'source' | 'on'> | null,
): void {
  void run({ type: 'question.rate', ...asKept(question), from, to, rate });
}

export function dismiss(question: ComparedQuestion): void {
  void run({ type: 'question.dismiss', ...asKept(question) });
}

/** Rules on a pair in the engine's place; null gives the pair back to the engine. */
export function overrule(
  question: ComparedQuestion,
  pair: Pair,
  ruling: { readonly relation: Relation; readonly reason: string } | null,
): void {
  void run({ type: 'question.overrule', ...asKept(question), pair: pair.cells, ruling });
}

/** Opens the worst pair side by side; a cell that stands alone, in its article. */
export function read(question: ComparedQuestion, pair = worstPair(question)): void {
  const [first, second] = cellsOf(question).length > 1 ? (pair?.cells ?? []) : [];
  const alone = question.cells[0]?.ref;
  if (first !== undefined && second !== undefined) compare(first, second);
  else if (alone !== undefined) void openArticle(alone.articleId, { markId: alone.markId });
}

/** The pair that the question's relation comes from. */
export function worstPair(question: ComparedQuestion): Pair | null {
  return question.pairs.find((pair) => pair.relation === question.relation) ?? question.pairs[0] ?? null;
}

/** The marks that answer the question. The words that deny a figure stand beside it as a claim, and answer nothing. */
export function cellsOf(question: ComparedQuestion): readonly MarkRef[] {
  return question.cells.filter(({ mark }) => mark.kind === question.kind).map((cell) => cell.ref);
}

// What the editor settled is on the desk at once; the comparison follows, or was stopped. A command made of what the
// screen shows would undo what came in between: a mark just taken off would be back with the next rate.
function asKept(question: ComparedQuestion): SettledInput {
  const kept = get().desk.questions[question.id];
  return kept?.status === 'accepted'
    ? { ...named(kept), cells: kept.cells }
    : { ...named(question), cells: cellsOf(question) };
}

function named({ id, kind, label }: Named): { questionId: string; kind: Question['kind']; label: string } {
  return { questionId: id, kind, label };
}
