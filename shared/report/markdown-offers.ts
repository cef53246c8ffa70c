import { RELATION_TERMS } from '@shared/domain/relation';
import { md } from './markdown-text';
import type { ReportQuestion } from './model';
import { offeredWords, offersTitle, standingWords } from './offer-words';

/** What may answer the question and waits for an editor, as a list; nothing where nothing does. */
export function offersMd({ question, offers }: ReportQuestion): readonly string[] {
  if (offers.length === 0) return [];
  const entries = offers.map((offer) => {
    const { glyph, label } = RELATION_TERMS[offer.standing?.pair.relation ?? 'not-comparable'];
    const where = md(offer.cell.articleTitle);
    return `- ${md(offeredWords(offer))} (${where}). ${glyph} ${label}. ${md(standingWords(offer))}`;
  });
  return [`${offersTitle(offers, question.kind)}:`, entries.join('\n')];
}
