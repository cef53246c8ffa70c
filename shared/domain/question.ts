import { stated, type Figure } from './figure';
import type { Mark, MarkKind, MarkRef } from './mark';
import type { PartialDate } from './date';
import type { Rate } from './rate';
import type { Span } from './span';

/** How two cells of one question stand to each other, in the order a desk wants to see them: worst first. */
export const RELATIONS = [
  'conflicts',
  'denies',
  'supersedes',
  'not-comparable',
  'different-scope',
  'compatible',
  'same',
] as const;
/** How two cells of one question stand to each other (design, section 5). */
export type Relation = (typeof RELATIONS)[number];

/** Why two cells stand as they do: plain words, and the passages they rest on. */
export interface CrossReason {
  readonly text: string;
  readonly at: readonly ({ readonly articleId: string } & Span)[];
}

/** One run of a word diff between two passages. */
export interface DiffRun {
  readonly op: 'equal' | 'delete' | 'insert';
  readonly text: string;
}

/** A figure's later or other value against the earlier: always computed, never quoted. */
export interface Difference {
  /** `second − first`, in the figures' unit. */
  readonly absolute: number;
  /** `(second − first) / first`; null when the first is zero, or the unit does not count from zero. */
  readonly relative: number | null;
  /** Set when one of the two was converted: the currency of `absolute`. */
  readonly unit?: string;
}

/** The relation of two cells of one question. */
export interface Pair {
  /** In as-of order. */
  readonly cells: readonly [MarkRef, MarkRef];
  readonly relation: Relation;
  readonly because: readonly CrossReason[];
  /** For figures of one unit. */
  readonly difference: Difference | null;
  /** For quotes: the word diff, first cell to second. */
  readonly words: readonly DiffRun[] | null;
  /** Set on `denies` when the copy corrects an earlier figure rather than denying one. */
  readonly corrects?: true;
  /** Set when an editor overruled the engine; its relation is then the editor's. */
  readonly overruled: { readonly engine: Relation; readonly reason: string } | null;
}

/** What an article contributes to a question: a mark with what is needed to show it. */
export interface Cell {
  readonly ref: MarkRef;
  readonly articleTitle: string;
  /** Null when the article does not name one. */
  readonly publisher: string | null;
  /** Whom the copy gives it to: the speaker of a quote or claim, or of the quote that a figure stands in. */
  readonly saidBy: string | null;
  readonly mark: Mark;
  readonly asOf: PartialDate | null;
  /** The sentence that holds the mark, and its span in the article. */
  readonly context: { readonly text: string } & Span;
}

/** A question with its cells compared: what the cross-check view and the report show. */
export interface ComparedQuestion {
  readonly id: string;
  readonly kind: MarkKind;
  readonly label: string;
  readonly status: 'proposed' | 'accepted';
  /** Whether Stet is sure that these are one question; where it is not, an editor is asked rather than told. */
  readonly sure: boolean;
  /** In as-of order, then in the order the articles came in. One cell alone when the text itself denies it. */
  readonly cells: readonly Cell[];
  /** The worst pair's relation; a single denied cell gives `denies`, cells that nothing relates `not-comparable`. */
  readonly relation: Relation;
  /** One sentence for the head of the question: what the relation means here. */
  readonly verdict: string;
  /** Why the cells answer one question. */
  readonly together: readonly CrossReason[];
  readonly pairs: readonly Pair[];
  /** The exchange rates that its pairs are compared at, as an editor entered them. */
  readonly rates: readonly Rate[];
}

/** A question as an editor settled it, kept in the library; the engine never undoes it. */
export interface Question {
  readonly id: string;
  readonly kind: MarkKind;
  readonly label: string;
  readonly cells: readonly MarkRef[];
  /**
   * `dismissed`: these cells do not answer one question and are not proposed together again; `no-slip`: these two
   * figures rightly are one number, which is not pointed out again.
   */
  readonly status: 'accepted' | 'dismissed' | 'no-slip';
  readonly overrides: readonly Override[];
  /** Marks that the editor took out: not proposed with any of the cells again. */
  readonly apart: readonly MarkRef[];
  /** Places of marks whose article was removed; they are cells again when it is brought back. */
  readonly absent: readonly MarkRef[];
  /** For figures of money; one at most between two currencies. */
  readonly rates: readonly Rate[];
}

/** An editor's own word on how two cells stand. */
export interface Override {
  readonly cells: readonly [MarkRef, MarkRef];
  readonly relation: Relation;
  readonly reason: string;
}

/** One number that two articles give to two different things: it may be a slip of the pen. */
export interface Slip {
  /** Made of its cells alone, so that a screen that compares again keeps its place. */
  readonly id: string;
  readonly cells: readonly [Cell, Cell];
  /** "4,460 is people killed in one and people sheltered in the other." */
  readonly text: string;
  readonly because: readonly CrossReason[];
}

/** What a cross-check finds: the questions, worst first, and beside them what may be slips of the pen. */
export interface CrossChecked {
  readonly questions: readonly ComparedQuestion[];
  readonly slips: readonly Slip[];
}

/** The worst of several relations; `same` when there are none. */
export function worst(relations: readonly Relation[]): Relation {
  return RELATIONS.find((relation) => relations.includes(relation)) ?? 'same';
}

/** A question's pairs in the order a desk wants to see them: those that can't both be true first. */
export function worstFirst(pairs: readonly Pair[]): readonly Pair[] {
  const rank = (pair: Pair): number => RELATIONS.indexOf(pair.relation);
  return pairs.toSorted((a, b) => rank(a) - rank(b));
}

/** Whether a unit counts from nothing: 20 degrees are not twice ten, so no change of them is so many per cent. */
export function countsFromZero(unit: string | null): boolean {
  return unit === null || !/\b(?:celsius|fahrenheit|kelvin)$|^degree$/.test(unit);
}

/** Whether one is a rise by so much and the other a fall: no difference of the two numbers says anything. */
export function turned(first: Figure, second: Figure): boolean {
  return first.change !== null && second.change !== null && first.change !== second.change;
}

/** The difference between two figures' stated values, or null where either states none or units differ. */
export function difference(first: Figure, second: Figure): Difference | null {
  const a = stated(first);
  const b = stated(second);
  if (a === null || b === null || first.unit !== second.unit || turned(first, second)) return null;
  return { absolute: b - a, relative: a === 0 || !countsFromZero(first.unit) ? null : (b - a) / Math.abs(a) };
}
