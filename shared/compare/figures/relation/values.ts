import { formatDate, type PartialDate } from '../../../domain/date';
import { countsFromZero, turned, type CrossReason, type Relation } from '../../../domain/question';
import { NOT_QUITE } from '../../lexicon/hedges';
import { once } from '../../once';
import { percent, reason } from '../../reasons';
import { amount } from '../together/amount';
import { counterOf, isOneCounter } from '../together/counter';
import { alike, differ, overlap, rounded, type Interval } from '../reading/interval';
import { apartDays } from '../reading/moment';
import { areRunning, areSettled, inTime, movesOverTime, natureOf, samePast, whyItMoves } from '../time/moves';
import type { InOrder } from '../time/order';
import type { OneUnit } from '../together/one-unit';
import type { FigureReading } from '../reading/read';
import { saysItFell, saysItMoved } from '../time/tense';
import { areTwins } from '../together/together';

/** A relation with its reasons. */
export type Judged = readonly [relation: Relation, because: readonly CrossReason[]];

/** How two values of one scope and unit stand to each other; `a` is the earlier one. */
export function relateValues(a: FigureReading, b: FigureReading, unit: OneUnit): Judged {
  const both = [
    [a.articleId, a.mark],
    [b.articleId, b.mark],
  ] as const;
  if (unit.x === null || unit.y === null)
    return ['compatible', [reason('At least one gives no number that could differ.', ...both)]];
  // 175 kilometres and 109 miles: what was converted was rounded too.
  const [x, y] = unit.converted ? [rounded(unit.x), rounded(unit.y)] : [unit.x, unit.y];
  const days = apartDays(a, b);
  if ((x.low === y.low && x.high === y.high) || sameAmount(a, b, unit.x, unit.y))
    return ['same', [reason('Both give the same value.', ...both)]];
  // One saying, printed twice with another number in it, is no news.
  const moves = movesOverTime(a, b, days) && !(isQuoted(a) && isQuoted(b) && areTwins(a, b));
  // A rate cut "to 6.75 percent" was no 7 percent before that was rounded.
  const moved = moves && isPlain(a) && isPlain(b) && !areRunning(a, b) && saysItMoved(inTime(a, b).last);
  const plain = moved || (isPlain(a) && isPlain(b) && differ(x, y));
  if (!plain && alike(x, y) && overlap(x, y))
    return ['compatible', [reason(closeness(a, b, unit.converted), ...both)]];
  if (overlap(x, y) && !moves && a.figure.modifier === b.figure.modifier && areTwins(a, b)) {
    // "More than 400" and "more than 520" may both be true, but not of one sentence printed twice.
    return ['conflicts', [reason('The sentences are the same but for the figure.', ...both)]];
  }
  if (overlap(x, y) && !moves && !plain)
    return ['compatible', [reason('The qualifier leaves room for the other figure.', ...both)]];
  // Fewer than 9,000 had crossed, and then about 6,600: the first said nothing of how many more.
  if (overlap(x, y) && [a, b].some(({ figure }) => figure.modifier === '<') && areRunning(a, b))
    return ['compatible', [reason('The qualifier leaves room for the other figure.', ...both)]];
  // 300 houses were gone, and then at least 250: the later copy says nothing against the rest.
  if (overlap(x, y) && areRunning(a, b) && onlyOpensBelow(a, b))
    return ['compatible', [reason('The qualifier leaves room for the other figure.', ...both)]];
  if (!moves) return ['conflicts', [conflict(a, b, days)]];
  return overTime(a, b, unit.y.stated - unit.x.stated);
}

function onlyOpensBelow(a: FigureReading, b: FigureReading): boolean {
  const { first, last } = inTime(a, b);
  return (
    last.figure.modifier === '>' &&
    first.figure.modifier === '=' &&
    (first.value?.stated ?? 0) > (last.value?.stated ?? 0)
  );
}

