import { fail, ok, type Result } from '@shared/domain/result';

/** What editors type for the units that have one agreed name. */
const NAMES: Readonly<Record<string, string>> = {
  people: 'person',
  persons: 'person',
  '%': 'percent',
  'per cent': 'percent',
  'percentage points': 'percentage-point',
  'percentage point': 'percentage-point',
  points: 'percentage-point',
  km: 'kilometre',
  kilometres: 'kilometre',
  kilometers: 'kilometre',
  kilometer: 'kilometre',
  m: 'metre',
  metres: 'metre',
  years: 'year',
  months: 'month',
  weeks: 'week',
  days: 'day',
  hours: 'hour',
  minutes: 'minute',
  countries: 'country',
  $: 'USD',
  dollars: 'USD',
  'us dollars': 'USD',
  '€': 'EUR',
  euros: 'EUR',
  '£': 'GBP',
};

/** Offered under the field; anything else may be typed. */
export const COMMON_UNITS = [
  'person',
  'percent',
  'percentage-point',
  'year',
  'month',
  'day',
  'kilometre',
  'USD',
  'EUR',
  'GBP',
];

/** Longer than any unit, short enough to catch a sentence typed into the wrong field. */
const LONGEST = 40;

/** Reads the unit field; empty means a bare number. Three capitals are a currency, everything else is lower case. */
export function parseUnit(input: string): Result<string | null> {
  const text = input.trim().replace(/\s+/gu, ' ');
  if (text === '') return ok(null);
  const known = NAMES[text.toLowerCase()];
  if (known !== undefined) return ok(known);
  if (/\d/u.test(text))
    return fail('invalid', `“${text}” is not a unit. The number goes into the value field.`);
  if (text.length > LONGEST) return fail('invalid', 'A unit is a word or two: person, year, kilometre, USD.');
  return ok(/^[A-Za-z]{3}$/u.test(text) && text === text.toUpperCase() ? text : text.toLowerCase());
}
