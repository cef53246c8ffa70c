import { fold } from '@shared/domain/fold';
import type { Span } from '@shared/domain/span';

/** Folded and without case: the form in which words are looked for. Its length equals that of the folded text. */
export function plain(words: string): string {
  return lower(SIMPLE.test(words) ? foldSimple(words) : fold(words).text);
}

/** Texts without combining marks or Korean letter parts, which is nearly all copy. */
const SIMPLE = /^[^\p{M}\u1100-\u11FF]*$/u;

/** What `fold` gives for such a text, without the way back to its offsets and ten times as fast; a property test holds the two together. */
function foldSimple(words: string): string {
  return words
    .normalize('NFC')
    .replace(/[\u2018\u2019\u201A\u201B\u02BC\u2032]/gu, "'")
    .replace(/[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]/gu, '"')
    .replace(/[\s\u200B\u2060\uFEFF]+/gu, ' ')
    .replace(/[-\u2010-\u2015\u2212]+/gu, '-');
}

/** Places of a plain needle in a plain haystack, as half-open spans that don't overlap, at most `limit`. */
export function places(haystack: string, needle: string, limit: number): readonly Span[] {
  const found: Span[] = [];
  if (needle === '') return found;
  for (
    let at = haystack.indexOf(needle);
    at >= 0 && found.length < limit;
    at = haystack.indexOf(needle, at + needle.length)
  ) {
    found.push({ start: at, end: at + needle.length });
  }
  return found;
}

/** Spans of the plain form back on the text they came from. Cost: one fold of the text, so only for texts with hits. */
export function unplain(text: string, spans: readonly Span[]): readonly Span[] {
  const { offsets } = fold(text);
  const back = (at: number): number => offsets[at] ?? text.length;
  return spans.map(({ start, end }) => {
    const from = back(start);
    // The end is where the next folded character begins, or this one would lose its combining accents.
    return { start: from, end: Math.max(back(end), from) };
  });
}

/** How much is shown on either side of a hit, in UTF-16 code units. */
const AROUND = 70;

/** The words around a hit on one line, with the hit's place among them. */
export function excerpt(text: string, hit: Span): { readonly text: string } & Span {
  let from = Math.max(0, hit.start - AROUND);
  let to = Math.min(text.length, hit.end + AROUND);
  if (from > 0) from += /^\S*\s+/u.exec(text.slice(from, hit.start))?.[0].length ?? 0;
  if (to < text.length) to -= /\s+\S*$/u.exec(text.slice(hit.end, to))?.[0].length ?? 0;
  const lead = from > 0 ? '…' : '';
  const tail = to < text.length ? '…' : '';
  // One space for one, so that the hit keeps its place.
  const words = text.slice(from, to).replace(/\s/gu, ' ');
  const start = lead.length + hit.start - from;
  return { text: lead + words + tail, start, end: start + hit.end - hit.start };
}

/** Lower case that never changes the length ("İ" would become two). */
function lower(words: string): string {
  const all = words.toLowerCase();
  if (all.length === words.length) return all;
  return words.replace(/./gsu, (one) => (one.toLowerCase().length === one.length ? one.toLowerCase() : one));
}
