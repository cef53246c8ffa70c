import { C, classOf, isLetter, type Source } from './characters';
import { numberEnd } from './numerals';
import { HASH, hashed, tokenOf } from './spellings';
import { K, type Kind, type Token, type Tokens } from './tokens';

const [SPACE, COMMA, STOP, HYPHEN] = [32, 44, 46, 45];
const [AT, NUMBER_SIGN, UNDERSCORE, DOLLAR] = [64, 35, 95, 36];
const CLITICS = new Set(['s', 'll', 're', 've', 'd', 'm']);
/** Letters that may be written straight before digits as a currency: "RM450", "USD10m". */
const MONEY_PREFIX =
  /^(?:RM|Rs|PS|INR|USD|EUR|GBP|CHF|JPY|AUD|CAD|NZD|CNY|RMB|HKD|SGD|SEK|NOK|DKK|MXN|ZAR|BRL|NIS|Rp|kr|KSh|Ksh|R|N|Y|A|C|HK|US|NZ|S)$/u;

/** ' ’ ‘ ´ ` by code unit. */
function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0xb4 || code === 0x60;
}

/** Tokens that more are put behind. */
export interface Growing extends Tokens {
  readonly tokens: Token[];
  readonly starts: number[];
}

/** Where tokens are read from and put. */
interface Reading extends Source, Growing {
  /** No token reaches beyond. */
  readonly to: number;
}

/**
 * Appends the tokens of the text between `from` and `to` to `out`, in one pass; every token starts and ends between them.
 * Cost is linear in the length.
 */
export function tokenise(
  { text, codes }: Source,
  from: number,
  to: number,
  out: Growing = { tokens: [], starts: [] },
): Tokens {
  const reading: Reading = { text, codes, to, tokens: out.tokens, starts: out.starts };
  let at = from;
  let lastEnd = -1;
  while (at < to) {
    const code = codes[at] as number;
    const own = classOf(code);
    if (own === C.SPACE) {
      at++;
      continue;
    }
    const glued = lastEnd === at;
    if (own === C.LETTER) at = readWord(reading, at, glued);
    else if (own === C.DIGIT || (code === STOP && !glued && isDigit(codes[at + 1])))
      at = add(reading, K.NUM, at, numberEnd(text, at, to), glued);
    else if (own === C.QUOTE) at = readQuote(reading, at, glued);
    else if ((code === AT || code === NUMBER_SIGN) && isLetterAt(codes, at + 1))
      at = readHandle(reading, at, glued);
    else at = readSign(reading, at, glued);
    lastEnd = at;
  }
  return out;
}

function isDigit(code: number | undefined): boolean {
  return code !== undefined && code >= 48 && code <= 57;
}

function isLetterAt(codes: Uint16Array, at: number): boolean {
  return isLetter(codes[at] ?? 0);
}

/** Adds the token of the characters from `start` to `end`, and returns where it ends. */
function add(reading: Reading, kind: Kind, start: number, end: number, glued: boolean): number {
  const { codes } = reading;
  let hash = HASH;
  for (let i = start; i < end; i++) hash = hashed(hash, codes[i] as number);
  return addHashed(reading, kind, start, end, glued, hash);
}

/** The same for characters whose hash is known. */
function addHashed(
  reading: Reading,
  kind: Kind,
  start: number,
  end: number,
  glued: boolean,
  hash: number,
): number {
  const { tokens, starts } = reading;
  const at = tokens.length;
  tokens[at] = tokenOf(reading, kind, glued, start, end, hash);
  starts[at] = start;
  return end;
}

/** Whether an address of a page starts here; such a run is one token, digits, percent signs and all. */
function isAddress(text: string, at: number): boolean {
  return text.startsWith('http://', at) || text.startsWith('https://', at) || text.startsWith('www.', at);
}

/** Where the run of non-space characters that starts at `at` ends. */
function runEnd({ codes, to }: Reading, at: number): number {
  let end = at;
  while (end < to && classOf(codes[end] as number) !== C.SPACE) end++;
  return end;
}

/** "@desk", "#2017vote". */
function readHandle(reading: Reading, start: number, glued: boolean): number {
  const { codes, to } = reading;
  let end = start + 1;
  for (; end < to; end++) {
    const code = codes[end] as number;
    const own = classOf(code);
    if (own !== C.LETTER && own !== C.DIGIT && code !== UNDERSCORE) break;
  }
  return add(reading, K.CODE, start, end, glued);
}

