import type { Slip } from '../domain/question';
import type { FigureReading } from './figures/read';
import type { LibraryIndex } from './library/library-index';
import { number, reason } from './reasons';
import { sharedNames } from './text/same-name';

/**
 * Numbers that two articles give to two different things of one story ("4,460" dead in one, sheltered in the other):
 * pointed out, never put to one question. Only numbers of three telling digits or more count, for round ones recur.
 */
export function possibleSlips(index: LibraryIndex): Slip[] {
  const byValue = new Map<number, FigureReading[]>();
  for (const item of index.items()) {
    if (item.kind !== 'figure' || item.reading.measure === null || !isTelling(item.reading)) continue;
    const value = item.reading.value?.stated ?? 0;
    byValue.set(value, [...(byValue.get(value) ?? []), item.reading]);
  }
  return [...byValue.values()].flatMap((readings) =>
    readings.flatMap((a, at) => readings.slice(at + 1).flatMap((b) => slipOf(a, b) ?? [])),
  );
}

function slipOf(a: FigureReading, b: FigureReading): Slip | null {
  if (
    a.articleId === b.articleId ||
    a.measure === null ||
    b.measure === null ||
    a.measure.id === b.measure.id
  )
    return null;
  const [name] = sharedNames(a, b);
  if (name === undefined || name.weight < 2 || a.unit.family !== b.unit.family) return null;
  const text = `${number((a.value?.stated ?? 0) / a.unit.factor)} is ${a.measure.label.toLowerCase()} in one and ${b.measure.label.toLowerCase()} in the other.`;
  return {
    cells: [
      { articleId: a.articleId, markId: a.mark.id },
      { articleId: b.articleId, markId: b.mark.id },
    ],
    text,
    because: [
      reason(text, [a.articleId, a.measureAt], [b.articleId, b.measureAt]),
      reason(`“${name.exact}” stands by both.`, [a.articleId, name.a], [b.articleId, name.b]),
    ],
  };
}

function isTelling({ value }: FigureReading): boolean {
  return value !== null && value.stated / value.step >= 100;
}
