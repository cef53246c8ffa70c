import { daysBetween } from '../../../domain/date';
import type { Span } from '../../../domain/span';
import { once } from '../../once';
import type { FigureReading } from '../reading/read';

const COUNTS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const DAYS: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  month: 30.4,
  quarter: 91,
  year: 365,
  decade: 3653,
};
// "Over the next three years", "in the past week", "in the coming financial year".
const SPAN = new RegExp(
  `\\b(?:over|during|in|within|for|across) (?:(?:the |this |its |their )?(?:next |past |last |coming |following |previous |first |full |whole )?(\\d{1,2}|${COUNTS.join('|')}) (day|week|month|quarter|year|decade)s|(?:the |this |its |their )?(?:next|coming|past|current|present|new|first) (?:financial |fiscal |tax |academic |school )?(week|month|quarter|year|decade))\\b`,
  'iu',
);

/** A length of time that a figure is counted or spread over. */
export interface TimeSpan {
  readonly days: number;
  readonly at: Span;
  /** Counted from a day on ("since January"), so that it grows with the date of the article. */
  readonly open: boolean;
}

const spanIn = once(({ text }: FigureReading['sentence']) => SPAN.exec(text));

/** How many days the sentence says a figure is counted or spread over, and where; null when it says nothing of it. */
export function spanOf({ sentence, mark, periods, publishedOn }: FigureReading): TimeSpan | null {
  const match = spanIn(sentence);
  if (match === null) {
    const since = periods.find(({ lead }) => lead === 'since');
    return since === undefined || publishedOn === null
      ? null
      : { days: daysBetween(since.from, publishedOn), at: since, open: true };
  }
  const at = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
  if (at.start < mark.end && mark.start < at.end) return null;
  const [, count = '1', many, one = ''] = match;
  const number = COUNTS.indexOf(count.toLowerCase()) + 1;
  return {
    days: (number > 0 ? number : Number(count)) * (DAYS[(many ?? one).toLowerCase()] ?? 1),
    at,
    open: false,
  };
}
