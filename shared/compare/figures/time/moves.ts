import { daysBetween, type PartialDate } from '../../../domain/date';
import type { Nature } from '../../lexicon/measures';
import { once, says } from '../../once';
import { byMoment, byPrinting, type InOrder } from './order';
import { supersedesCount, supersedesForecast, whyProvisional } from './provisional';
import type { FigureReading } from '../reading/read';
import { countsUpToNow, natureByTense, saysItGrew, saysItMoved, saysItWasRaised } from './tense';
import { perUnitOf } from '../measure/units';

// What moves by the month: two values within days of each other are two accounts of one.
const SLOW = new Set(
  `cost budget votes support approval interest unemployment inflation growth population members employed debt deficit stake aid jobs-lost
jobs-created subscribers pupils-enrolled fraud investment subsidy stimulus valuation assets reserves wage pension rent tax tariff literacy
poverty obesity smoking recycling life-expectancy retirement-age waiting-time journey market-share mortgage fare closed ordered outlets
fleet collection quota herd beds species forest sown warheads income home-ownership water-use registered fertility in-care rough-sleepers`.split(
    /\s+/,
  ),
);
const SLOW_DAYS = 3;
/** A rise or fall by this much is not news again a few days on. */
const CHANGE_DAYS = 14;
/** What Stet knows no measure of is given so long before it may move. */
const UNKNOWN_DAYS = 20;

const PLAN_DAYS = 7;
/** A count up to now that is so many days older than a higher one is of an earlier now. */
const COUNT_DAYS = 3;

const isSoFar = says(/\b(?:so far|to date)\b/i);

/** How what both figures measure behaves over time; undefined when Stet knows the measure of neither. */
export function natureOf(a: FigureReading, b: FigureReading): Nature | undefined {
  if (isSoFar(a) || isSoFar(b)) return 'running';
  const [x, y] = [a.measure?.nature, b.measure?.nature];
  if (x === undefined && y === undefined) return natureByTense(a, b);
  // "Output has recovered to 1.9 million barrels a day": a rate of no period that is named holds for now.
  if (x === 'flow' && y === 'flow' && isRateOfNow(a) && isRateOfNow(b)) return 'changing';
  return x === y || y === undefined ? x : x === undefined || y === 'running' ? y : x;
}

function isRateOfNow({ unit, periods }: FigureReading): boolean {
  return perUnitOf(unit.per)?.family === 'duration' && periods.every(({ precision }) => precision === 'day');
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
  if (isProvisional(a, b)) return false;
  return natureOf(a, b) === 'running' || (isRunning(a) && isRunning(b));
}

/** Whether a later value may take the place of an earlier one; `days` lie between their moments. */
export function movesOverTime(a: FigureReading, b: FigureReading, days: number | null): boolean {
  // A headline is as old as its body, unless the copy dates one of them apart.
  if (a.articleId === b.articleId && (a.figure.asOfBasis !== 'text' || b.figure.asOfBasis !== 'text'))
    return false;
  if (isProvisional(a, b)) return true;
  if (days === null || days === 0) return false;
  if (a.change !== null && Math.abs(days) <= CHANGE_DAYS) return false;
  if (samePast(a, b) || areSettled(a, b)) return false;
  // What two articles of one week say is to be done is one plan, but for what is said to have moved.
  if (Math.abs(days) <= PLAN_DAYS && isPlanned(a) && isPlanned(b)) return saysItMoved(a) || saysItMoved(b);
  if (isRunning(a) && isRunning(b)) return true;
  switch (natureOf(a, b)) {
    case 'running':
      return true;
    case 'changing':
      if (outgrowsTime(a, b)) return false;
      return Math.abs(days) > SLOW_DAYS || ofTwoMonths(a, b) || !(isSlow(a) || isSlow(b)) || lastMoved(a, b);
    case 'flow':
      return false;
    case 'fixed':
      return saysItGrew(a) || saysItGrew(b) || saysItWasRaised(byMoment(a, b).last);
    case undefined:
      return (
        Math.abs(days) > UNKNOWN_DAYS || saysItMoved(b) || saysItMoved(a) || countsOn(a, b, Math.abs(days))
      );
  }
}

/** Measures of what has gone on for so long: it grows by a day a day, and by no more. */
export const GOES_ON: ReadonlySet<string> = new Set(
  `war-length siege-length battle-length unrest-length search-length trial-length inquiry-length captivity fugitive missing-for
hunger-strike tenure existence drought-length spell blaze-length dispute-length unbeaten`.split(/\s+/),
);
/** Seconds. */
const DAY = 86_400;

