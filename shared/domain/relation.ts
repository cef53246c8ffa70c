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

interface Asked {
  readonly relation: Relation;
  readonly sure: boolean;
  readonly cells: readonly { readonly mark: Pick<Mark, 'status' | 'salience' | 'stage'> }[];
}

/** Whether a question still needs an editor: its cells surely differ, and at least one of their marks is not checked yet. */
export function needsLook(question: Asked): boolean {
  return question.sure && differs(question.relation) && !isRuled(question);
}

/** Whether an editor has ruled on every mark of a question. */
export function isRuled({ cells }: Pick<Asked, 'cells'>): boolean {
  return !cells.some(({ mark }) => isUnchecked(mark));
}
