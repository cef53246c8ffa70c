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
const END = /[.!?…]+["”’')\]]*(?=\s+["“‘'([]?[\p{Lu}\d])/gu;

/** The sentences of the blocks, in text order; an article without blocks is taken line by line. */
export function sentencesOf(text: string, blocks: readonly Block[]): Sentence[] {
  const shown: readonly (Span & { role: BlockRole })[] = blocks.length > 0 ? blocks : lines(text);
  return shown.flatMap((block, number) =>
    split(text, block).map((span) => ({ role: block.role, block: number, ...span })),
  );
}

function lines(text: string): (Span & { role: BlockRole })[] {
  return Array.from(text.matchAll(/[^\n]+/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    role: 'body',
  }));
}

/** The spans of the sentences inside one passage, without the white space between them. */
export function split(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  const cuts: number[] = [];
  for (const match of words.matchAll(END)) {
    const upTo = words.slice(0, match.index + 1);
    // "3 p.m. Police" does end a sentence now and then, but a sentence too long harms less than half a name.
    if (match[0].startsWith('.') && ABBREVIATION.test(upTo)) continue;
    cuts.push(match.index + match[0].length);
  }
  cuts.push(words.length);
  const spans: Span[] = [];
  let from = 0;
  for (const cut of cuts) {
    const piece = words.slice(from, cut);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim() !== '')
      spans.push({ start: start + from + lead, end: start + from + piece.trimEnd().length });
    from = cut;
  }
  return spans;
}
