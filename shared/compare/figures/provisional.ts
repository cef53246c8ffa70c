import { daysBetween } from '../../domain/date';
import type { Nature } from '../lexicon/measures';
import type { FigureReading } from './read';

// A count of votes goes on by the hour, and so does the voting, whatever is slow otherwise.
const CLOCK =
  '(?:noon|midday|midnight|dawn|dusk|nightfall|\\d{1,2}(?:[.:]\\d\\d)?\\s?(?:[ap]\\.?m\\b|o.clock|GMT|hours)|(?:the )?(?:early |late |mid-?)?(?:morning|afternoon|evening|lunchtime))';
const PARTIAL = new RegExp(
  [
    String.raw`\b(?:partial|incomplete|preliminary|provisional|early|first|exit[- ]poll)\s+(?:\p{L}+\s+)?(?:results?|returns?|counts?|figures?|polls?)\b`,
    String.raw`\bexit polls?\b|\bcounted so far\b|\bstill (?:being counted|to be (?:counted|declared)|counting)\b|\byet to (?:be counted|declare|report)\b`,
    String.raw`\b(?:ballots?|ballot (?:papers|boxes)|votes?|polling (?:stations|places)|precincts|districts|wards|(?:tally )?sheets|constituencies|seats)\s+(?:(?!to\b)\p{L}+\s+){0,4}?(?:counted|tallied|reporting|declared|processed|opened|in(?=[,.;]|$))\b`,
    String.raw`\b(?:at|by|until|as of|before)\s+${CLOCK}`,
  ].join('|'),
  'iu',
);
// What stood when all was counted takes the place of whatever was given before.
const FINAL =
  /\b(?:final (?:\p{L}+ )?(?:results?|count|turnout|tally|figures?)|(?:ended|finished)(?: up)? with|(?:polls|polling stations|voting) (?:had )?closed|all (?:the )?(?:votes|ballots|seats) (?:(?:had been|were) )?(?:counted|declared)|(?:count|counting) (?:was |that is )?(?:nearly |almost |now )?(?:complete|finished|over)|certified)\b/iu;
// "With 62 percent of polling places counted": whatever the figure is of, it is of that count.
const COUNTING =
  /\b(?:\d+(?:\.\d+)?\s?(?:%|per ?cent)|half|a third|two thirds|a quarter|three quarters|most|nearly all|all) of (?:the )?(?:\p{L}+ ){1,3}(?:counted|tallied|reporting|declared|processed|opened)\b/iu;
const OF_COUNT = new Set(['votes', 'seats', 'turnout', 'majority', 'counted']);

/** Whether the one printed earlier was given while votes were still cast or counted, or the later one when all were. */
export function supersedesCount(a: FigureReading, b: FigureReading): boolean {
  const of = (reading: FigureReading): boolean => OF_COUNT.has(reading.measure?.id ?? '');
  if (!of(a) && !of(b) && !COUNTING.test(a.sentence.text) && !COUNTING.test(b.sentence.text)) return false;
  const [first, last] = asPrinted(a, b) ?? [];
  if (first === undefined || last === undefined || FINAL.test(first.sentence.text)) return false;
  return PARTIAL.test(first.sentence.text) || FINAL.test(last.sentence.text);
}

// A forecast is made anew, and what came of it takes its place.
const FORECAST =
  /\b(?:will|(?:now )?expects?|expected to|forecasts?|forecasted|predicts?|predicted|projects?|projected|outlook|projections?|is set to|likely to)\b/i;

/** A forecast made so soon after another is another account of one, not a new one; days. */
const FORECAST_DAYS = 7;

/** Whether the one printed earlier is a forecast, and the later one another or what came of it; `nature` is of both. */
export function supersedesForecast(a: FigureReading, b: FigureReading, nature: Nature | undefined): boolean {
  if (nature === 'fixed') return false;
  const days = printedApart(a, b);
  if (days === null || Math.abs(days) < FORECAST_DAYS) return false;
  const [first, last] = days < 0 ? [b, a] : [a, b];
  return isForecast(first) && (isForecast(last) || isOver(last));
}

/** Whether the sentence tells of what is yet to come. */
export function isForecast({ sentence }: FigureReading): boolean {
  return FORECAST.test(sentence.text);
}

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
  const [first, last] = asPrinted(a, b) ?? [];
  if (first === undefined || last === undefined) return null;
  if (supersedesCount(a, b))
    return PARTIAL.test(first.sentence.text)
      ? 'The earlier one was given while votes were still cast or counted.'
      : 'The later one was given when the count was over.';
  if (!supersedesForecast(a, b, nature)) return null;
  return isForecast(last)
    ? 'A forecast; the later one was made anew.'
    : 'The earlier one is a forecast, the later one what came of it.';
}

// Earlier first; null when both came out on one day, or nobody knows.
function asPrinted(a: FigureReading, b: FigureReading): readonly [FigureReading, FigureReading] | null {
  const days = printedApart(a, b);
  return days === null || days === 0 ? null : days > 0 ? [a, b] : [b, a];
}

/** Whole days from the one being printed to the other; null when either date is not known. */
export function printedApart(a: FigureReading, b: FigureReading): number | null {
  return a.publishedOn === null || b.publishedOn === null ? null : daysBetween(a.publishedOn, b.publishedOn);
}
