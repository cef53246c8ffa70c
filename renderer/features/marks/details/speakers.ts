import type { Mark, Speaker } from '@shared/domain/mark';
import { byPosition, type Span } from '@shared/domain/span';
import { speakerOf } from '../words/mark';

/** Somebody who speaks in the article, and where the copy names them most fully. */
export interface Known {
  readonly name: string;
  readonly at: Span | null;
}

/** The speakers of the article, each once, in the order they first speak. */
export function speakersIn(marks: readonly Mark[]): readonly Known[] {
  const known = new Map<string, Known>();
  for (const mark of marks.toSorted(byPosition)) {
    const speaker = speakerOf(mark);
    if (speaker !== null && !known.has(speaker.name))
      known.set(speaker.name, { name: speaker.name, at: placeOf(speaker) });
  }
  return [...known.values()];
}

/** Where the copy names the speaker; a name that an editor typed has no place there and is kept as an empty passage. */
export function placeOf({ start, end, antecedent }: Speaker): Span | null {
  if (antecedent !== undefined) return { start: antecedent.start, end: antecedent.end };
  return start < end ? { start, end } : null;
}
