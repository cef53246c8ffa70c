import type { ReactElement } from 'react';
import type { Mark } from '@shared/domain/mark';
import { FINDING_TERMS, STAGE_TERMS, type Term } from '@shared/domain/vocabulary';

/** How a mark stands, as one term: its finding, or while there is none its stage. */
export function standing(mark: Pick<Mark, 'finding' | 'stage'>): Term {
  return mark.finding === null ? STAGE_TERMS[mark.stage] : FINDING_TERMS[mark.finding];
}

/** A term's sign alone, with its word on hover and for screen readers. */
export function Glyph({ term }: { readonly term: Term }): ReactElement {
  return (
    <span className={`glyph ${term.tone}`} title={term.label} role="img" aria-label={term.label}>
      {term.glyph}
    </span>
  );
}

/** A term's sign with its word beside it. */
export function Badge({ term }: { readonly term: Term }): ReactElement {
  return (
    <span className={`badge ${term.tone}`}>
      <span aria-hidden="true">{term.glyph}</span> {term.label}
    </span>
  );
}
