import { stated, type Figure } from '../../../domain/figure';
import { NOT_QUITE } from '../../lexicon/hedges';
import type { Unit } from '../measure/units';

/** A figure read as an interval, in the base unit of its unit. */
export interface Interval {
  /** What the words commit to: `>` is open above (`Infinity`), `<` is open below (0, or `-Infinity` for a level). */
  readonly low: number;
  readonly high: number;
  /** What a reader takes the words to mean: "more than 310,000" is not 900,000. */
  readonly natural: { readonly low: number; readonly high: number };
  /** The one number the words name, in the base unit. */
  readonly stated: number;
  /** Worth of the last stated digit, in the base unit. */
  readonly step: number;
}

// "Thousands" commits to a magnitude, not to a number, and headlines are slow to move to the next.
const VAGUE: readonly (readonly [RegExp, number, number])[] = [
  [/\bhundreds of thousands\b/i, 200_000, 999_999],
  [/\btens of thousands\b/i, 20_000, 99_999],
  [/\bhundreds of millions\b/i, 200_000_000, 999_999_999],
  [/\btens of millions\b/i, 20_000_000, 99_999_999],
  [/\bthousands\b/i, 1_500, 19_999],
  [/\bhundreds\b/i, 150, 1_999],
  [/\bscores\b/i, 40, 199],
  [/\bdozens\b/i, 20, 199],
  [/\bmillions\b/i, 2_000_000, 9_999_999],
];

// Rounding is forgiven only so far: "200" for 203 is rounding, "200" for 240 is another number.
const EXACT_SLACK = 0.05;
const ABOUT_SLACK = 0.15;

/** Reads a figure as an interval; null when it states no number at all. */
export function intervalOf(figure: Figure, exact: string, unit: Unit): Interval | null {
  const convert = (value: number): number => value * unit.factor + unit.offset;
  for (const [words, low, high] of VAGUE) {
    if (words.test(exact) && !/\d/.test(exact)) {
      const natural = { low: convert(low), high: convert(high) };
      return { low: natural.low, high: Infinity, natural, stated: convert(low), step: convert(low) };
    }
  }
  const value = stated(figure);
  if (value === null) return null;
  // A share is given to the whole per cent, whatever it ends in: 70 per cent is not "seventy or so".
  const share = unit.family === 'share' && unit.factor === 1 && figure.modifier === '=';
  const step = share ? Math.min(1, lastDigit(value, exact)) : lastDigit(value, exact);
  const [low, high] = committed(figure, value, step, exact, share);
  const natural = {
    low: Number.isFinite(low) ? low : value - Math.min(step, value * ABOUT_SLACK),
    high: Number.isFinite(high) ? high : value + Math.min(step, Math.max(1, value * ABOUT_SLACK)),
  };
  return {
    low: convert(low),
    high: convert(high),
    natural: { low: convert(natural.low), high: convert(natural.high) },
    stated: convert(value),
    step: step * unit.factor,
  };
}

// "Exceeds the 668 animals lost in 2012": what is exceeded is known to the last one.
const THE = /\bthe\s+\d/i;

/** The figure as the copy gives it where it only serves as a bound for another: known, and no bound of itself. */
export function knownOf(figure: Figure, exact: string): Figure {
  const value = stated(figure);
  if ((figure.modifier !== '>' && figure.modifier !== '<') || value === null) return figure;
  return THE.test(exact) || ZONE.test(exact) ? { ...figure, low: value, high: value, modifier: '=' } : figure;
}

// "Restricted within a three-kilometre zone": that is how wide it is.
const ZONE = /^within an? [\p{L}\d.]+-\p{L}+ (?:zone|radius|area|belt|strip|limit)\b/iu;
function committed(
  figure: Figure,
  value: number,
  step: number,
  exact: string,
  share: boolean,
): [number, number] {
  const { low, high, modifier } = figure;
  if (low !== null && high !== null && low !== high) return [low, high];
  const size = Math.abs(value);
  switch (modifier) {
    case '>':
      return [value, Infinity];
    case '<':
      return [NOT_QUITE.test(exact) ? value - Math.min(step, size * ABOUT_SLACK) : -Infinity, value];
    case '~': {
      const slack = Math.min(Math.max(step, size < 100 ? 1 : 0), size * ABOUT_SLACK);
      return NOT_QUITE.test(exact) ? [value - slack, value] : [value - slack, value + slack];
    }
    case '=': {
      // A count below a hundred is a count, not a rounding: 50 dead is not 48 dead.
      if (!share && Number.isInteger(value) && size < 100 && step <= 10) return [value, value];
      const slack =
        !share && step <= 1 && Number.isInteger(value) ? 0 : Math.min(step / 2, size * EXACT_SLACK);
      return [value - slack, value + slack];
    }
  }
}

/** The worth of the last digit the words state: 10,000 for 250,000; 0.01 for 4.25; 100 million for 1.2 billion. */
export function lastDigit(value: number, exact: string): number {
  if (value === 0) return 1;
  const decimals = /\d[\d,]*\.(\d+)/.exec(exact)?.[1]?.length;
  if (decimals !== undefined) {
    const written = Number(/\d[\d,]*\.\d+/.exec(exact)?.[0].replaceAll(',', '') ?? '1');
    return written === 0 ? 1 : Math.abs(value / written) * 10 ** -decimals;
  }
  if (!Number.isInteger(value)) return 10 ** -(String(value).split('.')[1]?.length ?? 0);
  let step = 1;
  while (value % (step * 10) === 0 && step < 1e15) step *= 10;
  return step;
}

/** The interval widened to its last stated digit on both sides, as two different units are compared. */
export function rounded(interval: Interval): Interval {
  const slack = Math.max(interval.step / 2, Math.abs(interval.stated) * 0.01);
  const [low, high] = [interval.low - slack, interval.high + slack];
  const natural = { low: Math.min(low, interval.natural.low), high: Math.max(high, interval.natural.high) };
  return { ...interval, low, high, natural };
}

/** Whether the two can both be true of one moment, as the words commit. */
export function overlap(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** Whether a reader would take the two for the same amount. */
export function alike(a: Interval, b: Interval): boolean {
  return a.natural.low <= b.natural.high && b.natural.low <= a.natural.high;
}

/** Whether two plain numbers, given as exactly as each other, differ: 9.4 and 9.5 touch at 9.45, which rounds to one. */
export function differ(a: Interval, b: Interval): boolean {
  return a.step === b.step && Math.abs(a.stated - b.stated) > a.step * (1 - 1e-9);
}
