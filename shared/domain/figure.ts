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
const MODIFIER_SIGN: Readonly<Record<Modifier, string>> = { '=': '', '~': '~ ', '>': '> ', '<': '< ' };

/** The value as a table shows it, without its unit: "~ 250,000", "> 310,000", "30,000–40,000". */
export function formatValue(figure: Pick<Figure, 'low' | 'high' | 'modifier'>): string {
  const { low, high } = figure;
  const number =
    low !== null && high !== null && low !== high
      ? `${FORMAT.format(low)}–${FORMAT.format(high)}`
      : FORMAT.format(low ?? high ?? Number.NaN);
  return low === null && high === null ? '—' : MODIFIER_SIGN[figure.modifier] + number;
}
