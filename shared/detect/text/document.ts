import type { Block } from '../../domain/article';
import type { IsoDate } from '../../domain/date';
import { sourceOf } from './characters';
import { nameGiven } from './given-names';
import { placesIn, type PlaceName } from './place-names';
import { sentencesOf, type Sentence } from './sentences';
import { tokenise } from './tokenise';
import type { Token, Tokens } from './tokens';

/** A text read once: its tokens, sentences and blocks, which every detector shares. */
export interface Doc extends Tokens {
  readonly text: string;
  readonly publishedOn: IsoDate | null;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** First token of each block, with one more entry for the end. */
  readonly blockTokens: readonly number[];
  /** Every place that the text names, in order. */
  readonly places: readonly PlaceName[];
}

/** Reads the text between its blocks' bounds; stray marks outside every block are never seen. */
export function readDocument(text: string, blocks: readonly Block[], publishedOn: IsoDate | null): Doc {
  const tokens: Token[] = [];
  const starts: number[] = [];
  const growing = { tokens, starts };
  const source = sourceOf(text);
  const sentences: Sentence[] = [];
  const blockTokens: number[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const { start, end } = blocks[index] as Block;
    const from = tokens.length;
    blockTokens.push(from);
    tokenise(source, start, end, growing);
    nameGiven(tokens, from);
    sentencesOf(tokens, from, tokens.length, index, sentences);
  }
  blockTokens.push(tokens.length);
  const places = placesIn(tokens, 0, tokens.length);
  return { text, publishedOn, blocks, tokens, starts, sentences, blockTokens, places };
}
