import type { Question } from '../../domain/question';
import { keyOf } from './items';

/**
 * Whether an editor settled two cells, by key: such questions are closed to the engine, their cells never proposed to
 * each other again, nor to what the editor took out of them.
 */
export function settledPairs(settled: readonly Question[]): (a: string, b: string) => boolean {
  const [inside, outside] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  for (const question of settled) {
    for (const [refs, ids] of [
      [question.cells, inside],
      [question.apart, outside],
    ] as const) {
      for (const key of refs.map(keyOf)) ids.set(key, (ids.get(key) ?? new Set()).add(question.id));
    }
  }
  const meet = (x: ReadonlySet<string> | undefined, y: ReadonlySet<string> | undefined): boolean =>
    x !== undefined && y !== undefined && [...x].some((id) => y.has(id));
  return (a, b) =>
    meet(inside.get(a), inside.get(b)) ||
    meet(inside.get(a), outside.get(b)) ||
    meet(outside.get(a), inside.get(b));
}
