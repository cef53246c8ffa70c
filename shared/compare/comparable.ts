import type { Block } from '../domain/article';
import type { IsoDate } from '../domain/date';
import type { Mark } from '../domain/mark';

/** What the engine needs of one article: its current text with its blocks, and the marks made on that text. */
export interface Comparable {
  readonly articleId: string;
  /** The title as shown (`displayTitle`). */
  readonly title: string;
  readonly publisher?: string | null;
  readonly publishedOn: IsoDate | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Marks of this text; rejected ones are ignored here too. */
  readonly marks: readonly Mark[];
  /** ISO 8601 in UTC; settles the order of cells with the same as-of date. */
  readonly addedAt?: string;
}
