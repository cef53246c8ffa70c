import type { Evidence } from '@shared/compare/figures/together/evidence';

/** One possible pair of figures of two articles: its evidence, and whether it answers one question. */
export interface Sample {
  readonly evidence: Evidence;
  /** 1 for a pair that answers one question, 0 for one that does not, null for one that may or may not. */
  readonly label: 0 | 1 | null;
  /** The two articles, and the figure on each side: pairs that share one are rivals. */
  readonly articles: string;
  readonly a: string;
  readonly b: string;
  /** Whether each stands in a headline, which is nobody's rival. */
  readonly heads: readonly [boolean, boolean];
  /** Whether each is only recalled by the later article, and so neither is a rival nor has one. */
  readonly recalled: readonly [boolean, boolean];
  /** What each amounts to: a figure that is merely repeated is no rival of itself. */
  readonly values: readonly [string, string];
  /** Which part of the data it belongs to, for setting one part aside. */
  readonly fold: string;
}

/** Weights of a row of numbers, and the log odds they give. */
export type Fitted = readonly number[];

/** How strongly weights are held to nought, in units of the spread of what they weigh. */
const RIDGE = 5;

/** Logistic regression by Newton's method; rows must begin with a constant 1, which is not held to nought. */
export function fit(rows: readonly (readonly number[])[], labels: readonly number[]): Fitted {
  const width = rows[0]?.length ?? 0;
  const spread = Array.from({ length: width }, (_, at) => (at === 0 ? 1 : deviation(rows, at)));
  const scaled = rows.map((row) => row.map((value, at) => value / (spread[at] ?? 1)));
  let weights = new Array<number>(width).fill(0);
  for (let round = 0; round < 40; round += 1) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : RIDGE * weight));
    const bend: number[][] = weights.map((_, i) =>
      weights.map((__, j) => (i === j ? (i === 0 ? 1e-6 : RIDGE) : 0)),
    );
    for (const [at, row] of scaled.entries()) {
      const chance = 1 / (1 + Math.exp(-dot(row, weights)));
      const miss = chance - (labels[at] ?? 0);
      const sway = chance * (1 - chance);
      for (let i = 0; i < width; i += 1) {
        const value = row[i] ?? 0;
        if (value === 0) continue;
        slope[i] = (slope[i] ?? 0) + miss * value;
        const line = bend[i] ?? [];
        for (let j = 0; j < width; j += 1) line[j] = (line[j] ?? 0) + sway * value * (row[j] ?? 0);
      }
    }
    const step = solve(bend, slope);
    weights = weights.map((weight, at) => weight - (step[at] ?? 0));
    if (step.every((change) => Math.abs(change) < 1e-6)) break;
  }
  return weights.map((weight, at) => weight / (spread[at] ?? 1));
}

function deviation(rows: readonly (readonly number[])[], at: number): number {
  const values = rows.map((row) => row[at] ?? 0);
  const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / values.length) || 1;
}

/** The sum of products of two rows. */
export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

// Gaussian elimination with the largest pivot first.
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const lines = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = lines.length;
  for (let at = 0; at < size; at += 1) {
    const best = lines.reduce(
      (found, line, row) =>
        row > at && Math.abs(line[at] ?? 0) > Math.abs(lines[found]?.[at] ?? 0) ? row : found,
      at,
    );
    [lines[at], lines[best]] = [lines[best] ?? [], lines[at] ?? []];
    const pivot = lines[at] ?? [];
    for (const [row, line] of lines.entries()) {
      if (row === at) continue;
      const times = (line[at] ?? 0) / (pivot[at] || 1e-12);
      for (let column = at; times !== 0 && column <= size; column += 1)
        line[column] = (line[column] ?? 0) - times * (pivot[column] ?? 0);
    }
  }
  return lines.map((line, at) => (line[size] ?? 0) / (line[at] || 1e-12));
}
