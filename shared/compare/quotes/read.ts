import type { PartialDate } from '../../domain/date';
import type { Mark, Speaker } from '../../domain/mark';
import type { Span } from '../../domain/span';
import type { BlockRole } from '../../domain/article';
import { isStop, NOT_NAMES } from '../lexicon/words';
import { frameAround, type Frame } from '../text/frame';
import { sentenceAt, type Reading } from '../text/reading';
import { quoteWords, type QuoteWord } from './words';

export type QuoteMark = Extract<Mark, { kind: 'quote' }>;

/** A quote with what comparing needs of it. */
export interface QuoteReading {
  readonly articleId: string;
  readonly title: string;
  readonly mark: QuoteMark;
  readonly role: BlockRole;
  readonly sentence: Span & { readonly text: string };
  readonly words: readonly QuoteWord[];
  /** The sentence without its speaker; null when too little is left to know it by. */
  readonly frame: Frame | null;
  /** The words by key, a space around each, for finding a run of them. */
  readonly line: string;
  /** What stands between its ellipses, where it has any. */
  readonly pieces: readonly (readonly QuoteWord[])[];
  /** How many of the words say something. */
  readonly telling: number;
  /** Those words by key, each once. */
  readonly tellingWords: ReadonlySet<string>;
  readonly speaker: Speaker | null;
  /** Lower-case words of the speaker's fullest name, titles left out; empty when nobody is named. */
  readonly speakerWords: readonly string[];
  readonly asOf: PartialDate | null;
}

/** Reads one quote mark. */
export function readQuote(reading: Reading, mark: QuoteMark): QuoteReading {
  const { article } = reading;
  const at = sentenceAt(reading, mark);
  const sentence = at === null ? undefined : reading.sentences[at];
  const words = quoteWords(mark.quote.text);
  const telling = words.filter((word) => !isStop(word.key));
  const speaker = mark.quote.speaker ?? speakerBehind(article.text, mark);
  return {
    articleId: article.articleId,
    title: article.title,
    mark,
    role: sentence?.role ?? 'body',
    sentence:
      sentence === undefined
        ? { start: mark.start, end: mark.end, text: mark.exact }
        : { start: sentence.start, end: sentence.end, text: sentence.text },
    words,
    frame: sentence === undefined ? null : frameAround(article.text, sentence, speaker, 6),
    line: lineOf(words),
    pieces: /…|\.\.\./.test(mark.quote.text) ? mark.quote.text.split(/…|\.{3,}/).map(quoteWords) : [],
    telling: telling.length,
    tellingWords: new Set(telling.map((word) => word.key)),
    speaker,
    speakerWords: speaker === null ? [] : speakerWords(article.text, speaker),
    asOf: article.publishedOn,
  };
}

/** Words by key, a space around each. */
export function lineOf(words: readonly QuoteWord[]): string {
  return ` ${words.map((word) => word.key).join(' ')} `;
}

// "…," said the harbourmaster, Piers Addy: an office that detection does not know is one all the same.
const SAID_BY =
  /^\s*(?:said|says|told \p{L}+|added|explained|insisted|recalled)\s+(?:the\s+)?(?:[\p{Ll}’'-]+\s+){0,4}[\p{Ll}’'-]+,\s+(\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){1,3})/u;

function speakerBehind(text: string, { end }: Span): Speaker | null {
  const match = SAID_BY.exec(text.slice(end, end + 120));
  const name = match?.[1];
  if (match === null || name === undefined) return null;
  const to = end + match[0].length;
  return { start: to - name.length, end: to, exact: name, name };
}

// "The director, Priya Raman": where only the office was taken for the speaker, the name stands behind it.
function speakerWords(text: string, speaker: Speaker): string[] {
  const words = nameWords(speaker.name);
  if (words.length > 0) return words;
  const behind = /^[^.,“”"]{0,40},\s+((?:\p{Lu}[\p{L}.'’-]*\s+){0,3}\p{Lu}[\p{L}'’-]+)/u.exec(
    text.slice(speaker.end, speaker.end + 100),
  );
  return behind?.[1] === undefined ? [] : nameWords(behind[1]);
}

// Words of office and body: "the interior minister" may be Haddad or not, so it neither joins nor parts two quotes.
const OFFICES = new Set(
  `he she they it i we who him her them his their finance foreign interior defence defense health education justice economy trade energy
oil transport culture sports deputy vice former chief executive ceo chairman chairwoman chair head leader spokesman spokeswoman spokesperson
ministry government kremlin embassy department agency company firm office commission committee council court union party army military
navy parliament senate congress white house pentagon downing street federation association club bank group un nato eu who envoy coach
manager director founder owner mayor bishop archbishop pope ambassador adviser aide analyst economist author artist player captain driver
resident witness survivor neighbour neighbor officer inspector superintendent commissioner attorney lawyer mr mrs`.split(
    /\s+/,
  ),
);

// "The bishop of Trapani" names an office, not somebody called Trapani.
const OF_PLACE = /^((?:[Tt]he )?\p{Ll}[\p{Ll} -]*) (?:of|for|in|at) (?:the )?\p{Lu}.*$/u;

// "The Lonnet chief", "an Acme spokeswoman": the last word says that it is an office, whoever holds it; "al-Assad" is a name.
const OF_BODY = /\s\p{Ll}[\p{Ll}’'-]*$/u;

function nameWords(name: string): string[] {
  if (OF_BODY.test(name)) return [];
  const words = name
    .replace(OF_PLACE, '$1')
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word.charAt(0) !== word.charAt(0).toLowerCase());
  return words.map((word) => word.toLowerCase()).filter((word) => !NOT_NAMES.has(word) && !OFFICES.has(word));
}
