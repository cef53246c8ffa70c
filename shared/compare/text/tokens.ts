import type { Span } from '../../domain/span';
import { stem } from './stem';

/** A word or number of a text, with the forms it is compared by. */
export interface Token extends Span {
  /** As written. */
  readonly raw: string;
  /** Lower case, quote marks folded, without a possessive ending. */
  readonly low: string;
  /** What inflected forms of one word share; a key, not a word. */
  readonly stem: string;
  /** Starts with a capital letter. */
  readonly capital: boolean;
}

// Initialisms first ("U.S."), then designations that a digit holds together ("S-300", "COVID-19"), numbers with
// their separators, and plain words. Other hyphens part words, so that "six-year" gives "year".
const WORD =
  /(?:\p{Lu}\.){2,}|(?=[\p{L}\d-]*\p{Lu})\p{L}+-\d+\p{L}*|\d+(?:[.,]\d+)*|\p{L}+(?:['’]\p{L}+)*\.?\d*/gu;

/** The words and numbers of `text` between `start` and `end`, in order, at offsets of the whole text. */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const raw =
      match[0].endsWith('.') && !/^(?:\p{Lu}\.)+$/u.test(match[0]) ? match[0].slice(0, -1) : match[0];
    const at = start + match.index;
    const low = foldWord(raw);
    const first = raw.charAt(0);
    tokens.push({
      start: at,
      end: at + raw.length,
      raw,
      low,
      stem: stem(low),
      capital: first !== first.toLowerCase(),
    });
  }
  return tokens;
}

/** One word in the form it is compared by: "Syria’s" and "SYRIA" give "syria", "U.S." gives "us". */
export function foldWord(raw: string): string {
  const plain = raw.normalize('NFKC').toLowerCase().replaceAll('’', "'");
  if (plain.includes('.') && !/\d/.test(plain)) return plain.replaceAll('.', '');
  return plain.replace(/'s$/, '').replace(/s'$/, 's');
}
