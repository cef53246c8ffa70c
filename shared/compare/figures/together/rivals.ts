import { once } from '../../once';
import { mayCount } from '../measure/units';
import type { FigureReading } from '../reading/read';

/** Of longer lists nobody asks which of them it might be: that is as much work as there are pairs of pairs. */
const MOST = 6;

/** The other figures of its article that may answer the same question: of its kind and measure, as far as the copy gives one; none of many. */
export const rivalsOf = once((reading: FigureReading): readonly FigureReading[] => {
  const found: FigureReading[] = [];
  for (const other of reading.fellows) {
    if (other !== reading && other.role === 'body' && mayBeTakenFor(reading, other)) found.push(other);
    if (found.length > MOST) return [];
  }
  return found;
});

function mayBeTakenFor(a: FigureReading, b: FigureReading): boolean {
  if (a.value?.stated === b.value?.stated || kindOf(a) !== kindOf(b)) return false;
  if (a.measure !== null && b.measure !== null) return a.measure.id === b.measure.id;
  return a.noun === b.noun || a.noun === null || b.noun === null;
}

function kindOf({ unit }: FigureReading): string {
  return mayCount(unit) ? 'count' : unit.family;
}
