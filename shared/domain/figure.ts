import type { PartialDate } from './date';

/** How exact the words claim to be: `=` as stated, `~` about, `>` more than or at least, `<` less than or at most. */
export type Modifier = '=' | '~' | '>' | '<';

/** What a figure says: its value as an interval, and what that value counts or measures. */
export interface Figure {
  /** Lower end of the stated value, in `unit`; null when open ("fewer than 40"). Equal to `high` when one number is stated. */
  readonly low: number | null;
  /** Upper end of the stated value, in `unit`; null when open ("more than 310,000"). */
  readonly high: number | null;
  readonly modifier: Modifier;
  /** Set when the figure is a rise or fall by this much, not a level. */
  readonly change: 'up' | 'down' | null;
  /** Singular: ISO 4217 for money ("USD"), "percent", "percentage-point", "year", "kilometre", "person", a counted noun; null for a bare number. */
  readonly unit: string | null;
  /** The noun phrase as written ("people"), or null. */
  readonly counted: string | null;
  /** The words that say what is measured, in text order ("killed", "Syria"). */
  readonly about: readonly string[];
  /** The moment the value holds for: stated in the text, else the article's date, else null. */
  readonly asOf: PartialDate | null;
  /** Where `asOf` comes from; null when there is none. */
  readonly asOfBasis: AsOfBasis | null;
}

/** `text`: the copy says so; `published`: the article's date stands in; `editor`: set by hand. */
export type AsOfBasis = 'text' | 'published' | 'editor';

/** The one number the words name: either end, or the middle of a range; null when nothing is stated ("thousands" may be open on both). */
export function stated(figure: Pick<Figure, 'low' | 'high'>): number | null {
  if (figure.low === null) return figure.high;
  if (figure.high === null) return figure.low;
  return (figure.low + figure.high) / 2;
}

const FORMAT = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

/** A figure with the words of its mark, which hold its qualifier. */
export interface FigureWords {
  readonly figure: Figure;
  readonly exact: string;
}

/** A modifier as it is shown: the copy's "at least" and "up to" name the number itself as possible, "more than" does not. */
export type Qualifier = Modifier | '≥' | '≤';

const INCLUSIVE =
  /\b(?:at (?:least|most)|(?:no|not) (?:fewer|less|more) than|not exceeding|up to|(?:minimum|maximum)|as \p{L}+ as|within|or (?:more|above|over|higher|greater|older|less|fewer|below|under|lower|younger)|starting (?:at|from))\b|[≥≤]|\+$|-plus\b|\d(?:st|nd|rd|th)\b/iu;

/** The qualifier to show for a figure, given the words of its mark. */
export function qualifierOf({ modifier }: Pick<Figure, 'modifier'>, exact: string): Qualifier {
  if ((modifier !== '>' && modifier !== '<') || !INCLUSIVE.test(exact)) return modifier;
  return modifier === '>' ? '≥' : '≤';
}

/** The signs of the qualifiers, as a table sets them before a value. */
export const QUALIFIER_SIGN: Readonly<Record<Qualifier, string>> = {
  '=': '',
  '~': '~ ',
  '>': '> ',
  '<': '< ',
  '≥': '≥ ',
  '≤': '≤ ',
};

/** The value as a table shows it, without its unit, behind the qualifier of the words: "~ 250,000", "> 310,000", "30,000–40,000". */
export function formatValue(figure: Pick<Figure, 'low' | 'high' | 'modifier'>, exact: string): string {
  const { low, high } = figure;
  const number =
    low !== null && high !== null && low !== high
      ? `${FORMAT.format(low)}–${FORMAT.format(high)}`
      : FORMAT.format(low ?? high ?? Number.NaN);
  return low === null && high === null ? '—' : QUALIFIER_SIGN[qualifierOf(figure, exact)] + number;
}
