import type { Figure, Modifier } from '@shared/domain/figure';
import { fail, ok, type Result } from '@shared/domain/result';
import { parseNumber, toNumber, type Typed } from './number';

/** What the value field says, as the figure keeps it. */
export type Value = Pick<Figure, 'low' | 'high' | 'modifier'>;

/** Qualifiers that may be typed before the number; the longest stand first, so "no more than" is not "more than". */
const QUALIFIERS: readonly (readonly [RegExp, Modifier])[] = [
  [/^(?:no more than|at most|up to|fewer than|less than|under|below|<)\s*/iu, '<'],
  [/^(?:no fewer than|no less than|at least|more than|over|above|>)\s*/iu, '>'],
  [/^(?:about|around|roughly|approximately|nearly|almost|some|~|≈)\s*/iu, '~'],
  [/^(?:exactly|=)\s*/iu, '='],
];
const RANGE = /\s*(?:–|—|\bto\b|(?<=[\da-z])\s*-)\s*/iu;

/**
 * Reads the value field: a number or a range, with a qualifier in front if the editor typed one; else `modifier`
 * is the one chosen beside it. "2-3 million" means millions at both ends.
 */
export function parseValue(input: string, modifier: Modifier): Result<Value> {
  const { rest, found } = takeQualifier(input.trim());
  const qualifier = found ?? modifier;
  if (rest === '')
    return fail('invalid', 'A figure needs a value. Write 250,000, 2.5 million or 30,000–40,000.');
  const ends = rest.split(RANGE);
  if (ends.length > 2)
    return fail('invalid', `“${rest}” has more than two ends. Write a range as 30,000–40,000.`);
  const first = parseNumber(ends[0] ?? '');
  if (!first.ok) return first;
  if (ends.length === 1) return ok(open(toNumber(first.value), qualifier));
  const second = parseNumber(ends[1] ?? '');
  if (!second.ok) return second;
  return range(toNumber(underScale(first.value, second.value)), toNumber(second.value), qualifier, rest);
}

/** In "2-3 million" the scale is said once for both; in "900,000-1.1m" and "500-1k" the first end stands for itself. */
function underScale(first: Typed, second: Typed): Typed {
  if (first.power !== 0 || toNumber(first) >= 1000) return first;
  const shared = { ...first, power: second.power };
  return toNumber(shared) < toNumber(second) ? shared : first;
}

function takeQualifier(text: string): { rest: string; found: Modifier | null } {
  for (const [pattern, modifier] of QUALIFIERS) {
    if (pattern.test(text)) return { rest: text.replace(pattern, ''), found: modifier };
  }
  return { rest: text, found: null };
}

/** One stated number; "more than" leaves the upper end open, "fewer than" the lower. */
function open(number: number, modifier: Modifier): Value {
  return { low: modifier === '<' ? null : number, high: modifier === '>' ? null : number, modifier };
}

function range(low: number, high: number, modifier: Modifier, typed: string): Result<Value> {
  if (low >= high) return fail('invalid', `“${typed}” runs backwards. Put the smaller number first.`);
  if (modifier === '>' || modifier === '<') {
    return fail(
      'invalid',
      'A range already has both ends. Choose “as stated” or “about”, or write one number.',
    );
  }
  return ok({ low, high, modifier });
}

const PLAIN = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

/** The value as the field shows it for editing, without its qualifier: "250,000", "30,000–40,000", "" when none is stated. */
export function valueField({ low, high }: Pick<Figure, 'low' | 'high'>): string {
  if (low !== null && high !== null && low !== high) return `${PLAIN.format(low)}–${PLAIN.format(high)}`;
  const one = low ?? high;
  return one === null ? '' : PLAIN.format(one);
}
