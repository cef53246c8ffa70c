/** How far the checking is. */
export const STAGES = ['to-check', 'in-progress', 'query', 'checked', 'signed-off'] as const;
/** How far the checking is; a separate axis from what was found: "checked" does not mean "true". */
export type Stage = (typeof STAGES)[number];

/** What a check found. */
export const FINDINGS = [
  'confirmed',
  'wrong',
  'misleading',
  'disputed',
  'denied',
  'superseded',
  'unverifiable',
  'not-checkable',
] as const;
/** What a check found; setting it moves the stage to `checked`. */
export type Finding = (typeof FINDINGS)[number];

/** How one term of the vocabulary is shown: word and glyph always together, tone as a third hint. */
export interface Term {
  readonly label: string;
  readonly glyph: string;
  /** The single key that sets it while a mark is selected. */
  readonly key: string;
  readonly tone: 'good' | 'bad' | 'warn' | 'soft';
}

/** How stages are shown. */
export const STAGE_TERMS: Readonly<Record<Stage, Term>> = {
  'to-check': { label: 'To check', glyph: '○', key: '1', tone: 'soft' },
  'in-progress': { label: 'In progress', glyph: '◐', key: '2', tone: 'soft' },
  query: { label: 'Query', glyph: '◇', key: '3', tone: 'warn' },
  checked: { label: 'Checked', glyph: '●', key: '4', tone: 'good' },
  'signed-off': { label: 'Signed off', glyph: '◉', key: '5', tone: 'good' },
};

/** How findings are shown. */
export const FINDING_TERMS: Readonly<Record<Finding, Term>> = {
  confirmed: { label: 'Confirmed', glyph: '✓', key: 'c', tone: 'good' },
  wrong: { label: 'Wrong', glyph: '≠', key: 'w', tone: 'bad' },
  misleading: { label: 'Misleading', glyph: '⚠', key: 'l', tone: 'bad' },
  disputed: { label: 'Disputed', glyph: '⚖', key: 'd', tone: 'warn' },
  denied: { label: 'Denied', glyph: '⊘', key: 'n', tone: 'bad' },
  superseded: { label: 'Superseded', glyph: '↷', key: 's', tone: 'warn' },
  unverifiable: { label: 'Unverifiable', glyph: '?', key: 'u', tone: 'warn' },
  'not-checkable': { label: 'Not checkable', glyph: '–', key: 'x', tone: 'soft' },
};
