import { K, type Token } from '../text/tokens';

/** A number in the text, before any unit: tokens `[from, to)`. */
export interface NumberExpression {
  readonly low: number;
  readonly high: number;
  readonly from: number;
  readonly to: number;
  /** Digits without a scale, grouping or decimals: may be a year, a label or part of a date. */
  readonly bare: boolean;
  /** Written in words alone ("nine", "two thousand"). */
  readonly words: boolean;
  /** A part of a whole: "two-thirds", "half", "one in five". */
  readonly fraction: boolean;
  /** The scale it was multiplied by last, 1 when none: "30 to 40 million" shares it. */
  readonly scale: number;
  /** A glued `m`, `M`, `b`, `G` … was read as a scale; a unit may fit better. */
  readonly shortScale: string | null;
}

/** A whole number at these tokens that nothing scales and no other reading changes. */
export function plainNumber(value: number, from: number, to: number, words: boolean): NumberExpression {
  return {
    low: value,
    high: value,
    from,
    to,
    bare: false,
    words,
    fraction: false,
    scale: 1,
    shortScale: null,
  };
}

/** A number whose start is not yet fixed. */
export type Draft = Omit<NumberExpression, 'from'>;

const HYPHENS = new Set(['-', '‐', '‑', '–']);

/** Whether the token is a hyphen inside a word or range. */
export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && token.kind === K.PUNCT && HYPHENS.has(token.lower);
}

/** A number of one value that ends before token `to`. */
export function exact(value: number, to: number, rest: Partial<Draft> = {}): Draft {
  // Written out: a spread would cost more than reading the number.
  return {
    low: value,
    high: rest.high ?? value,
    to,
    bare: rest.bare ?? false,
    words: rest.words ?? false,
    fraction: rest.fraction ?? false,
    scale: rest.scale ?? 1,
    shortScale: rest.shortScale ?? null,
  };
}

/** Binary noise is not part of what the copy says: 1.2 × 1,000,000,000 is 1,200,000,000. */
export function times(a: number, b: number): number {
  const product = a * b;
  return Number.isInteger(product) && Math.abs(product) < 1e15 ? product : Number(product.toPrecision(15));
}
