import type { Span } from '../../domain/span';
import type { Comparable } from '../comparable';
import { eventOf, type EventClass } from '../lexicon/events';
import { isStop } from '../lexicon/words';
import { namesIn, type Name } from './names';
import { sentencesOf, type Sentence } from './sentences';
import { tokenise, type Token } from './tokens';

/** A sentence read: its words, the names in it, what happened in it. */
export interface ReadSentence extends Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  /** Words that may be names but for all the sentence shows may just open it. */
  readonly weakNames: readonly Name[];
  readonly events: ReadonlyMap<string, { readonly event: EventClass; readonly word: Token }>;
  /** Stems of the words that say something of the subject. */
  readonly content: ReadonlySet<string>;
}

/** An article read once, for all of its marks. */
export interface Reading {
  readonly article: Comparable;
  readonly sentences: readonly ReadSentence[];
  /** By event class, the place that stands closest to its words over the article ("Syrian conflict"). */
  readonly places: ReadonlyMap<string, Name>;
  /** The title as a sentence of its own; its offsets lie in the title, not in the text. */
  readonly title: ReadSentence;
}

/** Reads an article: sentences, words, names. Linear in its length. */
export function readArticle(article: Comparable): Reading {
  const spans = sentencesOf(article.text, article.blocks);
  const tokens = spans.map((span) => tokenise(article.text, span.start, span.end));
  const titleTokens = tokenise(article.title);
  const known = midSentenceCapitals(tokens);
  const sentences = spans.map((span, index) => readSentence(article.text, span, tokens[index] ?? [], known));
  const title = readSentence(
    article.title,
    { start: 0, end: article.title.length, role: 'headline', block: -1 },
    titleTokens,
    known,
  );
  return { article, sentences, places: eventPlaces([title, ...sentences]), title };
}

function readSentence(
  text: string,
  span: Sentence,
  tokens: readonly Token[],
  known: ReadonlySet<string>,
): ReadSentence {
  const names = namesIn(text, tokens, known, span.role === 'headline');
  const events = new Map<string, { event: EventClass; word: Token }>();
  const content = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    // "March" is a month far more often than a protest.
    // and whom a wall crushed died in no crush.
    const event =
      token.raw === 'March' || /^crush(?:ed|ing)$/.test(token.low)
        ? null
        : eventOf(token.stem, tokens[at + 1]?.stem ?? null);
    if (event !== null && !events.has(event.id)) events.set(event.id, { event, word: token });
    if (!isStop(token.low) && !isStop(token.stem) && !/^\d/.test(token.low)) content.add(token.stem);
  }
  return {
    text: text.slice(span.start, span.end),
    ...span,
    tokens,
    names: names.filter((name) => !name.weak),
    weakNames: names.filter((name) => name.weak),
    events,
    content,
  };
}

function eventPlaces(sentences: readonly ReadSentence[]): ReadonlyMap<string, Name> {
  const tally = new Map<string, Map<string, { name: Name; weight: number }>>();
  for (const sentence of sentences) {
    for (const { event, word } of sentence.events.values()) {
      const places = tally.get(event.id) ?? new Map<string, { name: Name; weight: number }>();
      tally.set(event.id, places);
      for (const name of sentence.names) {
        if (name.place === null) continue;
        const gap = Math.max(word.start - name.end, name.start - word.end, 1);
        const known = places.get(name.key);
        places.set(name.key, { name: known?.name ?? name, weight: (known?.weight ?? 0) + 1 / gap });
      }
    }
  }
  const best = new Map<string, Name>();
  for (const [event, places] of tally) {
    const [first] = [...places.values()].sort((a, b) => b.weight - a.weight);
    if (first !== undefined) best.set(event, first.name);
  }
  return best;
}

// A capital at the start of a sentence proves nothing; the same word with a capital elsewhere does.
function midSentenceCapitals(sentences: readonly (readonly Token[])[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const tokens of sentences)
    for (const token of tokens.slice(1)) if (token.capital) known.add(token.low);
  return known;
}

/** The sentence that holds the span's start, with its place among the sentences; null for text outside every block. */
export function sentenceAt(reading: Reading, span: Span): number | null {
  const { sentences } = reading;
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence === undefined) return null;
    if (span.start < sentence.start) high = middle - 1;
    else if (span.start >= sentence.end) low = middle + 1;
    else return middle;
  }
  return null;
}
