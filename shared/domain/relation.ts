import { isUnchecked, type Mark } from './mark';
import type { Relation } from './question';
import type { Term } from './vocabulary';

/** How relations are shown: word and glyph always together, tone as a third hint. */
export const RELATION_TERMS: Readonly<Record<Relation, Omit<Term, 'key'>>> = {
  conflicts: { label: 'Conflicts', glyph: '≠', tone: 'bad' },
  denies: { label: 'Denies', glyph: '⊘', tone: 'bad' },
  supersedes: { label: 'Supersedes', glyph: '↷', tone: 'warn' },
  'not-comparable': { label: 'Not comparable', glyph: '∥', tone: 'warn' },
  'different-scope': { label: 'Different scope', glyph: '⊂', tone: 'soft' },
  compatible: { label: 'Compatible', glyph: '≈', tone: 'good' },
  same: { label: 'Same', glyph: '=', tone: 'good' },
};

const DIFFERS: ReadonlySet<Relation> = new Set<Relation>([
  'conflicts',
  'denies',
  'supersedes',
  'not-comparable',
]);

/** Whether a relation means that copy printed from one article would contradict or outdate the other. */
export function differs(relation: Relation): boolean {
  return DIFFERS.has(relation);
}

/** Whether a question still needs an editor: its cells differ, and at least one of their marks is not checked yet. */
export function needsLook(question: {
  readonly relation: Relation;
  readonly cells: readonly { readonly mark: Pick<Mark, 'status' | 'salience' | 'stage'> }[];
}): boolean {
  return differs(question.relation) && question.cells.some((cell) => isUnchecked(cell.mark));
}
