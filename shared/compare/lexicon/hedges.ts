const WORDS =
  'about|around|roughly|approximately|nearly|almost|some|just|only|over|under|at least|at most|more than|less than|fewer than|up to|as many as|as much as|as few as|a mere|no more than|no fewer than';

/** Words right before an amount that say only how exactly it is meant, as the source of a regular expression: any number of them, each with its blank. */
export const HEDGES = hedgesAnd();

/** The same, with other words that may stand among them. */
export function hedgesAnd(...others: readonly string[]): string {
  return `(?:(?:${[WORDS, ...others].join('|')})\\s+)*`;
}

/** The mark of an amount that has not been reached: "nearly 100" is less, "about 100" either. */
export const NOT_QUITE = /\b(?:nearly|almost|just under|close to)\b/i;

/** Words that lead from what a figure is to what it was or is set against ("up from 97", "rather than 1,200"), as a source. */
export const AS_AGAINST =
  '(?:\\bfrom|\\bcompared (?:with|to)|\\bagainst|\\bversus|\\binstead of|\\brather than)';
