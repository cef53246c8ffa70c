import type { Span } from '../../domain/span';
import { eventOf } from '../lexicon/events';
import { LONGEST_NAME, placeNamed, type Place } from '../lexicon/places';
import { placeOf } from '../lexicon/usage';
import { isNumeral, NOT_NAMES } from '../lexicon/words';
import type { Token } from './tokens';

/** A proper name in a text. */
export interface Name extends Span {
  /** What it is found by: a place's id, an initialism, or the last word of a name ("putin"). */
  readonly key: string;
  /** Its words in lower case. */
  readonly words: readonly string[];
  readonly place: Place | null;
  /** As written. */
  readonly exact: string;
  /** Only a capital at the start of a sentence speaks for it: it may confirm a name of another article, no more. */
  readonly weak: boolean;
  /** Named as the source of what is said, or as what is surpassed (neither "police in Lima said" nor "the longest in Asia" is about the name). */
  readonly source: boolean;
}

/** Whether a name tells which happening it is: one of a country or a source stands in half the news of a day. */
export function tellsWhich({ place, source }: Name): boolean {
  return place?.within !== null && !source;
}

const JOINS: ReadonlySet<string> = new Set('of de al el bin ibn van von der da la le du'.split(' '));

/**
 * The proper names among the tokens of one sentence: known places (demonyms included) and runs of capitalised
 * words. In a headline, where every word may have a capital, only names known from elsewhere count.
 */
export function namesIn(
  text: string,
  tokens: readonly Token[],
  known: ReadonlySet<string>,
  headline: boolean,
): Name[] {
  const titleCase = headline && tokens.filter((token) => token.capital).length > tokens.length * 0.6;
  const names: Name[] = [];
  for (let at = 0; at < tokens.length;) {
    const place = placeAt(text, tokens, at);
    if (place !== null) {
      names.push(place.name);
      at += place.length;
      continue;
    }
    // "In Lombardy": the word that opens the sentence must not swallow the name behind it.
    if (isNoName(tokens[at])) {
      at += 1;
      continue;
    }
    const length = runLength(text, tokens, at, titleCase ? known : null);
    const run = trim(tokens.slice(at, at + length));
    if (run.length > 0) names.push(named(text, run, !believable(run, at === 0, known)));
    at += Math.max(length, 1);
  }
  return names;
}

function placeAt(text: string, tokens: readonly Token[], at: number): { name: Name; length: number } | null {
  const first = tokens[at];
  if (first?.capital !== true) return null;
  for (let length = LONGEST_NAME; length > 0; length -= 1) {
    const run = tokens.slice(at, at + length);
    const last = run[length - 1];
    if (last === undefined || !last.capital) continue;
    const words = run.map((token) => token.low);
    const place = placeNamed(words.join(' '));
    // "us" is a pronoun unless it is written US or U.S.
    if (place === null || (words[0] === 'us' && first.raw !== 'US' && first.raw !== 'U.S.')) continue;
    const span = { start: first.start, end: last.end };
    const exact = text.slice(span.start, span.end);
    const source = isSource(text, span);
    return { name: { key: place.id, ...span, words, place, exact, weak: false, source }, length };
  }
  return null;
}

// How many tokens from `at` on make one run of capitalised words ("Bank of England").
function runLength(
  text: string,
  tokens: readonly Token[],
  at: number,
  onlyKnown: ReadonlySet<string> | null,
): number {
  const isPart = (token: Token | undefined): boolean =>
    token?.capital === true && (onlyKnown === null || onlyKnown.has(token.low));
  let length = 0;
  for (let next = at; next < tokens.length; next += 1) {
    const [before, token] = [tokens[next - 1], tokens[next]];
    if (token === undefined) break;
    if (length > 0 && before !== undefined && (!adjacent(text, before, token) || owns(before, token))) break;
    if (isPart(token)) length = next - at + 1;
    else if (length === 0 || !joins(before, token) || !isPart(tokens[next + 1])) break;
  }
  return length;
}

// "The Office for National Statistics" is one body, "paid Velden for Okoro" names two.
function joins(before: Token | undefined, { low }: Token): boolean {
  return JOINS.has(low) || (low === 'for' && BODIES.has(before?.low ?? ''));
}

