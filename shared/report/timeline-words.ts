import { formatDate } from '@shared/domain/date';
import type { TimelineEntry } from '@shared/domain/timeline';

/** Who says what a line's entry says: "AFP", "AFP, citing Yury Ushakov". */
export function whoSays({ by, speaker }: Pick<TimelineEntry, 'by' | 'speaker'>): string {
  return speaker === null ? by : `${by}, citing ${speaker}`;
}

/** An entry's date as the line sets it. */
export function whenSaid({ asOf }: Pick<TimelineEntry, 'asOf'>): string {
  return asOf === null ? 'no date known' : formatDate(asOf);
}
