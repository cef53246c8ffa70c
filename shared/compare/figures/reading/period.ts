import { daysBetween, type IsoDate } from '../../../domain/date';
import type { Span } from '../../../domain/span';

/** A stretch of time that the copy names, at most as exact as the copy: `from` and `to` are its first and last day. */
export interface Period extends Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly precision: 'day' | 'month' | 'quarter' | 'half' | 'year' | 'years';
  /** "as of", "by", "on", "in", "since", or nothing; "than" for what the figure is only set against. */
  readonly lead: string;
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const MONTH =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const LEAD =
  '(?:\\b(as of|as at|by|until|through|since|on|in|during|for|from|before|after|of|last|this)\\s+(?:the\\s+)?(?:(?:end|close)\\s+of\\s+(?:the\\s+)?)?)?';
const DATES = new RegExp(
  `${LEAD}(?:` +
    `\\b(?<mf>${MONTH})(?:\\s*[-–]\\s*|\\s+(?:to|and|through|until)\\s+(?:the\\s+)?(?:(?:end|close)\\s+of\\s+)?)(?<mt>${MONTH})\\b(?:\\s+(?<ymt>(?:19|20)\\d\\d))?|` +
    `\\b(?<n>three|six|nine|12|twelve) months (?:to|ended|ending|through)\\s+(?:the\\s+)?(?:end[- ](?:of\\s+)?)?(?:\\d{1,2}\\s+)?(?<mn>${MONTH})(?:\\s+\\d{1,2}\\b,?)?(?:\\s+(?<yn>(?:19|20)\\d\\d))?|` +
    `\\b(?<o>first|opening|final|last) (?<on>two|three|four|five|six|seven|eight|nine|ten|eleven) months of (?<oy>(?:19|20)\\d\\d|the year|this year|last year)\\b|` +
    `\\b(?<d1>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<m1>${MONTH})(?:,?\\s+(?<y1>(?:19|20)\\d\\d))?\\b|` +
    `\\b(?<m2>${MONTH})\\s+(?<d2>\\d{1,2})(?:st|nd|rd|th)?\\b(?![.,]\\d|\\s*(?:per cent|percent|people|%))(?:,?\\s+(?<y2>(?:19|20)\\d\\d)\\b)?|` +
    `\\b(?<ql>last|final|closing)[- ]quarter of (?:(?<yql>(?:19|20)\\d\\d)|the year)\\b|` +
    `\\b(?<q>first|second|third|fourth|1st|2nd|3rd|4th)[- ]quarter\\b(?:\\s+of\\s+(?<yq>(?:19|20)\\d\\d))?|` +
    `\\bQ(?<qn>[1-4])(?:\\s+(?<yqn>(?:19|20)\\d\\d))?\\b|` +
    `\\b(?<h>first|second)[- ]half\\b(?:\\s+of\\s+(?<yh>(?:19|20)\\d\\d))?|` +
    `\\b(?<m3>${MONTH})\\s+(?<y3>(?:19|20)\\d\\d)\\b|` +
    `\\b(?<y4>(?:19|20)\\d\\d)\\b(?!\\s*(?:people|jobs|homes|dead))|` +
    `\\b(?<m5>January|February|March|April|May|June|July|August|September|October|November|December)\\b|` +
    `\\b(?<rel>full[- ]year|last year|this year|the year|last month|this month|the previous year|a year earlier|a year ago)\\b)`,
  'giu',
);
const QUARTERS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
};

