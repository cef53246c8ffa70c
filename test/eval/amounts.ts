/** A number or range with its unit, as any detector gives it: what the quantity sets are scored on. */
export interface Amount {
  readonly low: number;
  readonly high: number;
  readonly unit: string | null;
  readonly change: string;
  readonly words: string;
}

/** Relative difference that still counts as the same value. */
const TOLERANCE = 1e-5;

export function sameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}

/** Whether both ends agree, whichever end is named first. */
export function sameValue(a: Pick<Amount, 'low' | 'high'>, b: Pick<Amount, 'low' | 'high'>): boolean {
  const [a1, a2] = [Math.min(a.low, a.high), Math.max(a.low, a.high)];
  const [b1, b2] = [Math.min(b.low, b.high), Math.max(b.low, b.high)];
  return sameNumber(a1, b1) && sameNumber(a2, b2);
}
