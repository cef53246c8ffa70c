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
  readonly measure: Measure | null;
  /** Where the copy names the measure; null when it does not. */
  readonly measureAt: Span | null;
  /** A narrower population than everybody ("children"), by stem; null for the whole. */
  readonly population: string | null;
  /** Said to be part of another figure ("including 20 children"). */
  readonly part: boolean;
  readonly scope: Scope;
  readonly names: readonly Name[];
  /** The nearest name that the figure belongs to, places aside; null when there is none in the sentence. */
  readonly subject: Name | null;
  /** Keys of names in the title, the neighbouring sentences and the rest of the article, with how close they stand. */
  readonly around: ReadonlyMap<string, number>;
  readonly events: ReadonlySet<string>;
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
  const unit = unitOf(mark.figure);
  const noun = headOf(mark.figure.counted) ?? (unit.family === 'thing' ? unit.id : null);
  const inSentence = others.filter(
    (other) => contains(sentence, other) && !(other.start === mark.start && other.end === mark.end),
  );
  const measured = findMeasure(reading, at, sentence, mark, unit, noun, inSentence);
  const lasts = lasting(sentence, mark, unit);
  const near = neighbours(reading, at);
  const subjects = sentence.names.filter((name) => name.place === null);
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
    measure: measured?.measure ?? null,
    measureAt: measured?.at ?? null,
    population: populationOf(mark, sentence, noun),
    part: isPart(sentence, mark),
    scope: scopeOf(reading, sentence, mark),
    names: sentence.names,
    subject: nearest(subjects, mark, sentence.text, sentence.start),
    around: namesAround(reading, near, sentence),
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

// The subject mostly stands before the figure; after it only when tied by "for", "of", "by" or "to".
function nearest(names: readonly Name[], mark: Span, text: string, offset: number): Name | null {
  const before = names.filter((name) => name.end <= mark.start);
  const after = names.find(
    (name) =>
      name.start >= mark.end &&
      /\b(?:for|of|by|to|at|from)\s+(?:the\s+)?$/i.test(text.slice(0, name.start - offset)),
  );
  return before.at(-1) ?? after ?? null;
}

// "six-year conflict": the event word is inside the mark or the word right behind it.
function lasting(sentence: ReadSentence, mark: Span, unit: Unit): string | null {
  if (unit.family !== 'duration') return null;
  for (const { event, word } of sentence.events.values()) {
    if (contains(mark, word) || (word.start >= mark.end && word.start - mark.end <= 12)) return event.id;
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
