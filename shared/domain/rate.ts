import { formatDate, type IsoDate } from './date';

/** An exchange rate as an editor enters it for one question: one `from` is worth `value` of `to`. */
export interface Rate {
  /** ISO 4217. */
  readonly from: string;
  /** ISO 4217; figures in `from` are compared in this currency. */
  readonly to: string;
  /** Above zero. */
  readonly value: number;
  /** Who publishes the rate ("ECB reference rate"): a rate without a source is a guess. */
  readonly source: string;
  /** The day it held for. */
  readonly on: IsoDate;
}

const FORMAT = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 8, useGrouping: false });

/** The rate as a reason and a report say it: "1 EUR = 1.08 USD (ECB, 3 Mar 2017)". */
export function rateWords({ from, to, value, source, on }: Rate): string {
  return `1 ${from} = ${FORMAT.format(value)} ${to} (${source}, ${formatDate(on)})`;
}

/** Whether a rate is between these two currencies, whichever way round. */
export function isBetween(rate: Pick<Rate, 'from' | 'to'>, a: string, b: string): boolean {
  return (rate.from === a && rate.to === b) || (rate.from === b && rate.to === a);
}
