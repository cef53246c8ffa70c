import type { CrossReason } from '../../domain/question';
import { stated } from '../../domain/figure';
import type { Span } from '../../domain/span';
import { reason } from '../reasons';
import { amount } from './amount';
import { alike } from './interval';
import { apartDays } from './moment';
import { isWithin } from './period';
import { placeRelation } from './place-relation';
import { overItsTime } from './rates';
import type { FigureReading } from './read';
import { spanOf } from './time-span';

/** That one figure holds for a part of what the other holds for. */
export interface ScopeDifference {
  readonly narrower: 'a' | 'b';
  readonly because: CrossReason;
  /** Whether a part can be no more than the whole: counts over places and people are, a share or a rate is not. */
  readonly additive: boolean;
}

/** Why one figure holds for a wider place, population or period than the other; null when nothing says so. */
export function scopesDiffer(a: FigureReading, b: FigureReading): ScopeDifference | null {
  return (
    byPlace(a, b) ??
    byPopulation(a, b) ??
    byPart(a, b) ??
    byJoined(a, b) ??
    byPeriod(a, b) ??
    bySpan(a, b) ??
    byRate(a, b)
  );
}

function byPlace(a: FigureReading, b: FigureReading): ScopeDifference | null {
  const places = placeRelation(a, b);
  if (places.kind !== 'nested') return null;
  // One number for a city and its country says where it was, not how much of it.
  if (a.value !== null && a.value.stated === b.value?.stated) return null;
  if (places.by === 'words' && agree(a, b)) return null;
  const { narrower, inner, outer } = places;
  const [one, other] = narrower === 'a' ? [a, b] : [b, a];
  const text = partAndWhole(
    inner === null ? null : wordsAt(one, inner),
    outer === null ? null : wordsAt(other, outer),
  );
  return {
    narrower,
    because: reason(text, [one.articleId, inner ?? one.mark], [other.articleId, outer ?? other.mark]),
    additive: isCount(a) && isCount(b),
  };
}

// What stands in another sentence of the article is shown, and not quoted.
function wordsAt({ sentence }: FigureReading, { start, end }: Span): string | null {
  if (start < sentence.start || end > sentence.end) return null;
  return sentence.text.slice(start - sentence.start, end - sentence.start).replace(/['’]s$/, '');
}

function partAndWhole(inner: string | null, outer: string | null): string {
  if (inner !== null && outer !== null)
    return `A part and the whole: “${inner}” in one, “${outer}” in the other.`;
  if (inner !== null) return `A part: “${inner}” in one; the other is not limited to it.`;
  return outer === null
    ? 'One is given as a part, the other as the whole.'
    : `The whole: “${outer}” in one; the other does not say so.`;
}

function byPopulation(a: FigureReading, b: FigureReading): ScopeDifference | null {
  // "39,140 runners" and "just over 39,000 people" are one crowd.
  if (a.population === b.population || agree(a, b)) return null;
  // Signatures are given by people, votes by members: who gave them is no part of them.
  if (isHeads(a) !== isHeads(b)) return null;
  const [narrow, wide] = a.population !== null ? [a, b] : [b, a];
  const who = narrow.figure.counted ?? narrow.population ?? 'a part';
  return {
    narrower: narrow === a ? 'a' : 'b',
    because: reason(
      `One counts only ${/^(?:over|under|aged|older|younger)\b/.test(narrow.population ?? '') ? `those ${narrow.population ?? ''}` : who}, the other everybody.`,
      [narrow.articleId, narrow.mark],
      [wide.articleId, wide.mark],
    ),
    additive: isCount(a) && isCount(b),
  };
}

function isHeads({ unit }: FigureReading): boolean {
  return unit.family === 'thing';
}

function agree(a: FigureReading, b: FigureReading): boolean {
  const one = a.unit.id === b.unit.id || (isCount(a) && isCount(b));
  return a.value !== null && b.value !== null && one && alike(a.value, b.value);
}

function byPart(a: FigureReading, b: FigureReading): ScopeDifference | null {
  if (a.part === b.part || agree(a, b)) return null;
  const [narrow, wide] = a.part ? [a, b] : [b, a];
  return {
    narrower: narrow === a ? 'a' : 'b',
    because: reason(
      'One is given as a part, the other as the whole.',
      [narrow.articleId, narrow.mark],
      [wide.articleId, wide.mark],
    ),
    additive: false,
  };
}

// "176 people" and "167 passengers and nine crew".
function byJoined(a: FigureReading, b: FigureReading): ScopeDifference | null {
  if ((a.joined === null) === (b.joined === null) || a.noun === b.noun || agree(a, b)) return null;
  const [narrow, wide] = a.joined !== null ? [a, b] : [b, a];
  if (narrow.joined === null || wide.unit.family !== 'person') return null;
  const { joined, mark } = narrow;
  const together = (stated(mark.figure) ?? 0) + (stated(joined.figure) ?? 0);
  const sum = together === wide.value?.stated ? ` Together they are ${amount(together, wide)}.` : '';
  return {
    narrower: narrow === a ? 'a' : 'b',
    because: reason(
      `One counts “${mark.exact}” apart from “${joined.exact}”, the other counts all.${sum}`,
      [narrow.articleId, mark],
      [narrow.articleId, joined],
      [wide.articleId, wide.mark],
    ),
    additive: true,
  };
}

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

function byPeriod(a: FigureReading, b: FigureReading): ScopeDifference | null {
  if (![a, b].some(({ measure }) => measure?.nature === 'flow') && !(isPerPeriod(a) && isPerPeriod(b)))
    return null;
  if (agree(a, b)) return null;
  const running = a.measure?.nature === 'running';
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

function bySpan(a: FigureReading, b: FigureReading): ScopeDifference | null {
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

// "40 million a year" and "400 million since 2007".
function byRate(a: FigureReading, b: FigureReading): ScopeDifference | null {
  const found = overItsTime(a, b);
  if (found === null || found.agree) return null;
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

function isCount({ unit, measure }: FigureReading): boolean {
  return (
    (unit.family === 'person' ||
      unit.family === 'thing' ||
      unit.family === 'none' ||
      unit.family === 'money') &&
    unit.per === null &&
    measure?.nature !== 'fixed'
  );
}
