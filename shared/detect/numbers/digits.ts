import { F } from '../text/flags';
import { FRACTION_CHARS, PLURAL_SCALES, SCALE_VALUES, SHORT_SCALES } from '../text/number-words';
import { isDigits } from '../text/numerals';
import { K, type Token } from '../text/tokens';
import { readCardinal } from './cardinals';
import { exact, isHyphen, times, type Draft } from './draft';
import { powerOfTen, raised } from './powers';

/** "3/4": the value of the fraction that two numbers and a stroke make at `i`. */
function slashedAt(tokens: readonly Token[], i: number, n: number): number | null {
  const [a, slash, b, after] = [tokens[i], tokens[i + 1], tokens[i + 2], tokens[i + 3]];
  if (i + 2 >= n || a?.kind !== K.NUM || b?.kind !== K.NUM) return null;
  if ((slash?.lower !== '/' && slash?.lower !== '⁄') || !slash.glued || !b.glued || b.value === 0)
    return null;
  // "3/4/2017" is a date and "24/7" no fraction.
  if ((after?.lower === '/' && after.glued) || a.value >= b.value || b.value > 1000) return null;
  return a.value / b.value;
}

/** A number in digits, with the fraction, the power and the scales behind it: "1.2 million", "3 1/2", "1.3x10^6". */
export function readDigits(tokens: readonly Token[], i: number, n: number): Draft | null {
  const token = tokens[i] as Token;
  let value = token.value;
  let to = i + 1;
  let fraction = false;
  let bare = isDigits(token.lower);
  const alone = slashedAt(tokens, i, n);
  const mixed = tokens[i + 1]?.kind === K.NUM && bare ? slashedAt(tokens, i + 1, n) : null;
  const sign = tokens[i + 1]?.glued === true ? FRACTION_CHARS.get(tokens[i + 1]?.lower ?? '') : undefined;
  const power = powerOfTen(tokens, i, n);
  if (power !== null) return exact(Number(`${value}e${power.exponent}`), power.to);
  const root = raised(tokens, i, n);
  if (root !== null) return exact(root.value, root.to);
  if (alone !== null) {
    [value, to, fraction, bare] = [alone, i + 3, true, false];
  } else if (mixed !== null) {
    [value, to, bare] = [value + mixed, i + 4, false];
  } else if (sign !== undefined) {
    [value, to, bare] = [value + sign, i + 2, false];
  }
  return readScales(tokens, exact(value, to, { bare, fraction }), n);
}

/** The scale word at `i`, short or long: "million", "bn". Short ones must stand right behind the digits. */
function scaleAt(
  tokens: readonly Token[],
  i: number,
  n: number,
  digits: boolean,
): { value: number; short: string | null } | null {
  const token = tokens[i];
  if (i >= n || token?.kind !== K.WORD) return null;
  if ((token.flags & F.SCALE) !== 0) {
    const value = SCALE_VALUES.get(token.lower) ?? (digits ? PLURAL_SCALES.get(token.lower) : undefined);
    if (value !== undefined) return { value, short: null };
  }
  if (!digits) return null;
  const written = token.word.length === 1 && token.caps > 0 ? token.lower.toUpperCase() : token.lower;
  const short = SHORT_SCALES.get(written);
  if (
    short === undefined ||
    (!token.glued && token.lower.length === 1 && token.lower !== 'k' && written !== 'G')
  )
    return null;
  return { value: short, short: written };
}

/** Multiplies by the scales that follow and adds what comes after them: "6 thousand 2 hundred and 14". */
export function readScales(tokens: readonly Token[], draft: Draft, n: number): Draft {
  let at = draft.to;
  if (isHyphen(tokens[at]) && tokens[at]?.glued === true && scaleAt(tokens, at + 1, n, false) !== null) at++;
  const first = scaleAt(tokens, at, n, true);
  if (first === null) return draft;
  let value = times(draft.low, first.value);
  let scale = first.value;
  at++;
  if (first.short === null) {
    const second = scaleAt(tokens, at, n, false);
    if (second !== null && second.value >= 1000) {
      value = times(value, second.value);
      scale = times(scale, second.value);
      at++;
    }
    const lesser = readLesser(tokens, at, n, scale);
    if (lesser !== null) {
      value += lesser.low;
      at = lesser.to;
    }
  }
  return { ...draft, low: value, high: value, to: at, bare: false, scale, shortScale: first.short };
}

/** A smaller number that belongs to the one before: "[6 thousand] 2 hundred and 14". */
function readLesser(tokens: readonly Token[], i: number, n: number, scale: number): Draft | null {
  const at = tokens[i]?.lower === 'and' ? i + 1 : i;
  const token = tokens[at];
  if (at >= n || token === undefined) return null;
  let lesser: Draft | null = null;
  if (
    token.kind === K.NUM &&
    Number.isInteger(token.value) &&
    (at > i || (tokens[at + 1]?.flags ?? 0) & F.SCALE)
  )
    lesser = readDigits(tokens, at, n);
  else if (token.kind === K.WORD && (token.flags & (F.CARDINAL | F.SCALE)) !== 0)
    lesser = readCardinal(tokens, at, n);
  if (lesser === null || lesser.low >= scale || lesser.fraction) return null;
  // "6 hundred and 5 hundred" are two numbers.
  return lesser.scale >= scale ? null : lesser;
}
