import { daysBetween, formatDate, type PartialDate } from '../../domain/date';
import type { Nature } from '../lexicon/measures';
import { difference, type CrossReason, type Relation } from '../../domain/question';
import { lapse, number, percent, reason, type Finding } from '../reasons';
import { relateDurations } from './durations';
import { alike, differ, overlap, rounded } from './interval';
import { droppedNegation } from '../text/frame';
import type { FigureReading } from './read';
import { scopesDiffer } from './scopes-differ';
import { areTwins } from './together';

/** A negation further off than this many words is rarely about the figure. */
const NEGATION_REACH = 5;

/** How two figures that answer one question stand to each other (design, section 5); `a` is the earlier one. */
export function relateFigures(a: FigureReading, b: FigureReading): Finding {
  const gap = difference(a.figure, b.figure);
  const say = (relation: Relation, because: readonly CrossReason[]): Finding => ({
    relation,
    because,
    difference: gap,
    words: null,
  });
  const denial = denying(a, b);
  if (denial !== null) return say('denies', denial);
  const correction = correcting(a, b);
  if (correction !== null)
    return { ...say('denies', correction), ...(b.corrected === null ? {} : { corrects: true as const }) };
  if (!comparable(a, b)) return say('not-comparable', incomparable(a, b));
  const scope = scopesDiffer(a, b);
  if (scope !== null) return say('different-scope', scope);
  const opposite = opposed(a, b);
  if (opposite !== null) return say('conflicts', opposite);
  const negation = droppedNegation(a, b, NEGATION_REACH);
  if (negation !== null) return say('conflicts', [negation]);
  if (a.lasts !== null && b.lasts !== null) return say(...relateDurations(a, b));
  return say(...values(a, b));
}

