import type { PartialDate } from '../../domain/date';
import type { Figure } from '../../domain/figure';
import type { Mark } from '../../domain/mark';
import { contains, type Span } from '../../domain/span';
import type { BlockRole } from '../../domain/article';
import type { Measure } from '../lexicon/measures';
import type { Name } from '../text/names';
import { sentenceAt, type Reading, type ReadSentence } from '../text/reading';
import { tokenise } from '../text/tokens';
import { correctionIn, denialAfter, denialOver, type Denial } from './denial';
import { intervalOf, type Interval } from './interval';
import { measureOf } from './measure';
import { periodsIn, type Period } from './period';
import { populationOf, scopeOf, type Scope } from './scope';
import { subjectOf } from './subject';
import { headOf, unitOf, type Unit } from './units';

export type FigureMark = Extract<Mark, { kind: 'figure' }>;

/** A figure with all that comparing needs to know of it, read from the copy around it. */
export interface FigureReading {
  readonly articleId: string;
  readonly title: string;
  readonly publishedOn: PartialDate | null;
  readonly mark: FigureMark;
  readonly figure: Figure;
  readonly role: BlockRole;
  readonly sentence: Span & { readonly text: string };
  readonly unit: Unit;
  /** Stem of the counted noun, or null. */
  readonly noun: string | null;
  readonly value: Interval | null;
  /** Set for a rise or fall by this much; a cut of jobs is a count of them, not a change of one. */
  readonly change: 'up' | 'down' | null;
  readonly measure: Measure | null;
  /** Where the copy names the measure; null when it does not. */
  readonly measureAt: Span | null;
  /** A narrower population than everybody ("children"), by stem; null for the whole. */
  readonly population: string | null;
  /** Said to be part of another figure ("including 20 children"). */
  readonly part: boolean;
  readonly scope: Scope;
  readonly names: readonly Name[];
  readonly weakNames: readonly Name[];
  /** The name that the figure belongs to (`subjectOf`); null when the sentence gives none. */
  readonly subject: Name | null;
  /** Keys of names in the title, the neighbouring sentences and the rest of the article, with how close they stand. */
  readonly around: ReadonlyMap<string, number>;
  /** Every word of those names. */
  readonly aroundWords: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  /** Whether what the sentence names happens over an area, in a spot, or both are named. */
  readonly extents: ReadonlySet<'wide' | 'point'>;
  /** The word right before the measure that narrows it ("defence" budget), by stem; null when none does. */
  readonly qualifier: string | null;
  readonly eventWord: Span | null;
  /** The place that the article ties to the event named in the sentence, for showing. */
  readonly eventPlace: Name | null;
  readonly eventsAround: ReadonlySet<string>;
  readonly content: ReadonlySet<string>;
  readonly contentAround: ReadonlySet<string>;
  /** The event class that a duration qualifies ("six-year conflict" gives war), or null. */
  readonly lasts: string | null;
  readonly periods: readonly Period[];
  /** For a duration of an event: when the copy says that one began, anywhere in the article. */
  readonly begun: readonly Period[];
  readonly denied: Denial | null;
  readonly corrected: Denial | null;
  readonly asOf: PartialDate | null;
}

/** Reads one figure mark; null when it lies in no sentence of the article. */
export function readFigure(
  reading: Reading,
  mark: FigureMark,
  others: readonly Span[],
): FigureReading | null {
  const { article } = reading;
  const at = sentenceAt(reading, mark);
  const sentence = at === null ? undefined : reading.sentences[at];
  if (at === null || sentence === undefined) return null;
  const counted = named(mark) ? null : mark.figure.counted;
  const unit = unitOf({ unit: named(mark) ? null : mark.figure.unit, counted });
  const noun = headOf(counted) ?? (unit.family === 'thing' ? unit.id : null);
  const inSentence = others.filter(
    (other) => contains(sentence, other) && !(other.start === mark.start && other.end === mark.end),
  );
  const measured = findMeasure(reading, at, sentence, mark, unit, noun, inSentence);
  const lasts = lasting(sentence, mark, unit);
  const near = neighbours(reading, at);
  const denied =
    suggestedDenial(mark) ??
    denialOver(sentence, mark) ??
    denialAfter(sentence, mark.end) ??
    nextDenial(reading, at);
  return {
    articleId: article.articleId,
    title: article.title,
    publishedOn: article.publishedOn,
    mark,
    figure: mark.figure,
    role: sentence.role,
    sentence: { start: sentence.start, end: sentence.end, text: sentence.text },
    unit,
    noun,
    value: intervalOf(mark.figure, mark.exact, unit),
    change: countsChange(measured?.measure ?? null) ? null : mark.figure.change,
    measure: measured?.measure ?? null,
    measureAt: measured?.at ?? null,
    population: populationOf(mark, sentence, noun),
    part: isPart(sentence, mark),
    scope: scopeOf(reading, sentence, mark),
    names: sentence.names,
    weakNames: sentence.weakNames,
    extents: new Set(Array.from(sentence.events.values(), ({ event }) => event.extent)),
    qualifier: qualifierOf(sentence, mark, measured?.at ?? null),
    subject: subjectOf(sentence, mark),
    around: namesAround(reading, near, sentence),
    aroundWords: wordsOfNames(reading),
    events: new Set(sentence.events.keys()),
    eventWord: sentence.events.values().next().value?.word ?? null,
    eventPlace: eventPlace(reading, sentence),
    eventsAround: new Set([reading.title, ...near].flatMap((other) => [...other.events.keys()])),
    content: own(sentence, measured?.at ?? null, noun),
    contentAround: new Set([reading.title, ...near].flatMap((other) => [...other.content])),
    lasts,
    periods: periodsIn(article.text, sentence, article.publishedOn),
    begun: lasts === null ? [] : beginnings(reading, lasts),
    denied,
    corrected: correctionIn(sentence),
    asOf: mark.figure.asOf ?? article.publishedOn,
  };
}

