import { daysBetween, type IsoDate } from '../../../domain/date';
import type { Span } from '../../../domain/span';
import { once } from '../../once';
import type { Name } from '../../text/names';
import type { Reading, ReadSentence } from '../../text/reading';
import { storyOf, type Story } from '../../text/story';
import {
  calledFalse,
  correctionHeading,
  correctionIn,
  dataTakenBack,
  takenBackIn,
  type Denial,
} from './denial';
import { periodsIn, type Period } from './period';

/** What stands around a figure; all figures of one sentence share it. */
export interface Surroundings {
  readonly sentence: Span & { readonly text: string };
  /** What the whole article is about. */
  readonly story: Story;
  /** The sentences of its block before and behind it; empty without such. */
  readonly previous: string;
  readonly next: string;
  readonly names: readonly Name[];
  readonly weakNames: readonly Name[];
  /** The names the sentence goes on about: its own, or where it has none those of the nearest sentence before it. */
  readonly carried: readonly Name[];
  /** Keys of names anywhere in the article, 2 for the title and the neighbouring sentences, 1 for the rest. */
  readonly around: ReadonlyMap<string, number>;
  /** Every word of those names. */
  readonly aroundWords: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  /** Whether what the sentence names happens over an area, in a spot, or both are named. */
  readonly extents: ReadonlySet<'wide' | 'point'>;
  readonly eventWord: Span | null;
  /** The place that the article ties to the event named in the sentence, for showing. */
  readonly eventPlace: Name | null;
  readonly eventsAround: ReadonlySet<string>;
  readonly contentAround: ReadonlySet<string>;
  readonly periods: readonly Period[];
  /** When it happened: the past date that the sentence names, else the day the article was published. */
  readonly happenedOn: IsoDate | null;
  /** That day as a number of days, for the many comparisons that end with it. */
  readonly happenedDay: number | null;
  readonly corrected: Denial | null;
}

// Figures come in crowds; reading the article anew for each of them took most of the time of the whole comparison.
/** The surroundings of a sentence of the article. */
export const surroundingsOf = once((reading: Reading) =>
  once((sentence: ReadSentence): Surroundings =>
    read(reading, sentence, reading.sentences.indexOf(sentence)),
  ),
);

function read(reading: Reading, sentence: ReadSentence, at: number): Surroundings {
  const near = [at - 1, at + 1, at - 2].flatMap((index) => reading.sentences[index] ?? []);
  const [event] = sentence.events.values();
  const { publishedOn, text } = reading.article;
  const periods = periodsIn(text, sentence, publishedOn);
  const happenedOn = happened(text, periods, publishedOn);
  return {
    sentence: { start: sentence.start, end: sentence.end, text: sentence.text },
    story: storyOf(reading),
    previous: besideIn(reading, sentence, at - 1),
    next: besideIn(reading, sentence, at + 1),
    names: sentence.names,
    weakNames: sentence.weakNames,
    carried: carriedBy(reading, at, sentence),
    around: namesAround(reading, near, sentence),
    aroundWords: wordsOfNames(reading),
    events: new Set(sentence.events.keys()),
    extents: new Set(Array.from(sentence.events.values(), (named) => named.event.extent)),
    eventWord: event?.word ?? null,
    eventPlace: event === undefined ? null : (reading.places.get(event.event.id) ?? null),
    eventsAround: new Set([reading.title, ...near].flatMap((other) => [...other.events.keys()])),
    contentAround: new Set([reading.title, ...near].flatMap((other) => [...other.content])),
    periods,
    happenedOn,
    happenedDay: happenedOn === null ? null : daysBetween('1970-01-01', happenedOn),
    corrected:
      correctionIn(sentence) ??
      correctionBehind(reading, at) ??
      correctionBefore(reading, at) ??
      correctionInLead(reading) ??
      correctionHeading(reading.sentences),
  };
}

function besideIn({ sentences }: Reading, { block }: ReadSentence, at: number): string {
  const other = sentences[at];
  return other?.block === block ? other.text : '';
}

// A headline tells of what the first sentence names.
function carriedBy(reading: Reading, at: number, sentence: ReadSentence): readonly Name[] {
  if (sentence.role === 'headline') {
    const lead = reading.sentences.find((one) => one.role === 'body');
    return [...sentence.names, ...(lead?.names ?? [])];
  }
  const named = [sentence, reading.sentences[at - 1], reading.sentences[at - 2]].find(
    (one) => (one?.names.length ?? 0) > 0,
  );
  return named?.names ?? [];
}

// "Between 2011 and 2022" dates no happening.
function closesRange(text: string, { start }: Span): boolean {
  return /\b(?:between\s+|(?:between|from)\s+[^.;]{0,20}\s(?:and|to)\s+)$/i.test(
    text.slice(Math.max(0, start - 40), start),
  );
}

function happened(text: string, periods: readonly Period[], publishedOn: IsoDate | null): IsoDate | null {
  const named = periods.filter(
    (period) =>
      period.lead !== 'since' &&
      period.lead !== 'than' &&
      !closesRange(text, period) &&
      (publishedOn === null || period.to < publishedOn),
  );
  const last = named.reduce((best, period) => (period.to > best ? period.to : best), '');
  return last === '' ? publishedOn : last;
}

// "An earlier report wrongly gave 3,000" corrects what the sentence before it says.
function correctionBehind(reading: Reading, at: number): Denial | null {
  const next = reading.sentences[at + 1];
  if (next === undefined) return null;
  return /\b(?:earlier|previous|original)\b|\b(?:wrongly|mistakenly|erroneously) (?:count|list|report|includ|giv|gave|said|stat|put|announc)/i.test(
    next.text,
  )
    ? correctionIn(next)
    : calledFalse(next);
}

// "The office retracted its statistics for April": whatever follows are the corrected ones.
function correctionInLead({ sentences }: Reading): Denial | null {
  const lead = sentences.find(({ role }) => role === 'body');
  return lead === undefined ? null : dataTakenBack(lead);
}

function correctionBefore(reading: Reading, at: number): Denial | null {
  const before = reading.sentences[at - 1];
  return before === undefined ? null : takenBackIn(before);
}

const wordsOfNames = once((reading: Reading): ReadonlySet<string> => {
  const names = [reading.title, ...reading.sentences].flatMap((sentence) => [
    ...sentence.names,
    ...sentence.weakNames,
  ]);
  return new Set(names.flatMap((name) => name.words));
});

function namesAround(
  reading: Reading,
  near: readonly ReadSentence[],
  own: ReadSentence,
): ReadonlyMap<string, number> {
  const around = new Map<string, number>();
  const put = (names: readonly Name[], weight: number): void => {
    for (const name of names) if ((around.get(name.key) ?? 0) < weight) around.set(name.key, weight);
  };
  for (const sentence of reading.sentences) if (sentence !== own) put(sentence.names, 1);
  for (const sentence of near) put(sentence.names, 2);
  // "Its cost has risen": a sentence without a name goes on about what the one before it named.
  if (own.names.length === 0 && near[0] !== undefined && near[0].start < own.start) put(near[0].names, 2.5);
  put(reading.title.names, 2);
  return around;
}
