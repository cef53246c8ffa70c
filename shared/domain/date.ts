/** A calendar date in the Gregorian calendar, `YYYY-MM-DD`. */
export type IsoDate = string;

/** A date as exactly as the copy gives it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether the string is a real `YYYY-MM-DD` (31 June is not). */
export function isIsoDate(value: string): value is IsoDate {
  return value.length === 10 && isPartialDate(value);
}

/** Whether the string is a real date of year, month or day precision. */
export function isPartialDate(value: string): value is PartialDate {
  const parts = PARTIAL.exec(value);
  if (parts === null) return false;
  const [, year, month = '01', day = '01'] = parts;
  const date = new Date(`${year ?? ''}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

/** The first day that a partial date covers: `2016-06` gives `2016-06-01`. */
export function firstDay(date: PartialDate): IsoDate {
  return `${date}${'-01-01'.slice(0, 10 - date.length)}`.slice(0, 10);
}

/** The last day that a partial date covers: `2016-06` gives `2016-06-30`. */
export function lastDay(date: PartialDate): IsoDate {
  if (date.length === 10) return date;
  const [year, month] = [Number(date.slice(0, 4)), date.length === 4 ? 12 : Number(date.slice(5, 7))];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Whole days from `a` to `b` (negative when `b` is earlier), each taken at the first day it covers. */
export function daysBetween(a: PartialDate, b: PartialDate): number {
  return Math.round((timeOf(b) - timeOf(a)) / 86_400_000);
}

// Asked of each pair of figures that may meet, and to have the date parsed costs many times as much.
function timeOf(date: PartialDate): number {
  const [month, day] = [Number(date.slice(5, 7)) || 1, Number(date.slice(8, 10)) || 1];
  return new Date(0).setUTCFullYear(Number(date.slice(0, 4)), month - 1, day);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The date as an editor reads it: "28 Mar 2017", "Mar 2017" or "2017". */
export function formatDate(date: PartialDate): string {
  const year = date.slice(0, 4);
  if (date.length < 7) return year;
  const month = MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
  return date.length < 10 ? `${month} ${year}` : `${Number(date.slice(8))} ${month} ${year}`;
}
