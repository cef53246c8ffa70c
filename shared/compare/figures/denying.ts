import type { CrossReason } from '../../domain/question';
import { reason } from '../reasons';
import { holdsBehind, isOvertaken } from '../text/not-so';
import { isTakenBack } from './denial';
import { inOneUnit } from './one-unit';
import { byMoment, byPrinting, printedApart } from './order';
import type { FigureReading } from './read';
import { relateValues } from './values';

/** The reason of a correction, as the verdict knows it again. */
export const CORRECTS = 'The copy corrects an earlier figure.';

/** What is told as done may have come about since yesterday. */
const NEXT_DAY = 1;

/** Why the one figure stands against a denial of it in the other; null when neither is denied, or what was not so then came about. */
export function denying(a: FigureReading, b: FigureReading): CrossReason[] | null {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    if (
      one.denied !== null &&
      !(isNotDone(one) && UNDONE.test(other.sentence.text)) &&
      !cameAbout(one, other) &&
      (other.denied === null || one.articleId !== other.articleId)
    ) {
      return [
        reason(
          'The copy says that this was denied.',
          [one.articleId, one.denied],
          [other.articleId, other.mark],
        ),
      ];
    }
  }
  return null;
}

// "Did not make a $324 million payment" tells what "has put off $324 million" tells.
const UNDONE =
  /\b(?:put off|postpon\p{L}*|miss(?:es|ed)?|skip(?:s|ped)?|fail(?:s|ed)? to|delay(?:s|ed)?|withh[eo]ld|suspend(?:s|ed)?|defer(?:s|red)?|default(?:s|ed)?|not|never|n['’]t|without|refus(?:es|ed)|cancel(?:s|led))\b/iu;

function isNotDone({ denied, sentence }: FigureReading): boolean {
  const { start, end } = denied ?? sentence;
  return /^(?:did|has|have|had|never|didn|hasn|haven)/i.test(
    sentence.text.slice(Math.max(0, start - sentence.start), Math.max(0, end - sentence.start)),
  );
}

// "Has not paid the 4 million", and months later "has paid the 4 million".
function cameAbout(one: FigureReading, other: FigureReading): boolean {
  const { denied, sentence } = one;
  if (denied === null || other.denied !== null || !isNotDone(one)) return false;
  const said = sentence.text.slice(0, Math.max(0, denied.end - sentence.start));
  const not = /^.*(?:\bnot|n['’]t|\bnever)\b/isu.exec(said)?.[0] ?? '';
  return isOvertaken(holdsBehind(not), one.publishedOn, other.publishedOn, NEXT_DAY);
}

/** Why the one is corrected by the other; null when it is not. */
export function correcting(a: FigureReading, b: FigureReading): CrossReason[] | null {
  // What an article corrects was printed before it: a later figure is no part of that.
  if (b.corrected === null && isLater(a, b)) return null;
  const corrector = b.corrected !== null ? b : a;
  const { corrected } = corrector;
  if (corrected === null) return null;
  const because = [reason(CORRECTS, [corrector.articleId, corrected])];
  // "An earlier version said that 26 patients had died" takes back the 26 of the other article.
  if (a.articleId !== b.articleId && isTakenBack(corrector)) return because;
  const unit = inOneUnit(a, b);
  const standing = unit === null ? null : relateValues(a, b, unit)[0];
  return standing === 'same' || standing === 'compatible' ? null : because;
}

// In the order of printing where that is known, else of their moments.
function isLater(a: FigureReading, b: FigureReading): boolean {
  const order = printedApart(a, b) === null ? byMoment(a, b) : byPrinting(a, b);
  return order?.last === b && (order.days ?? 0) > 0;
}
