import type { Mark, MarkKind } from '@shared/domain/mark';
import { FINDING_TERMS, STAGE_TERMS } from '@shared/domain/vocabulary';

const KINDS: Readonly<Record<MarkKind, string>> = { quote: 'Quote', figure: 'Figure', claim: 'Claim' };

/** What a screen reader says of a mark: "Figure, suggestion, to check: some 250,000 people". */
export function markName(mark: Mark): string {
  const standing = mark.finding === null ? STAGE_TERMS[mark.stage] : FINDING_TERMS[mark.finding];
  const status = mark.status === 'suggested' ? ', suggestion' : '';
  return `${KINDS[mark.kind]}${status}, ${standing.label.toLowerCase()}: ${mark.exact}`;
}
