import type { Block, BlockRole } from '../../domain/article';
import type { Span } from '../../domain/span';

/** A sentence of an article and the role of the block it stands in. */
export interface Sentence extends Span {
  readonly role: BlockRole;
  /** Number of its block; sentences of one block are neighbours. */
  readonly block: number;
}

const ABBREVIATION =
  /(?:^|[\s("“‘'])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Maj|Cpl|Rev|Hon|St|Mt|Jr|Sr|vs|etc|approx|No|Nos|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Inc|Ltd|Corp|Co|Bros|Fig|e\.g|i\.e|a\.m|p\.m|\p{Lu}|(?:\p{Lu}\.)+\p{Lu})\.$/u;
/** No abbreviation is longer, in characters. */
const ABBREVIATED = 30;
const END = /[.!?…]+["”’')\]]*(?=\s+["“‘'([]?[\p{Lu}\d])/gu;

/** The sentences of the blocks, in text order; an article without blocks is taken line by line. */
export function sentencesOf(text: string, blocks: readonly Block[]): Sentence[] {
  const shown: readonly (Span & { role: BlockRole })[] = blocks.length > 0 ? blocks : lines(text);
  return shown.flatMap((block, number) =>
    split(text, block)
      .flatMap((span) => inPieces(text, span))
      .map((span) => ({ role: block.role, block: number, ...span })),
  );
}

function lines(text: string): (Span & { role: BlockRole })[] {
  return Array.from(text.matchAll(/[^\n]+/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    role: 'body',
  }));
}

/**
 * In characters. Nobody writes a sentence so long; what is longer is a list or a table, and much is asked of the whole
 * sentence for each of its figures.
 */
const LONGEST = 2_000;

// Cut behind a comma, else between two words, else anywhere.
function inPieces(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const words = text.slice(from, from + LONGEST);
    const cut = from + (/^[^]*[,;]\s/.exec(words) ?? /^[^]*\s/.exec(words) ?? [words])[0].length;
    pieces.push(...trimmed(text, { start: from, end: cut }));
    from = cut;
  }
  return [...pieces, ...trimmed(text, { start: from, end })];
}

// Empty for white space alone.
function trimmed(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return lead === words.length ? [] : [{ start: start + lead, end: start + words.trimEnd().length }];
}

/** The spans of the sentences inside one passage, without the white space between them. */
export function split(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  const cuts: number[] = [];
  for (const match of words.matchAll(END)) {
    const upTo = words.slice(Math.max(0, match.index - ABBREVIATED), match.index + 1);
    // "3 p.m. Police" does end a sentence now and then, but a sentence too long harms less than half a name.
    if (match[0].startsWith('.') && ABBREVIATION.test(upTo)) continue;
    cuts.push(match.index + match[0].length);
  }
  cuts.push(words.length);
  return cuts.flatMap((cut, at) => trimmed(text, { start: start + (cuts[at - 1] ?? 0), end: start + cut }));
}