/** The dates and periods that a passage names, resolved against the article's date where they leave the year open. */
export function periodsIn(text: string, { start, end }: Span, published: IsoDate | null): Period[] {
  const periods: Period[] = [];
  let told = start;
  for (const match of text.slice(start, end).matchAll(DATES)) {
    const at = start + match.index;
    const named = rangeOf(match.groups ?? {}, published, (match[1] ?? '').toLowerCase());
    if (named === null || at < told) continue;
    // "In July and August last year" names no year of its own, and two months of that one.
    const year = YEAR_BEHIND.exec(text.slice(at + match[0].length, end));
    const [, which] = year ?? [];
    const range =
      which === undefined ||
      published === null ||
      match.groups?.['rel'] !== undefined ||
      /\d{4}/.test(match[0])
        ? named
        : inYear(named, Number(published.slice(0, 4)) - (/last|previous/i.test(which) ? 1 : 0));
    if (range !== named) told = at + match[0].length + (year?.[0].length ?? 0);
    // "Since clashes erupted on 3 February": the day is a beginning, whatever stands right before it.
    const since = /\bsince\b[^,.;]{0,40}$/i.test(text.slice(start, at));
    const lead = (match[1] ?? '').toLowerCase();
    const span = { start: at, end: at + match[0].length };
    const than = isBase(text.slice(Math.max(start, at - 100), at), text.slice(span.end, end), lead);
    periods.push({ lead: since ? 'since' : than ? 'than' : lead, ...range, ...span });
  }
  return periods;
}

const YEAR_BEHIND = /^,?\s+(?:of\s+)?(last|this|the previous) year\b/iu;

// The same months of that year, in which they begin.
function inYear({ from, to, precision }: Range, year: number): Range {
  const over = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return { from: `${String(year)}${from.slice(4)}`, to: `${String(year + over)}${to.slice(4)}`, precision };
}

const MOVED =
  /\b(?:r[io]se|f[ae]ll|drop|up|down|increas|decreas|gr[eo]w|jump|climb|declin|gain|higher|lower|more|less|fewer|slump|plung|surg|soar|sl[iu]d|shr[aiu]nk|cut)\p{L}*\b[^;]*$/iu;

// "8 per cent more than in 2022", "down from 2022": the year is what the figure is set against, not its own.
function isBase(before: string, behind: string, lead: string): boolean {
  if (/\b(?:than|compared (?:with|to)|versus|against)\s+(?:(?:the|its|their)\s+)?$/i.test(before))
    return true;
  if (lead !== 'from' || /^\s*(?:[-–]|to\b|until\b|through\b|onwards?\b|and\b)/i.test(behind)) return false;
  return MOVED.test(before);
}

type Range = Pick<Period, 'from' | 'to' | 'precision'>;

function rangeOf(
  groups: Readonly<Record<string, string | undefined>>,
  published: IsoDate | null,
  lead: string,
): Range | null {
  const g = (name: string): string | undefined => groups[name];
  const thisYear = published === null ? null : Number(published.slice(0, 4));
  const month = monthNumber(g('m1') ?? g('m2') ?? g('m3') ?? g('m5'));
  const day = g('d1') ?? g('d2');
  if (month !== null && day !== undefined) {
    const year = Number(g('y1') ?? g('y2') ?? nearestYear(month, Number(day), published));
    return Number.isNaN(year) || Number(day) > 31 || Number(day) < 1
      ? null
      : dayRange(year, month, Number(day));
  }
  const run = runOfMonths(groups, published);
  if (run !== null) return run;
  const quarter = g('q') === undefined ? Number(g('qn') ?? 0) : (QUARTERS[g('q')?.toLowerCase() ?? ''] ?? 0);
  if (g('ql') !== undefined) return months(Number(g('yql') ?? thisYear ?? Number.NaN), 10, 3, 'quarter');
  if (quarter > 0)
    return months(
      Number(g('yq') ?? g('yqn') ?? begunYear(quarter * 3 - 2, published)),
      quarter * 3 - 2,
      3,
      'quarter',
    );
  const half = g('h')?.toLowerCase();
  if (half !== undefined)
    return months(
      Number(g('yh') ?? begunYear(half === 'first' ? 1 : 7, published)),
      half === 'first' ? 1 : 7,
      6,
      'half',
    );
  if (g('m3') !== undefined && month !== null) return months(Number(g('y3')), month, 1, 'month');
  if (g('y4') !== undefined) return months(Number(g('y4')), 1, 12, 'year');
  if (g('m5') !== undefined && month !== null) {
    // "May" and "March" are words too; without "in", "since" and the like they are not taken for months.
    if (lead === '' && /^(?:may|march)$/i.test(g('m5') ?? '')) return null;
    return months(Number(nearestYear(month, 1, published)), month, 1, 'month');
  }
  return thisYear === null || published === null
    ? null
    : relative(g('rel')?.toLowerCase() ?? '', thisYear, Number(published.slice(5, 7)));
}

