/** Reading of digits with their grouping and decimals, as news copy writes them. */

function digit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Whether the word is digits alone. */
export function isDigits(word: string): boolean {
  return word !== '' && digitsEnd(word, 0, word.length) === word.length;
}

function digitsEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && digit(text, end)) end++;
  return end;
}

const THIN_SPACES = new Set(['\u00a0', '\u202f', '\u2009']);

/**
 * Where grouped digits end that begin with the `first` digits before `at`: "310,000", "12,34,567", "40 000".
 * A list such as "22,24,26" is not grouped; plain spaces group only full triples after one to three digits.
 */
function groupsEnd(text: string, from: number, at: number, to: number): number {
  const separator = text.charAt(at);
  const comma = separator === ',';
  if (!comma && separator !== ' ' && !THIN_SPACES.has(separator)) return at;
  if (at - from > 3) return at;
  let end = at;
  let lastGroup = 0;
  while (text.charAt(end) === separator) {
    const next = digitsEnd(text, end + 1, Math.min(to, end + 5));
    const length = next - end - 1;
    // Indian grouping has pairs before the last triple.
    if (length !== 3 && !(comma && length === 2)) break;
    lastGroup = length;
    end = next;
  }
  if (lastGroup !== 3 || digit(text, end)) return at;
  if (!comma && text.charAt(from) === '0') return at;
  return end;
}

/** Where the number ends whose digits (or leading decimal point) start at `at`. */
export function numberEnd(text: string, at: number, to: number): number {
  const whole = digitsEnd(text, at, to);
  let end = groupsEnd(text, at, whole, to);
  const grouped = end > whole;
  if (text.charAt(end) === '.' && digit(text, end + 1) && end + 1 < to) {
    const decimals = digitsEnd(text, end + 1, to);
    // "192.168.1.2" and "1.10.2020" are no decimals.
    const chained = text.charAt(decimals) === '.' && digit(text, decimals + 1);
    if (!chained) end = decimals;
  } else if (!grouped && text.charAt(end) === ',' && end - at <= 3) {
    // A decimal comma: one or two digits that no third and no further comma follows ("5,00").
    const decimals = digitsEnd(text, end + 1, to);
    const length = decimals - end - 1;
    const list =
      text.charAt(decimals) === ',' ||
      (text.charAt(decimals) === '.' && digit(text, decimals + 1)) ||
      text.charAt(at - 1) === ',';
    if (length === 2 && !list && !digit(text, decimals)) end = decimals;
  }
  if (
    text.charAt(end) === 'e' &&
    (digit(text, end + 1) || (text.charAt(end + 1) === '-' && digit(text, end + 2)))
  ) {
    end = digitsEnd(text, end + 2, to);
  }
  return end;
}

/** A comma with two digits behind it and no more groups nothing: "5,00". */
const DECIMAL_COMMA = /^\d{1,3},\d\d(?:e|$)/u;

/** The value of a number as written: commas and white space group, except a decimal comma; NaN for any other word. */
export function valueOf(written: string): number {
  const first = written.charCodeAt(0);
  if (!(first >= 48 && first <= 57) && !(first === 46 && digit(written, 1))) return Number.NaN;
  const value = Number(written);
  if (!Number.isNaN(value)) return value;
  return Number(DECIMAL_COMMA.test(written) ? written.replace(',', '.') : written.replace(/[\s,]/gu, ''));
}
