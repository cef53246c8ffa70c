const LETTER = /[\p{L}\p{M}]/u;
const SPACE = /[\s\u200b\ufeff]/u;
const SHARED_LETTER = 1;
const SHARED_SPACE = 2;
const OTHER = 3;

/** One byte a code unit, filled as characters are met: regular expressions on single characters are slow in a hot loop. */
const classes = new Uint8Array(0x10000);

function classOf(code: number): number {
  const known = classes[code] ?? OTHER;
  if (known !== 0) return known;
  const char = String.fromCharCode(code);
  const found = LETTER.test(char) ? SHARED_LETTER : SPACE.test(char) ? SHARED_SPACE : OTHER;
  classes[code] = found;
  return found;
}

/** Whether the code unit is a letter or a mark on one; NaN (past the end) is not. */
export function isLetter(code: number): boolean {
  return classOf(code) === SHARED_LETTER;
}

/** Whether the code unit is white space of any width; NaN is not. */
export function isSpace(code: number): boolean {
  return classOf(code) === SHARED_SPACE;
}
