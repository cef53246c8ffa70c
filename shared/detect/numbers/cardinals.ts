import { F, STOPS } from '../text/flags';
import { CARDINAL_VALUES, PLURAL_SCALES, SCALE_VALUES, SCORES } from '../text/number-words';
import { K, type Token } from '../text/tokens';
import { exact, isHyphen, times, type Draft } from './draft';

/** Cardinal words: "six hundred and thirty-one thousand", "a hundred", "dozen". */
export function readCardinal(tokens: readonly Token[], i: number, n: number): Draft | null {
  let total = 0;
  let current = -1;
  let scale = 1;
  let at = i;
  let smallest = Infinity;
  while (at < n) {
    let index = at;
    const linked =
      at > i &&
      (isHyphen(tokens[index]) || tokens[index]?.lower === 'and' || goesOn(tokens, index, smallest));
    if (linked) index++;
    const token = tokens[index];
    if (token?.kind !== K.WORD || index >= n) break;
    const cardinal = (token.flags & F.CARDINAL) !== 0 ? CARDINAL_VALUES.get(token.lower) : undefined;
    const multiplier =
      cardinal === undefined && (token.flags & F.SCALE) !== 0 ? SCALE_VALUES.get(token.lower) : undefined;
    const hyphen = linked && isHyphen(tokens[at]);
    if (cardinal !== undefined) {
      const joins =
        current < 0
          ? !linked || total > 0
          : hyphen || !linked
            ? (current % 100 >= 20 && current % 10 === 0 && cardinal > 0 && cardinal < 10) ||
              (current % 100 === 0 && current > 0 && !hyphen)
            : current % 100 === 0 && current > 0;
      if (!joins) break;
      current = Math.max(current, 0) + cardinal;
    } else if (multiplier !== undefined) {
      if (linked && !hyphen) break;
      if (multiplier === 100 || multiplier === 12) {
        if (current > 99 && multiplier === 100) break;
        current =
          multiplier === 12 ? times(total + Math.max(current, 1), 12) : Math.max(current, 1) * multiplier;
        if (multiplier === 12) total = 0;
      } else {
        if (multiplier > smallest && total > 0 && current < 0) break;
        total += times(current < 0 ? 1 : current, multiplier);
        current = -1;
        smallest = multiplier;
      }
      scale = multiplier;
    } else {
      break;
    }
    at = index + 1;
  }
  if (at === i) return null;
  const value = total + Math.max(current, 0);
  return exact(value, at, { words: true, scale });
}

/** "three million, two hundred thousand": a comma behind a scale, where a lesser scale follows within a few words. */
function goesOn(tokens: readonly Token[], comma: number, scale: number): boolean {
  if (tokens[comma]?.lower !== ',' || scale < 1e3 || scale === Infinity) return false;
  for (let at = comma + 1; at < comma + 6; at++) {
    const token = tokens[at];
    if (token?.kind !== K.WORD || (token.flags & (F.CARDINAL | F.SCALE)) === 0) return false;
    const value = SCALE_VALUES.get(token.lower) ?? 0;
    if (value >= scale) return false;
    if (value >= 100 && at > comma + 1) return true;
  }
  return false;
}

/** "point zero three" after a cardinal: the decimals and where they end. */
export function readPoint(
  tokens: readonly Token[],
  i: number,
  n: number,
): { decimals: string; to: number } | null {
  if (tokens[i]?.lower !== 'point') return null;
  let at = i + 1;
  let decimals = '';
  while (at < n) {
    const token = tokens[at];
    const value =
      token !== undefined && (token.flags & F.CARDINAL) !== 0 ? CARDINAL_VALUES.get(token.lower) : undefined;
    if (value === undefined) break;
    decimals += String(value);
    at++;
  }
  return decimals === '' ? null : { decimals, to: at };
}

/** "several hundred", "a few thousand": two to ten times the scale; without such a word a bare scale is no number. */
export function readSeveral(tokens: readonly Token[], i: number, n: number): Draft | null {
  const before = tokens[i - 1]?.lower;
  const value = SCALE_VALUES.get(tokens[i]?.lower ?? '');
  if (value === undefined || i >= n) return null;
  if (before === 'several' || before === 'few')
    return exact(2 * value, i + 1, { high: 10 * value, words: true, scale: value });
  return null;
}

/** "thousands", "tens of thousands", "dozens": an order of magnitude, read as once to ten times its unit. */
export function readOpenScale(tokens: readonly Token[], i: number, n: number): Draft | null {
  let value = areScores(tokens, i) ? SCORES[1] : PLURAL_SCALES.get(tokens[i]?.lower ?? '');
  if (value === undefined) return null;
  let to = i + 1;
  while (tokens[to]?.lower === 'of' && to + 1 < n) {
    const next = PLURAL_SCALES.get(tokens[to + 1]?.lower ?? '');
    if (next === undefined) break;
    value *= next;
    to += 2;
  }
  if (value === 10) return null;
  return exact(value, to, { high: value * 10, words: true, scale: value });
}

/** "Scores of passengers were hurt", not "test scores of pupils", "the scores of the match". */
function areScores(tokens: readonly Token[], i: number): boolean {
  const [token, of, counted] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (token?.lower !== SCORES[0] || of?.lower !== 'of' || counted?.kind !== K.WORD) return false;
  const plural = (counted.flags & F.PLURAL) !== 0 || counted.lower.endsWith('s');
  if (!plural || (counted.flags & (STOPS | F.ORDINAL)) !== 0) return false;
  const before = token.caps > 0 ? undefined : tokens[i - 1];
  return (
    before?.kind !== K.WORD ||
    (before.flags & (F.PREP | F.CONJ | F.AUX | F.VERB | F.ADV | F.REPORT)) !== 0 ||
    before.lower.endsWith('ed')
  );
}
