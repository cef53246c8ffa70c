import type { Span } from '../../domain/span';
import type { Name } from '../text/names';
import type { ReadSentence } from '../text/reading';

// Behind these a name is where or whom it happens to, not whose figure it is.
const NOT_WHOSE =
  /\b(?:in|with|against|from|to|than|over|near|off|across|into|outside|towards?|before|after|between|and)\s+(?:the\s+)?(?:[\p{Ll}-]+\s+){0,2}$/iu;
const WHOSE = /\b(?:for|of|by|at|to)\s+(?:the\s+)?(?:[\p{Ll}-]+\s+){0,2}$/iu;

/**
 * The name that the figure belongs to: the nearest before it in the sentence that is no mere place or partner, else
 * the first after it tied by "of", "for", "by" or "at". A place counts only where it acts ("Germany pledged").
 */
export function subjectOf(sentence: ReadSentence, mark: Span): Name | null {
  const before = (name: Name): string => wordsBefore(sentence, name);
  const candidates = [...sentence.names, ...sentence.weakNames.filter((name) => name.words.length > 1)];
  const owners = candidates.filter(
    (name) =>
      name.end <= mark.start &&
      !NOT_WHOSE.test(before(name)) &&
      !belongsTo(sentence, name, candidates) &&
      !(name.place !== null && describes(sentence, name)),
  );
  const last = owners.sort((a, b) => a.start - b.start).at(-1);
  if (last !== undefined) return last;
  return (
    candidates.find((name) => name.start >= mark.end && name.place === null && WHOSE.test(before(name))) ??
    null
  );
}

/** So many characters before a name say what it is there for. */
const BEFORE = 120;

function wordsBefore({ text, start }: ReadSentence, name: Span): string {
  return text.slice(Math.max(0, name.start - start - BEFORE), name.start - start);
}

// "President Delcourt of the island nation of Sanvero": the name behind "of" only says which Delcourt.
function belongsTo(sentence: ReadSentence, name: Name, candidates: readonly Name[]): boolean {
  const before = wordsBefore(sentence, name);
  const tie = /\bof\s+(?:the\s+)?(?:\p{Ll}+\s+){0,3}(?:of\s+)?$/u.exec(before);
  return (
    tie !== null &&
    candidates.some((other) => {
      const gap = name.start - before.length + tie.index - other.end;
      return gap >= 0 && gap <= 1;
    })
  );
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
