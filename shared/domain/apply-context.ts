import type { Draft } from 'immer';
import type { Article, Version } from './article';
import type { IsoDate } from './date';
import type { Desk } from './desk';
import type { Figure } from './figure';
import type { Mark, MarkRef, Reason } from './mark';
import { fail, ok, type Result } from './result';
import type { Span } from './span';

/** What commands change: the articles that are loaded, by id, and the desk. */
export interface Docs {
  readonly articles: Readonly<Record<string, Article>>;
  readonly desk: Desk;
}

/** When a figure holds, read anew, with the reasons that name the date; none for a mark that an editor made. */
export interface Redated extends Pick<Figure, 'asOf' | 'asOfBasis'> {
  readonly because?: readonly Reason[];
}

/** What reads the copy for a command. Passed in, because the domain does not know detection; it works without. */
export interface Readers {
  /** The figure that stands at a passage, or null when none is recognised; without it a figure marked by hand starts empty. */
  readonly readFigure?: (article: Article, span: Span) => Figure | null;
  /** By mark, when each figure holds if the article is of this date ("on Saturday", "a year ago"); without it dates in the copy stay. */
  readonly readDates?: (article: Article, publishedOn: IsoDate | null) => ReadonlyMap<string, Redated>;
}

/** What a command needs from outside itself. */
export interface ApplyContext extends Readers {
  /** Now, ISO 8601 in UTC. */
  readonly at: string;
}

/** What a recipe says of what it did: a sentence, and the marks it touched in each article (none for the article itself). */
export interface Told {
  readonly what: string;
  readonly touched: Readonly<Record<string, readonly string[]>>;
}

export type Recipe<C> = (draft: Draft<Docs>, command: C, context: ApplyContext) => Result<Told>;

interface Found {
  readonly article: Draft<Article>;
  readonly mark: Draft<Mark>;
}

export function findArticle(draft: Draft<Docs>, articleId: string): Result<Draft<Article>> {
  const article = own(draft.articles, articleId);
  return article === undefined ? fail('not-found', 'That article is no longer in the library.') : ok(article);
}

export function findMark(draft: Draft<Docs>, ref: MarkRef): Result<Found> {
  const article = findArticle(draft, ref.articleId);
  if (!article.ok) return article;
  const mark = own(article.value.marks, ref.markId);
  if (mark === undefined) return fail('not-found', 'That mark is no longer in the article.');
  return ok({ article: article.value, mark });
}

export function findMarks(draft: Draft<Docs>, refs: readonly MarkRef[]): Result<readonly Found[]> {
  const all: Found[] = [];
  for (const ref of refs) {
    const found = findMark(draft, ref);
    if (!found.ok) return found;
    all.push(found.value);
  }
  return ok(all);
}

/** The version a mark was made on. */
export function versionOf({ article, mark }: Found): Result<Version> {
  const version = article.versions.find(({ id }) => id === mark.versionId);
  return version === undefined
    ? fail('not-found', 'The text this mark was made on is missing.')
    : ok(version);
}

/** Ids come from outside, so `constructor` must not find what every object inherits. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

export function told(what: string, refs: readonly MarkRef[]): Result<Told> {
  const touched: Record<string, string[]> = {};
  for (const { articleId, markId } of refs) {
    const ids = (touched[articleId] ??= []);
    if (!ids.includes(markId)) ids.push(markId);
  }
  return ok({ what, touched });
}

/** "1 quote", "7 quotes", and "9 marks" when the kinds differ. */
export function countMarks(marks: readonly Pick<Mark, 'kind'>[]): string {
  const [first] = marks;
  const noun = first !== undefined && marks.every(({ kind }) => kind === first.kind) ? first.kind : 'mark';
  return `${marks.length} ${noun}${marks.length === 1 ? '' : 's'}`;
}