// "Fourth-quarter revenue" in February is that of the year before.
function begunYear(month: number, published: IsoDate | null): number {
  if (published === null) return Number.NaN;
  const year = Number(published.slice(0, 4));
  return iso(year, month, 1) > published ? year - 1 : year;
}

const COUNT: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  '12': 12,
};

// "July to September", "nine months to September", "the first three months of the year".
function runOfMonths(
  groups: Readonly<Record<string, string | undefined>>,
  published: IsoDate | null,
): Range | null {
  const [first, last, end] = [groups['mf'], groups['mt'], groups['mn']].map(monthNumber);
  if (first != null && last != null) {
    const count = ((last - first + 12) % 12) + 1;
    // "January to September" in November is the year's that goes on, though next January is nearer.
    const ends = Number(groups['ymt'] ?? nearestYear(last, 1, published));
    return months(last < first ? ends - 1 : ends, first, count, precisionOf(count));
  }
  if (end != null) {
    const count = COUNT[groups['n']?.toLowerCase() ?? ''] ?? 3;
    const year = Number(groups['yn'] ?? nearestYear(end, 1, published));
    return months(year, end - count + 1, count, precisionOf(count));
  }
  const part = groups['o']?.toLowerCase();
  if (part === undefined) return null;
  const count = COUNT[groups['on']?.toLowerCase() ?? ''] ?? 3;
  const named = Number(groups['oy']);
  const now = published === null ? Number.NaN : Number(published.slice(0, 4));
  const year = Number.isNaN(named) ? (/last/i.test(groups['oy'] ?? '') ? now - 1 : now) : named;
  return months(year, part === 'first' || part === 'opening' ? 1 : 13 - count, count, precisionOf(count));
}

function precisionOf(count: number): Period['precision'] {
  return count <= 3 ? 'quarter' : count <= 6 ? 'half' : 'year';
}

function relative(words: string, year: number, month: number): Range | null {
  switch (words) {
    case 'last year':
    case 'the previous year':
    case 'a year earlier':
    case 'a year ago':
      return months(year - 1, 1, 12, 'year');
    case 'this year':
      return months(year, 1, 12, 'year');
    case 'last month':
      return month === 1 ? months(year - 1, 12, 1, 'month') : months(year, month - 1, 1, 'month');
    case 'this month':
      return months(year, month, 1, 'month');
    default:
      return null;
  }
}

function monthNumber(name: string | undefined): number | null {
  if (name === undefined) return null;
  const at = MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3)));
  return at < 0 ? null : at + 1;
}

// News looks back: "on 28 December" in January is last year's, "on 3 December" in late November is this year's to come.
function nearestYear(month: number, day: number, published: IsoDate | null): string {
  if (published === null) return 'NaN';
  const year = Number(published.slice(0, 4));
  const candidates = [year - 1, year, year + 1].map(
    (y) => [y, Math.abs(daysBetween(published, iso(y, month, day)))] as const,
  );
  return String(candidates.reduce((best, next) => (next[1] < best[1] ? next : best))[0]);
}

function iso(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function dayRange(year: number, month: number, day: number): Range {
  const date = iso(year, month, day);
  return { from: date, to: date, precision: 'day' };
}

function months(year: number, month: number, count: number, precision: Period['precision']): Range | null {
  if (Number.isNaN(year)) return null;
  const last = new Date(Date.UTC(year, month - 1 + count, 0));
  return { from: iso(year, month, 1), to: last.toISOString().slice(0, 10), precision };
}

/** Whether every day of `inner` lies in `outer` and `outer` is longer. */
export function isWithin(inner: Pick<Period, 'from' | 'to'>, outer: Pick<Period, 'from' | 'to'>): boolean {
  return (
    outer.from <= inner.from && inner.to <= outer.to && (outer.from !== inner.from || outer.to !== inner.to)
  );
}

/** Whether the two share no day. */
export function areApart(a: Pick<Period, 'from' | 'to'>, b: Pick<Period, 'from' | 'to'>): boolean {
  return a.to < b.from || b.to < a.from;
}
