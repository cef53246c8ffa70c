import type { Span } from '../../../domain/span';
import { reason } from '../../reasons';
import { apartDays } from '../reading/moment';
import { isWithin } from '../reading/period';
import { isForecast } from '../time/provisional';
import { overItsTime, perOf } from '../together/rates';
import type { FigureReading } from '../reading/read';
import { agree, FAR, isCount, wordsAt, type ScopeDifference } from './scope-difference';
import { spanOf } from '../time/time-span';
import { perUnitOf } from '../measure/units';

// What is a fact of one happening, and yet is summed over a year of them.
const HAPPENS = new Set(['stolen', 'seized']);

// What is counted over a time: more of it in a year than in one of its months.
function isPerPeriod({ measure, unit }: FigureReading): boolean {
  if (unit.family === 'share' || unit.family === 'duration' || unit.per !== null)
    return measure?.nature === 'flow';
  return (
    measure === null || measure.nature === 'flow' || measure.nature === 'running' || HAPPENS.has(measure.id)
  );
}

function isSpot({ extents }: FigureReading): boolean {
  return extents.has('point') && !extents.has('wide');
}

function isFar(a: FigureReading, b: FigureReading): boolean {
  const [x, y] = [a.value?.stated ?? 0, b.value?.stated ?? 0];
  return Math.max(x, y) > 2 * Math.min(x, y);
}

/** That one covers a period which lies within the other's. */
export function byPeriod(a: FigureReading, b: FigureReading): ScopeDifference | null {
  if (![a, b].some(({ measure }) => measure?.nature === 'flow') && !(isPerPeriod(a) && isPerPeriod(b)))
    return null;
  if (agree(a, b)) return null;
  const running = a.measure?.nature === 'running';
  // "A fire in October 1996", "the fire in 1996": the one happening, dated more and less closely.
  if (running && isSpot(a) && isSpot(b) && !isFar(a, b)) return null;
  for (const [narrower, one, other] of [
    ['a', a, b],
    ['b', b, a],
  ] as const) {
    for (const inner of one.periods) {
      // "Killed on 2 March" dates the happening; "in December alone" is a part of its year's toll.
      if (inner.lead === 'since' || ((running || one.measure === null) && inner.precision === 'day'))
        continue;
      const outer = other.periods.find(
        (period) => period.lead !== 'since' && period.precision !== 'day' && isWithin(inner, period),
      );
      if (
        outer !== undefined &&
        !one.periods.some((period) => period.from === outer.from && period.to === outer.to)
      )
        return {
          narrower,
          because: reason(
            withinText(wordsAt(one, inner), wordsAt(other, outer)),
            [one.articleId, inner],
            [other.articleId, outer],
          ),
          additive: false,
        };
    }
  }
  return null;
}

function withinText(inner: string | null, outer: string | null): string {
  return inner === null || outer === null
    ? 'One covers a shorter period that lies within the other’s.'
    : `A part and the whole: “${inner}” lies within “${outer}”.`;
}

// "Over the next three years" and "in the coming financial year"; two that run to nearly one length are one.
const LONGER = 1.3;
const SAME_COUNT_DAYS = 3;

/** That they cover unlike lengths of time. */
export function bySpan(a: FigureReading, b: FigureReading): ScopeDifference | null {
  if (!isCount(a) || !isCount(b) || agree(a, b)) return null;
  const [x, y] = [spanOf(a), spanOf(b)];
  if (x === null || y === null || x.at === y.at) return null;
  if (x.open && y.open) return null;
  // "Since May" in June and "in the past month" in August are two counts of one total.
  if ((x.open || y.open) && Math.abs(apartDays(a, b) ?? 0) > SAME_COUNT_DAYS) return null;
  if (Math.max(x.days, y.days) < Math.min(x.days, y.days) * LONGER) return null;
  const narrower = x.days < y.days ? 'a' : 'b';
  return {
    narrower,
    because: reason(
      `They cover unlike times: “${wordsAt(a, x.at) ?? ''}” in one, “${wordsAt(b, y.at) ?? ''}” in the other.`,
      [a.articleId, x.at],
      [b.articleId, y.at],
    ),
    additive: false,
  };
}

