import type { CrossReason } from '../../../domain/question';
import { contains, type Span } from '../../../domain/span';
import { reason } from '../../reasons';
import { holdsBehind, isOvertaken } from '../../text/not-so';
import { isCalledFalse, isTakenBack } from '../reading/denial';
import { inOneUnit } from '../together/one-unit';
import { byMoment, byPrinting, printedApart } from '../time/order';
import { isForecast } from '../time/provisional';
import type { FigureReading } from '../reading/read';
import { saysItGrew } from '../time/tense';
import { relateValues } from './values';

const CORRECTS = 'The copy corrects';

/** Whether the reason is that of a correction. */
export function isCorrection(text: string): boolean {
  return text.startsWith(CORRECTS);
}

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

/** Why the one is corrected by the other, naming which stands where the copy says so; null when it is not. */
export function correcting(a: FigureReading, b: FigureReading): CrossReason[] | null {
  // What an article corrects was printed before it: a later figure is no part of that.
  if (b.corrected === null && isLater(a, b)) return null;
  const [corrector, other] = b.corrected !== null ? [b, a] : [a, b];
  const { corrected } = corrector;
  if (corrected === null || hasMovedOn(corrector, corrected) || isMadeAnew(corrector, other)) return null;
  // "An earlier version said that 26 patients had died" takes back the 26 of the other article.
  if (a.articleId !== b.articleId && isTakenBack(corrector)) return [takenBack(corrector, corrected)];
  const unit = inOneUnit(a, b);
  const standing = unit === null ? null : relateValues(a, b, unit)[0];
  return standing === 'same' || standing === 'compatible' ? null : [replaced(corrector, corrected, other)];
}

// "Will harvest 20 million tonnes", and months later "cut its estimate to 17": what was expected changed.
function isMadeAnew(corrector: FigureReading, other: FigureReading): boolean {
  return isForecast(other) && MADE_ANEW.test(corrector.sentence.text) && isLater(other, corrector);
}

const MADE_ANEW =
  /\b(?:lowered|cut|raised|revis\p{L}+|trimmed|lifted) (?:\p{L}+ly )?(?:the|its|their|his|her) (?:\p{L}+ ){0,2}(?:estimate|forecast|outlook|projection|prediction|target)s?\b/iu;

// "The number of injured has gone up to 52, it added", behind what the article takes back.
function hasMovedOn(reading: FigureReading, corrected: Span): boolean {
  return !contains(reading.sentence, corrected) && saysItGrew(reading);
}

function takenBack(corrector: FigureReading, corrected: Span): CrossReason {
  const { sentence, next, mark, articleId } = corrector;
  const behind = `${sentence.text.slice(mark.end - sentence.start)} ${next}`;
  const now = INSTEAD.exec(behind)?.[1];
  const text =
    now === undefined
      ? `${CORRECTS} “${mark.exact}”.`
      : `${CORRECTS} “${mark.exact}”: it now gives “${now}”.`;
  return reason(text, [articleId, mark], [articleId, corrected]);
}

// What stands in its place: "It was 16 people", "The correct number is 16".
const NUMBER =
  '(?:[£$€]?\\d[\\d,.]*(?:\\s?(?:million|billion|thousand|percent|per cent|%))?|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{L}+)?)(?:\\s\\p{Ll}{3,}s|\\speople)?';
const INSTEAD = new RegExp(
  `\\b(?:in fact|actually|it (?:was|is)|there (?:was|were)|(?:correct|right|true|actual) (?:figure|number|total|sum|rate|toll|amount|date) (?:is|was)|should (?:have )?(?:be|been|read|said))\\s+(?:about |some )?(${NUMBER})`,
  'iu',
);

// "16 people, not 26": the one stands in the place of the other, unless it is the one that is left.
function replaced(corrector: FigureReading, corrected: Span, other: FigureReading): CrossReason {
  const { sentence, mark, next, articleId } = corrector;
  const before = sentence.text.slice(0, mark.start - sentence.start);
  const left = LEFT.test(before) || isTakenBack(corrector) || isCalledFalse(next);
  return reason(
    left ? `${CORRECTS} an earlier figure.` : `${CORRECTS} “${other.mark.exact}” to “${mark.exact}”.`,
    [other.articleId, other.mark],
    [articleId, mark],
    [articleId, corrected],
  );
}

const LEFT = /\b(?:from|not|instead of|rather than)\s+(?:the\s+)?(?:\p{L}+\s+)?$/iu;

// In the order of printing where that is known, else of their moments.
function isLater(a: FigureReading, b: FigureReading): boolean {
  const order = printedApart(a, b) === null ? byMoment(a, b) : byPrinting(a, b);
  return order?.last === b && (order.days ?? 0) > 0;
}
