import { fits, type Span } from './span';

const LOW_SURROGATE = /[\uDC00-\uDFFF]/;
const OPENING = /^[\s"'\u201C\u201D\u201E\u201F\u2018\u2019\u201A\u00AB\u2039]+/u;
const CLOSING = /[\s"'\u201C\u201D\u201F\u2018\u2019\u00BB\u203A|]+$/u;

/**
 * The passage an editor meant by a selection: without the spaces at its ends, and never half of a character that
 * takes two code units. Null when the span lies outside the text or holds no letter, digit or sign at all.
 */
export function tidySpan(text: string, span: Span): Span | null {
  if (!fits(span, text.length)) return null;
  const selected = text.slice(span.start, span.end);
  let start = span.start + (selected.length - selected.trimStart().length);
  let end = span.end - (selected.length - selected.trimEnd().length);
  if (start >= end) return null;
  if (LOW_SURROGATE.test(text.charAt(start)) && start > 0) start -= 1;
  if (LOW_SURROGATE.test(text.charAt(end))) end += 1;
  return { start, end };
}

/** The words of a quote without the quotation marks and spaces around them; the words themselves when nothing else is left. */
export function stripQuoteMarks(words: string): string {
  const inner = words.replace(OPENING, '').replace(CLOSING, '');
  return inner === '' ? words.trim() : inner;
}

/** Shortens words for a sentence about them: whole words, at most `length` code units, with an ellipsis. */
export function shorten(words: string, length = 60): string {
  const plain = words.replace(/\s+/gu, ' ').trim();
  return plain.length <= length ? plain : `${plain.slice(0, length).replace(/\s+\S*$/u, '')}…`;
}
