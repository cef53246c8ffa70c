import { isHyphen } from '../numbers/draft';
import { F } from '../text/flags';
import { K, type Token } from '../text/tokens';
import type { Raw } from './raw';

function isMonth(token: Token | undefined): boolean {
  // "may" and "march" are months only with a capital.
  return token?.kind === K.WORD && (token.flags & F.MONTH) !== 0 && token.caps > 0;
}

function isYear(token: Token | undefined): boolean {
  return token?.kind === K.NUM && /^\d{4}$/u.test(token.lower) && token.value >= 1000 && token.value < 2200;
}

/** "March 28, 2017", "28 March", "28th of March", "November 23", "Sept. 16-19", "28/03/2017", "2017-03-28", "1990s", "'90s". */
export function dateAt(tokens: readonly Token[], i: number, n: number, first: number): number {
  const token = tokens[i] as Token;
  const before = tokens[i - 1]?.lower === '.' ? tokens[i - 2] : tokens[i - 1];
  const small = token.value >= 1 && token.value <= 31 && Number.isInteger(token.value);
  if (i > first && isMonth(before) && (small || isYear(token)))
    return throughYear(tokens, throughDays(tokens, i + 1, n), n);
  const next = tokens[i + 1];
  if (small) {
    let at = i + 1;
    if (next?.kind === K.WORD && next.glued && /^(?:st|nd|rd|th)$/u.test(next.lower)) at++;
    if (tokens[at]?.lower === 'of') at++;
    at =
      isHyphen(tokens[i + 1]) || tokens[i + 1]?.lower === 'to' || tokens[i + 1]?.lower === 'and'
        ? tokens[i + 2]?.kind === K.NUM
          ? i + 3
          : at
        : at;
    if (isMonth(tokens[at]) && at < n)
      return throughYear(
        tokens,
        tokens[at + 1]?.lower === '.' && tokens[at + 2]?.kind === K.NUM ? at + 2 : at + 1,
        n,
      );
  }
  const [sign, b, sign2, c] = [tokens[i + 1], tokens[i + 2], tokens[i + 3], tokens[i + 4]];
  if (
    sign?.glued === true &&
    b?.kind === K.NUM &&
    b.glued &&
    sign2?.glued === true &&
    sign.lower === sign2.lower &&
    c?.kind === K.NUM &&
    /^[-/.]$/u.test(sign.lower)
  ) {
    if (isYear(token) || isYear(c) || (sign.lower === '/' && token.value <= 31 && b.value <= 31))
      return i + 5;
  }
  if (next?.kind === K.WORD && next.glued && next.lower === 's' && token.value % 10 === 0) return i + 2;
  if (next?.kind === K.QUOTE && next.glued && tokens[i + 2]?.lower === 's' && token.value % 10 === 0)
    return i + 3;
  return -1;
}

/** Past "-19", ", 20 and 21" behind a day of a month. */
function throughDays(tokens: readonly Token[], i: number, n: number): number {
  let at = i;
  while (at + 1 < n) {
    const sign = tokens[at];
    const day = tokens[at + 1];
    const link = isHyphen(sign) || sign?.lower === 'and' || sign?.lower === 'to' || sign?.lower === 'or';
    if (!link || day?.kind !== K.NUM || day.value > 31 || !/^\d{1,2}$/u.test(day.lower)) break;
    const after = tokens[at + 2];
    if (after?.kind === K.WORD && (after.flags & (F.UNIT | F.SCALE)) !== 0) break;
    at += 2;
  }
  return at;
}

function throughYear(tokens: readonly Token[], i: number, n: number): number {
  const at = tokens[i]?.lower === ',' ? i + 1 : i;
  return at < n && isYear(tokens[at]) ? at + 1 : i;
}

const HALF_DAYS = new Set([
  'am',
  'pm',
  'a.m.',
  'p.m.',
  'a.m',
  'p.m',
  "o'clock",
  'gmt',
  'utc',
  'est',
  'edt',
  'cet',
  'hrs',
  'noon',
  'midnight',
  'et',
  'pt',
  'bst',
]);

/** "4:39", "10.45pm", "5am", "6 a.m.", "1430 GMT"; results and ratios such as "3:1" go with them. */
export function clockAt(tokens: readonly Token[], i: number, n: number): number {
  const token = tokens[i] as Token;
  let at = i + 1;
  let colon = false;
  while (
    at + 1 < n &&
    tokens[at]?.lower === ':' &&
    tokens[at]?.glued === true &&
    tokens[at + 1]?.kind === K.NUM &&
    tokens[at + 1]?.glued === true
  ) {
    colon = true;
    at += 2;
  }
  const half = tokens[at];
  const hour = token.value <= 24 || (token.value < 2400 && /^\d{4}$/u.test(token.lower));
  if (at < n && half?.kind === K.WORD && hour && HALF_DAYS.has(half.lower) && half.lower !== 'hrs')
    return at + 1;
  return colon ? at : -1;
}

/** "two o'clock", "six p.m.", "half past seven", "a quarter to eight", "ten past six". */
export function namedHour(tokens: readonly Token[], i: number, n: number, first: number): number {
  const next = tokens[i + 1];
  if (i - 2 >= first && isPastHour(tokens[i - 2], tokens[i - 1])) return i + 1;
  if (i + 1 >= n || next?.kind !== K.WORD) return -1;
  if (next.lower === 'past' && ((tokens[i + 2]?.flags ?? 0) & F.CARDINAL) !== 0) return i + 3;
  return next.lower === "o'clock" || /^[ap]\.m\.?$/u.test(next.lower) ? i + 2 : -1;
}

function isPastHour(part: Token | undefined, link: Token | undefined): boolean {
  if (link?.lower === 'past') return part?.lower === 'half' || part?.lower === 'quarter';
  return link?.lower === 'to' && part?.lower === 'quarter';
}

/** "a quarter to eight", "a quarter past six". */
export function isQuarterHour(tokens: readonly Token[], raw: Raw, n: number): boolean {
  if (!raw.number.fraction || !raw.number.words || raw.to + 1 >= n) return false;
  const hour = (tokens[raw.to + 1]?.flags ?? 0) & F.CARDINAL;
  return hour !== 0 && /^(?:to|past)$/u.test(tokens[raw.to]?.lower ?? '');
}
