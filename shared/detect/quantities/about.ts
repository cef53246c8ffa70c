import type { Doc } from '../text/document';
import { F, STOPS } from '../text/flags';
import { placesBetween } from '../text/place-names';
import type { Sentence } from '../text/sentences';
import { K, type Token } from '../text/tokens';

/** What a figure is about, and where a place came from that its own sentence does not name. */
export interface About {
  readonly words: readonly string[];
  /** The token that localises it from outside the sentence, or null. */
  readonly borrowed: number | null;
}

/** Verbs that say nothing of what is measured. */
const LIGHT = new Set(
  `said says say told tells saying is are was were be been have has had do does did will would go goes went going make makes made making take
  takes took taken get gets got come comes came put give gives gave given let set sets see sees saw seen according compared expected believed
  thought known reported estimated used using including include includes included following follow want wants wanted need needs announced
  called became become remain remains remained began begin begins start started seems seem seemed based worth due able`.split(
    /\s+/u,
  ),
);
const STATES = new Set([
  'dead',
  'injured',
  'wounded',
  'missing',
  'homeless',
  'displaced',
  'unemployed',
  'jobless',
  'hospitalised',
  'hospitalized',
  'unaccounted',
]);

/** How far in tokens a predicate may stand from its figure. */
const REACH = 8;
/** Tokens on either side of a figure that are searched for places. */
const WINDOW = 60;
/** How many sentences around are asked for a place. */
const NEIGHBOURS = 6;

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
  const picked = new Map<number, string>();
  const take = (at: number): void => {
    const token = tokens[at];
    if (token !== undefined) picked.set(at, token.word);
  };
  const before = predicateBefore(tokens, from, sentence.from);
  if (before !== null) take(before);
  const after = predicateAfter(tokens, to, sentence.to);
  if (after !== null) take(after);
  for (let at = headFrom; at < headTo; at++) if (tokens[at]?.kind === K.WORD) take(at);
  const verb = before ?? copulaBefore(tokens, from, sentence.from);
  if (verb !== null && after === null && headTo === headFrom)
    for (const at of subjectBefore(tokens, verb, sentence.from)) take(at);
  if (tokens[to]?.lower === 'of') for (const at of contentAfter(tokens, to + 1, sentence.to)) take(at);
  const places = placesBetween(
    doc.places,
    Math.max(sentence.from, from - WINDOW),
    Math.min(sentence.to, to + WINDOW),
  ).filter((place) => place.to <= from || place.from >= to);
  const plain = places.filter(({ demonym }) => !demonym);
  const own = plain.length > 0 ? plain : places;
  const close = own.filter(
    (place) => !breaks(tokens, place.from < from ? place.to : to, place.from < from ? from : place.from),
  );
  for (const place of close.length > 0 ? nearest(close, from, 3) : nearest(own, from, 1)) {
    for (let at = place.from + 1; at < place.to; at++) picked.delete(at);
    picked.set(place.from, place.name);
  }
  const words = inOrder(picked);
  if (own.length > 0) return { words: unique(words), borrowed: null };
  const borrowed = placeNearby(doc, index);
  return borrowed === null
    ? { words: unique(words), borrowed: null }
    : { words: unique([...words, borrowed.name]), borrowed: borrowed.at };
}

function inOrder(picked: ReadonlyMap<number, string>): string[] {
  if (picked.size < 2) return [...picked.values()];
  const at = [...picked.keys()].sort((a, b) => a - b);
  return at.map((index) => picked.get(index) ?? '');
}

function unique(words: readonly string[]): string[] {
  if (words.length < 2) return [...words];
  return words.filter(
    (word, i) => words.findIndex((other) => other.toLowerCase() === word.toLowerCase()) === i,
  );
}

const CLAUSE = new Set([
  'although',
  'though',
  'while',
  'whereas',
  'but',
  'since',
  'because',
  'as',
  'which',
  'when',
  'where',
  'after',
  'before',
  ';',
  '--',
  '—',
  ':',
]);