function findMeasure(
  reading: Reading,
  at: number,
  sentence: ReadSentence,
  mark: FigureMark,
  unit: Unit,
  noun: string | null,
  others: readonly Span[],
): { measure: Measure; at: Span | null } | null {
  const { text } = reading.article;
  const here = measureOf(text, sentence.tokens, mark, unit, noun, others);
  if (here !== null) return here;
  // What detection took for the measure may stand outside the sentence; failing that, a bare number goes on
  // counting what the sentence before it counted ("The figure now stands at 63").
  const about = mark.figure.about.join(' ');
  const told = measureOf(about, tokenise(about), { start: 0, end: 0 }, unit, noun, []);
  if (told !== null) return { measure: told.measure, at: null };
  const before = reading.sentences[at - 1];
  if (unit.family !== 'none' || before?.block !== sentence.block) return null;
  return measureOf(text, before.tokens, { start: before.end, end: before.end }, unit, noun, []);
}

function neighbours(reading: Reading, at: number): ReadSentence[] {
  return [at - 1, at + 1, at - 2].flatMap((index) => reading.sentences[index] ?? []);
}

function eventPlace(reading: Reading, sentence: ReadSentence): Name | null {
  const [event] = sentence.events.keys();
  return event === undefined ? null : (reading.places.get(event) ?? null);
}

function wordsOfNames(reading: Reading): ReadonlySet<string> {
  const words = new Set<string>();
  for (const sentence of [reading.title, ...reading.sentences]) {
    for (const name of [...sentence.names, ...sentence.weakNames])
      for (const word of name.words) words.add(word);
  }
  return words;
}

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
  put(reading.title.names, 2);
  return around;
}

function own(sentence: ReadSentence, measure: Span | null, noun: string | null): ReadonlySet<string> {
  const words = new Set<string>();
  for (const token of sentence.tokens) {
    if (!sentence.content.has(token.stem) || token.stem === noun) continue;
    if (measure !== null && contains(measure, token)) continue;
    words.add(token.stem);
  }
  return words;
}

// "73,711 watched United beat Rovers": what detection took for the counted noun is a name.
function named({ figure }: FigureMark): boolean {
  const head = figure.counted?.split(/\s+/).at(-1) ?? '';
  return /^\p{Lu}\p{Ll}/u.test(head) && figure.unit?.toLowerCase() === head.toLowerCase().replace(/s$/, '');
}

function countsChange(measure: Measure | null): boolean {
  return measure?.id === 'jobs-lost' || measure?.id === 'jobs-created' || measure?.id === 'raised';
}

// Words that size a measure without making it another one.
const SIZES = new Set(
  `annual total record overall combined huge big large larger largest new quarterly full-year latest official heavy massive net gross
current yearly monthly average first second third fourth final initial rising falling high higher low lower official confirmed
global national international strong weak further additional`.split(/\s+/),
);

function qualifierOf(sentence: ReadSentence, mark: Span, measure: Span | null): string | null {
  if (measure === null) return null;
  const at = sentence.tokens.findIndex((token) => token.start === measure.start);
  const before = sentence.tokens[at - 1];
  if (before === undefined || before.capital || measure.start - before.end !== 1) return null;
  return !contains(mark, before) && sentence.content.has(before.stem) && !SIZES.has(before.low)
    ? before.stem
    : null;
}

// "six-year conflict": the event word is inside the mark or the word right behind it.
function lasting(sentence: ReadSentence, mark: Span, unit: Unit): string | null {
  if (unit.family !== 'duration') return null;
  for (const { event, word } of sentence.events.values()) {
    const between = sentence.text.slice(mark.end - sentence.start, word.start - sentence.start);
    if (
      contains(mark, word) ||
      (word.start >= mark.end && /^(?:[\s-]*|\s+of\s+(?:[\p{L}-]+\s+){0,2})$/u.test(between))
    )
      return event.id;
  }
  return null;
}

// "Since the conflict broke out in March 2011": a date beside the event and a word for its beginning.
function beginnings(reading: Reading, event: string): Period[] {
  return reading.sentences
    .filter(
      (sentence) =>
        sentence.events.has(event) &&
        /\b(?:since|began|begun|broke out|started|erupted)\b/i.test(sentence.text),
    )
    .flatMap((sentence) => periodsIn(reading.article.text, sentence, reading.article.publishedOn));
}

const PART =
  /\b(?:includ(?:es|ed|ing)|among (?:them|whom|the (?:dead|victims|injured|wounded))|of (?:them|whom|those)|of the (?:dead|victims|injured))\b[^.;]*$/i;

function isPart(sentence: ReadSentence, mark: Span): boolean {
  const before = sentence.text.slice(0, mark.start - sentence.start);
  const after = sentence.text.slice(mark.end - sentence.start);
  return (
    PART.test(before.slice(-60)) ||
    /^\s+of (?:them|whom|those|the (?:dead|victims|injured|wounded))\b/i.test(after)
  );
}

function suggestedDenial(mark: FigureMark): Denial | null {
  const { suggests } = mark;
  return suggests?.finding === 'denied' ? { start: suggests.start, end: suggests.end, kind: 'denied' } : null;
}

function nextDenial(reading: Reading, at: number): Denial | null {
  const next = reading.sentences[at + 1];
  if (next === undefined) return null;
  // Only a denial that opens the next sentence refers back: "The ministry later denied the report."
  const denial = denialAfter(next, next.start);
  return denial !== null && denial.start - next.start < 60 ? denial : null;
}
