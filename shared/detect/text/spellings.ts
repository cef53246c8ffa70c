import { isLetter, type Source } from './characters';
import { F } from './flags';
import { interned } from './interned';
import { flagsOf } from './lexicon';
import { FRACTION_CHARS } from './number-words';
import { valueOf } from './numerals';
import { K, type Kind, type Token } from './tokens';

/** Places in the table, a power of two; a new token takes the place of the one that stood there. */
const SIZE = 1 << 15;
/** Longer runs are not kept, so that a hostile text cannot fill memory. */
const LONGEST = 32;

/**
 * Tokens met so far, by a hash of their characters: copy repeats its words, and a `Map` would need a string for every
 * word of the text before it could look it up. What detection finds never depends on it.
 */
const table: (Token | undefined)[] = new Array<Token | undefined>(SIZE);
/** The characters of each, so that no string is asked for them: `LONGEST` for every place of the table. */
const characters = new Uint16Array(SIZE * LONGEST);

/** The hash of no characters. */
export const HASH = 0x811c9dc5;

/** The hash of some characters and one more. */
export function hashed(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The token of the characters between the offsets, whose hash is known. */
export function tokenOf(
  { text, codes }: Source,
  kind: Kind,
  glued: boolean,
  start: number,
  end: number,
  hash: number,
): Token {
  if (end - start > LONGEST) return spell(kind, glued, text.slice(start, end));
  const whole = hashed(hash, (kind << 1) | (glued ? 1 : 0));
  const place = (whole ^ (whole >>> 15)) & (SIZE - 1);
  const known = table[place];
  if (known?.kind === kind && known.glued === glued && known.word.length === end - start) {
    let at = start;
    for (let own = place * LONGEST; at < end && characters[own] === codes[at]; at++) own++;
    if (at === end) return known;
  }
  const token = spell(kind, glued, copied(text.slice(start, end)));
  table[place] = token;
  characters.set(codes.subarray(start, end), place * LONGEST);
  return token;
}

/** From this length on a part of a string holds on to the whole of it. */
const SHARED = 13;

/** The same word as a string of its own, so that the table keeps no article in memory. */
function copied(part: string): string {
  return part.length < SHARED ? part : Array.from(part).join('');
}

function spell(kind: Kind, glued: boolean, word: string): Token {
  const lower = interned(word.toLowerCase().replaceAll('’', "'"));
  const flags = flagsOf(lower);
  const numeric = kind === K.NUM || (flags & NUMBERS) !== 0 || PARTS.has(lower);
  return { kind, glued, word, lower, flags, caps: capsOf(word, lower), value: valueOf(word), numeric };
}

/** What the lexicon says of number words. */
const NUMBERS = F.CARDINAL | F.SCALE | F.ORDINAL;
/** Fractions that it does not know as such. */
const PARTS: ReadonlySet<string> = new Set([...FRACTION_CHARS.keys(), 'half', 'quarter']);

function capsOf(word: string, lower: string): 0 | 1 | 2 {
  if (word === lower || !isLetter(word.charCodeAt(0)) || word.charAt(0) === lower.charAt(0)) return 0;
  return word.length > 1 && word === word.toUpperCase() ? 2 : 1;
}
