import { spellingAt } from './spellings';
import { isLetter, isSpace } from './characters';
import { readNumber } from './numerals';

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

/** A word, number or sign of the text. */
export interface Token {
  readonly kind: (typeof K)[keyof typeof K];
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly word: string;
  /** Lower case, apostrophes straight. */
  readonly lower: string;
  /** What the lexicon knows (`F`). */
  readonly flags: number;
  /** Of a NUM token; NaN otherwise. */
  readonly value: number;
  /** No space before it. */
  readonly glued: boolean;
  /** 0 lower case, 1 Capitalised, 2 ALL CAPITALS of two letters or more. */
  readonly caps: 0 | 1 | 2;
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

/**
 * Appends the tokens of `text` between `from` and `to` to `tokens`, in one pass; every token starts and ends between them.
 * Cost is linear in the length.
 */
export function tokenise(text: string, from: number, to: number, tokens: Token[] = []): Token[] {
  let at = from;
  let lastEnd = -1;
  const push = (kind: Token['kind'], end: number, value = Number.NaN): void => {
    if (kind === K.NUM) {
      const word = text.slice(at, end);
      tokens.push({
        kind,
        start: at,
        end,
        word,
        lower: word,
        flags: 0,
        value,
        glued: lastEnd === at,
        caps: 0,
      });
    } else {
      const { word, lower, flags, caps } = spellingAt(text, at, end);
      tokens.push({ kind, start: at, end, word, lower, flags, value, glued: lastEnd === at, caps });
    }
    at = lastEnd = end;
  };

  while (at < to) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
    } else if (digit(code) || (code === 46 && digit(text.charCodeAt(at + 1)) && lastEnd !== at)) {
      const { end, value } = readNumber(text, at, to);
      push(K.NUM, end, value);
    } else if (isLetter(code)) {
      readWord();
    } else if ((code === 64 || code === 35) && isLetter(text.charCodeAt(at + 1))) {
      let end = at + 1;
      while (
        end < to &&
        (isLetter(text.charCodeAt(end)) || digit(text.charCodeAt(end)) || text.charCodeAt(end) === 95)
      )
        end++;
      push(K.CODE, end);
    } else {
      readSign();
    }
  }
  return tokens;

  function readWord(): void {
    const initial = text.charCodeAt(at);
    if ((initial === 104 || initial === 119) && isAddress(text, at)) {
      push(K.CODE, runEnd(text, at, to));
      return;
    }
    let end = at + 1;
    let mixed = false;
    for (; end < to; end++) {
      const code = text.charCodeAt(end);
      // Most characters of most words: decided without a look at the table.
      if ((code > 96 && code < 123) || (code > 64 && code < 91)) continue;
      if (code === 32) break;
      if (isLetter(code)) continue;
      if (digit(code)) {
        if (
          !mixed &&
          MONEY_PREFIX.test(text.slice(at, end)) &&
          !(end - at === 1 && lastEnd === at && text.charAt(at - 1) !== '$')
        )
          break;
        mixed = true;
        continue;
      }
      if (isApostrophe(code) && isLetter(text.charCodeAt(end + 1)) && end + 1 < to) {
        const tail = cliticAt(end);
        if (tail === 0) continue;
      }
      // Initials and abbreviations such as "U.S." and "p.m." are one token, their last full stop included.
      if (
        code === 46 &&
        end === at + 1 &&
        isLetter(text.charCodeAt(end + 1)) &&
        text.charCodeAt(end + 2) === 46
      ) {
        end += 2;
        while (end + 2 < to && isLetter(text.charCodeAt(end + 1)) && text.charCodeAt(end + 2) === 46)
          end += 2;
        push(K.WORD, end + 1);
        return;
      }
      break;
    }
    const clitic = end < to && isApostrophe(text.charCodeAt(end)) ? cliticAt(end) : 0;
    push(mixed ? K.CODE : K.WORD, end);
    if (clitic > 0) push(text.charCodeAt(end + 1) === 115 && clitic === 2 ? K.CLITIC : K.WORD, end + clitic);
  }

  /** The length of the clitic that starts with the apostrophe at `index` ("’s", "’ll"), or 0. */
  function cliticAt(index: number): number {
    let end = index + 1;
    while (end < to && end < index + 4 && isLetter(text.charCodeAt(end))) end++;
    return CLITICS.has(text.slice(index + 1, end).toLowerCase()) ? end - index : 0;
  }

  function readSign(): void {
    const char = text.charAt(at);
    const next = text.charAt(at + 1);
    if (QUOTE_CHARS.has(char)) {
      // Typewriter doubles: ``…'' are one mark each.
      push(K.QUOTE, (char === '`' || char === "'") && next === char && at + 2 <= to ? at + 2 : at + 1);
      return;
    }
    let end = at + 1;
    // Runs of dashes and dots are one sign; so is a pair of surrogates.
    if (char === '-' || char === '.') while (end < to && text.charAt(end) === char) end++;
    else if (code16IsHigh(text.charCodeAt(at)) && end < to) end++;
    push(K.PUNCT, end);
  }
}

function code16IsHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
