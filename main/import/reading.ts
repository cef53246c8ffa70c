import type { ArticleFormat } from '@shared/domain/article';
import type { IsoDate } from '@shared/domain/date';
import type { Result } from '@shared/domain/result';

/** What a file said: its text, and what it says of itself. */
export interface Reading {
  readonly text: string;
  readonly format: ArticleFormat;
  /** IANA name of the character encoding, or null where the format fixes it. */
  readonly encoding: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedOn: IsoDate | null;
}

/** Turns a file's bytes into a reading; a failure's sentence names the file. */
export type ReadFile = (bytes: Uint8Array, name: string) => Promise<Result<Reading>>;
