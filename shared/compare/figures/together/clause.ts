import type { Span } from '../../../domain/span';
import { once } from '../../once';
import type { FigureReading } from '../reading/read';

// Where it turns from one figure to the next, the surest sign first, and of two the last.
const TURNS = [
  /;|\.(?=\s)/gu,
  /,?\s(?:while|whereas|though|although|but)\s/gu,
  /,\s(?:and|with|against)\s/gu,
  /[,:–—]/gu,
  /\s(?:and|with|against)\s/gu,
];

/** From where to where in its sentence the words are about a figure, and not about another of that sentence. */
export const clauseOf = once(({ shared, fellows, mark, sentence }: FigureReading): Span => {
  // Only the nearest on either side: a sentence may hold hundreds.
  let [before, behind] = [-1, Infinity];
  for (const other of fellows) {
    if (other.shared !== shared) continue;
    if (other.mark.end <= mark.start) before = Math.max(before, other.mark.end);
    else if (other.mark.start >= mark.end) behind = Math.min(behind, other.mark.start);
  }
  return {
    start: before < 0 ? sentence.start : turnIn(sentence, before, mark.start),
    end: behind === Infinity ? sentence.end : turnIn(sentence, mark.end, behind),
  };
});

// Halfway, where nothing says so.
function turnIn({ start, text }: FigureReading['sentence'], from: number, to: number): number {
  const between = text.slice(from - start, to - start);
  for (const turn of TURNS) {
    const last = [...between.matchAll(turn)].at(-1);
    if (last !== undefined) return from + last.index;
  }
  return from + Math.floor(between.length / 2);
}
