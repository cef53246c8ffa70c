import { HASH, hashed, hashOf, spellingOf, type Spelling } from './spellings';
import { isLetter, isSpace } from './characters';
import { numberEnd } from './numerals';

/** The kinds of token. */
export const K = {
  WORD: 1,
  /** Digits with their grouping and decimals: "310,000", "1.2". */
  NUM: 2,
  PUNCT: 3,
  /** A quotation mark, or an apostrophe that stands like one. */
  QUOTE: 4,
  /** The 's of a possessive or contraction. */
  CLITIC: 5,
  /** Letters mixed with digits, addresses of pages, handles: "A4", "@desk". */
  CODE: 6,
} as const;

type Kind = (typeof K)[keyof typeof K];

/**
 * A word, number or sign where it stands in the text. What is known of it belongs to its spelling, and three things share
 * a number: a text of signs alone has a token for every character, and where tokens are large, memory makes the cost of
 * twice the text more than double.
 */
export class Token {
  // Declared only: a field that is first set to nothing takes more room and time.
  declare readonly start: number;
  /** The length times 16, the kind times 2, and 1 where no space stands before. */
  declare private readonly shape: number;
  declare private readonly spelling: Spelling;

  constructor(kind: Kind, start: number, end: number, glued: boolean, spelling: Spelling) {
    this.start = start;
    this.shape = ((end - start) << 4) | (kind << 1) | (glued ? 1 : 0);
    this.spelling = spelling;
  }

  get kind(): Kind {
    // The constructor put a kind there.
    return ((this.shape >> 1) & 7) as Kind;
  }

  get end(): number {
    return this.start + (this.shape >> 4);
  }

  /** No space before it. */
  get glued(): boolean {
    return (this.shape & 1) === 1;
  }

  /** As written. */
  get word(): string {
    return this.spelling.word;
  }

  /** Lower case, apostrophes straight. */
  get lower(): string {
    return this.spelling.lower;
  }

  /** What the lexicon knows (`F`). */
  get flags(): number {
    return this.spelling.flags;
  }

  /** 0 lower case, 1 Capitalised, 2 ALL CAPITALS of two letters or more. */
  get caps(): 0 | 1 | 2 {
    return this.spelling.caps;
  }

  /** Of a NUM token; NaN otherwise. */
  get value(): number {
    return this.spelling.value;
  }
}

const QUOTE_CHARS = new Set('"“”„‟«»‹›\'‘’‚‛`´″'.split(''));
/** ' ’ ‘ ´ ` by code unit. */
function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0xb4 || code === 0x60;
}
const CLITICS = new Set(['s', 'll', 're', 've', 'd', 'm']);
/** Letters that may be written straight before digits as a currency: "RM450", "USD10m". */
const MONEY_PREFIX =
  /^(?:RM|Rs|PS|INR|USD|EUR|GBP|CHF|JPY|AUD|CAD|NZD|CNY|RMB|HKD|SGD|SEK|NOK|DKK|MXN|ZAR|BRL|NIS|Rp|kr|R|Y|A|C|HK|US|NZ|S)$/u;

function digit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Where the run of non-space characters that starts at `at` ends. */
function runEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && !isSpace(text.charCodeAt(end))) end++;
  return end;
}

/** Whether an address of a page starts here; such a run is one token, digits, percent signs and all. */
function isAddress(text: string, at: number): boolean {
  return text.startsWith('http://', at) || text.startsWith('https://', at) || text.startsWith('www.', at);
}

/** Where tokens are read from and put. */
interface Reading {
  readonly text: string;
  /** No token reaches beyond. */
  readonly to: number;
  readonly tokens: Token[];
}

/**
 * Appends the tokens of `text` between `from` and `to` to `tokens`, in one pass; every token starts and ends between them.
 * Cost is linear in the length.
 */
export function tokenise(text: string, from: number, to: number, tokens: Token[] = []): Token[] {
  const reading: Reading = { text, to, tokens };
  let at = from;
  let lastEnd = -1;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === 32 || isSpace(code)) {
      at++;
      continue;
    }
    const glued = lastEnd === at;
    if (isLetter(code)) at = readWord(reading, at, glued);
    else if (digit(code) || (code === 46 && !glued && digit(text.charCodeAt(at + 1))))
      at = add(reading, K.NUM, at, numberEnd(text, at, to), glued);
    else if ((code === 64 || code === 35) && isLetter(text.charCodeAt(at + 1)))
      at = readHandle(reading, at, glued);
    else at = readSign(reading, at, glued);
    lastEnd = at;
  }
  return tokens;
}

