import type { Detected, SuggestedFinding } from '../../domain/mark';
import { byPosition } from '../../domain/span';
import type { Finding } from '../../domain/vocabulary';
import type { Doc } from '../text/document';
import type { FoundFigure } from '../quantities/figures';
import type { Reported } from '../quotes/setting';
import { designationClaims } from './designations';
import { judgedIn } from './judged';
import { plainClaims } from './plain';
import { reportedClaims } from './reported';

const WHY: Partial<Readonly<Record<Finding, string>>> = {
  denied: 'says it is not so',
  disputed: 'says it is in doubt',
  superseded: 'says it no longer stands',
};

/** Claims of the copy without quotation marks, and the figures with the findings that the text itself suggests. */
export function claimsOf(
  doc: Doc,
  found: readonly FoundFigure[],
  reported: readonly Reported[],
): { claims: Detected[]; figures: Detected[] } {
  const judged = judgedIn(doc, found);
  const figures = found.map(({ mark }, index) => withFinding(mark, judged.figures.get(index)));
  const told = reportedClaims(doc, reported, judged.claims).map(({ mark, sentence }) =>
    withFinding(mark, judged.sentences.get(sentence)),
  );
  const given = [...judged.claims, ...told].sort(byPosition);
  const claims = [...given, ...plainClaims(doc, given)].sort(byPosition);
  return { claims: [...claims, ...designationClaims(doc, claims)], figures };
}

/** The mark with the finding that the copy suggests of it, and the words that do. */
function withFinding(mark: Detected, suggestion: SuggestedFinding | undefined): Detected {
  if (suggestion === undefined) return mark;
  const { finding, start, end, exact } = suggestion;
  return {
    ...mark,
    because: [
      ...mark.because,
      { text: `“${exact}” ${WHY[finding] ?? 'speaks of it'}`, at: [{ start, end }] },
    ],
    suggests: suggestion,
  };
}
