import type { Span } from '@shared/domain/span';

/**
 * Words and runs of punctuation: the steps of the caret and of resizing a mark. A number keeps its commas
 * and a word its apostrophes; quotation marks are steps of their own, so a mark can stop short of them.
 */
const STEP = /[\p{L}\p{N}\p{M}]+(?:[.,’'][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}\p{M}]+/gu;

/** How far around an offset steps are looked for, in code units: longer than any word, short enough for any key repeat. */
const REACH = 400;

/** The end of the next step after `offset`, not beyond `limit`; `limit` when there is none. */
export function stepForward(text: string, offset: number, limit = text.length): number {
  const base = Math.max(0, offset - REACH);
  for (const { start, end } of steps(text, base, Math.min(limit, offset + REACH)))
    if (end > offset && start >= base) return end;
  return Math.min(limit, text.length);
}

/** The start of the step before `offset`, not before `limit`; `limit` when there is none. */
export function stepBack(text: string, offset: number, limit = 0): number {
  const before = [...steps(text, Math.max(limit, offset - REACH), Math.min(text.length, offset + REACH))];
  return before.findLast(({ start }) => start < offset)?.start ?? limit;
}

/** The step at or after the offset, as the caret announces it; empty at the end of the text. */
export function stepAt(text: string, offset: number): string {
  for (const { start, end } of steps(text, Math.max(0, offset - REACH), offset + REACH))
    if (end > offset) return text.slice(start, end);
  return '';
}

/**
 * A selection as a mark wants it: without space at its ends, and with whole words, since a drag that
 * stops inside "250,000" never means "250,00". Null when nothing but space is left.
 */
export function snap(text: string, { start, end }: Span): Span | null {
  const inWord = (at: number): boolean => isWord(text.charAt(at - 1)) && isWord(text.charAt(at));
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (from < to && /\s/u.test(text.charAt(to - 1))) to -= 1;
  if (from >= to) return null;
  while (inWord(from)) from -= 1;
  while (inWord(to)) to += 1;
  return { start: from, end: to };
}

function isWord(character: string): boolean {
  // A surrogate half counts too, so that no mark ever cuts a character in two.
  return /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(character);
}

function* steps(text: string, from: number, to: number): Generator<Span> {
  for (const match of text.slice(from, to).matchAll(STEP)) {
    const start = from + match.index;
    yield { start, end: start + match[0].length };
  }
}