function overTime(a: FigureReading, b: FigureReading, change: number): Judged {
  const both = [
    [a.articleId, a.mark],
    [b.articleId, b.mark],
  ] as const;
  const running = areRunning(a, b);
  // Whoever calls may give the later one first.
  const order = inTime(a, b);
  const { first, last } = order;
  if (turned(first.figure, last.figure))
    return [
      'supersedes',
      [reason(`It went ${first.figure.change ?? ''}, then ${last.figure.change ?? ''}.`, ...both)],
    ];
  const grown = first === a ? change : -change;
  const fell = grown < 0 && saysItFell(last);
  if (running && grown < 0 && !fell) {
    const text = `A running total: it went down by ${amount(-grown, b)} ${between(order)}, and the copy does not say why.`;
    return ['conflicts', [reason(text, ...both)]];
  }
  const why = fell
    ? 'The copy says that it fell.'
    : running
      ? 'A running total; the later figure is higher.'
      : whyItMoves(a, b);
  return [
    'supersedes',
    [
      reason(`${signed(grown, b)}${share(first, grown)} ${between(order)}.`, ...both),
      reason(why, [a.articleId, a.measureAt ?? a.mark], [b.articleId, b.measureAt ?? b.mark]),
    ],
  ];
}

const isQuoted = once(({ sentence, mark }: FigureReading): boolean => {
  const before = sentence.text.slice(0, mark.start - sentence.start);
  const quotes = before.match(/[“”"]/g) ?? [];
  return quotes.length % 2 === 1;
});

function isPlain({ figure }: FigureReading): boolean {
  return (
    figure.modifier === '=' && (figure.low === figure.high || figure.low === null || figure.high === null)
  );
}

// 2.4 kilometres and 2,400 metres; 1,200 a month and 14,400 a year.
function sameAmount(a: FigureReading, b: FigureReading, x: Interval, y: Interval): boolean {
  return (
    a.figure.modifier === b.figure.modifier &&
    isPlain(a) === isPlain(b) &&
    isNearly(a) === isNearly(b) &&
    Math.abs(x.stated - y.stated) <= Math.abs(x.stated) * 1e-9
  );
}

// "Nearly 100" is less, "about 100" either.
function isNearly({ mark }: FigureReading): boolean {
  return NOT_QUITE.test(mark.exact);
}

function closeness(a: FigureReading, b: FigureReading, converted: boolean): string {
  const qualified = a.figure.modifier !== '=' || b.figure.modifier !== '=';
  if (!isPlain(a) !== !isPlain(b) && !qualified) return 'One gives a range, and the other lies in it.';
  if (converted && a.unit.family !== 'share') return 'Converted to one unit, both give about the same.';
  return qualified ? 'The qualifier makes room for both.' : 'Rounded differently.';
}

function disagreement(a: FigureReading, b: FigureReading, days: number | null): string {
  if (a.articleId === b.articleId) return 'One article prints both, and they leave no value in common';
  const nature = natureOf(a, b);
  const stands = nature === 'fixed' || nature === 'flow' || samePast(a, b) || areSettled(a, b);
  const when =
    days === null
      ? a.asOf === null && b.asOf === null
        ? 'neither gives a date'
        : 'only one gives a date'
      : days === 0
        ? `both hold for ${date(a.asOf)}`
        : stands
          ? 'what they count does not change with time'
          : 'what they count would hardly change in so short a time';
  return `The two leave no value in common, and ${when}`;
}

// "Organisers" and "police" of one march: whoever reprints either must say whose it is.
function conflict(a: FigureReading, b: FigureReading, days: number | null): CrossReason {
  const text = disagreement(a, b, days);
  const marks = [
    [a.articleId, a.mark],
    [b.articleId, b.mark],
  ] as const;
  const [x, y] = [counterOf(a), counterOf(b)];
  if (x === null || y === null || a.articleId === b.articleId || isOneCounter(x, y))
    return reason(`${text}.`, ...marks);
  return reason(
    `${text}: “${a.mark.exact}” is given by “${x.words}”, “${b.mark.exact}” by “${y.words}”.`,
    ...marks,
    [a.articleId, x],
    [b.articleId, y],
  );
}

function between({ from, to }: InOrder): string {
  return from === to && from !== null
    ? `in the course of ${date(from)}`
    : `between ${date(from)} and ${date(to)}`;
}

function date(asOf: PartialDate | null): string {
  return asOf === null ? 'no known date' : formatDate(asOf);
}

function signed(change: number, of: FigureReading): string {
  return `${change < 0 ? '−' : '+'}${amount(Math.abs(change), of)}`;
}

/** A change as a share of what it began from, in brackets; empty for what is a share itself or has no zero. */
export function share(a: FigureReading, change: number): string {
  const from = a.value?.stated ?? 0;
  return a.unit.family === 'share' || from === 0 || !countsFromZero(a.figure.unit)
    ? ''
    : ` (${percent(change / Math.abs(from))})`;
}
