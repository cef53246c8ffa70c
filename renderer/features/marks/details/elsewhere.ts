import { daysBetween, formatDate, type PartialDate } from '@shared/domain/date';
import { sameRef, type MarkRef } from '@shared/domain/mark';
import type { Cell, ComparedQuestion, Difference, Pair, Relation } from '@shared/domain/question';

/** Another place that answers the same question, seen from the selected mark. */
export interface Elsewhere {
  readonly key: string;
  readonly cell: Cell;
  readonly relation: Relation;
  /** "supersedes this: +60,000 (24 %) in 16 months". */
  readonly sentence: string;
  /** The engine's reasons, or the editor's own. */
  readonly because: readonly string[];
  readonly when: string | null;
}

/** The question's other cells, and for a mark that its own article denies, that denial. */
export function elsewhere(questions: readonly ComparedQuestion[], ref: MarkRef): readonly Elsewhere[] {
  return questions.flatMap((question) => {
    const own = question.cells.find((cell) => sameRef(cell.ref, ref));
    if (own === undefined) return [];
    return question.cells.flatMap((cell) => {
      const pair = question.pairs.find(({ cells }) => joins(cells, ref, cell.ref));
      return pair === undefined ? [] : [seen(question, pair, own, cell)];
    });
  });
}

function joins(cells: readonly [MarkRef, MarkRef], a: MarkRef, b: MarkRef): boolean {
  const [first, second] = cells;
  return (sameRef(first, a) && sameRef(second, b)) || (sameRef(first, b) && sameRef(second, a));
}

function seen(question: ComparedQuestion, pair: Pair, own: Cell, cell: Cell): Elsewhere {
  const ownFirst = sameRef(pair.cells[0], own.ref);
  const reasons =
    pair.overruled === null ? pair.because.map((reason) => reason.text) : [pair.overruled.reason];
  return {
    key: `${question.id} ${cell.ref.articleId} ${cell.ref.markId}`,
    cell,
    relation: pair.relation,
    sentence: [
      `${question.sure ? '' : 'perhaps '}${relationWords(pair.relation, ownFirst)}`,
      // Words have no difference to compute; there the first reason says what is different.
      computed(pair.difference, ownFirst, own, cell) || (reasons[0] ?? ''),
    ]
      .filter((part) => part !== '')
      .join(': '),
    because: reasons,
    when: cell.asOf === null ? null : formatDate(cell.asOf),
  };
}

/** What the other cell does to this one; pairs stand in as-of order, so the second is the later. */
function relationWords(relation: Relation, ownFirst: boolean): string {
  switch (relation) {
    case 'same':
      return 'says the same';
    case 'compatible':
      return 'compatible';
    case 'supersedes':
      return ownFirst ? 'supersedes this' : 'superseded by this';
    case 'conflicts':
      return 'conflicts';
    case 'denies':
      return 'denial';
    case 'different-scope':
      return 'different scope';
    case 'not-comparable':
      return 'not comparable';
  }
}

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2, signDisplay: 'exceptZero' });
const PERCENT = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** The other value against this one, always from the earlier to the later; "" when there is nothing to compute. */
function computed(difference: Difference | null, ownFirst: boolean, own: Cell, cell: Cell): string {
  if (difference === null || difference.absolute === 0) return '';
  const { absolute, relative } = difference;
  const share = relative === null ? '' : ` (${PERCENT.format(Math.abs(relative) * 100)} %)`;
  const [from, to] = ownFirst ? [own.asOf, cell.asOf] : [cell.asOf, own.asOf];
  const gap = from === null || to === null ? '' : apart(from, to);
  return `${NUMBER.format(absolute).replace('-', '−')}${share}${gap}`;
}

/** The time between two dates in the largest unit that fits: " in 16 months". "" within a day. */
export function apart(from: PartialDate, to: PartialDate): string {
  const days = Math.abs(daysBetween(from, to));
  if (days === 0) return '';
  const count = (n: number, unit: string): string => ` in ${n} ${unit}${n === 1 ? '' : 's'}`;
  if (days < 60) return count(days, 'day');
  const months = Math.round(days / 30.44);
  return months < 36 ? count(months, 'month') : count(Math.round(days / 365.25), 'year');
}
