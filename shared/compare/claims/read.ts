import type { IsoDate, PartialDate } from '../../domain/date';
import type { Span } from '../../domain/span';
import { frameAround, type Frame } from '../text/frame';
import { sentenceAt, type Reading } from '../text/reading';
import { tokenise } from '../text/tokens';
import type { Name } from '../text/names';
import { storyOf, type Story } from '../text/story';
import { causeOf, type Cause } from './causes';
import { flagOf, type Flag } from './flag';
import { outcomeOf, type Outcome } from './outcomes';
import { contentOf, type ClaimMark, type Content } from './content';

/** A claim with what comparing needs of it. */
export interface ClaimReading {
  readonly articleId: string;
  readonly title: string;
  readonly publishedOn: IsoDate | null;
  readonly mark: ClaimMark;
  readonly sentence: Span & { readonly text: string };
  /** Designations in the claim's words that only one thing bears ("S-300"), in lower case, with where they stand. */
  readonly things: ReadonlyMap<string, Span>;
  /** The sentence without its speaker; null when too little is left to know it by. */
  readonly frame: Frame | null;
  /** What it says or denies; null when that is too little to know it by. */
  readonly content: Content | null;
  readonly cause: Cause | null;
  readonly flag: Flag | null;
  readonly outcome: Outcome | null;
  readonly story: Story;
  readonly names: readonly Name[];
  readonly weakNames: readonly Name[];
  readonly around: ReadonlyMap<string, number>;
  readonly denied: Span | null;
  readonly asOf: PartialDate | null;
}

const DESIGNATION = /^\p{Lu}{1,4}-?\d{1,4}\p{Lu}?$/u;

// "The A9 coast road": thousands pass along it, and two claims of it have nothing to say to each other.
const IS_ROAD = /^(?: \p{Ll}+)? (?:road|motorway|highway|autobahn|expressway)\b/u;

/** Reads one claim mark, given the figures of its article; null when it lies in no sentence. */
export function readClaim(reading: Reading, mark: ClaimMark, figures: readonly Span[]): ClaimReading | null {
  const { article } = reading;
  const at = sentenceAt(reading, mark);
  const sentence = at === null ? undefined : reading.sentences[at];
  if (sentence === undefined) return null;
  const things = new Map<string, Span>();
  for (const token of tokenise(article.text, mark.start, mark.end)) {
    if (IS_ROAD.test(article.text.slice(token.end, token.end + 24))) continue;
    if (DESIGNATION.test(token.raw)) things.set(token.low, { start: token.start, end: token.end });
  }
  const around = new Map<string, number>();
  for (const other of reading.sentences)
    for (const name of other.names) around.set(name.key, other === sentence ? 3 : 1);
  const { suggests } = mark;
  return {
    articleId: article.articleId,
    title: article.title,
    publishedOn: article.publishedOn,
    mark,
    sentence: { start: sentence.start, end: sentence.end, text: sentence.text },
    things,
    frame: frameAround(article.text, sentence, mark.claim.speaker, 6),
    content: contentOf(sentence, mark, figures),
    cause: causeOf(sentence),
    flag: flagOf(sentence),
    outcome: outcomeOf(sentence),
    story: storyOf(reading),
    names: sentence.names,
    weakNames: sentence.weakNames,
    around,
    denied: suggests?.finding === 'denied' ? suggests : null,
    asOf: article.publishedOn,
  };
}
