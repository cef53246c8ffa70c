import { daysBetween, type IsoDate, type PartialDate } from '../../../domain/date';
import type { Figure } from '../../../domain/figure';
import type { Span } from '../../../domain/span';
import type { Measure } from '../../lexicon/measures';
import { once } from '../../once';
import type { Period } from './period';

const DAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
// "As of Friday", "by late Friday", "until Friday evening".
const COUNTED_BY = new RegExp(
  `\\b(?:as of|as at|by|until)\\s+(?:late\\s+|early\\s+|the (?:end|evening|morning) of\\s+)?(${DAYS.join('|')})\\b(?!['’]s)`,
  'iu',
);
// A deadline is no count.
const DEADLINE =
  /\b(?:must|will|would|should|may|could|due|expects?|expected|hopes?|plans?|deadline|wants?)\b[^.;]{0,60}$/i;
// "If we have no offer by Friday, all drivers will stop work."
const AHEAD = /\b(?:if|unless|will|would|must)\b/i;
const HOLDS_AT = /^(?:as of|as at|by|until|through)$/;

// "The plane, built in 1994, had flown 41,000 hours": the year is the plane's.
const MADE =
  /\b(?:built|founded|born|opened|launched|bought|elected|created|established|made|laid|introduced|dating|dates)\s+(?:back\s+)?(?:in|from|to|on)\s+(?:\d{1,2}\s+)?(?:\p{Lu}\p{L}+\s+)?((?:19|20)\d\d)\b/u;

// "The November contract closed at 2,184 ringgit": the month names what is traded.
const CONTRACT =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:(?:\p{Ll}+ ){0,2}(?:contracts?|futures|options)|delivery)\b/u;

// "Pledges for islands wrecked by last year's hurricanes": the year is the storms'.
const OF_CAUSE = /\b(?:by|after|since|from|following) last year['’]s \p{L}/u;

/** What is known of a figure's date, and of the copy around it. */
export interface Dated {
  readonly publishedOn: IsoDate | null;
  readonly figure: Pick<Figure, 'asOf' | 'asOfBasis'>;
  readonly measure: Measure | null;
  readonly periods: readonly Period[];
  readonly sentence: Span & { readonly text: string };
}

/**
 * The moment a figure holds for. "Killed on 2 March" says when it happened, not when it was counted: a toll holds for
 * the day it was printed, unless the copy says "as of" or an editor has set the date.
 */
export function momentOf({ publishedOn, figure, measure, periods, sentence }: Dated): PartialDate | null {
  const { asOf, asOfBasis } = figure;
  if (asOfBasis === 'editor') return asOf;
  if (measure?.nature !== 'fixed') {
    const by = periods.find(
      ({ lead, to }) =>
        HOLDS_AT.test(lead) && !OF_CAUSE.test(sentence.text) && (publishedOn === null || to <= publishedOn),
    );
    const day = by?.to ?? weekday(sentence, publishedOn);
    if (day !== null) return day;
  }
  if (measure?.nature === 'running') return publishedOn ?? asOf;
  if (asOf !== null && MADE.exec(sentence.text)?.[1] === asOf.slice(0, 4)) return publishedOn ?? asOf;
  if (asOf !== null && asOfBasis === 'text' && (CONTRACT.test(sentence.text) || OF_CAUSE.test(sentence.text)))
    return publishedOn ?? asOf;
  // "The fifth rise this year" in November does not make the rate that of January.
  return asOf === null || publishedOn?.startsWith(asOf) === true ? publishedOn : asOf;
}

// The last such day when the article was printed.
function weekday(sentence: Dated['sentence'], publishedOn: IsoDate | null): IsoDate | null {
  const day = dayCounted(sentence);
  if (day === null || publishedOn === null) return null;
  const printed = new Date(`${publishedOn}T00:00:00Z`);
  const back = (printed.getUTCDay() - day + 7) % 7;
  return new Date(printed.getTime() - back * 86_400_000).toISOString().slice(0, 10);
}

// The day of the week by which was counted, 0 for Sunday; null where none is named.
const dayCounted = once(({ text }: Dated['sentence']): number | null => {
  const match = COUNTED_BY.exec(text);
  if (match?.[1] === undefined) return null;
  const [words, name] = match;
  if (DEADLINE.test(text.slice(0, match.index)) || (/^by\b/i.test(words) && AHEAD.test(text))) return null;
  return DAYS.indexOf(name.toLowerCase());
});

/** Whole days from the moment of `a` to that of `b`; null when either has none. */
export function apartDays(
  a: { readonly asOf: PartialDate | null },
  b: { readonly asOf: PartialDate | null },
): number | null {
  return a.asOf === null || b.asOf === null ? null : daysBetween(a.asOf, b.asOf);
}
