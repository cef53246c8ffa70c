import { TIMELINE_TERMS, timelineOf, type TimelineEntry } from '@shared/domain/timeline';
import { safe, type Markup } from './markup';
import { idIn, type ReportQuestion } from './model';
import { whenSaid, whoSays } from './timeline-words';

/** The line of a question over time as a small table; null for a question of one cell, which has none. */
export function timelineHtml(entry: ReportQuestion): Markup | null {
  const line = timelineOf(entry.question);
  if (line.length < 2) return null;
  return safe`<table class="line">
    <caption>Over time</caption>
    <tbody>
      ${line.map((one) => entryHtml(one, idIn(entry, one.ref)))}
    </tbody>
  </table>`;
}

function entryHtml(entry: TimelineEntry, id: string | null): Markup {
  const term = TIMELINE_TERMS[entry.what];
  const said = id === null ? safe`${entry.text}` : safe`<a href="#${id}">${entry.text}</a>`;
  return safe`<tr>
    <td class="num">${whenSaid(entry)}</td>
    <td class="${term.tone}">${term.glyph} ${term.label}</td>
    <td>${said} <span class="soft">${whoSays(entry)}</span></td>
  </tr>`;
}
