import { isHyphen } from '../numbers/draft';
import { readExpression } from '../numbers/expression';
import { endsFraction } from '../numbers/fractions';
import { F } from '../text/flags';
import { K, type Token } from '../text/tokens';
import { measureAt } from './measures';

/** What is added to an amount in a unit, in that unit, and the token behind it. */
export interface Part {
  readonly value: number;
  readonly to: number;
}

/** How many of the lesser units of time make one of the greater, where copy joins the two in one duration. */
const LESSER: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  ['century', new Map([['year', 100]])],
  ['decade', new Map([['year', 10]])],
  [
    'year',
    new Map([
      ['month', 12],
      ['week', 52],
      ['day', 365],
    ]),
  ],
  [
    'month',
    new Map([
      ['week', 4],
      ['day', 30],
    ]),
  ],
  ['week', new Map([['day', 7]])],
  ['day', new Map([['hour', 24]])],
  ['hour', new Map([['minute', 60]])],
  ['minute', new Map([['second', 60]])],
]);

const SHARES: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
]);

/** "and a half", "-and-a-half", "and a quarter" behind a unit at token `i`: "two years and a half", "a mile and a quarter". */
export function shareOfUnit(tokens: readonly Token[], i: number, n: number): Part | null {
  const hyphened = isHyphen(tokens[i]) && tokens[i]?.glued === true;
  const step = hyphened ? 2 : 1;
  const at = hyphened ? i + 1 : i;
  if (tokens[at]?.lower !== 'and' || tokens[at + step]?.lower !== 'a') return null;
  const word = at + 2 * step;
  const value = word < n ? SHARES.get(tokens[word]?.lower ?? '') : undefined;
  if (value === undefined) return null;
  const next = tokens[word + 1];
  // "two years and a half marathon", "an hour and a quarter of the field": shares of something else.
  if (value !== 0.5 && next?.lower === 'of') return null;
  return endsFraction(next) || isLater(next) || hyphened ? { value, to: word + 1 } : null;
}

/** "a year and a half ago", "later", "old", "long". */
function isLater(token: Token | undefined): boolean {
  return token?.kind === K.WORD && ((token.flags & F.ADV) !== 0 || /^(?:old|long|away)$/u.test(token.lower));
}

/** "and 55 minutes", "55 minutes", ", six months" behind hours or years at token `i`: one duration, said in two units. */
export function lesserTime(tokens: readonly Token[], unit: string, i: number, n: number): Part | null {
  const lesser = LESSER.get(unit);
  const link = tokens[i]?.lower;
  if (link === 'less' && lesser !== undefined) return lessOne(tokens, lesser, i + 1, n);
  const hyphened = isHyphen(tokens[i]) && tokens[i]?.glued === true && tokens[i + 1]?.glued === true;
  const at = link === 'and' || link === ',' || hyphened ? i + 1 : i;
  const next = tokens[at];
  if (lesser === undefined || at >= n || next === undefined) return null;
  // Most durations are followed by neither a number nor a link to one.
  if (next.kind !== K.NUM && (next.flags & F.CARDINAL) === 0) return null;
  const number = readExpression(tokens, at, n);
  if (number === null || number.low !== number.high || number.fraction) return null;
  const minute = unit === 'hour' && number.shortScale === 'm' && tokens[number.to - 1]?.glued === true;
  const measure = minute ? { unit: 'minute', to: number.to } : measureAt(tokens, number.to, n);
  const of = measure === null ? undefined : lesser.get(measure.unit);
  const value = minute ? number.low / number.scale : number.low;
  if (measure === null || of === undefined || value >= of) return null;
  // "three years, six months of it suspended": a part of the three, not more of them.
  if (link === ',' && tokens[measure.to]?.lower === 'of') return null;
  const rest = lesserTime(tokens, measure.unit, measure.to, n);
  return { value: (value + (rest?.value ?? 0)) / of, to: rest?.to ?? measure.to };
}

/** "two years less a day", "ten weeks less a day". */
function lessOne(
  tokens: readonly Token[],
  lesser: ReadonlyMap<string, number>,
  i: number,
  n: number,
): Part | null {
  if (tokens[i]?.lower !== 'a' && tokens[i]?.lower !== 'an') return null;
  const measure = measureAt(tokens, i + 1, n);
  const of = measure === null || measure.hyphened ? undefined : lesser.get(measure.unit);
  return measure === null || of === undefined ? null : { value: -1 / of, to: measure.to };
}
