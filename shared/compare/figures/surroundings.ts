import type { Span } from '../../domain/span';
import type { Name } from '../text/names';
import type { Reading, ReadSentence } from '../text/reading';
import { correctionIn, type Denial } from './denial';
import { periodsIn, type Period } from './period';

/** What stands around a figure; all figures of one sentence share it. */
export interface Surroundings {
  readonly names: readonly Name[];
  readonly weakNames: readonly Name[];
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
  readonly corrected: Denial | null;
}

// Figures come in crowds; reading the article anew for each of them took most of the time of the whole comparison.
const KNOWN = new WeakMap<ReadSentence, Surroundings>();
const WORDS = new WeakMap<Reading, ReadonlySet<string>>();

/** The surroundings of the sentence at this place of the article. */
export function surroundingsOf(reading: Reading, at: number, sentence: ReadSentence): Surroundings {
  const known = KNOWN.get(sentence);
  if (known !== undefined) return known;
  const near = [at - 1, at + 1, at - 2].flatMap((index) => reading.sentences[index] ?? []);
  const [event] = sentence.events.values();
  const surroundings: Surroundings = {
    names: sentence.names,
    weakNames: sentence.weakNames,
    around: namesAround(reading, near, sentence),
    aroundWords: wordsOfNames(reading),
    events: new Set(sentence.events.keys()),
    extents: new Set(Array.from(sentence.events.values(), (named) => named.event.extent)),
    eventWord: event?.word ?? null,
    eventPlace: event === undefined ? null : (reading.places.get(event.event.id) ?? null),
    eventsAround: new Set([reading.title, ...near].flatMap((other) => [...other.events.keys()])),
    contentAround: new Set([reading.title, ...near].flatMap((other) => [...other.content])),
    periods: periodsIn(reading.article.text, sentence, reading.article.publishedOn),
    corrected: correctionIn(sentence),
  };
  KNOWN.set(sentence, surroundings);
  return surroundings;
}

function wordsOfNames(reading: Reading): ReadonlySet<string> {
  const known = WORDS.get(reading);
  if (known !== undefined) return known;
  const names = [reading.title, ...reading.sentences].flatMap((sentence) => [
    ...sentence.names,
    ...sentence.weakNames,
  ]);
  const words = new Set(names.flatMap((name) => name.words));
  WORDS.set(reading, words);
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