// "Has lasted three weeks", and a day on "nine weeks", or "one week".
function outgrowsTime(a: FigureReading, b: FigureReading): boolean {
  if (a.unit.family !== 'duration' || b.unit.family !== 'duration') return false;
  if (![a, b].some(({ measure }) => GOES_ON.has(measure?.id ?? ''))) return false;
  const { first, last, days } = byMoment(a, b);
  const grown = (last.value?.stated ?? 0) - (first.value?.stated ?? 0);
  const slack = Math.max(a.unit.factor, b.unit.factor);
  return grown > (days ?? 0) * DAY + slack || (grown < -slack && (days ?? 0) <= SLOW_DAYS);
}

// A rate that one gives, and that the other, a day later, says was raised.
function lastMoved(a: FigureReading, b: FigureReading): boolean {
  const { first, last } = byMoment(a, b);
  return saysItMoved(last) && !saysItMoved(first);
}

// April's rate and May's are two, though a day lies between the months.
function ofTwoMonths({ asOf: x }: FigureReading, { asOf: y }: FigureReading): boolean {
  return x?.length === MONTH && y?.length === MONTH && x !== y;
}

/** Letters of "2026-04". */
const MONTH = 7;

/** So long after a happening nobody counts its dead any more. */
const SETTLED_DAYS = 365;

/** Whether both tell of one happening that is long past: the fire of 1996, told of in 2016 and in 2017. */
export function areSettled(a: FigureReading, b: FigureReading): boolean {
  return [a, b].every(
    ({ happenedOn, publishedOn, extents }) =>
      extents.has('point') &&
      !extents.has('wide') &&
      happenedOn !== null &&
      publishedOn !== null &&
      daysBetween(happenedOn, publishedOn) > SETTLED_DAYS,
  );
}

// "Has collected 4,300 signatures", and a week on "handed over 9,100".
function countsOn(a: FigureReading, b: FigureReading, days: number): boolean {
  const { first, last } = inTime(a, b);
  return (
    days >= COUNT_DAYS &&
    (countsUpToNow(a) || countsUpToNow(b)) &&
    (first.value?.stated ?? Infinity) < (last.value?.stated ?? 0)
  );
}

const PLANNED =
  /\b(?:will|(?:is|are|was|were) to|agree[sd]?(?: \p{L}+)? to|plans?(?: \p{L}+)? to|planned to|pledge[sd]? to|promise[sd]? to|wants? to|aims? to|vow(?:s|ed)? to|hopes? to|expects? to)\s[^.;:]{0,60}$/iu;

const isPlanned = once(({ sentence, mark }: FigureReading): boolean =>
  PLANNED.test(sentence.text.slice(0, mark.start - sentence.start)),
);

function isSlow({ measure }: FigureReading): boolean {
  return SLOW.has(measure?.id ?? '');
}

/**
 * The two in the order in which they hold: by their moments; a forecast or a partial count comes before what was printed
 * later, whatever day either names.
 */
export function inTime(a: FigureReading, b: FigureReading): InOrder {
  const printed = isProvisional(a, b) || isAround(a.asOf, b.asOf) ? byPrinting(a, b) : null;
  return printed ?? byMoment(a, b);
}

// "In January" and 30 January: the month was not over when the other was printed.
function isAround(a: PartialDate | null, b: PartialDate | null): boolean {
  return a !== null && b !== null && a !== b && (a.startsWith(b) || b.startsWith(a));
}

function isProvisional(a: FigureReading, b: FigureReading): boolean {
  return supersedesCount(a, b) || supersedesForecast(a, b, natureOf(a, b));
}

/** Why the later of two values that move takes the place of the earlier one, in a sentence. */
export function whyItMoves(a: FigureReading, b: FigureReading): string {
  return whyProvisional(a, b, natureOf(a, b)) ?? 'A quantity that changes over time.';
}

/** Whether both sentences name one year, quarter or month that was over when they were printed. */
export function samePast(a: FigureReading, b: FigureReading): boolean {
  // "7.1 percent in May from 7.4 percent in April" names both months, and is of one.
  if (ofTwoMonths(a, b)) return false;
  return a.periods.some(
    (period) =>
      period.precision !== 'day' &&
      /^(?:in|during|for|of|)$/.test(period.lead) &&
      a.publishedOn !== null &&
      period.to < a.publishedOn &&
      b.periods.some((other) => other.from === period.from && other.to === period.to),
  );
}
