import { isPartialDate, type PartialDate } from './date';
import { fail, ok, type Result } from './result';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WRITTEN = /^(?:(\d{1,2})\s+)?([a-z]{3,9})\.?,?\s+(\d{4})$/iu;
const FULL = [
  'january',
  'february',
  'march',
  'april',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * Reads a date as an editor types it: `2017`, `2017-03`, `2017-03-28`, or as copy writes it, "28 March 2017" and "Mar 2017".
 * Slashes are refused: 3/4/2017 is one day in London, another in Washington. An empty field means no date.
 */
export function readTypedDate(input: string): Result<PartialDate | null> {
  const text = input.trim();
  if (text === '') return ok(null);
  const date = written(text) ?? (/^\d{4}(?:-\d{1,2}){0,2}$/u.test(text) ? text : null);
  if (date === null)
    return fail('invalid', `“${text}” is not a date Stet can read. Write 2017, 2017-03 or 2017-03-28.`);
  return isPartialDate(date)
    ? ok(date)
    : fail('invalid', `There is no such date as “${text}”. Write 2017, 2017-03 or 2017-03-28.`);
}

function written(text: string): PartialDate | null {
  const parts = WRITTEN.exec(text);
  if (parts === null) return null;
  const [, day, word = '', year = ''] = parts;
  const name = word.toLowerCase();
  const month = MONTHS.indexOf(name.slice(0, 3)) + 1;
  const isName = name.length === 3 || name === 'sept' || FULL.includes(name);
  if (month === 0 || !isName) return null;
  const two = (value: number | string): string => String(value).padStart(2, '0');
  return `${year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
}
