import { K, type Token } from '../text/tokens';
import { isHyphen } from '../numbers/draft';
import { CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SIGNS, DOLLARS, HUNDREDTHS, NATIONAL } from './currencies';
import { F } from '../text/flags';

/** A currency in the copy: its code, and the tokens that name it. */
export interface Currency {
  readonly code: string;
  /** Multiplier that is written with the code: 1e6 for "MUSD", a hundredth for pence. */
  readonly scale: number;
  readonly to: number;
}

const found = (code: string, to: number, scale = 1): Currency => ({ code, scale, to });

/** The currency written before an amount, starting at token `i`: "$", "US$", "$A", "Rs", "USD ", "Y=". */
export function currencyBefore(tokens: readonly Token[], i: number, n: number): Currency | null {
  const token = tokens[i];
  if (token === undefined || i >= n) return null;
  if (token.kind === K.PUNCT) {
    const code = CURRENCY_SIGNS.get(token.lower);
    if (code === undefined) return null;
    const letters = tokens[i + 1];
    if (code === 'USD' && letters?.kind === K.WORD && letters.glued && tokens[i + 2]?.kind === K.NUM) {
      const dollar = DOLLARS.get(letters.lower);
      if (dollar !== undefined) return found(dollar, i + 2);
    }
    return found(code, i + 1);
  }
  if (token.kind !== K.WORD) return null;
  const next = tokens[i + 1];
  if (next === undefined || i + 1 >= n) return null;
  if (next.kind === K.PUNCT && CURRENCY_SIGNS.get(next.lower) !== undefined) {
    const dollar = next.lower === '$' ? DOLLARS.get(token.lower) : undefined;
    if (dollar !== undefined && (token.lower !== 'a' || next.glued)) return found(dollar, i + 2);
  }
  if (next.lower === '=' && next.glued && token.lower === 'y') return found('JPY', i + 2);
  if (next.lower === '.' && next.glued && token.lower === 'rs' && tokens[i + 2]?.kind === K.NUM)
    return found('INR', i + 2);
  if (next.kind !== K.NUM) return null;
  // "R2.3 billion" and "N50 billion" are money, "the R61" a road.
  if ((token.word === 'R' || token.word === 'N') && !(next.glued && isScaled(tokens[i + 2]))) return null;
  return codeAt(token, i, next.glued);
}

function isScaled(token: Token | undefined): boolean {
  return token?.kind === K.WORD && ((token.flags & F.SCALE) !== 0 || /^(?:m|mn|bn|k)$/u.test(token.lower));
}

/** A currency code as written: in capitals, or any case when the digits touch it ("rmb 10" is left to capitals). */
function codeAt(token: Token, i: number, glued: boolean): Currency | null {
  const upper = token.lower.toUpperCase();
  const written = token.lower === 'rs' ? 'Rs' : token.lower === 'rp' ? 'Rp' : upper;
  if (token.caps === 0 && !(upper.length === 3 && ISO_STRICT.has(upper))) return null;
  if (written === 'PS' && !glued) return null;
  const code = CURRENCY_CODES.get(written);
  if (code !== undefined) return found(code, i + 1);
  const millions = /^[Mm]([A-Z]{3})$/u.exec(upper.length === 4 ? `M${upper.slice(1)}` : '');
  const base = upper.startsWith('M') ? CURRENCY_CODES.get(millions?.[1] ?? '') : undefined;
  return base === undefined ? null : found(base, i + 1, 1e6);
}

/** Codes that are read in lower case too; "try", "all" and "cop" are words. */
const ISO_STRICT = new Set([
  'USD',
  'EUR',
  'GBP',
  'JPY',
  'CHF',
  'AUD',
  'CAD',
  'NZD',
  'CNY',
  'HKD',
  'SEK',
  'INR',
  'RMB',
  'MXN',
]);

