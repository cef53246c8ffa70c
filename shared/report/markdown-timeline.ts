import type { ComparedQuestion } from '@shared/domain/question';
import { TIMELINE_TERMS, timelineOf } from '@shared/domain/timeline';
import { md } from './markdown-text';
import { whenSaid, whoSays } from './timeline-words';

/** The line of a question over time as a list; nothing for a question of one cell. */
export function timelineMd(question: ComparedQuestion): readonly string[] {
  const line = timelineOf(question);
  if (line.length < 2) return [];
  const entries = line.map((entry) => {
    const { glyph, label } = TIMELINE_TERMS[entry.what];
    return `- ${whenSaid(entry)}: ${glyph} ${label}. ${md(entry.text)} (${md(whoSays(entry))})`;
  });
  return ['Over time:', entries.join('\n')];
}