function denying(a: FigureReading, b: FigureReading): CrossReason[] | null {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    if (one.denied !== null && (other.denied === null || one.articleId !== other.articleId)) {
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

function correcting(a: FigureReading, b: FigureReading): CrossReason[] | null {
  // What an article corrects was printed before it: a later figure is no part of that.
  if (b.corrected === null && (apartDays(a, b) ?? 0) > 0) return null;
  const { corrected } = b.corrected !== null ? b : a;
  if (corrected === null || values(a, b)[0] === 'same' || values(a, b)[0] === 'compatible') return null;
  const corrector = b.corrected !== null ? b : a;
  return [reason('The copy corrects an earlier figure.', [corrector.articleId, corrected])];
}

function comparable(a: FigureReading, b: FigureReading): boolean {
  if (a.unit.family === 'none' || b.unit.family === 'none' || cutOff(a, b)) return true;
  if (a.unit.family !== b.unit.family) return false;
  return a.unit.id === b.unit.id || a.unit.family === 'duration' || a.unit.family === 'person';
}

// Who is cut off is counted by the connection: homes, households and customers are one.
function cutOff(a: FigureReading, b: FigureReading): boolean {
  const is = ({ measure }: FigureReading): boolean =>
    measure?.id === 'without-power' || measure?.id === 'without-water';
  return is(a) && is(b);
}

function incomparable(a: FigureReading, b: FigureReading): CrossReason[] {
  const [x, y] = [a.figure.unit ?? 'a bare number', b.figure.unit ?? 'a bare number'];
  return [
    reason(
      `One is in ${x}, the other in ${y}, and nothing in the copy converts one to the other.`,
      [a.articleId, a.mark],
      [b.articleId, b.mark],
    ),
  ];
}

function opposed(a: FigureReading, b: FigureReading): CrossReason[] | null {
  const [x, y] = [a.change, b.change];
  if (x === null || y === null || x === y) return null;
  return [reason('One says up, the other down.', [a.articleId, a.mark], [b.articleId, b.mark])];
}

type Judged = readonly [relation: Relation, because: readonly CrossReason[]];

function values(a: FigureReading, b: FigureReading): Judged {
  const both = [
    [a.articleId, a.mark],
    [b.articleId, b.mark],
  ] as const;
  if (a.value === null || b.value === null)
    return ['compatible', [reason('At least one gives no number that could differ.', ...both)]];
  // 175 kilometres and 109 miles: what was converted was rounded too.
  const converted = a.unit.factor !== b.unit.factor || a.unit.offset !== b.unit.offset;
  const [x, y] = converted ? [rounded(a.value), rounded(b.value)] : [a.value, b.value];
  const days = apartDays(a, b);
  const equal = (x.low === y.low && x.high === y.high) || sameAmount(a, b);
  if (equal) return ['same', [reason('Both give the same value.', ...both)]];
  const moves = movesOverTime(a, b, days);
  const plain = a.figure.modifier === '=' && b.figure.modifier === '=' && differ(x, y);
  if (!plain && alike(x, y) && overlap(x, y)) return ['compatible', [reason(closeness(a, b), ...both)]];
  if (overlap(x, y) && !moves && a.figure.modifier === b.figure.modifier && areTwins(a, b)) {
    // "More than 400" and "more than 520" may both be true, but not of one sentence printed twice.
    return ['conflicts', [reason('The sentences are the same but for the figure.', ...both)]];
  }
  if (overlap(x, y) && !moves && !plain)
    return ['compatible', [reason('The qualifier leaves room for the other figure.', ...both)]];
  const change = b.value.stated - a.value.stated;
  if (!moves) return ['conflicts', [reason(disagreement(a, b, days), ...both)]];
  const running = natureOf(a, b) === 'running';
  if (running && change < 0) {
    return [
      'conflicts',
      [
        reason(
          `A running total: it went down by ${number(-change)} ${between(a, b)}, and the copy does not say why.`,
          ...both,
        ),
      ],
    ];
  }
  const why = running ? 'A running total; the later figure is higher.' : 'A quantity that changes over time.';
  return [
    'supersedes',
    [
      reason(`${signed(change)}${relative(a, b)} ${between(a, b)}.`, ...both),
      reason(why, [a.articleId, a.measureAt], [b.articleId, b.measureAt]),
    ],
  ];
}

// 2.4 kilometres and 2,400 metres.
function sameAmount(a: FigureReading, b: FigureReading): boolean {
  const [p, q] = [a.value?.stated ?? Number.NaN, b.value?.stated ?? Number.NaN];
  return a.figure.modifier === b.figure.modifier && Math.abs(p - q) <= Math.abs(p) * 1e-9;
}

/** Whole days from the moment of `a` to that of `b`; null when either has none. */
export function apartDays(a: Pick<FigureReading, 'asOf'>, b: Pick<FigureReading, 'asOf'>): number | null {
  return a.asOf === null || b.asOf === null ? null : daysBetween(a.asOf, b.asOf);
}

// What moves by the month: two values within days of each other are two accounts of one.
const SLOW = new Set(
  'cost budget votes support approval interest unemployment inflation growth population members employed debt deficit'.split(
    ' ',
  ),
);
const SLOW_DAYS = 3;

// What both measure, or what the one does of which Stet knows it.
function natureOf(a: FigureReading, b: FigureReading): Nature | undefined {
  if (/\b(?:so far|to date)\b/i.test(`${a.sentence.text} ${b.sentence.text}`)) return 'running';
  const [x, y] = [a.measure?.nature, b.measure?.nature];
  return x === y || y === undefined ? x : x === undefined || y === 'running' ? y : x;
}

// A fact of one event does not move; what Stet does not know is given a month before it may.
// What has come "since 25 August" is a running total, whatever else such a figure is.
function isRunning({ measure, periods }: FigureReading): boolean {
  return (
    measure?.nature === 'running' ||
    (measure?.nature === 'flow' && periods.some(({ lead }) => lead === 'since'))
  );
}

function movesOverTime(a: FigureReading, b: FigureReading, days: number | null): boolean {
  if (days === null || days === 0) return false;
  // By how much something has risen is not news again a few days on; nor is what a named period that is over brought.
  if (a.change !== null && Math.abs(days) <= 14) return false;
  if (samePast(a, b)) return false;
  if (isRunning(a) && isRunning(b)) return true;
  switch (natureOf(a, b)) {
    case 'running':
      return true;
    case 'changing':
      return Math.abs(days) > SLOW_DAYS || !SLOW.has((a.measure ?? b.measure)?.id ?? '');
    case 'flow':
    case 'fixed':
      return false;
    case undefined:
      return Math.abs(days) > 30;
  }
}

// Both sentences name one year, quarter or month that was over when they were printed.
function samePast(a: FigureReading, b: FigureReading): boolean {
  return a.periods.some(
    (period) =>
      period.precision !== 'day' &&
      /^(?:in|during|for|of|)$/.test(period.lead) &&
      a.publishedOn !== null &&
      period.to < a.publishedOn &&
      b.periods.some((other) => other.from === period.from && other.to === period.to),
  );
}

function closeness(a: FigureReading, b: FigureReading): string {
  const qualified = a.figure.modifier !== '=' || b.figure.modifier !== '=';
  return qualified ? 'The qualifier makes room for both.' : 'Rounded differently.';
}

function disagreement(a: FigureReading, b: FigureReading, days: number | null): string {
  const nature = natureOf(a, b);
  const stands = nature === 'fixed' || nature === 'flow' || samePast(a, b);
  const when =
    days === null
      ? 'neither gives a later date'
      : days === 0
        ? `both as of ${date(a.asOf)}`
        : stands
          ? 'what they count does not change with time'
          : 'what they count would hardly change in so short a time';
  return `The two leave no value in common, and ${when}.`;
}

function between(a: FigureReading, b: FigureReading): string {
  return `between ${date(a.asOf)} and ${date(b.asOf)}`;
}

function date(asOf: PartialDate | null): string {
  return asOf === null ? 'no known date' : formatDate(asOf);
}

function signed(change: number): string {
  return `${change < 0 ? '−' : '+'}${number(Math.abs(change))}`;
}

function relative(a: FigureReading, b: FigureReading): string {
  const gap = difference(a.figure, b.figure);
  return gap?.relative == null ? '' : ` (${percent(gap.relative)})`;
}

/** What the relation of two figures means, in sentences; the relation's name is not repeated. */
export function figureVerdict(
  a: FigureReading,
  b: FigureReading,
  { relation, because }: Pick<Finding, 'relation' | 'because'>,
): string {
  const days = apartDays(a, b);
  const first = because[0]?.text ?? '';
  switch (relation) {
    case 'supersedes': {
      const gap = difference(a.figure, b.figure);
      if (gap === null || days === null) return first;
      const size = `${number(Math.abs(gap.absolute))} ${gap.absolute < 0 ? 'lower' : 'higher'}${gap.relative === null ? '' : ` (${percent(gap.relative)})`}`;
      const why =
        natureOf(a, b) === 'running'
          ? 'Such a total only grows, so both can be right'
          : 'Such a figure changes, so both can be right';
      return `The later figure is ${size}, ${lapse(days)}. ${why}; whoever reprints ${a.mark.exact} now is out of date.`;
    }
    case 'conflicts':
      return `${first} At most one of the two can be right as printed.`;
    case 'denies':
      return `${first} It should not run without the denial.`;
    case 'different-scope':
      return `${first} Both can be right; neither should be printed for the other.`;
    case 'not-comparable':
    case 'compatible':
    case 'same':
      return first;
  }
}
