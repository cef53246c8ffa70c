import { daysBetween } from '../../domain/date';
import type { Nature } from '../lexicon/measures';
import type { FigureReading } from './read';

// What moves by the month: two values within days of each other are two accounts of one.
const SLOW = new Set(
  `cost budget votes support approval interest unemployment inflation growth population members employed debt deficit stake jobs-lost
jobs-created subscribers pupils-enrolled fraud investment subsidy stimulus valuation assets reserves wage pension rent tax tariff literacy
poverty obesity smoking recycling life-expectancy retirement-age waiting-time journey market-share mortgage fare`.split(
    /\s+/,
  ),
);
const SLOW_DAYS = 3;
/** A rise or fall by this much is not news again a few days on. */
const CHANGE_DAYS = 14;
/** What Stet knows no measure of is given so long before it may move. */
const UNKNOWN_DAYS = 30;
const FORECAST_DAYS = 7;

/** How what both figures measure behaves over time; undefined when Stet knows the measure of neither. */
export function natureOf(a: FigureReading, b: FigureReading): Nature | undefined {
  if (/\b(?:so far|to date)\b/i.test(`${a.sentence.text} ${b.sentence.text}`)) return 'running';
  const [x, y] = [a.measure?.nature, b.measure?.nature];
  return x === y || y === undefined ? x : x === undefined || y === 'running' ? y : x;
}

// What has come "since 25 August", or "by the end of June", is a running total, whatever else such a figure is.
function isRunning({ measure, periods }: FigureReading): boolean {
  return (
    measure?.nature === 'running' ||
    (measure?.nature === 'flow' &&
      periods.some(({ lead }) => /^(?:since|by|as of|as at|until|through)$/.test(lead)))
  );
}

/** Whether both count up one total, so that it can only grow. */
export function areRunning(a: FigureReading, b: FigureReading): boolean {
  return natureOf(a, b) === 'running' || (isRunning(a) && isRunning(b));
}

/** Whether a later value may take the place of an earlier one; `days` lie between their moments. */
export function movesOverTime(a: FigureReading, b: FigureReading, days: number | null): boolean {
  // A headline is as old as its body, unless the copy dates one of them apart.
  if (a.articleId === b.articleId && (a.figure.asOfBasis !== 'text' || b.figure.asOfBasis !== 'text'))
    return false;
  if (supersedesCount(a, b) || supersedesForecast(a, b)) return true;
  if (days === null || days === 0) return false;
  if (a.change !== null && Math.abs(days) <= CHANGE_DAYS) return false;
  if (samePast(a, b)) return false;
  if (isRunning(a) && isRunning(b)) return true;
  switch (natureOf(a, b)) {
    case 'running':
      return true;
    case 'changing':
      return Math.abs(days) > SLOW_DAYS || !(isSlow(a) || isSlow(b));
    case 'flow':
    case 'fixed':
      return false;
    case undefined:
      return Math.abs(days) > UNKNOWN_DAYS || saysItMoved(b) || saysItMoved(a);
  }
}

function isSlow({ measure }: FigureReading): boolean {
  return SLOW.has(measure?.id ?? '');
}

// "Bird flu has now killed 1,150 gannets", "has grown to 348".
const MOVED =
  /\b(?:now|by now|already|up from|down from|(?:risen|rose|grown|grew|climbed|jumped|swelled|swollen|increased|fallen|fell|dropped|shrunk|widened|extended|raised) (?:\p{L}+ )?to)\b/iu;

function saysItMoved({ sentence }: FigureReading): boolean {
  return MOVED.test(sentence.text);
}

// A count of votes goes on by the hour, whatever is slow otherwise.
const PARTIAL =
  /\b(?:partial|incomplete|preliminary|provisional|early|first|exit[- ]poll)\s+(?:\p{L}+\s+)?(?:results?|returns?|counts?|figures?|polls?)\b|\bexit polls?\b|\b(?:ballots?|votes?|polling stations|precincts|districts)\s+(?:\p{L}+\s+){0,4}?(?:counted|tallied|reporting|declared|in)\b|\bcounted so far\b/iu;
const OF_COUNT = new Set(['votes', 'seats', 'turnout', 'majority', 'counted']);

function supersedesCount(a: FigureReading, b: FigureReading): boolean {
  const of = (reading: FigureReading): boolean => OF_COUNT.has(reading.measure?.id ?? '');
  if (!of(a) && !of(b)) return false;
  const days = printedApart(a, b);
  if (days === null || days === 0) return false;
  return PARTIAL.test((days > 0 ? a : b).sentence.text);
}

// A forecast is made anew: what was said in October of a year may be said otherwise in January.
const FORECAST =
  /\b(?:will|(?:now )?expects?|expected to|forecasts?|forecasted|predicts?|predicted|projects?|projected|outlook|projections?|is set to|likely to)\b/i;

function supersedesForecast(a: FigureReading, b: FigureReading): boolean {
  const nature = natureOf(a, b);
  if (nature !== 'flow' && nature !== 'changing') return false;
  const days = printedApart(a, b);
  return (
    days !== null &&
    Math.abs(days) >= FORECAST_DAYS &&
    FORECAST.test(a.sentence.text) &&
    FORECAST.test(b.sentence.text)
  );
}

function printedApart(a: FigureReading, b: FigureReading): number | null {
  return a.publishedOn === null || b.publishedOn === null ? null : daysBetween(a.publishedOn, b.publishedOn);
}

/** Whether both sentences name one year, quarter or month that was over when they were printed. */
export function samePast(a: FigureReading, b: FigureReading): boolean {
  return a.periods.some(
    (period) =>
      period.precision !== 'day' &&
      /^(?:in|during|for|of|)$/.test(period.lead) &&
      a.publishedOn !== null &&
      period.to < a.publishedOn &&
      b.periods.some((other) => other.from === period.from && other.to === period.to),
  );
}
