import type { Doc } from '../text/document';
import { F } from '../text/flags';
import type { Sentence } from '../text/sentences';
import { K, type Token } from '../text/tokens';
import { contentAfter, copulaBefore, predicateAfter, predicateBefore, subjectBefore } from './predicates';
import { placeNearby, placesOf } from './whereabouts';

/** What a figure is about, and where a place came from that its own sentence does not name. */
export interface About {
  readonly words: readonly string[];
  /** The token that localises it from outside the sentence, or null. */
  readonly borrowed: number | null;
}

/** A word taken, with the token where it starts. */
interface Pick {
  readonly at: number;
  readonly word: string;
}

/** The words that say what the figure at tokens `[from, to)` measures, in text order, with a place that localises it. */
export function aboutOf(
  doc: Doc,
  index: number,
  from: number,
  to: number,
  headFrom: number,
  headTo: number,
): About {
  const { tokens } = doc;
  const sentence = doc.sentences[index] as Sentence;
  const picks: Pick[] = [];
  const before = predicateBefore(tokens, from, sentence.from);
  if (before !== null) take(picks, tokens, before);
  const after = predicateAfter(tokens, to, sentence.to);
  if (after !== null) take(picks, tokens, after);
  for (let at = headFrom; at < headTo; at++) if (tokens[at]?.kind === K.WORD) take(picks, tokens, at);
  const verb = before ?? copulaBefore(tokens, from, sentence.from);
  if (verb !== null && after === null && headTo === headFrom)
    for (const at of subjectBefore(tokens, verb, sentence.from))
      // The "year" of "the five-year conflict" belongs to another figure.
      if (((tokens[at] as Token).flags & F.UNIT) === 0 || tokens[at - 1]?.lower !== '-')
        take(picks, tokens, at);
  if (tokens[to]?.lower === 'of')
    for (const at of contentAfter(tokens, to + 1, sentence.to)) take(picks, tokens, at);
  const places = placesOf(doc, from, to, sentence.from, sentence.to);
  for (const place of places) {
    drop(picks, place.from, place.to);
    put(picks, place.from, place.name);
  }
  const borrowed = places.length > 0 ? null : placeNearby(doc, index);
  const words = distinct(picks);
  if (borrowed !== null) addDistinct(words, borrowed.name);
  return { words, borrowed: borrowed?.from ?? null };
}

function take(picks: Pick[], tokens: readonly Token[], at: number): void {
  put(picks, at, (tokens[at] as Token).word);
}

/** Puts the word in its place in text order; a token taken before is not taken twice. */
function put(picks: Pick[], at: number, word: string): void {
  let place = picks.length;
  while (place > 0 && (picks[place - 1] as Pick).at > at) place--;
  if (place > 0 && (picks[place - 1] as Pick).at === at) return;
  if (place === picks.length) picks.push({ at, word });
  else picks.splice(place, 0, { at, word });
}

/** Drops the words of tokens `[from, to)`, which a place takes the name of. */
function drop(picks: Pick[], from: number, to: number): void {
  for (let i = picks.length - 1; i >= 0; i--) {
    const { at } = picks[i] as Pick;
    if (at >= from && at < to) picks.splice(i, 1);
  }
}

function distinct(picks: readonly Pick[]): string[] {
  const words: string[] = [];
  for (const { word } of picks) addDistinct(words, word);
  return words;
}

/** Adds the word unless it is there in whatever case. */
function addDistinct(words: string[], word: string): void {
  for (const other of words)
    if (other.length === word.length && other.toLowerCase() === word.toLowerCase()) return;
  words.push(word);
}
