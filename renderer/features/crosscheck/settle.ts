import type { MarkRef } from '@shared/domain/mark';
import type { ComparedQuestion, Pair, Question, Relation } from '@shared/domain/question';
import { differs } from '@shared/domain/relation';
import { run } from '../../state/commands';
import { compare, openArticle } from '../../state/navigation';

type Named = Pick<Question, 'id' | 'kind' | 'label'>;

/** Settles these cells as one question; with a new label or other cells, changes it. */
export function put(question: Named, cells: readonly MarkRef[]): void {
  void run({ type: 'question.put', ...named(question), cells });
}

export function dismiss(question: Named, cells: readonly MarkRef[]): void {
  void run({ type: 'question.dismiss', ...named(question), cells });
}

/** Rules on a pair in the engine's place; null gives the pair back to the engine. */
export function overrule(
  question: ComparedQuestion,
  pair: Pair,
  ruling: { readonly relation: Relation; readonly reason: string } | null,
): void {
  const cells = cellsOf(question);
  void run({ type: 'question.overrule', ...named(question), cells, pair: pair.cells, ruling });
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

/** A question's pairs with those that differ first. */
export function pairsInOrder(question: ComparedQuestion): readonly Pair[] {
  const { pairs } = question;
  return [
    ...pairs.filter((pair) => differs(pair.relation)),
    ...pairs.filter((pair) => !differs(pair.relation)),
  ];
}

/** The marks that answer the question. The words that deny a figure stand beside it as a claim, and answer nothing. */
export function cellsOf(question: ComparedQuestion): readonly MarkRef[] {
  return question.cells.filter(({ mark }) => mark.kind === question.kind).map((cell) => cell.ref);
}

function named({ id, kind, label }: Named): { questionId: string; kind: Question['kind']; label: string } {
  return { questionId: id, kind, label };
}
