import { foldToken } from '../diff/words';
import { placeNamed } from '../lexicon/places';
import { NUMERALS } from '../lexicon/words';

/** A word of a quote: what it is compared by, and as written. */
export interface QuoteWord {
  readonly key: string;
  readonly raw: string;
  /** Starts with a capital and does not open a sentence, or names a place. */
  readonly name: boolean;
  /** Opens a sentence of the quote. */
  readonly opens: boolean;
}

// Spelled-out forms meet their contractions, and British spelling the American: neither changes what was said.
const EXPAND: Readonly<Record<string, string>> = {
  "can't": 'can not',
  cannot: 'can not',
  "won't": 'will not',
  "shan't": 'shall not',
  "i'm": 'i am',
  "let's": 'let us',
  "ain't": 'is not',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
};

/** So many characters before a word tell whether it opens a sentence. */
const BEFORE = 12;

/** The words of a quote in the form they are compared by; punctuation is left out, ellipses and brackets too. */
export function quoteWords(text: string): QuoteWord[] {
  const words: QuoteWord[] = [];
  // "40%", "40 percent" and "40 per cent" are said alike.
  const folded = foldToken(text).replaceAll(/\bper cent\b/gi, 'percent');
  for (const match of folded.matchAll(/\d+(?:[.,]\d+)*%?|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu)) {
    const raw = match[0];
    const before = folded.slice(Math.max(0, match.index - BEFORE), match.index);
    const opens = before === '' || /(?:[.!?…]["')\]]*\s*|["(]\s*)$/.test(before);
    const capital = raw.charAt(0) !== raw.charAt(0).toLowerCase();
    for (const key of keys(raw.toLowerCase()))
      words.push({ key, raw, name: capital && raw !== 'I' && (!opens || isPlace(raw)), opens });
  }
  return words;
}

// "France will not accept it": of the words that open a sentence only a place is surely a name, but "US" and "us" are two.
function isPlace(raw: string): boolean {
  return raw.length > 2 && placeNamed(raw.toLowerCase()) !== null;
}

function keys(low: string): string[] {
  if (low.endsWith('%')) return [...keys(low.slice(0, -1)), 'percent'];
  const known = Object.hasOwn(EXPAND, low) ? EXPAND[low] : undefined;
  if (known !== undefined) return known.split(' ');
  const not = /^(.+)n't$/.exec(low)?.[1];
  if (not !== undefined) return [not, 'not'];
  const parts = /^(.+)'(re|ve|ll|d|m)$/.exec(low);
  if (parts !== null)
    return [
      parts[1] ?? low,
      { re: 'are', ve: 'have', ll: 'will', d: 'would', m: 'am' }[parts[2] ?? ''] ?? '',
    ];
  const is = /^(it|that|he|she|there|what|who|here)'s$/.exec(low)?.[1];
  if (is !== undefined) return [is, 'is'];
  return [NUMERALS.get(low) ?? foldSpelling(low)];
}

/** A lower-case word in one spelling, British or American; a key, not a word ("rise" gives "rize"). */
export function foldSpelling(low: string): string {
  return low
    .replaceAll(',', '')
    .replace(/is(e[ds]?|ing|ation)$/, 'iz$1')
    .replace(/our(s|ed|ing)?$/, 'or$1');
}
