/** Counts of right, predicted and gold. */
export interface Tally {
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
}

export const NOTHING: Tally = { right: 0, predicted: 0, gold: 0 };

export function sum(a: Tally, b: Tally): Tally {
  return { right: a.right + b.right, predicted: a.predicted + b.predicted, gold: a.gold + b.gold };
}

export const precision = ({ right, predicted }: Tally): number => (predicted === 0 ? 0 : right / predicted);
export const recall = ({ right, gold }: Tally): number => (gold === 0 ? 0 : right / gold);

/** The harmonic mean of precision and recall. */
export function f1(tally: Tally): number {
  const [p, r] = [precision(tally), recall(tally)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** One to one: every gold item takes the first free prediction that agrees, the strictest test first. */
export function match<P, G>(
  predicted: readonly P[],
  gold: readonly G[],
  tests: readonly ((p: P, g: G) => boolean)[],
): Map<G, P> {
  const pairs = new Map<G, P>();
  const free = new Set(predicted);
  for (const agrees of tests) {
    for (const g of gold) {
      if (pairs.has(g)) continue;
      const hit = [...free].find((p) => agrees(p, g));
      if (hit === undefined) continue;
      pairs.set(g, hit);
      free.delete(hit);
    }
  }
  return pairs;
}
