import type { Span } from '../../domain/span';

/** The kinds of token. */
export const K = {
  WORD: 1,
  /** Digits with their grouping and decimals: "310,000", "1.2". */
  NUM: 2,
  PUNCT: 3,
  /** A quotation mark, or an apostrophe that stands like one. */
  QUOTE: 4,
  /** The 's of a possessive or contraction. */
  CLITIC: 5,
  /** Letters mixed with digits, addresses of pages, handles: "A4", "@desk". */
  CODE: 6,
} as const;

export type Kind = (typeof K)[keyof typeof K];

/**
 * A word, number or sign as it looks, with everything that is known of its spelling. Every place that looks alike shares
 * one, so that reading a text makes hardly any; where each stands in the text is kept beside (`Tokens.starts`).
 */
export interface Token {
  readonly kind: Kind;
  /** No space before it. */
  readonly glued: boolean;
  /** As written; as long as its place in the text. */
  readonly word: string;
  /** Lower case, apostrophes straight. */
  readonly lower: string;
  /** What the lexicon knows (`F`). */
  readonly flags: number;
  /** 0 lower case, 1 Capitalised, 2 ALL CAPITALS of two letters or more. */
  readonly caps: 0 | 1 | 2;
  /** Of a NUM token; NaN otherwise. */
  readonly value: number;
  /** Digits, number words and fractions: every amount holds one. */
  readonly numeric: boolean;
}

/** Tokens in text order, and where in the text each starts. */
export interface Tokens {
  readonly tokens: readonly Token[];
  readonly starts: readonly number[];
}

/** The token at `i`, where `i` lies within the bounds that the caller walks. */
export function tokenAt(tokens: readonly Token[], i: number): Token {
  // Callers walk between a sentence's or phrase's ends, and every index there holds a token.
  return tokens[i] as Token;
}

/** The characters that tokens `[from, to)` cover; `to` is more than `from`. */
export function spanOf({ tokens, starts }: Tokens, from: number, to: number): Span {
  // A span is asked for only of tokens that are there.
  return {
    start: starts[from] as number,
    end: (starts[to - 1] as number) + (tokens[to - 1] as Token).word.length,
  };
}
