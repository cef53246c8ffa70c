import type { Block } from '../domain/article';
import type { IsoDate } from '../domain/date';
import type { Detected } from '../domain/mark';
import { byPosition } from '../domain/span';
import { blocksOf } from './blocks';
import { claimsOf } from './claims/claims';
import { figuresOf } from './quantities/figures';
import { quotesOf } from './quotes/quotes';
import { readDocument } from './text/document';

export { blocksOf } from './blocks';
export { dateOf, titleOf } from './dates/article';

/** What detection reads. */
export interface DetectInput {
  readonly text: string;
  /** The article's date, which relative dates and `asOf` are reckoned from. */
  readonly publishedOn: IsoDate | null;
  /** The blocks of the version when they are known; otherwise they are worked out. */
  readonly blocks?: readonly Block[];
}

/** The quotes, figures and claims of a text, in text order, each with its reasons; time grows in step with length. */
export function detect({ text, publishedOn, blocks }: DetectInput): Detected[] {
  const doc = readDocument(text, blocks ?? blocksOf(text), publishedOn);
  const figures = figuresOf(doc);
  const { quotes, reported } = quotesOf(doc);
  const { claims, figures: judged } = claimsOf(doc, figures, reported);
  return [...quotes, ...judged, ...claims].sort(byPosition);
}