/** Whether another clause begins between the tokens. */
function breaks(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (CLAUSE.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** "[The rate] was 5%": the copula right before the figure. */
function copulaBefore(tokens: readonly Token[], from: number, first: number): number | null {
  for (let at = from - 1; at >= first && at >= from - 3; at--) {
    const token = tokens[at] as Token;
    if ((token.flags & F.AUX) !== 0) return at;
    if ((token.flags & F.ADV) === 0) return null;
  }
  return null;
}

/** At most `count` places, the nearest to the figure, in text order. */
function nearest<T extends { readonly from: number }>(
  places: readonly T[],
  from: number,
  count: number,
): T[] {
  if (places.length <= count) return [...places];
  const ranked = [...places]
    .sort((a, b) => Math.abs(a.from - from) - Math.abs(b.from - from))
    .slice(0, count);
  return ranked.sort((a, b) => a.from - b.from);
}

function isPredicate(token: Token): boolean {
  if (token.kind !== K.WORD || LIGHT.has(token.lower) || (token.flags & F.REPORT) !== 0) return false;
  if (STATES.has(token.lower)) return true;
  if (token.caps > 0) return false;
  return (
    (token.flags & (F.VERB | F.UP | F.DOWN | F.STANCE)) !== 0 ||
    (token.flags === 0 && /(?:ed|ing)$/u.test(token.lower) && token.lower.length > 4)
  );
}

/** "has killed [some 250,000 people]", "left [12 people] dead". */
function predicateBefore(tokens: readonly Token[], from: number, first: number): number | null {
  for (let at = from - 1; at >= first && at >= from - 5; at--) {
    const token = tokens[at];
    if (token === undefined || token.kind !== K.WORD) return null;
    if (isPredicate(token)) return at;
    if ((token.flags & (F.CONJ | F.PRON)) !== 0 && (token.flags & F.PREP) === 0) return null;
  }
  return null;
}

/** "[More than 310,000 people] have been killed", "[12 people] who were injured". */
function predicateAfter(tokens: readonly Token[], to: number, last: number): number | null {
  for (let at = to; at < last && at < to + REACH; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== K.WORD) return null;
    if (isPredicate(token)) return at;
    if (/^(?:and|but|or|since|after|before|while|although|because|when)$/u.test(token.lower)) return null;
    if (token.lower === 'to' && at > to) return null;
  }
  return null;
}

/** Content words of the subject that ends before token `at`: "[The unemployment rate] rose to …". */
function subjectBefore(tokens: readonly Token[], at: number, first: number): number[] {
  const found: number[] = [];
  for (let i = at - 1; i >= first && found.length < 3 && i >= at - 8; i--) {
    const token = tokens[i];
    if (token === undefined || (token.kind !== K.WORD && token.kind !== K.CLITIC)) {
      if (found.length > 0 || token?.kind === K.PUNCT) break;
      continue;
    }
    const content =
      (token.flags & (STOPS | F.ADV | F.VERB | F.MONTH | F.WEEKDAY | F.UP | F.DOWN)) === 0 &&
      token.kind === K.WORD;
    if (content) found.push(i);
    else if (found.length > 0 && (token.flags & F.PREP) === 0) break;
  }
  return found;
}

/** Content words behind "of": "13 percent of [the global economy]". */
function contentAfter(tokens: readonly Token[], at: number, last: number): number[] {
  const found: number[] = [];
  for (let i = at; i < last && found.length < 3; i++) {
    const token = tokens[i];
    if (token?.kind === K.CLITIC) continue;
    if (token?.kind !== K.WORD) break;
    if ((token.flags & STOPS) === 0) found.push(i);
    else if (found.length > 0 || (token.flags & F.DET) === 0) break;
  }
  return found;
}

/** The place that the sentences around name, nearest first: before, then after, then the headline. */
function placeNearby(doc: Doc, index: number): { name: string; at: number } | null {
  const look = (at: number, last: boolean): { name: string; at: number } | null => {
    const sentence = doc.sentences[at];
    if (sentence === undefined || doc.blocks[sentence.block]?.role === 'caption') return null;
    const places = placesBetween(doc.places, Math.max(sentence.from, sentence.to - 2 * WINDOW), sentence.to);
    const named = places.filter(({ demonym }) => !demonym);
    const place =
      (last ? named[named.length - 1] : named[0]) ?? (last ? places[places.length - 1] : places[0]);
    return place === undefined ? null : { name: place.name, at: place.from };
  };
  for (let step = 1; step <= NEIGHBOURS; step++) {
    const hit = look(index - step, true);
    if (hit !== null) return hit;
  }
  return look(index + 1, false) ?? look(0, true);
}
