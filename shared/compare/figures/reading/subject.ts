import type { Span } from '../../../domain/span';
import { HEDGES } from '../../lexicon/hedges';
import { once } from '../../once';
import type { Name } from '../../text/names';
import type { ReadSentence } from '../../text/reading';

// Behind these a name is where or whom it happens to, not whose figure it is.
const NOT_WHOSE =
  /\b(?:in|with|against|from|to|than|over|near|off|across|into|outside|along|through|beyond|inside|behind|towards?|before|after|between|and)\s+(?:the\s+)?(?:[\p{Ll}-]+\s+){0,2}$/iu;
// "Ahead of Luc Brun on 27 percent", "against Toyota's 12": whatever stands before such a name, the figure is its own.
const RIGHT_BEFORE = new RegExp(
  String.raw`^(?:['’]s?)?,?\s+(?:\(\p{L}+\)\s+)?(?:(?:on|with|at|has|had|won|took|got|polled|scored)\s+)?${HEDGES}$`,
  'iu',
);
const JOINED = /\band\s+(?:the\s+)?(?:[\p{Ll}-]+\s+){0,2}$/u;
const WHOSE = /\b(?:for|of|by|at|to)\s+(?:the\s+)?(?:[\p{Ll}-]+\s+){0,2}$/iu;

// "Profit was 18 billion, which analysts at Lekki Securities called respectable".
const WHO_SAYS =
  /\b(?:analysts?|economists?|brokers?|traders?|strategists?|experts?|researchers?|observers?|a note|estimates?|figures|data|(?:state|news)papers?|spokes\p{L}+) (?:at|from|by|for|of) (?:the )?$/iu;

// "Was carried with the support of the ruling Independents".
const BACKERS =
  /\b(?:support|backing|help|approval|consent|behalf|request|insistence) (?:of|for|by) (?:the )?(?:[\p{Ll}-]+ ){0,2}$/iu;

/**
 * The name that the figure belongs to: the nearest before it in the sentence that is no mere place or partner, else
 * the first after it tied by "of", "for", "by" or "at". A place counts only where it acts ("Germany pledged").
 */
export function subjectOf(sentence: ReadSentence, mark: Span, others: readonly Span[]): Name | null {
  const candidates = candidatesOf(sentence);
  const owner = candidates.findLast(
    ({ name, stands, mayOwn }) =>
      name.end <= mark.start && mayOwn && (stands || hasOwn(sentence, name, mark, others)),
  );
  if (owner !== undefined) return owner.name;
  return (
    candidates.find(
      ({ name, follows }) =>
        name.start >= mark.end &&
        follows &&
        !WHO_SAYS.test(sentence.text.slice(mark.end - sentence.start, name.start - sentence.start)),
    )?.name ?? null
  );
}

/** A name that a figure of its sentence may belong to. */
interface Candidate {
  readonly name: Name;
  /** A figure behind it may belong to it; and at once, not only where it stands right behind. */
  readonly mayOwn: boolean;
  readonly stands: boolean;
  /** A figure before it may belong to it. */
  readonly follows: boolean;
}

// In the order of the copy.
const candidatesOf = once((sentence: ReadSentence): readonly Candidate[] => {
  const names = [...sentence.names, ...sentence.weakNames.filter((name) => name.words.length > 1)].sort(
    (a, b) => a.start - b.start,
  );
  const ends = new Set(names.map(({ end }) => end));
  return names.map((name) => {
    const before = wordsBefore(sentence, name);
    return {
      name,
      mayOwn:
        !belongsTo(sentence, name, ends) &&
        !explains(sentence, name, ends) &&
        !(name.place !== null && describes(sentence, name)),
      stands: !NOT_WHOSE.test(before),
      follows: name.place === null && WHOSE.test(before) && !BACKERS.test(before),
    };
  });
});

// "Moreau has 31 percent, and Brun 27": behind another figure, "and" begins anew.
function hasOwn(sentence: ReadSentence, name: Name, mark: Span, others: readonly Span[]): boolean {
  if (name.place !== null) return false;
  const between = sentence.text.slice(name.end - sentence.start, mark.start - sentence.start);
  if (!RIGHT_BEFORE.test(between)) return false;
  return (
    !JOINED.test(wordsBefore(sentence, name)) ||
    others.some(({ start, end }) => start >= sentence.start && end <= name.start)
  );
}

/** So many characters before a name say what it is there for. */
const BEFORE = 120;

function wordsBefore({ text, start }: ReadSentence, name: Span): string {
  return text.slice(Math.max(0, name.start - start - BEFORE), name.start - start);
}

// "President Delcourt of the island nation of Sanvero": the name behind "of" only says which Delcourt.
function belongsTo(sentence: ReadSentence, name: Name, ends: ReadonlySet<number>): boolean {
  const before = wordsBefore(sentence, name);
  const tie = /\bof\s+(?:the\s+)?(?:\p{Ll}+\s+){0,3}(?:of\s+)?$/u.exec(before);
  if (tie === null) return false;
  const at = name.start - before.length + tie.index;
  return ends.has(at) || ends.has(at - 1);
}

// "Fenwright, Britain's fifth-biggest grocer, said": what stands between the commas only says who Fenwright is.
function explains(sentence: ReadSentence, name: Name, ends: ReadonlySet<number>): boolean {
  const comma = /,\s+$/u.exec(wordsBefore(sentence, name));
  if (comma === null || !ends.has(name.start - comma[0].length)) return false;
  const whose = name.exact + sentence.text.slice(name.end - sentence.start);
  return /^[^,.;]*?['’]s?\s+[^,.;]{2,80},/u.test(whose);
}

// "the French election", "in Spanish schools": a place that only describes the word behind it.
function describes(sentence: ReadSentence, name: Name): boolean {
  const before = wordsBefore(sentence, name);
  const after = sentence.text.slice(name.end - sentence.start);
  if (/^['’]s?\b/.test(after)) return false;
  return (
    /\b(?:in|of|at|the|a|an|on|for)\s+$/i.test(before) ||
    name.words.some((word) => /(?:an|ish|ese|i)$/.test(word) && word !== name.key)
  );
}
