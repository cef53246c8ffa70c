import { isLetter } from './characters';
import { flagsOf } from './lexicon';
import { valueOf } from './numerals';

/** What is known of a spelling, worked out once: copy repeats its words. */
export interface Spelling {
  readonly word: string;
  /** Lower case, apostrophes straight. */
  readonly lower: string;
  /** What the lexicon knows (`F`). */
  readonly flags: number;
  /** 0 lower case, 1 Capitalised, 2 ALL CAPITALS of two letters or more. */
  readonly caps: 0 | 1 | 2;
  /** Of digits; NaN otherwise. */
  readonly value: number;
}

/** Places in the table, a power of two; a new spelling takes the place of the one that stood there. */
const SIZE = 1 << 15;
/** Longer runs are not kept, so that a hostile text cannot fill memory. */
const LONGEST = 40;

/**
 * Spellings met so far, by a hash of their characters: a `Map` would need a string for every word of the text before it
 * could look it up, and making those strings is a tenth of the whole work. What detection finds never depends on it.
 */
const table: (Spelling | undefined)[] = new Array<Spelling | undefined>(SIZE);

/** The hash of no characters. */
export const HASH = 0x811c9dc5;

/** The hash of some characters and one more. */
export function hashed(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The hash of the characters between the offsets. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = HASH;
  for (let i = start; i < end; i++) hash = hashed(hash, text.charCodeAt(i));
  return hash;
}

/** The spelling of the characters between the offsets, whose hash is known. */
export function spellingOf(text: string, start: number, end: number, hash: number): Spelling {
  if (end - start > LONGEST) return spell(text.slice(start, end));
  const place = (hash ^ (hash >>> 15)) & (SIZE - 1);
  const known = table[place];
  if (known !== undefined && stands(known.word, text, start, end)) return known;
  const spelling = spell(text.slice(start, end));
  table[place] = spelling;
  return spelling;
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** From this length on a part of a string holds on to the whole of it. */
const SHARED = 13;

function spell(part: string): Spelling {
  // A copy, so that the table keeps no article in memory.
  const word = part.length < SHARED ? part : Array.from(part).join('');
  const lower = word.toLowerCase().replaceAll('’', "'");
  return { word, lower, flags: flagsOf(lower), caps: capsOf(word, lower), value: valueOf(word) };
}

function capsOf(word: string, lower: string): 0 | 1 | 2 {
  if (word === lower || !isLetter(word.charCodeAt(0)) || word.charAt(0) === lower.charAt(0)) return 0;
  return word.length > 1 && word === word.toUpperCase() ? 2 : 1;
}