/** That one counts the new ones alone: "1,200 new cases" and the 90,400 since it began. */
export function byNew(a: FigureReading, b: FigureReading): ScopeDifference | null {
  if (a.measure?.nature !== 'running' || !isCount(a) || !isCount(b)) return null;
  for (const [narrower, one, other] of [
    ['a', a, b],
    ['b', b, a],
  ] as const) {
    if (!NEW.test(one.mark.exact) || NEW.test(other.mark.exact)) continue;
    if ((other.value?.stated ?? 0) < FAR * (one.value?.stated ?? Infinity)) continue;
    return {
      narrower,
      because: reason(
        'One counts the new ones alone.',
        [one.articleId, one.mark],
        [other.articleId, other.mark],
      ),
      additive: false,
    };
  }
  return null;
}

const NEW = /\d\s(?:(?:million|thousand|more)\s)?new\s\p{L}/iu;

// The rate of a year is the mean of its months, whether or not the copy says so.
const AVERAGED = new Set(['inflation', 'unemployment', 'growth']);
const AVERAGE = /\b(?:averag(?:e|ed|es|ing)|(?:full-year|annual|yearly) mean)\b/iu;

const NEXT_YEAR = /\b(?:next|the coming) year\b/iu;

/** That one is the average of a year and the other the rate of one of its months or quarters. */
export function byAverage(a: FigureReading, b: FigureReading): ScopeDifference | null {
  if (a.unit.per !== b.unit.per || isCount(a) || isCount(b) || a.value?.stated === b.value?.stated)
    return null;
  for (const [narrower, one, other] of [
    ['a', a, b],
    ['b', b, a],
  ] as const) {
    const month = one.periods.find(({ precision }) => precision === 'month' || precision === 'quarter');
    const year = averaged(other);
    if (month === undefined || year === null || averaged(one) !== null) continue;
    return {
      narrower,
      because: reason(
        `One is for a part of a year, the other for a whole year: “${wordsAt(one, month) ?? ''}” and “${wordsAt(other, year) ?? ''}”.`,
        [one.articleId, month],
        [other.articleId, year],
      ),
      additive: false,
    };
  }
  return null;
}

// The year that the figure is the average of: one the copy calls so, or one that is over or yet to be.
function averaged(reading: FigureReading): Span | null {
  const { periods, publishedOn, sentence, measure } = reading;
  const next = NEXT_YEAR.exec(sentence.text);
  const year =
    next === null
      ? periods.find(
          ({ precision, lead }) => precision === 'year' && /^(?:in|for|of|during|this|last|)$/.test(lead),
        )
      : { start: sentence.start + next.index, end: sentence.start + next.index + next[0].length, to: null };
  if (year === undefined || periods.some(({ precision }) => precision !== 'year')) return null;
  const over = publishedOn !== null && year.to !== null && year.to < publishedOn;
  const whole = AVERAGED.has(measure?.id ?? '') && (over || isForecast(reading));
  return whole || AVERAGE.test(sentence.text) ? year : null;
}

/** That one is a rate and the other a total over longer: "40 million a year" and "400 million since 2007". */
export function byRate(a: FigureReading, b: FigureReading): ScopeDifference | null {
  const found = overItsTime(a, b);
  if (found === null) return byRateAlone(a, b);
  if (found.agree) return null;
  const { rate, total, at } = found;
  return {
    narrower: rate === a ? 'a' : 'b',
    because: reason(
      `One is for a ${rate.unit.per ?? ''}, the other for more: “${wordsAt(total, at) ?? ''}”.`,
      [rate.articleId, rate.mark],
      [total.articleId, at],
    ),
    additive: false,
  };
}

// "Will pay 4 million euros a year", "a 40 million euro contract"
function byRateAlone(a: FigureReading, b: FigureReading): ScopeDifference | null {
  const [rate, total] = a.unit.per === null ? [b, a] : [a, b];
  if (rate.unit.id !== total.unit.id || rate.unit.family !== 'money') return null;
  if (perUnitOf(rate.unit.per)?.family !== 'duration' || perOf(total) !== null || spanOf(total) !== null)
    return null;
  if ((total.value?.stated ?? 0) < FAR * (rate.value?.stated ?? Infinity)) return null;
  return {
    narrower: rate === a ? 'a' : 'b',
    because: reason(
      `One is for a ${rate.unit.per ?? ''}, the other does not say for how long.`,
      [rate.articleId, rate.mark],
      [total.articleId, total.mark],
    ),
    additive: false,
  };
}
