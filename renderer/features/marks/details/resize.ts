import { fits, type Span } from '@shared/domain/span';

/** The four ways a mark's ends move. */
export type Move = 'start-left' | 'start-right' | 'end-left' | 'end-right';

/** A word with what clings to it: letters and digits, and the points, commas, hyphens and apostrophes inside. */
const WORD = /[\p{L}\p{N}$€£¥%](?:[\p{L}\p{M}\p{N}%]|[.,'’‑-](?=[\p{L}\p{N}]))*/gu;
/** A word is never looked for further away than this (UTF-16 units): a block of noise must not stall a key. */
const REACH = 400;

/**
 * The span with one end moved by a word, or null where there is nothing to move over. Closing quotation
 * marks beside the last word are taken along, because a quote's mark covers them.
 */
export function moveByWord(text: string, span: Span, move: Move): Span | null {
  const moved = target(text, span, move);
  if (moved === null || !fits(moved, text.length)) return null;
  return moved.start === span.start && moved.end === span.end ? null : moved;
}

function target(text: string, { start, end }: Span, move: Move): Span | null {
  switch (move) {
    case 'start-left': {
      const word = wordsIn(text, Math.max(0, start - REACH), start).at(-1);
      return word === undefined ? null : { start: openers(text, word.start), end };
    }
    case 'start-right': {
      const [, second] = wordsIn(text, start, end);
      return second === undefined ? null : { start: openers(text, second.start, start), end };
    }
    case 'end-left': {
      const words = wordsIn(text, start, end);
      const last = words.at(-2);
      return last === undefined ? null : { start, end: last.end };
    }
    case 'end-right': {
      const word = wordsIn(text, end, Math.min(text.length, end + REACH))[0];
      return word === undefined ? null : { start, end: closers(text, word.end) };
    }
  }
}

function wordsIn(text: string, from: number, to: number): readonly Span[] {
  return [...text.slice(from, to).matchAll(WORD)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}

function openers(text: string, at: number, least = 0): number {
  let start = at;
  while (start > least && /["“‘«]/u.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function closers(text: string, at: number): number {
  const match = /^[.,!?]?["”’»]/u.exec(text.slice(at, at + 2));
  return at + (match === null ? 0 : match[0].length);
}
