import type { IsoDate, PartialDate } from '../../domain/date';
import { F } from '../text/flags';
import { MONTHS, WEEKDAYS } from '../text/calendar-words';
import { CARDINAL_VALUES } from '../text/number-words';
import { K, tokenAt, type Token } from '../text/tokens';

/** A date in the copy: tokens `[from, to)`, and the day, month or year it names. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  readonly date: PartialDate;
  /** The copy itself gives day, month and year; no reckoning from the published date. */
  readonly complete: boolean;
  /** The preposition before it, lower case, or ''. */
  readonly preposition: string;
}

function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function iso(year: number, month?: number, day?: number): PartialDate {
  const years = String(year).padStart(4, '0');
  if (month === undefined) return years;
  return day === undefined ? `${years}-${pad(month)}` : `${years}-${pad(month)}-${pad(day)}`;
}

/** Days since 1970 of a date; plain arithmetic, since dates are reckoned for every weekday in the copy. */
function dayNumber(date: IsoDate): number {
  return (
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / 86_400_000
  );
}

function shift(date: IsoDate, days: number): IsoDate {
  const to = new Date((dayNumber(date) + days) * 86_400_000);
  return iso(to.getUTCFullYear(), to.getUTCMonth() + 1, to.getUTCDate());
}

/** The year of a month that the copy names without one: the last such month, or the next where the clause looks ahead. */
function nearestYear(month: number, published: IsoDate, future: boolean): number {
  const [year, at] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  if (future) return month < at ? year + 1 : year;
  return month > at ? year - 1 : year;
}

/** The last such weekday up to the published date; the one after it when the copy speaks of what is to come. */
function weekdayDate(day: number, published: IsoDate, future: boolean): IsoDate {
  // 1 January 1970 was a Thursday.
  const today = (((dayNumber(published) + 4) % 7) + 7) % 7;
  const back = (today - day + 7) % 7;
  return future ? shift(published, back === 0 ? 0 : 7 - back) : shift(published, -back);
}

function monthAt(token: Token | undefined): number | undefined {
  if (token?.kind !== K.WORD || (token.flags & F.MONTH) === 0 || token.caps === 0) return undefined;
  return MONTHS.get(token.lower);
}

function yearAt(token: Token | undefined): number | undefined {
  return token?.kind === K.NUM && /^(?:1[5-9]|20)\d\d$/u.test(token.lower) ? token.value : undefined;
}

function dayAt(token: Token | undefined): number | undefined {
  return token?.kind === K.NUM && /^\d{1,2}$/u.test(token.lower) && token.value >= 1 && token.value <= 31
    ? token.value
    : undefined;
}

interface Found {
  readonly date: PartialDate;
  readonly to: number;
  readonly complete: boolean;
}

/** Words that may start a date: months, weekdays, and "last", "today", "a", "two" by their classes. */
const DATED = F.MONTH | F.WEEKDAY | F.ADV | F.ADJ | F.DET | F.CARDINAL;

/** The dates in tokens `[from, to)`, in text order; relative ones only when the published date is known. */
export function datesIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  published: IsoDate | null,
): DateMention[] {
  const out: DateMention[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind !== K.NUM && (token.flags & DATED) === 0) continue;
    const found = dateAt(tokens, i, from, to, published);
    if (found === null) continue;
    const before = tokens[i - 1];
    const preposition =
      i > from && before?.kind === K.WORD && (before.flags & F.PREP) !== 0 ? before.lower : '';
    out.push({ from: i, to: found.to, date: found.date, complete: found.complete, preposition });
    i = found.to - 1;
  }
  return out;
}

function dateAt(
  tokens: readonly Token[],
  i: number,
  from: number,
  n: number,
  published: IsoDate | null,
): Found | null {
  const token = tokenAt(tokens, i);
  if (token.kind === K.NUM) {
    if (published !== null && i + 2 < n && tokens[i + 2]?.lower === 'ago') return agoAt(tokens, i, published);
    const day = dayAt(token);
    let at = i + 1;
    if (tokens[at]?.glued === true && /^(?:st|nd|rd|th)$/u.test(tokens[at]?.lower ?? '')) at++;
    if (tokens[at]?.lower === 'of') at++;
    const month = day === undefined || at >= n ? undefined : monthAt(tokens[at]);
    if (day !== undefined && month !== undefined)
      return withYear(tokens, [from, at + 1, n], month, day, published);
    const year = yearAt(token);
    if (year === undefined || i === from) return null;
    const before = tokens[i - 1];
    const temporal =
      before?.kind === K.WORD &&
      /^(?:in|since|by|until|of|from|during|before|after|late|early|mid|to|the|through|for)$/u.test(
        before.lower,
      );
    const next = tokens[i + 1];
    const counts = next?.kind === K.WORD && i + 1 < n && (next.flags & (F.UNIT | F.SCALE | F.PLURAL)) !== 0;
    return temporal && !counts ? { date: iso(year), to: i + 1, complete: false } : null;
  }
  if (token.kind !== K.WORD) return null;
  const month = monthAt(token);
  if (month !== undefined) {
    const at = tokens[i + 1]?.lower === '.' ? i + 2 : i + 1;
    const day = at < n ? dayAt(tokens[at]) : undefined;
    if (day !== undefined) return withYear(tokens, [from, at + 1, n], month, day, published);
    const of = tokens[at]?.lower === 'of' ? at + 1 : at;
    const year = of < n ? yearAt(tokens[of]) : undefined;
    if (year !== undefined) return { date: iso(year, month), to: of + 1, complete: false };
    if (token.lower === 'may' || token.lower === 'march') {
      const before = tokens[i - 1];
      if (i === from || before?.kind !== K.WORD || (before.flags & (F.PREP | F.DET | F.ADJ)) === 0)
        return null;
    }
    return published === null
      ? null
      : {
          date: iso(nearestYear(month, published, looksAhead(tokens, i, from, n)), month),
          to: i + 1,
          complete: false,
        };
  }
  if (published === null) return null;
  const weekday = (token.flags & F.WEEKDAY) !== 0 && token.caps > 0 ? WEEKDAYS.get(token.lower) : undefined;
  if (weekday !== undefined)
    return {
      date: weekdayDate(weekday, published, looksAhead(tokens, i, from, n)),
      to: i + 1,
      complete: false,
    };
  return relativeAt(tokens, i, n, published);
}

