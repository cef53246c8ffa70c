import { reason } from '../reasons';
import type { FigureReading } from '../figures/reading/read';
import type { InsideFinding } from './finding';

// "For 12 years, from 1990 to 2007".
const FROM_TO =
  /^[\s,(]*(?:in (?:office|power|prison|jail|charge) *,? *)?(?:from|between)\s+((?:19|20)\d\d)\s+(?:to|until|till|and|through)\s+((?:19|20)\d\d)\b/iu;

/** A length in years that does not fit the two years named right behind it: "for 12 years, from 1990 to 2007". */
export function wrongSpan(reading: FigureReading): InsideFinding[] {
  const { figure, mark, sentence, articleId } = reading;
  if (figure.unit !== 'year' || figure.low === null || figure.high === null) return [];
  const match = FROM_TO.exec(sentence.text.slice(mark.end - sentence.start));
  if (match === null) return [];
  const years = Number(match[2]) - Number(match[1]);
  // From December to January is hardly more than a year, from January to December nearly two; "about" gives a year.
  const slack = figure.modifier === '=' ? 1 : 2;
  if (figure.low - slack <= years && years <= figure.high + slack) return [];
  const at = { start: mark.end, end: mark.end + match[0].length };
  const text = `From ${match[1] ?? ''} to ${match[2] ?? ''} is ${years} years, not ${mark.exact}.`;
  return [
    { kind: 'duration', readings: [reading], because: [reason(text, [articleId, mark], [articleId, at])] },
  ];
}
