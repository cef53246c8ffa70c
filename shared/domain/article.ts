import type { IsoDate } from './date';
import type { Mark } from './mark';
import type { Span } from './span';

/** The longest title or publisher that is kept, in UTF-16 units. */
export const LONGEST_LINE = 2_000;

/** What a paragraph is; it decides how the block is set and what detection may expect in it. */
export type BlockRole = 'headline' | 'dateline' | 'caption' | 'pull-quote' | 'body';

/**
 * A paragraph of a version. Text that lies in no block (blank lines, stray `|` rules) is kept in the
 * version but not shown, so offsets always refer to the untouched original.
 */
export interface Block extends Span {
  readonly role: BlockRole;
  /** Who a pull-quote or photo is credited to; inside `[start, end)`, set apart when shown. */
  readonly credit?: Span;
}

/** One immutable text of an article. */
export interface Version {
  readonly id: string;
  /** Lower-case hex SHA-256 of `text` in UTF-8. */
  readonly sha256: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** When it was imported, ISO 8601 in UTC. */
  readonly importedAt: string;
  readonly original: Original;
}

/** The file a version was read from; its bytes are kept in the library under their hash. */
export interface Original {
  /** File name without a path; for pasted text, `pasted.txt`. */
  readonly name: string;
  readonly format: ArticleFormat;
  /** Lower-case hex SHA-256 of the original bytes. */
  readonly sha256: string;
  /** IANA name of the character encoding the bytes were decoded with, or null where the format fixes it. */
  readonly encoding: string | null;
}

/** The formats that Stet imports. */
export type ArticleFormat = 'txt' | 'md' | 'html' | 'docx' | 'pdf';

/** One line of an article's history; entries are only ever added, an undo adds one too. */
export interface HistoryEntry {
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** What happened, in plain words: "Finding set to denied". */
  readonly what: string;
  /** The marks it touched; empty for a change to the article itself. */
  readonly markIds: readonly string[];
}

/** One piece of copy with all its marks; what one library file holds. */
export interface Article {
  readonly id: string;
  /** The headline; null when the copy has none (`displayTitle` then stands in). */
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedOn: IsoDate | null;
  /** How the published date is known, in plain words; null when there is no date. */
  readonly publishedBasis: string | null;
  /** Set once an editor has confirmed the date; until then it is a suggestion. */
  readonly dateConfirmed?: true;
  /** When the article came into the library, ISO 8601 in UTC. */
  readonly addedAt: string;
  /** Oldest first, never empty; the last is the current one. */
  readonly versions: readonly [Version, ...Version[]];
  readonly marks: Readonly<Record<string, Mark>>;
  readonly history: readonly HistoryEntry[];
}

/** The version being worked on: the newest. */
export function currentVersion(article: Pick<Article, 'versions'>): Version {
  return article.versions[article.versions.length - 1] ?? article.versions[0];
}

/** The headline, or where the copy has none the first words of its first body paragraph (at most 80 characters). */
export function displayTitle(article: Pick<Article, 'title' | 'versions'>): string {
  if (article.title !== null && article.title !== '') return article.title;
  const { text, blocks } = currentVersion(article);
  const first = blocks.find((block) => block.role === 'body') ?? blocks[0];
  const words = first === undefined ? '' : text.slice(first.start, first.end).trim();
  if (words === '') return 'Untitled';
  return words.length <= 80 ? words : `${words.slice(0, 80).replace(/\s+\S*$/u, '')}…`;
}
