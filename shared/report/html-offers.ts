import { RELATION_TERMS } from '@shared/domain/relation';
import { safe, type Markup } from './markup';
import type { ReportOffer, ReportQuestion } from './model';
import { offeredWords, offersTitle, standingWords } from './offer-words';

/** What may answer the question and waits for an editor; null when nothing does. */
export function offersHtml({ question, offers }: ReportQuestion): Markup | null {
  if (offers.length === 0) return null;
  return safe`<div class="note offered">
    <b>${offersTitle(offers, question.kind)}</b>
    <ul>
      ${offers.map(offerHtml)}
    </ul>
  </div>`;
}

function offerHtml(offer: ReportOffer): Markup {
  const { id, cell, standing } = offer;
  const { glyph, label, tone } = RELATION_TERMS[standing?.pair.relation ?? 'not-comparable'];
  const said =
    id === null
      ? safe`${cell.articleTitle} (not in this report)`
      : safe`<a href="#${id}">${cell.articleTitle}</a>`;
  return safe`<li>
    <span class="num">${offeredWords(offer)}</span> <span class="soft">${said}</span>
    <div><b class="${tone}">${glyph} ${label}.</b> ${standingWords(offer)}</div>
  </li>`;
}
