import type { Nature } from '../../lexicon/measures';
import { once, says } from '../../once';
import { byPrinting, CLOCK, countTold, isFinal, printedApart } from './order';
import type { FigureReading } from '../reading/read';
import type { Surroundings } from '../reading/surroundings';

// A count of votes goes on by the hour, and so does the voting, whatever is slow otherwise.
const PARTIAL = new RegExp(
  [
    String.raw`\b(?:partial|incomplete|preliminary|provisional|early|first|exit[- ]poll)\s+(?:\p{L}+\s+)?(?:results?|returns?|counts?|figures?|polls?)\b`,
    String.raw`\b(?:counts?|results?|returns|tallies)\s+(?:(?:were|are)\s+)?(?:in\s+)?from\s+(?:[\p{L}\d.,-]+\s+|%\s*){1,5}of\s+(?:the\s+)?(?:polling|precincts|districts|constituencies|stations|wards)\b`,
    String.raw`\bexit polls?\b|\bcounted so far\b|\bstill (?:being counted|to be (?:counted|declared)|counting)\b|\byet to (?:be counted|declare|report)\b`,
    String.raw`\b(?:ballots?|ballot (?:papers|boxes)|votes?|polling (?:stations|places)|precincts|districts|wards|(?:tally )?sheets|constituencies|seats)\s+(?:(?!to\b)\p{L}+\s+){0,4}?(?:counted|tallied|reporting|declared|processed|opened|in(?=[,.;]|$))\b`,
    String.raw`\b(?:at|by|until|as of|before)\s+${CLOCK}`,
  ].join('|'),
  'iu',
);
const isPartial = once((told: Surroundings): boolean => PARTIAL.test(countTold(told)));
// "With 62 percent of polling places counted": whatever the figure is of, it is of that count.
const isOfCounting = says(
  /\b(?:\d+(?:\.\d+)?\s?(?:%|per ?cent)|half|a third|two thirds|a quarter|three quarters|most|nearly all|all) of (?:the )?(?:\p{L}+ ){1,3}(?:counted|tallied|reporting|declared|processed|opened)\b/iu,
);
const OF_COUNT = new Set(['votes', 'seats', 'turnout', 'majority', 'counted']);

/** Whether the one printed earlier was given while votes were still cast or counted, or the later one when all were. */
export function supersedesCount(a: FigureReading, b: FigureReading): boolean {
  const of = (reading: FigureReading): boolean => OF_COUNT.has(reading.measure?.id ?? '');
  if (!of(a) && !of(b) && !isOfCounting(a) && !isOfCounting(b)) return false;
  const order = byPrinting(a, b);
  if (order === null) return false;
  const [first, last] = [order.first.shared, order.last.shared];
  // Who still counts on Friday had not counted all on Thursday.
  return !isFinal(first) && (isPartial(first) || isFinal(last) || isPartial(last));
}

/** Whether the sentence tells of what is yet to come: a forecast is made anew, and what came of it takes its place. */
export const isForecast = says(
  /\b(?:will|(?:now )?expects?|expected to|forecasts?|forecasted|predicts?|predicted|projects?|projected|outlook|projections?|is set to|likely to|(?:the|its|their) (?:\p{L}+ )?estimates? (?:of|for)|on (?:course|track) (?:for|to)|(?:anticipates?|anticipated)|(?:should|would|could) (?:\p{L}+ly )?(?:be|come to|reach|grow|rise|fall|shrink|expand|contract|total|top|exceed|average|ease|slow|drop|climb|stand at|amount to|yield))\b/iu,
);

/** A forecast made so soon after another is another account of one, not a new one; days. */
const FORECAST_DAYS = 7;

/** Whether the one printed earlier is a forecast, and the later one another or what came of it; `nature` is of both. */
export function supersedesForecast(a: FigureReading, b: FigureReading, nature: Nature | undefined): boolean {
  if (nature === 'fixed') return false;
  if (Math.abs(printedApart(a, b) ?? 0) < FORECAST_DAYS) return false;
  const { first, last } = byPrinting(a, b) ?? { first: a, last: b };
  return isForecast(first) && (isForecast(last) || isOver(last) || areOfOneToCome(first, last));
}

// "Expects a deficit of 2.8 percent this year", and in August "the shortfall is now put at 3.6": a year that is not over
// has no more than estimates, unless they count how far it has come.
function areOfOneToCome(first: FigureReading, last: FigureReading): boolean {
  const { publishedOn } = last;
  return (
    publishedOn !== null &&
    !SO_FAR.test(last.sentence.text) &&
    last.periods.some(
      (period) =>
        period.precision !== 'day' &&
        period.to > publishedOn &&
        first.periods.some(({ from, to }) => from === period.from && to === period.to),
    )
  );
}

const SO_FAR =
  /\b(?:so far|to date|already|until now|up to now|has|have|since|(?:first|past|last) (?:\p{L}+ )?(?:days|weeks|months|quarters?|half))\b/iu;

// "Brought in 18.4 million tonnes last year".
function isOver(reading: FigureReading): boolean {
  const { periods, publishedOn } = reading;
  return (
    publishedOn !== null &&
    !isForecast(reading) &&
    periods.some(({ to, precision }) => precision !== 'day' && to < publishedOn)
  );
}

/** Why a figure that was given before its time gives way to the later one, in a sentence; null where none was. */
export function whyProvisional(
  a: FigureReading,
  b: FigureReading,
  nature: Nature | undefined,
): string | null {
  const order = byPrinting(a, b);
  if (order === null) return null;
  if (supersedesCount(a, b))
    return isPartial(order.first.shared) || !isFinal(order.last.shared)
      ? 'The earlier one was given while votes were still cast or counted.'
      : 'The later one was given when the count was over.';
  if (!supersedesForecast(a, b, nature)) return null;
  return isForecast(order.last)
    ? 'A forecast; the later one was made anew.'
    : 'The earlier one is a forecast, the later one what came of it.';
}
