import { once } from '../../once';
import type { Figure } from '../../../domain/figure';
import { contains, type Span } from '../../../domain/span';
import { eventOf } from '../../lexicon/events';
import type { Measure } from '../../lexicon/measures';
import type { Reading, ReadSentence } from '../../text/reading';
import { stem } from '../../text/stem';
import type { Token } from '../../text/tokens';
import { namesMeasure } from '../measure/measure-words';
import { periodsIn, type Period } from './period';
import type { Unit } from '../measure/units';

// Words that size a measure without making it another one.
const SIZES = new Set(
  `annual total record overall combined huge big large larger largest new quarterly full-year latest official heavy massive net gross
current yearly monthly average first second third fourth final initial rising falling high higher low lower official confirmed
global national international strong weak further additional benchmark key main base policy central rate annualised preliminary provisional overnight`.split(
    /\s+/,
  ),
);

const PART =
  /\b(?:includ(?:es|ed|ing)|among (?:them|whom|the (?:dead|victims|injured|wounded))|of the (?:dead|victims|injured))\b[^.;]*$/i;
const OF_THEM = /(?<!number )\bof (?:them|whom|those)\b[^.;]*$/i;

/** The event class that a duration qualifies ("six-year conflict"): its word is in the mark or right behind it. */
export function lasting(sentence: ReadSentence, mark: Span, unit: Unit): string | null {
  if (unit.family !== 'duration') return null;
  for (const { event, word } of sentence.events.values()) {
    const between = sentence.text.slice(mark.end - sentence.start, word.start - sentence.start);
    if (
      contains(mark, word) ||
      (word.start >= mark.end && /^(?:[\s-]*|\s+of\s+(?:[\p{L}-]+\s+){0,2})$/u.test(between))
    )
      return event.id;
  }
  const old = agedEvent(sentence.text, mark.start - sentence.start, mark.end - sentence.start);
  if (old !== null) return old;
  const behind = sentence.tokens.find((token) => token.start >= mark.end);
  const inMark = sentence.tokens.findLast((token) => contains(mark, token));
  const adjacent =
    behind !== undefined &&
    /^[\s-]$/.test(sentence.text.slice(mark.end - sentence.start, behind.start - sentence.start));
  return (
    [inMark, adjacent ? behind : undefined]
      .map((token) => (token === undefined ? null : ongoing(token.stem)))
      .find((event) => event !== null) ?? null
  );
}

// "The war in Carvania is nearly five years old", "the strike is now three weeks old".
const AGED =
  /\b(\p{Ll}+)(?: (?:in|at|over|between|with|of|against) [^,.;:]{1,50})? (?:is|was) (?:(?:now|already|not yet|about|around|nearly|almost) )*$/iu;

/** The event class that the words say has an age, for the length from `start` to `end` of the text; null for a person's or a thing's. */
export function agedEvent(text: string, start: number, end: number): string | null {
  if (!/\bold$/.test(text.slice(start, end)) && !text.startsWith(' old', end)) return null;
  const subject = AGED.exec(text.slice(0, start))?.[1];
  return subject === undefined ? null : ongoing(stem(subject.toLowerCase()));
}

// A sentence may name one class of events twice: "in the sixth year of its war; the six-year conflict".
function ongoing(word: string): string | null {
  return ONGOING.has(word) ? word : (eventOf(word, null)?.id ?? null);
}

// What goes on from one day until another, like a conflict: its length grows with the date of the article.
const ONGOING = new Set(
  'closure strike walkout blockade ban boycott dispute feud stalemate standoff deadlock absence shutdown crisis search campaign embargo occupation siege lockout sit-in outage blackout drought'
    .split(' ')
    .map(stem),
);

/** When the copy says that an event of this class began: a date beside its word and a word for beginning. */
export function beginnings(reading: Reading, event: string): Period[] {
  return reading.sentences
    .filter(
      (sentence) =>
        (sentence.events.has(event) || sentence.content.has(event)) &&
        /\b(?:since|began|begun|broke out|started|erupted)\b/i.test(sentence.text),
    )
    .flatMap((sentence) => periodsIn(reading.article.text, sentence, reading.article.publishedOn));
}

/** Whether what detection took for the counted noun is a name ("73,711 watched United beat Rovers"). */
export function named({ figure }: { readonly figure: Pick<Figure, 'counted' | 'unit'> }): boolean {
  const head = figure.counted?.split(/\s+/).at(-1) ?? '';
  return /^\p{Lu}\p{Ll}/u.test(head) && figure.unit?.toLowerCase() === head.toLowerCase().replace(/s$/, '');
}