/** Adds the token of the characters from `start` to `end`, and returns where it ends. */
function add(
  { text, tokens }: Reading,
  kind: Kind,
  start: number,
  end: number,
  glued: boolean,
  hash = hashOf(text, start, end),
): number {
  tokens.push(new Token(kind, start, end, glued, spellingOf(text, start, end, hash)));
  return end;
}

/** "@desk", "#2017vote". */
function readHandle(reading: Reading, start: number, glued: boolean): number {
  const { text, to } = reading;
  let end = start + 1;
  for (; end < to; end++) {
    const code = text.charCodeAt(end);
    if (!isLetter(code) && !digit(code) && code !== 95) break;
  }
  return add(reading, K.CODE, start, end, glued);
}

function readWord(reading: Reading, start: number, glued: boolean): number {
  const { text, to } = reading;
  const initial = text.charCodeAt(start);
  if ((initial === 104 || initial === 119) && isAddress(text, start))
    return add(reading, K.CODE, start, runEnd(text, start, to), glued);
  let end = start + 1;
  let hash = hashed(HASH, initial);
  let kind: Kind = K.WORD;
  for (; end < to; end++) {
    const code = text.charCodeAt(end);
    // Most characters of most words are decided without a look at the table.
    if (!((code > 96 && code < 123) || (code > 64 && code < 91) || (code !== 32 && isLetter(code)))) {
      if (digit(code)) {
        if (kind === K.WORD && isMoney(text, start, end, glued)) break;
        kind = K.CODE;
      } else if (isInitials(text, code, start, end)) {
        return add(reading, K.WORD, start, initialsEnd(text, end, to), glued);
      } else if (!isInside(text, code, end, to)) break;
    }
    hash = hashed(hash, code);
  }
  add(reading, kind, start, end, glued, hash);
  const clitic = end < to && isApostrophe(text.charCodeAt(end)) ? cliticAt(text, end, to) : 0;
  if (clitic === 0) return end;
  const possessive = clitic === 2 && text.charCodeAt(end + 1) === 115;
  return add(reading, possessive ? K.CLITIC : K.WORD, end, end + clitic, true);
}

/** Whether the letters before the digits at `end` are a currency's, so that the digits are a number of their own. */
function isMoney(text: string, start: number, end: number, glued: boolean): boolean {
  if (!MONEY_PREFIX.test(text.slice(start, end))) return false;
  return end - start > 1 || !glued || text.charAt(start - 1) === '$';
}

/** Whether the stop at `end` goes on to initials and abbreviations such as "U.S." and "p.m.": one token, their last stop included. */
function isInitials(text: string, code: number, start: number, end: number): boolean {
  return (
    code === 46 && end === start + 1 && isLetter(text.charCodeAt(end + 1)) && text.charCodeAt(end + 2) === 46
  );
}

function initialsEnd(text: string, stop: number, to: number): number {
  let end = stop + 2;
  while (end + 2 < to && isLetter(text.charCodeAt(end + 1)) && text.charCodeAt(end + 2) === 46) end += 2;
  return end + 1;
}

/** Whether the sign is an apostrophe inside the word: "o'clock", "d’Ivoire". */
function isInside(text: string, code: number, end: number, to: number): boolean {
  return (
    isApostrophe(code) && end + 1 < to && isLetter(text.charCodeAt(end + 1)) && cliticAt(text, end, to) === 0
  );
}

/** The length of the clitic that starts with the apostrophe at `index` ("’s", "’ll"), or 0. */
function cliticAt(text: string, index: number, to: number): number {
  let end = index + 1;
  while (end < to && end < index + 4 && isLetter(text.charCodeAt(end))) end++;
  return CLITICS.has(text.slice(index + 1, end).toLowerCase()) ? end - index : 0;
}

function readSign(reading: Reading, start: number, glued: boolean): number {
  const { text, to } = reading;
  const char = text.charAt(start);
  if (QUOTE_CHARS.has(char)) {
    // Typewriter doubles: ``…'' are one mark each.
    const double = (char === '`' || char === "'") && text.charAt(start + 1) === char && start + 2 <= to;
    return add(reading, K.QUOTE, start, double ? start + 2 : start + 1, glued);
  }
  let end = start + 1;
  // Runs of dashes and dots are one sign; so is a pair of surrogates.
  if (char === '-' || char === '.') while (end < to && text.charAt(end) === char) end++;
  else if (isHighSurrogate(text.charCodeAt(start)) && end < to) end++;
  return add(reading, K.PUNCT, start, end, glued);
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
