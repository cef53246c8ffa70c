import type { IsoDate } from '../../domain/date';
import { daysBetween } from '../../domain/date';
import { eventOf } from '../lexicon/events';
import { kindsOf, type Kind } from '../lexicon/kinds';
import { MEASURES } from '../lexicon/measures';
import { isStop, tellingness } from '../lexicon/words';
import { once, onceInARow } from '../once';
import type { Reading, ReadSentence } from './reading';
import type { Name } from './names';
import { quotedRuns, quoteOneSpeech } from './quoted';
import { root } from './root';
import { stem } from './stem';

/** What an article is about, as its title and its opening say. */
export interface Story {
  /** Keys of the names there; countries are kept apart, for half the news of a day shares them. */
  readonly names: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  /** Those of the names that no gazetteer knows: people, bodies, villages. */
  readonly bearers: ReadonlySet<string>;
  /** Those of the countries that are named themselves, or by a place in them: the Irish navy may be anywhere. */
  readonly lands: ReadonlySet<string>;
  /** Those of the bearers that are no common word at the start of a sentence. */
  readonly sure: ReadonlySet<string>;
  /** Those of the names that stand in the title. */
  readonly titled: ReadonlySet<string>;
  /** Roots of its telling words. */
  readonly words: ReadonlySet<string>;
  /** Kinds of things that its title names (`kinds.ts`), and those that the article names anywhere. */
  readonly topics: readonly Kind[];
  readonly kinds: readonly Kind[];
  /** What it quotes, as runs of words (`quotedRuns`). */
  readonly quoted: Int32Array;
  readonly publishedOn: IsoDate | null;
}

// "Turnout" opens a sentence and is nobody's name.
const MEASURE_WORDS = new Set(
  MEASURES.flatMap(({ words }) => words.map((word) => stem(word.replace(/^[?=]/, '')))),
);

/** A news story says what it is about in so many sentences. */
const OPENING = 4;

/** What the article is about; read once. */
export const storyOf = once((reading: Reading): Story => {
  const opening = [reading.title, ...reading.sentences.slice(0, OPENING)];
  const lower = new Set(
    reading.sentences.flatMap(({ tokens }) => tokens.flatMap(({ capital, low }) => (capital ? [] : [low]))),
  );
  const names = opening.flatMap((sentence) => [
    ...sentence.names,
    ...sentence.weakNames.filter((name) => name.words.length > 1 || !isWord(name, lower)),
  ]);
  const ofNames = new Set(names.flatMap((name) => name.words));
  const wordsOf = ({ tokens }: ReadSentence): string[] =>
    tokens.flatMap(({ low, stem }) =>
      isStop(low) || isStop(stem) || ofNames.has(low) || /^\d/.test(low) ? [] : [root(stem)],
    );
  const own = names.filter((name) => name.place === null || name.place.within !== null);
  const bearers = own.filter((name) => name.place === null);
  return {
    names: new Set(own.map((name) => name.key)),
    titled: new Set(own.filter((name) => reading.title.names.includes(name)).map((name) => name.key)),
    bearers: new Set(bearers.map((name) => name.key)),
    sure: new Set(bearers.filter((name) => !mayBeWord(name)).map((name) => name.key)),
    countries: new Set(names.flatMap(countryOf)),
    lands: new Set(names.filter((name) => !isPeople(name)).flatMap(countryOf)),
    words: new Set(opening.flatMap(wordsOf)),
    topics: topicsIn([reading.title]),
    kinds: topicsIn([reading.title, ...reading.sentences]),
    quoted: quotedRuns(reading.article),
    publishedOn: reading.article.publishedOn,
  };
});

function topicsIn(sentences: readonly ReadSentence[]): Kind[] {
  const kinds = sentences.flatMap(({ tokens }) => tokens.flatMap(({ stem }) => kindsOf(stem)));
  return [...new Set(kinds)].filter(({ topic }) => topic);
}