/** The rise or fall by the figure: detection's, or what a verb before "by" says of a share. */
export function changeOf(
  sentence: ReadSentence,
  mark: Span,
  figure: Pick<Figure, 'change'>,
  unit: Unit,
): 'up' | 'down' | null {
  const before = sentence.text.slice(0, mark.start - sentence.start);
  const after = sentence.text.slice(mark.end - sentence.start);
  if (figure.change === null && unit.family === 'share') {
    // "14 per cent smaller", "11.8 percent higher than a year before".
    if (/^\s+(?:higher|more|bigger|larger|up|dearer|faster)\b/i.test(after)) return 'up';
    if (/^\s+(?:lower|less|fewer|smaller|down|cheaper|slower)\b/i.test(after)) return 'down';
  }
  if (figure.change !== null || unit.family !== 'share' || !/\bby\s+(?:\p{L}+\s+)?$/u.test(before))
    return figure.change;
  if (/\b(?:rais|increas|ris|rose|gr[eo]w|climb|jump|surg|soar)\p{L}*\b/iu.test(before)) return 'up';
  return /\b(?:cut|reduc|fall|fell|lower|drop|declin|shr[aiu]nk|plung)\p{L}*\b/iu.test(before)
    ? 'down'
    : null;
}

/** Whether a measure counts changes itself: a cut of 2,000 jobs is 2,000 jobs lost, not a level that fell. */
export function countsChange(measure: Measure | null): boolean {
  return (
    measure?.id === 'jobs-lost' ||
    measure?.id === 'jobs-created' ||
    measure?.id === 'raised' ||
    measure?.id === 'loss'
  );
}

/** The word right before the measure that narrows it ("defence" budget), by stem; null when none does. */
export function qualifierOf(sentence: ReadSentence, mark: Span, measure: Span | null): string | null {
  if (measure === null) return null;
  const at = sentence.tokens.findIndex((token) => token.start === measure.start);
  const before = sentence.tokens[at - 1];
  if (before === undefined || (before.capital && at > 1) || measure.start - before.end !== 1) return null;
  return !contains(mark, before) && sentence.content.has(before.stem) && !SIZES.has(before.low)
    ? OF_STATE.has(before.stem)
      ? 'budget'
      : before.stem
    : null;
}

// A fiscal deficit is a budget's, and a government's, as against one of trade.
const OF_STATE = new Set(['fiscal', 'public', 'government', 'state'].map(stem));

// "Of those uprooted by the insurgency, 52,000 have settled here": uprooted were all of them.
const OF_THOSE = /^(?:of|among) (?:all )?(?:those|the)\b[^;:,]*,/iu;

/**
 * Whether the copy gives the figure as a part of another ("including 20 children"). What is measured by itself is no
 * part: "a jet with 152 aboard came down, killing 98 of them" gives all that were killed.
 */
export function isPart(
  sentence: ReadSentence,
  mark: Span,
  { unit, measured, at }: { unit: Unit; measured: boolean; at: Span | null },
): boolean {
  // "Of those entitled to vote, 70 per cent did": of a share they are the whole.
  if (unit.family === 'physical' || unit.family === 'money' || unit.family === 'share') return false;
  const before = sentence.text.slice(0, mark.start - sentence.start).slice(-60);
  const after = sentence.text.slice(mark.end - sentence.start);
  const opener = OF_THOSE.exec(sentence.text);
  if (opener !== null && at !== null && at.start >= sentence.start) {
    const end = sentence.start + opener[0].length;
    if (at.end <= end && mark.start >= end) return true;
  }
  if (/^\s+of (?:them|whom|those) (?:in|at|on|during) \p{Lu}/u.test(after)) return true;
  if (PART.test(before) || /^\s+of the (?:dead|victims|injured|wounded)\b/i.test(after)) return true;
  return !measured && (OF_THEM.test(before) || /^\s+of (?:them|whom|those)\b/i.test(after));
}

/** The telling words of the sentence but for the measure and the counted noun. */
export function ownContent(
  sentence: ReadSentence,
  measure: Span | null,
  noun: string | null,
): ReadonlySet<string> {
  const words = new Set<string>();
  for (const token of tellingTokens(sentence))
    if (token.stem !== noun && (measure === null || !contains(measure, token))) words.add(token.stem);
  return words;
}

// The figures of a sentence share them, and a list may hold hundreds of each.
const tellingTokens = once(({ tokens, content, events, names }: ReadSentence): readonly Token[] =>
  tokens.filter(
    (token) =>
      content.has(token.stem) &&
      !events.has(eventOf(token.stem, null)?.id ?? '') &&
      !namesMeasure(token.stem) &&
      !names.some((name) => contains(name, token)),
  ),
);
