/**
 * Folding takes away differences that no reader would call a change of the words: the shape of quotation
 * marks and dashes, the kind and number of spaces, and the Unicode form. Letters, digits, case and
 * other punctuation are never folded, so "250,000" and "310,000" can't meet.
 */

/** Folded text with, for each of its code units and its end, the offset in the original it came from. */
export interface Folded {
  readonly text: string;
  readonly offsets: readonly number[];
}

const SINGLE = /[\u2018\u2019\u201A\u201B\u02BC\u2032]/u;
const DOUBLE = /[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]/u;
const DASH = /[\u2010-\u2015\u2212]/u;
const SPACE = /[\s\u200B\u2060\uFEFF]/u;

/** Folds `text`, keeping the way back to the original offsets. */
export function fold(text: string): Folded {
  // Parts, not a growing string: asking such a string for its end copies it, which took 40 s for 100,000 words.
  const parts: string[] = [];
  let last = '';
  const offsets: number[] = [];
  const push = (value: string, at: number): void => {
    for (let i = 0; i < value.length; i += 1) offsets.push(at);
    parts.push(value);
    last = value;
  };
  for (const { segment, index } of clusters(text)) {
    // Nine letters in ten are plain ASCII, which folds to itself.
    if (segment.length === 1 && segment > ' ' && segment <= '~' && segment !== '-') push(segment, index);
    else if (SPACE.test(segment)) {
      if (last !== ' ') push(' ', index);
    } else if (SINGLE.test(segment)) push("'", index);
    else if (DOUBLE.test(segment)) push('"', index);
    else if (DASH.test(segment) || segment === '-') {
      if (last !== '-') push('-', index);
    } else push(segment.normalize('NFC'), index);
  }
  offsets.push(text.length);
  return { text: parts.join(''), offsets };
}

/** A base character with its combining marks (or Hangul vowels and finals), so that NFC and NFD of a letter fold alike. */
function* clusters(text: string): Generator<{ segment: string; index: number }> {
  for (const match of text.matchAll(/.[\p{M}\u1160-\u11FF]*/gsu))
    yield { segment: match[0], index: match.index };
}

/** The folded text alone, for comparing. */
export function folded(text: string): string {
  return fold(text).text.trim();
}