function readWord(reading: Reading, start: number, glued: boolean): number {
  const { codes, to } = reading;
  let end = start;
  let hash = HASH;
  let code = codes[start] as number;
  do {
    hash = hashed(hash, code);
    code = codes[++end] as number;
  } while (end < to && classOf(code) === C.LETTER);
  // Most words end with a space or a sign that can only stand behind them.
  const plain = end === to || code === SPACE || code === COMMA || (code === STOP && end > start + 3);
  return plain
    ? addHashed(reading, K.WORD, start, end, glued, hash)
    : readUnusual(reading, start, end, glued, hash);
}

/** The word from `start` whose first letters, up to `letters`, are read: what stands behind them may belong to it. */
function readUnusual(
  reading: Reading,
  start: number,
  letters: number,
  glued: boolean,
  hashOfLetters: number,
): number {
  const { text, codes, to } = reading;
  if (isAddress(text, start)) return add(reading, K.CODE, start, runEnd(reading, start), glued);
  let end = letters;
  let hash = hashOfLetters;
  let kind: Kind = K.WORD;
  for (; end < to; end++) {
    const code = codes[end] as number;
    const own = classOf(code);
    if (own === C.DIGIT) {
      if (kind === K.WORD && isMoney(reading, start, end, glued)) break;
      kind = K.CODE;
    } else if (own !== C.LETTER) {
      if (code === STOP && end === start + 1 && isInitials(codes, end))
        return add(reading, K.WORD, start, initialsEnd(reading, end), glued);
      if (!isInside(reading, code, end)) break;
    }
    hash = hashed(hash, code);
  }
  addHashed(reading, kind, start, end, glued, hash);
  const clitic = end < to && isApostrophe(codes[end] as number) ? cliticAt(reading, end) : 0;
  if (clitic === 0) return end;
  // "’s"
  const possessive = clitic === 2 && codes[end + 1] === 115;
  return add(reading, possessive ? K.CLITIC : K.WORD, end, end + clitic, true);
}

/** Whether the letters before the digits at `end` are a currency's, so that the digits are a number of their own. */
function isMoney({ text, codes }: Reading, start: number, end: number, glued: boolean): boolean {
  if (!MONEY_PREFIX.test(text.slice(start, end))) return false;
  return end - start > 1 || !glued || codes[start - 1] === DOLLAR;
}

/** Whether the stop goes on to initials and abbreviations such as "U.S." and "p.m.": one token, their last stop included. */
function isInitials(codes: Uint16Array, stop: number): boolean {
  return codes[stop + 2] === STOP && isLetterAt(codes, stop + 1);
}

function initialsEnd({ codes, to }: Reading, stop: number): number {
  let end = stop + 2;
  while (end + 2 < to && isInitials(codes, end)) end += 2;
  return end + 1;
}

/** Whether the sign is an apostrophe inside the word: "o'clock", "d’Ivoire". */
function isInside(reading: Reading, code: number, end: number): boolean {
  return (
    isApostrophe(code) &&
    end + 1 < reading.to &&
    isLetterAt(reading.codes, end + 1) &&
    cliticAt(reading, end) === 0
  );
}

/** The length of the clitic that starts with the apostrophe at `index` ("’s", "’ll"), or 0. */
function cliticAt({ text, codes, to }: Reading, index: number): number {
  let end = index + 1;
  while (end < to && end < index + 4 && isLetterAt(codes, end)) end++;
  return CLITICS.has(text.slice(index + 1, end).toLowerCase()) ? end - index : 0;
}

function readQuote(reading: Reading, start: number, glued: boolean): number {
  const { codes, to } = reading;
  const code = codes[start];
  // Typewriter doubles: ``…'' are one mark each.
  const double = (code === 0x60 || code === 0x27) && codes[start + 1] === code && start + 2 <= to;
  return add(reading, K.QUOTE, start, double ? start + 2 : start + 1, glued);
}

function readSign(reading: Reading, start: number, glued: boolean): number {
  const { codes, to } = reading;
  const code = codes[start] as number;
  let end = start + 1;
  // Runs of dashes and dots are one sign; so is a pair of surrogates.
  if (code === HYPHEN || code === STOP) while (end < to && codes[end] === code) end++;
  else if (code >= 0xd800 && code <= 0xdbff && end < to) end++;
  return add(reading, K.PUNCT, start, end, glued);
}
