import { daysBetween, type PartialDate } from '../../../domain/date';
import { once } from '../../once';
import { apartDays } from '../reading/moment';
import type { FigureReading } from '../reading/read';
import type { Surroundings } from '../reading/surroundings';

/** Two figures in the order in which they hold. */
export interface InOrder {
  readonly first: FigureReading;
  readonly last: FigureReading;
  /** Whole days between them, never negative; null when one has no date. */
  readonly days: number | null;
  /** The dates that tell them apart. */
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

/** By the moments for which they hold; in the order given where those are one or not known. */
export function byMoment(a: FigureReading, b: FigureReading): InOrder {
  const days = apartDays(a, b);
  const [first, last] = days !== null && days < 0 ? [b, a] : [a, b];
  // Where their moments do not tell them apart, the days they were printed do.
  const [from, to] =
    days === 0 || days === null ? [first.publishedOn, last.publishedOn] : [first.asOf, last.asOf];
  return { first, last, days: days === null ? null : Math.abs(days), from, to };
}

/**
 * By when they were printed, and on one day by the hour that each names ("at noon", "when the polls closed"); null when
 * that does not tell them apart.
 */
export function byPrinting(a: FigureReading, b: FigureReading): InOrder | null {
  const days = printedApart(a, b);
  if (days === null) return null;
  const hours = days === 0 ? hoursApart(a, b) : days;
  if (hours === 0) return null;
  const [first, last] = hours < 0 ? [b, a] : [a, b];
  return { first, last, days: Math.abs(days), from: first.publishedOn, to: last.publishedOn };
}

/** Whole days from the one being printed to the other; null when either date is not known. */
export function printedApart(a: FigureReading, b: FigureReading): number | null {
  return a.publishedOn === null || b.publishedOn === null ? null : daysBetween(a.publishedOn, b.publishedOn);
}

/** An hour, or a time of the day, that a count may be of. */
export const CLOCK =
  '(?:noon|midday|midnight|dawn|dusk|nightfall|\\d{1,2}(?:[.:]\\d\\d)?\\s?(?:[ap]\\.?m\\b|o.clock|GMT|hours)|(?:the )?(?:early |late |mid-?)?(?:morning|afternoon|evening|lunchtime))';
const AT_CLOCK = new RegExp(`\\b(?:at|by|until|as of|before)\\s+(${CLOCK})`, 'giu');
const FINAL =
  /\b(?:final (?:\p{L}+ )?(?:results?|count|turnout|tally|figures?)|(?:ended|finished)(?: up)? with|(?:polls|polling stations|voting) (?:had )?closed|all (?:the )?(?:votes|ballots|seats) (?:(?:had been|were) )?(?:counted|declared)|(?:count|counting) (?:was |that is )?(?:nearly |almost |now )?(?:complete|finished|over)|certified)\b/iu;

/** Whether all was counted by then: that takes the place of whatever was given before. */
export const isFinal = once((told: Surroundings): boolean => FINAL.test(countTold(told)));

const HOURS: readonly (readonly [RegExp, number])[] = [
  [/dawn/i, 6],
  [/morning/i, 9],
  [/noon$|midday|lunchtime/i, 12],
  [/afternoon/i, 15],
  [/dusk|evening|nightfall/i, 19],
];
const MIDNIGHT = 24;
const CLOSED = 25;

// Zero where one names no hour, or both one.
function hoursApart(a: FigureReading, b: FigureReading): number {
  const [x, y] = [hourOf(a), hourOf(b)];
  return x === null || y === null ? 0 : y - x;
}

const hourOf = once((reading: FigureReading): number | null => {
  const { sentence, mark } = reading;
  const own = [...sentence.text.matchAll(AT_CLOCK)];
  const at = mark.start - sentence.start;
  const [nearest] = own.sort((x, y) => Math.abs(x.index - at) - Math.abs(y.index - at));
  const told = nearest ?? [...countTold(reading).matchAll(AT_CLOCK)][0];
  if (told !== undefined) return hour(told[1] ?? '');
  return isFinal(reading.shared) ? CLOSED : null;
});

function hour(clock: string): number {
  const named = HOURS.find(([words]) => words.test(clock))?.[1];
  if (named !== undefined) return named;
  const [, hours = '', minutes = '0', half] = /^(\d{1,2})(?:[.:](\d\d))?\s?([ap])?/i.exec(clock) ?? [];
  if (hours === '') return MIDNIGHT;
  const since = half?.toLowerCase() === 'p' && hours !== '12' ? 12 : 0;
  return Number(hours) + since + Number(minutes) / 60;
}

// A sentence with a share of its own is about that one.
const SHARE = /\d\s?(?:%|per ?cent)/iu;
// "The figure was as of noon."
const GOES_ON = /^(?:that|this|it|the (?:figure|count|number|total|turnout))\b/iu;

/** What the copy says of the count that a figure is of: its sentence, and the one beside it that only says of when it is. */
export function countTold({ sentence, previous, next }: Surroundings): string {
  const before = SHARE.test(previous) ? '' : `${previous} `;
  const behind = GOES_ON.test(next) && !SHARE.test(next) ? ` ${next}` : '';
  return `${before}${sentence.text}${behind}`;
}
