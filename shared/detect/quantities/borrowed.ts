import { F } from '../text/flags';
import { K, type Token } from '../text/tokens';
import type { Figure } from '../../domain/figure';
import { isTime, perAt } from './measures';
import { singularOf } from './nouns';
import { readRaw, type Raw } from './raw';

/** The figure before: what it says and the token behind it. */
export interface Before {
  readonly mark: { readonly figure: Figure };
  readonly to: number;
}

/** "9 billion euros ($10 billion) a year": the rate stands behind the bracket. */
export function perBehindBracket(tokens: readonly Token[], i: number, n: number): string | null {
  if (tokens[i]?.lower !== '(') return null;
  for (let at = i + 1; at < n && at < i + 8; at++)
    if (tokens[at]?.lower === ')') return perAt(tokens, at + 1, n)?.unit ?? null;
  return null;
}

/** The unit with the rate, unless it has one. */
export const withRate = (unit: string | null, rate: string | null): string | null =>
  unit === null || rate === null || unit.includes(' per ') ? unit : `${unit} per ${rate}`;

/** "a day or two", "another goal or two": the noun stands before. */
export function orTwo(tokens: readonly Token[], raw: Raw, first: number): string | null {
  const [noun, article] = [tokens[raw.from - 2], tokens[raw.from - 3]];
  if (raw.low !== 2 || tokens[raw.from - 1]?.lower !== 'or' || raw.from - 3 < first) return null;
  const single = noun?.kind === K.WORD && (noun.flags & (F.PREP | F.CONJ | F.DET | F.AUX)) === 0;
  return single && /^(?:a|an|another)$/u.test(article?.lower ?? '') ? singularOf(noun.lower) : null;
}

/** "31 and 34 years old", "3 or 4 percent": a bare number takes the unit that stands behind the next. */
export function lent(tokens: readonly Token[], raw: Raw, n: number): string | null {
  if (raw.number.fraction || raw.number.words || !/^(?:and|or)$/u.test(tokens[raw.to]?.lower ?? ''))
    return null;
  const next = readRaw(tokens, raw.to + 1, n);
  return next === null || next.kind === 'money' || next.number.words ? null : next.unit;
}

/** "from 21 mpg … to 23", "2% … and 3": a bare number takes the unit of the figure it is set beside. */
export function inherited(tokens: readonly Token[], raw: Raw, last: Before | undefined): string | null {
  if (last === undefined || raw.number.fraction) return null;
  const { unit } = last.mark.figure;
  if (unit === null || isTime(unit)) return null;
  const gap = raw.from - last.to;
  if (gap > 4 || gap < 0) return null;
  const before = tokens[raw.from - 1];
  if (before?.kind !== K.WORD || !/^(?:to|from|and|or|by|versus|vs)$/u.test(before.lower)) return null;
  // "rose 8% to 3.65": the level is in the unit of what rose, which the copy need not give.
  if (before.lower === 'to' && last.mark.figure.change !== null) return null;
  const next = tokens[raw.to];
  return next?.kind === K.WORD && (next.flags & (F.PREP | F.CONJ | F.AUX)) === 0 ? null : unit;
}
