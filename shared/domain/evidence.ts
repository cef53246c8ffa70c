import type { IsoDate } from './date';

/** A source that a finding rests on. */
export interface Evidence {
  readonly id: string;
  readonly stance: 'supports' | 'contradicts';
  readonly rank: 'primary' | 'secondary';
  /** What the source is called: a document, a person, a page. Never empty. */
  readonly title: string;
  /** Where in it, or where it is: a page, a URL, a phone note. May be empty. */
  readonly locator: string;
  /** The source's own words, as consulted. May be empty. */
  readonly quoted: string;
  readonly consultedOn: IsoDate | null;
  /** A confidential source is named in the library and left out of every export. */
  readonly confidential: boolean;
}
