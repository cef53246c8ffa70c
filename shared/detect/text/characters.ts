/** What a code unit is to the reader of tokens. */
export const C = {
  /** A letter, or a mark on one. */
  LETTER: 1,
  /** White space of any width. */
  SPACE: 2,
  DIGIT: 3,
  /** A quotation mark of any kind, or an apostrophe. */
  QUOTE: 4,
  OTHER: 5,
} as const;

type CharacterClass = (typeof C)[keyof typeof C];

const LETTER = /[\p{L}\p{M}]/u;
const SPACE = /[\s\u200b\ufeff]/u;
const QUOTE = /["“”„‟«»‹›'‘’‚‛`´″]/u;

/** One byte a code unit, filled as characters are met: regular expressions on single characters are slow in a hot loop. */
const classes = new Uint8Array(0x10000);

/** The class of a code unit; of NaN (past the end of a text) `OTHER`. */
export function classOf(code: number): CharacterClass {
  // The table holds nothing but classes, and 0 where none is known yet.
  const known = classes[code] ?? C.OTHER;
  return known === 0 ? found(code) : (known as CharacterClass);
}

function found(code: number): CharacterClass {
  const char = String.fromCharCode(code);
  const own = LETTER.test(char)
    ? C.LETTER
    : SPACE.test(char)
      ? C.SPACE
      : code >= 48 && code <= 57
        ? C.DIGIT
        : QUOTE.test(char)
          ? C.QUOTE
          : C.OTHER;
  classes[code] = own;
  return own;
}

/** Whether the code unit is a letter or a mark on one. */
export function isLetter(code: number): boolean {
  return classOf(code) === C.LETTER;
}

/** Whether the code unit is white space of any width. */
export function isSpace(code: number): boolean {
  return classOf(code) === C.SPACE;
}

/** A text with its code units, and a few zeros behind its end: reading them costs a fraction of asking the string each time. */
export interface Source {
  readonly text: string;
  readonly codes: Uint16Array;
}

/** How far past its end a text may be looked at. */
const LOOK_AHEAD = 4;

/** The text made ready for reading its characters. */
export function sourceOf(text: string): Source {
  const { length } = text;
  const codes = new Uint16Array(length + LOOK_AHEAD);
  for (let i = 0; i < length; i++) codes[i] = text.charCodeAt(i);
  return { text, codes };
}