function withYear(
  tokens: readonly Token[],
  [from, i, n]: readonly [number, number, number],
  month: number,
  day: number,
  published: IsoDate | null,
): Found | null {
  const at = tokens[i]?.lower === ',' ? i + 1 : i;
  const year = at < n ? yearAt(tokens[at]) : undefined;
  if (year !== undefined) return { date: iso(year, month, day), to: at + 1, complete: true };
  return published === null
    ? null
    : {
        date: iso(nearestYear(month, published, looksAhead(tokens, i, from, n)), month, day),
        to: i,
        complete: false,
      };
}

const AHEAD = new Set([
  'will',
  'shall',
  'expected',
  'plans',
  'planned',
  'ahead',
  'upcoming',
  'scheduled',
  'would',
]);

/**
 * Whether the clause speaks of what is to come. The nearest word that tells decides, those before the date first: in
 * "announced on Thursday that it would", Thursday is the day of announcing.
 */
function looksAhead(tokens: readonly Token[], i: number, from: number, n: number): boolean {
  if (tokens[i - 1]?.lower === 'next' || tokens[i - 1]?.lower === 'this') return true;
  for (let at = i - 1; at >= Math.max(from, i - 14); at--) {
    const ahead = pointsAhead(tokens, at);
    if (ahead !== null) return ahead;
  }
  for (let at = i + 1; at < Math.min(n, i + 8); at++) {
    const ahead = pointsAhead(tokens, at);
    if (ahead !== null) return ahead;
  }
  return false;
}

/** True for words of the future, false for saying something in the past, null for words that do not tell. */
function pointsAhead(tokens: readonly Token[], at: number): boolean | null {
  const token = tokenAt(tokens, at);
  if (AHEAD.has(token.lower) || (token.lower === 'due' && tokens[at + 1]?.lower === 'to')) return true;
  const past = token.lower === 'said' || token.lower === 'told' || token.lower.endsWith('ed');
  return past && (token.flags & F.REPORT) !== 0 ? false : null;
}

const RELATIVE = new Set(['today', 'yesterday', 'last', 'this', 'next']);

/** "today", "yesterday", "last year", "this month", "a year ago", "two weeks ago". */
function relativeAt(tokens: readonly Token[], i: number, n: number, published: IsoDate): Found | null {
  const token = tokenAt(tokens, i);
  if ((token.flags & (F.ADV | F.ADJ | F.DET | F.CARDINAL)) === 0) return null;
  if (!RELATIVE.has(token.lower))
    return i + 2 < n && tokens[i + 2]?.lower === 'ago' ? agoAt(tokens, i, published) : null;
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  const next = tokens[i + 1];
  switch (token.lower) {
    case 'today':
      return { date: published, to: i + 1, complete: false };
    case 'yesterday':
      return { date: shift(published, -1), to: i + 1, complete: false };
    case 'last':
    case 'this':
    case 'next': {
      if (next?.kind !== K.WORD || i + 1 >= n) return null;
      const step = token.lower === 'last' ? -1 : token.lower === 'next' ? 1 : 0;
      const named = monthAt(next);
      if (named !== undefined)
        return { date: iso(nearestYear(named, published, step > 0), named), to: i + 2, complete: false };
      if (next.lower === 'year') return { date: iso(year + step), to: i + 2, complete: false };
      if (next.lower === 'month') {
        const index = year * 12 + month - 1 + step;
        return { date: iso(Math.floor(index / 12), (index % 12) + 1), to: i + 2, complete: false };
      }
      return null;
    }
    default:
      return null;
  }
}

/** "a year ago", "two months ago", "10 days ago". */
function agoAt(tokens: readonly Token[], i: number, published: IsoDate): Found | null {
  const token = tokenAt(tokens, i);
  const unit = tokens[i + 1];
  const count =
    token.lower === 'a' || token.lower === 'an'
      ? 1
      : (token.flags & F.CARDINAL) !== 0
        ? CARDINAL_VALUES.get(token.lower)
        : Number.isInteger(token.value) && token.value < 1000
          ? token.value
          : undefined;
  if (count === undefined) return null;
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  switch (unit?.lower.replace(/s$/u, '')) {
    case 'day':
      return { date: shift(published, -count), to: i + 3, complete: false };
    case 'week':
      return { date: shift(published, -7 * count), to: i + 3, complete: false };
    case 'month': {
      const index = year * 12 + month - 1 - count;
      return { date: iso(Math.floor(index / 12), (index % 12) + 1), to: i + 3, complete: false };
    }
    case 'year':
      return { date: iso(year - count), to: i + 3, complete: false };
    case undefined:
    default:
      return null;
  }
}
