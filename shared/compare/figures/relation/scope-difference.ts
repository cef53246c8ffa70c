import type { CrossReason } from '../../../domain/question';
import type { Span } from '../../../domain/span';
import { alike } from '../reading/interval';
import type { FigureReading } from '../reading/read';

/** So many times as much is rarely another count of the same: rather the whole of a part, or what a rate comes to over a time. */
export const FAR = 3;

/** That one figure holds for a part of what the other holds for. */
export interface ScopeDifference {
  readonly narrower: 'a' | 'b';
  readonly because: CrossReason;
  /** Whether a part can be no more than the whole: counts over places and people are, a share or a rate is not. */
  readonly additive: boolean;
}

/** The words of the sentence at this place; null for what stands in another sentence, which is shown and not quoted. */
export function wordsAt({ sentence }: FigureReading, { start, end }: Span): string | null {
  if (start < sentence.start || end > sentence.end) return null;
  return sentence.text.slice(start - sentence.start, end - sentence.start).replace(/['’]s$/, '');
}

/** Whether both give about the same amount: then neither is less of it. */
export function agree(a: FigureReading, b: FigureReading): boolean {
  const one = a.unit.id === b.unit.id || (isCount(a) && isCount(b));
  return a.value !== null && b.value !== null && one && alike(a.value, b.value);
}

/** Whether the figure is a sum over places and times, so that a part of them has less of it. */
export function isCount({ unit, measure }: FigureReading): boolean {
  return (
    (unit.family === 'person' ||
      unit.family === 'thing' ||
      unit.family === 'none' ||
      unit.family === 'money') &&
    unit.per === null &&
    measure?.nature !== 'fixed'
  );
}