const BODIES: ReadonlySet<string> = new Set(
  `office institute centre center centers ministry agency council commission campaign society foundation department fund movement
alliance committee association organisation organization authority bureau school college board`.split(/\s+/),
);

function adjacent(text: string, a: Token, b: Token): boolean {
  return /^[ \u00a0-]?$/.test(text.slice(a.end, b.start));
}

// "Sornland's National Assembly" names a country and its assembly; "St Mary's Hospital" is one name.
function owns(before: Token, { low }: Token): boolean {
  return /['’]s$/iu.test(before.raw) && !GENERIC.has(low);
}

function trim(run: readonly Token[]): readonly Token[] {
  let from = 0;
  let to = run.length;
  while (from < to && isNoName(run[from])) from += 1;
  while (to > from && isNoName(run[to - 1])) to -= 1;
  const trimmed = run.slice(from, to);
  // "40C"
  return trimmed.length === 1 && trimmed[0]?.raw.length === 1 ? [] : trimmed;
}

function isNoName(token: Token | undefined): boolean {
  return token !== undefined && (NOT_NAMES.has(token.low) || isNumeral(token.low));
}

// A single capitalised word that opens a sentence is a name only when it is one elsewhere, or all capitals, or no
// English word that is at all common.
function believable(run: readonly Token[], opensSentence: boolean, known: ReadonlySet<string>): boolean {
  const [only] = run;
  if (only === undefined) return false;
  return (
    run.length > 1 ||
    !opensSentence ||
    known.has(only.low) ||
    /^\p{Lu}{2,}$|\d/u.test(only.raw) ||
    (placeOf(only.low) < 0 &&
      placeOf(only.stem) < 0 &&
      !INFLECTED.test(only.low) &&
      eventOf(only.stem, null) === null)
  );
}

// What is made of a common word may itself be rare: "trawlermen", "overnight", "dockers".
const INFLECTED = /(?:s|ed|ing|ly|men|ness|ers?|-.*)$|^(?:over|under|out|up|non|un|re|mid|anti)/;

function named(text: string, run: readonly Token[], weak: boolean): Name {
  const words = run.map((token) => token.low);
  const span = { start: run[0]?.start ?? 0, end: run[run.length - 1]?.end ?? 0 };
  return {
    key: ofPlace(keyWord(words)),
    ...span,
    words,
    place: null,
    exact: text.slice(span.start, span.end),
    weak,
    source: isSource(text, span),
  };
}

// "The Creek Fire", "Hurricane Irma", "Acme Group": the word that tells it from others of its kind.
const GENERIC = new Set(
  `inc ltd plc corp group bank company county province party university ministry department agency council commission authority court
hospital airport bridge river street road stadium park church school hotel college institute international industries holdings
partners foods motors airlines energy hurricane typhoon cyclone storm fire league cup championship election office`.split(
    /\s+/,
  ),
);

function keyWord(words: readonly string[]): string {
  return words.findLast((word) => !GENERIC.has(word) && !JOINS.has(word)) ?? words.at(-1) ?? '';
}

// "Belgravian" and "Belgravians" are found by "Belgravia", which no gazetteer knows.
function ofPlace(word: string): string {
  return word.length >= 7 ? word.replace(/ians?$/u, 'ia') : word;
}

const SAYS =
  /^(?:,[^,.;]{1,60},|,)?\s*(?:\w+ly )?(?:said|says|told|reported|reports|announced|added|confirmed|estimates?|estimated|quoted|wrote)\b/i;
const TOLD_BY =
  /\b(?:according to|said|says|told|reported by|cited by|quoted by|announced by)(?: (?:the|a|an|[\p{Ll}-]+)){0,4},?\s+$/iu;

const SURPASSED =
  /\b(?:(?!(?:for|harv|prot|un?r|arr|inter|cont|t|gu|requ|w|north-?w|south-?w|ea|che?|pri|qu|conqu|cr|n|v|inv|man?if|dig|ping|temp)est\b)\p{L}{2,}est|most \p{Ll}+|only)\s+(?:[\p{Ll}-]+\s+){0,3}in\s+(?:the\s+)?$/u;

function isSource(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  // A headline that ends in "lender says" says nothing of the name that the body opens with.
  const own = before.slice(before.lastIndexOf('\n\n') + 1);
  return SAYS.test(text.slice(end, end + 80)) || TOLD_BY.test(own) || SURPASSED.test(own);
}
