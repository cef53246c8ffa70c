import { formatDate } from '@shared/domain/date';
import type { Evidence } from '@shared/domain/evidence';
import type { Mark, Note } from '@shared/domain/mark';
import { FINDING_TERMS, STAGE_TERMS } from '@shared/domain/vocabulary';
import { safe, type Markup } from './markup';
import type { Entry, ReportArticle } from './model';
import { basisWords, contentWords, count, momentWords } from './words';

/** The list of an article's marks with all that is known and ruled of each. */
export function entriesHtml(article: ReportArticle): Markup {
  const shown = article.entries.filter((entry) => entry.number !== null);
  if (shown.length === 0)
    return safe`<p class="soft">No quote, figure or claim is marked in this article.</p>`;
  return safe`<table class="entries">
    <thead>
      <tr>
        <th>No.</th>
        <th>Words</th>
        <th>Speaker or value</th>
        <th>Stage and finding</th>
      </tr>
    </thead>
    <tbody>
      ${shown.map(entryHtml)}
    </tbody>
  </table>`;
}

function entryHtml(entry: Entry): Markup {
  const { mark } = entry;
  return safe`<tr id="${entry.id}">
    <td class="no">${entry.number}</td>
    <td>
      <div class="words">${mark.exact}</div>
      ${supportHtml(entry)}
    </td>
    <td>${contentHtml(mark)}</td>
    <td>${rulingHtml(mark)}</td>
  </tr>`;
}

function contentHtml(mark: Mark): Markup {
  switch (mark.kind) {
    case 'figure': {
      const { asOf, asOfBasis, about } = mark.figure;
      const when = asOf === null ? 'no date known' : `${formatDate(asOf)}, ${basisWords(asOfBasis)}`;
      const measured = about.length === 0 ? '' : `${about.join(', ')} · `;
      return safe`<b class="num">${contentWords(mark)}</b><div class="soft">${measured}${when}</div>`;
    }
    case 'quote':
    case 'claim': {
      const said = mark.kind === 'quote' ? mark.quote : mark.claim;
      const form =
        mark.kind === 'quote'
          ? { direct: 'direct quote', partial: 'partial quote', pull: 'pull-quote' }[mark.quote.form]
          : 'claim';
      const nobody = mark.kind === 'quote' ? safe`<span class="soft">No speaker found</span>` : null;
      const name = said.speaker === null ? nobody : safe`<b>${said.speaker.name}</b>`;
      const cue = said.cue === null ? '' : `, “${said.cue.exact}”`;
      return safe`${name}<div class="soft">${form}${cue}</div>`;
    }
  }
}

function rulingHtml(mark: Mark): Markup {
  const stage = STAGE_TERMS[mark.stage];
  const finding = mark.finding === null ? null : FINDING_TERMS[mark.finding];
  const found =
    finding === null
      ? null
      : safe`<div class="${finding.tone}"><b>${finding.glyph} ${finding.label}</b></div>`;
  return safe`${found}<div class="soft">
      ${stage.glyph} ${mark.status === 'suggested' ? 'Suggestion, not ruled on' : stage.label}
    </div>
    ${mark.tags.map((tag) => safe`<span class="tag">${tag}</span> `)}`;
}

/** What the finding rests on: the text's own suggestion, sources, notes, and how many sources are kept confidential. */
function supportHtml({ mark, withheld }: Entry): readonly (Markup | null)[] {
  return [
    suggestionHtml(mark),
    ...mark.evidence.map(evidenceHtml),
    withheld === 0
      ? null
      : safe`<div class="note">${count(withheld, 'confidential source')} left out of this report.</div>`,
    ...mark.notes.map(noteHtml),
  ];
}

function suggestionHtml({ suggests, finding }: Mark): Markup | null {
  if (suggests === undefined || finding !== null) return null;
  const { glyph, label } = FINDING_TERMS[suggests.finding];
  return safe`<div class="note">The copy itself suggests <b>${glyph} ${label.toLowerCase()}</b>: “${suggests.exact}”</div>`;
}

function evidenceHtml(evidence: Evidence): Markup {
  const { stance, rank, title, locator, quoted, consultedOn } = evidence;
  const where = [title, locator].filter((part) => part !== '').join(', ');
  const when = consultedOn === null ? '' : `, consulted ${formatDate(consultedOn)}`;
  const words = quoted === '' ? null : safe`<div class="quoted">“${quoted}”</div>`;
  const head = stance === 'supports' ? '＋ Supports' : '− Contradicts';
  return safe`<div class="note"><b>${head}</b>, ${rank} source: ${where}${when}${words}</div>`;
}

function noteHtml(note: Note): Markup {
  return safe`<div class="note"><b>Note</b> ${note.text} <span class="soft">${momentWords(note.at)}</span></div>`;
}