/** The currency written after an amount, starting at token `i`: "euros", "Danish crowns", "€", "CHF", "-cent". */
export function currencyAfter(tokens: readonly Token[], i: number, n: number): Currency | null {
  const at = isHyphen(tokens[i]) && tokens[i]?.glued === true ? i + 1 : i;
  const token = tokens[at];
  if (token === undefined || at >= n) return null;
  if (token.kind === K.PUNCT) {
    const code = CURRENCY_SIGNS.get(token.lower);
    // "10 $30": the sign belongs to what follows it.
    const next = tokens[at + 1];
    if (code === undefined || (next?.kind === K.NUM && next.glued)) return null;
    return found(code, at + 1);
  }
  if (token.kind !== K.WORD) return null;
  if ((token.flags & F.CURRENCY) !== 0) {
    const code = CURRENCY_NAMES.get(token.lower);
    // "50 euro cents": the euro says whose cents they are.
    const minor = /^cents?$/u.test(tokens[at + 1]?.lower ?? '');
    if (code !== undefined && !minor) return found(code, at + 1, partOf(token.lower, code));
  }
  const name = tokens[at + 1];
  if (name?.kind === K.WORD && at + 1 < n && (name.flags & F.CURRENCY) !== 0) {
    const code = NATIONAL.get(`${token.lower.replaceAll('.', '')} ${singular(name.lower)}`);
    if (code !== undefined) return found(code, at + 2, partOf(name.lower, code));
    if ((token.flags & F.DEMONYM) !== 0) return found(CURRENCY_NAMES.get(name.lower) ?? 'USD', at + 2);
  }
  const third = tokens[at + 2];
  if (third?.kind === K.WORD && at + 2 < n && (third.flags & F.CURRENCY) !== 0 && name?.kind === K.WORD) {
    const code = NATIONAL.get(`${name.lower} ${singular(third.lower)}`);
    if (code !== undefined && /^(?:new|hong|south|sri)$/u.test(token.lower))
      return found(code, at + 3, partOf(third.lower, code));
  }
  if (
    token.caps === 2 ||
    (token.caps > 0 && token.glued) ||
    (token.lower.length === 3 && ISO_STRICT.has(token.lower.toUpperCase()))
  ) {
    if (token.lower === 'ps' || token.lower === 'rm') return null;
    // "17 USD 25": the code goes with the amount before it, unless digits touch it ("3 USD50 cards").
    if (tokens[at + 1]?.kind === K.NUM && tokens[at + 1]?.glued === true) return null;
    return codeAt(token, at, false);
  }
  return null;
}

/** The part of the currency that one of the name is; 1 for a currency itself and for a minor unit that stays one. */
function partOf(name: string, code: string): number {
  return HUNDREDTHS.has(name) && code.length === 3 ? 0.01 : 1;
}

/** Whether a "p" behind the digits at token `i` is pence: it may be pages or lines of a screen, unless the copy around it is in pounds. */
export function isPence(tokens: readonly Token[], i: number, n: number): boolean {
  for (let at = Math.max(0, i - STERLING); at < n && at < i + STERLING; at++) {
    const token = tokens[at] as Token;
    if (token.lower === '£' || /^(?:pence|pounds?|sterling)$/u.test(token.lower)) return true;
  }
  return false;
}

/** How many tokens around a "p" are searched for pounds. */
const STERLING = 40;

function singular(name: string): string {
  if (name === 'kroner') return 'krone';
  if (name === 'kronor') return 'krona';
  return name.length > 3 && name.endsWith('s') ? name.slice(0, -1) : name;
}

/** "US" or "U.S." behind a dollar amount: "$76 US a barrel"; returns the code and its end. */
export function dollarTail(tokens: readonly Token[], i: number, n: number): Currency | null {
  const token = tokens[i];
  if (i >= n || token?.kind !== K.WORD || token.caps === 0 || token.lower.length > 4) return null;
  const code = DOLLARS.get(token.lower);
  const next = tokens[i + 1];
  // "$5 US aid" names the country, not the currency: only before a "per", a stop or the end.
  const closes = next === undefined || next.kind !== K.WORD || (next.flags & (F.PREP | F.DET | F.CONJ)) !== 0;
  return code === undefined || token.lower.length < 2 || !closes ? null : found(code, i + 1);
}
