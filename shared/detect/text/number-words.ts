/** Number words and what they are worth. */

const listed = (words: string, from: number, step = 1): [string, number][] =>
  words.split(' ').map((word, i) => [word, from + i * step]);

/** Cardinals below a hundred. */
export const CARDINAL_VALUES: ReadonlyMap<string, number> = new Map([
  ...listed(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    0,
  ),
  ...listed('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ['nought', 0],
  ['naught', 0],
  ['fourty', 40],
]);

/** Multipliers, with the short forms that stand behind digits ("1.2bn"). */
export const SCALE_VALUES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['lakh', 1e5],
  ['lac', 1e5],
  ['crore', 1e7],
  ['dozen', 12],
]);

/** Scales in the plural, "thousands": an open magnitude when no number precedes. */
export const PLURAL_SCALES: ReadonlyMap<string, number> = new Map([
  ...[...SCALE_VALUES].map(([word, value]): [string, number] => [`${word}s`, value]),
  ['tens', 10],
  ['dozs', 12],
  ['dzs', 12],
]);

/** A magnitude only before "of" and what is counted: "scores of passengers", not test scores. */
export const SCORES: readonly [word: string, value: number] = ['scores', 20];

/** Short scales, valid only right behind digits; upper case kept where it matters. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['m', 1e6],
  ['M', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['mm', 1e6],
  ['MM', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['G', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
  ['T', 1e12],
  ['cr', 1e7],
]);

const ORDINAL_STEMS: [string, number][] = [
  ...listed(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
    1,
  ),
  ...listed('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 20, 10),
  ['hundredth', 1e2],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
];

/** Ordinals, and with an -s or as "quarter", "half" the lower part of a fraction. */
export const ORDINAL_VALUES: ReadonlyMap<string, number> = new Map(ORDINAL_STEMS);

/** Lower parts of fractions: "thirds", "quarter", "halves". */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_STEMS.slice(2).flatMap(([word, value]): [string, number][] => [
    [word, value],
    [`${word}s`, value],
  ]),
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ['firsts', 1],
  ['seconds', 2],
]);

/** Single characters that are fractions. */
export const FRACTION_CHARS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);
