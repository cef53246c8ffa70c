import {
  qualifierOf,
  QUALIFIER_SIGN,
  type Figure,
  type FigureWords,
  type Qualifier,
} from '@shared/domain/figure';

const SYMBOLS: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  CNY: 'CN¥',
  INR: '₹',
  KRW: '₩',
  AUD: 'A$',
  CAD: 'C$',
  NZD: 'NZ$',
};
const IRREGULAR: Readonly<Record<string, string>> = {
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
  foot: 'feet',
  percent: 'per cent',
  'percentage-point': 'percentage points',
};
const QUALIFIER: Readonly<Record<Qualifier, string>> = {
  '=': '',
  '~': 'about ',
  '>': 'more than ',
  '<': 'less than ',
  '≥': 'at least ',
  '≤': 'at most ',
};
const FULL = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });
const SCALED = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/u.test(unit);
const MEASURED = new Set([
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'kilometre',
  'metre',
  'mile',
  'tonne',
  'degree',
]);
const SHARES = new Set(['percent', 'percentage-point']);

/** The unit beside a number: "people", "years", "per cent". */
export function unitWord(unit: string, many: boolean): string {
  if (!many && unit !== 'percent') return unit.replaceAll('-', ' ');
  const irregular = IRREGULAR[unit];
  if (irregular !== undefined) return irregular;
  const word = unit.replaceAll('-', ' ');
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/u.test(word) ? `${word}es` : `${word}s`;
}

/**
 * The value as the details set it: "about 250,000", "$7 billion", "up 3 percentage points". What a count counts
 * stands in the line below it, as the copy words it; a measure needs its unit beside the number.
 */
export function valueWords({ figure, exact }: FigureWords): string {
  const number = ends(figure, ['million', 'billion', 'trillion']);
  if (number === null) return 'no number stated';
  const { unit, change } = figure;
  const direction = change === null ? '' : `${change} `;
  const head = direction + QUALIFIER[qualifierOf(figure, exact)];
  if (unit === null) return head + number;
  if (isMoney(unit)) return head + money(unit, number);
  if (figure.counted !== null && !MEASURED.has(unit) && !SHARES.has(unit)) return head + number;
  return `${head}${number} ${unitWord(unit, figure.low !== 1 || figure.high !== 1)}`;
}

/** The value as the list sets it, as short as it can be without losing its qualifier: "~250,000", "$7 bn", "~5 years". */
export function shortValue({ figure, exact }: FigureWords): string {
  const number = ends(figure, ['m', 'bn', 'tn']);
  if (number === null) return '—';
  const { unit } = figure;
  const arrow = figure.change === null ? '' : figure.change === 'up' ? '↑' : '↓';
  const head = arrow + QUALIFIER_SIGN[qualifierOf(figure, exact)].trimEnd();
  if (unit === null) return head + number;
  if (isMoney(unit)) return head + money(unit, number);
  if (unit === 'percent') return `${head}${number} %`;
  if (unit === 'percentage-point') return `${head}${number} pts`;
  if (MEASURED.has(unit)) return `${head}${number} ${unitWord(unit, figure.low !== 1 || figure.high !== 1)}`;
  return head + number;
}

function money(unit: string, number: string): string {
  const symbol = SYMBOLS[unit];
  return symbol === undefined ? `${unit} ${number}` : symbol + number;
}

type Scales = readonly [million: string, billion: string, trillion: string];

function ends({ low, high, unit }: Pick<Figure, 'low' | 'high' | 'unit'>, scales: Scales): string | null {
  const one = low ?? high;
  if (one === null) return null;
  const counted = unit === null || !isMoney(unit);
  if (low === null || high === null || low === high) return scaled(one, scales, counted);
  return `${scaled(low, scales, counted)}–${scaled(high, scales, counted)}`;
}

/**
 * Money is scaled from a million, counts from ten million: a desk reads "1,136,000 people" but "$1.136 million".
 * A number that three decimals would round is written out, so that the list never shows a value the copy does not have.
 */
function scaled(value: number, [million, billion, trillion]: Scales, counted: boolean): string {
  const size = Math.abs(value);
  const steps = [
    [1e12, trillion],
    [1e9, billion],
    [counted ? 1e7 : 1e6, million],
  ] as const;
  const step = steps.find(([from]) => size >= from);
  if (step === undefined || !Number.isInteger(value / (step[0] === 1e7 ? 1e3 : step[0] / 1e3)))
    return FULL.format(value);
  return `${SCALED.format(value / (step[0] === 1e7 ? 1e6 : step[0]))} ${step[1]}`;
}
