import type { Detected } from '../../domain/mark';
import { byPosition } from '../../domain/span';
import type { Doc } from '../text/document';
import type { FoundFigure } from '../quantities/figures';
import type { Reported } from '../quotes/attribution';
import { denialsOf } from './denials';
import { designationClaims } from './designations';
import { reportedClaims } from './reported';

/** Claims of the copy without quotation marks, and the figures with the findings that the text itself suggests. */
export function claimsOf(
  doc: Doc,
  found: readonly FoundFigure[],
  reported: readonly Reported[],
): { claims: Detected[]; figures: Detected[] } {
  const { claims, suggestions } = denialsOf(doc, found);
  const figures = found.map(({ mark }, index) => {
    const suggestion = suggestions.get(index);
    if (suggestion === undefined) return mark;
    const reason = {
      text: `“${suggestion.exact}” says it is not so`,
      at: [{ start: suggestion.start, end: suggestion.end }],
    };
    return { ...mark, because: [...mark.because, reason], suggests: suggestion };
  });
  const told = [...claims, ...reportedClaims(doc, reported, claims)].sort(byPosition);
  return { claims: [...told, ...designationClaims(doc, told)], figures };
}
