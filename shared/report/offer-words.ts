import { formatDate } from '@shared/domain/date';
import type { ReportOffer } from './model';
import { contentWords, count, reasonWords } from './words';

/** The head of what is offered to a question: it is no comparison of the report's until an editor says so. */
export function offersTitle({ length }: readonly ReportOffer[], kind: string): string {
  return `Offered, not decided: ${count(length, `new ${kind}`)} may answer this`;
}

/** Date and value of what is offered: "2 May 2015: 6,621 people". */
export function offeredWords({ cell }: ReportOffer): string {
  const date = cell.asOf === null ? 'no date known' : formatDate(cell.asOf);
  return `${date}: ${contentWords(cell.mark)}`;
}

/** How it would stand to what the question holds, with the reasons. */
export function standingWords({ standing }: ReportOffer): string {
  if (standing === null) return 'Nothing sets it against what the question holds.';
  return `${standing.text} ${reasonWords(standing.pair.because)}`;
}