/** Whether the titles name two kinds of one thing, wheat and maize, and neither article ever names the other's. */
export const otherTopics = onceInARow((a: Story, b: Story): boolean =>
  a.topics.some(
    (one) =>
      !namesKind(b, one) &&
      b.topics.some(
        (other) => other.group === one.group && other.member !== one.member && !namesKind(a, other),
      ),
  ),
);

function namesKind({ kinds }: Story, { group, member }: Kind): boolean {
  return kinds.some((kind) => kind.group === group && kind.member === member);
}

// A capital that only opens a sentence is no name where the word is a common one or stands in small letters elsewhere.
function isWord({ key }: Name, lower: ReadonlySet<string>): boolean {
  const stemmed = stem(key);
  return (
    lower.has(key) ||
    MEASURE_WORDS.has(stemmed) ||
    /s$/.test(key) ||
    tellingness(root(stemmed)) < 1 ||
    eventOf(stemmed, null) !== null
  );
}

function countryOf({ key, place }: Name): string[] {
  return place === null ? [] : [place.within ?? key];
}

function isPeople({ key, place, words }: Name): boolean {
  return place?.within === null && words.every((word) => word !== key && /(?:an|ish|ese|i)s?$/u.test(word));
}

// "Brent" and "Vaccine" open their sentences alike: either may tie two stories, but a word parts none.
/** Whether a name may be no more than the word that opens its sentence. */
export function mayBeWord({ weak, words }: Name): boolean {
  return weak && words.length === 1;
}

/**
 * How surely two articles tell one story, from 0 to about 6: names of their openings count most, telling words less, a
 * country little; articles a year apart lose two.
 */
export const oneStory = onceInARow((a: Story, b: Story): number => {
  const names = [...a.names].filter((name) => b.names.has(name)).length;
  const meet = [...a.countries].some((name) => b.countries.has(name));
  const strange = names === 0 && a.countries.size > 0 && b.countries.size > 0;
  const country = meet ? 0.5 : strange ? -1 : 0;
  const titles = [...a.titled].some((name) => b.titled.has(name)) ? 0.25 : 0;
  const words = [...a.words]
    .filter((word) => b.words.has(word))
    .reduce((sum, word) => sum + tellingness(word), 0);
  // Two by-elections are told in the same words; only a name says that they are one.
  const telling = Math.min(names === 0 ? 1.5 : 3, words * 0.4);
  const quoted = quoteOneAnother(a, b);
  const strangeness = !quoted && areStrange(a, b) ? STRANGE : 0;
  return (
    Math.min(names, 3) + titles + country + telling + (quoted ? QUOTED : 0) - apartness(a, b) - strangeness
  );
});

// Two marches through one city against two mines: whom and what each names, the other does not.
function areStrange(a: Story, b: Story): boolean {
  return a.sure.size >= 2 && b.sure.size >= 2 && strangeStories(a, b);
}

/** Days within which two articles that quote the same words tell of the same days. */
const ONE_SPEECH = 10;

/** Whether both quote the same words in the same days: they tell one story, whomever else each names. */
export const quoteOneAnother = onceInARow(
  (a: Story, b: Story): boolean =>
    (daysApart(a, b) ?? Infinity) <= ONE_SPEECH && quoteOneSpeech(a.quoted, b.quoted),
);

/** Whether the openings of both name people or bodies, and none in common. */
export function strangeStories(a: Story, b: Story): boolean {
  return a.sure.size > 0 && b.sure.size > 0 && ![...a.bearers].some((name) => b.bearers.has(name));
}

const STRANGE = 1.5;

const QUOTED = 1;

/** Whole days between two publications, never negative; null when one has no date. */
export function daysApart(
  a: { readonly publishedOn: IsoDate | null },
  b: { readonly publishedOn: IsoDate | null },
): number | null {
  if (a.publishedOn === null || b.publishedOn === null) return null;
  return Math.abs(daysBetween(a.publishedOn, b.publishedOn));
}

function apartness(a: Story, b: Story): number {
  const days = daysApart(a, b) ?? 0;
  return days > 300 ? 2 : days > 90 ? 1 : 0;
}
