/**
 * What a library file looks like from outside: `{ "stet": 1, "kind": "article", "data": … }`. The number is the
 * schema's; files of an older one are migrated when read, files of a newer one are refused and never written to.
 */
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Article } from '@shared/domain/article';
import type { Desk } from '@shared/domain/desk';
import * as shape from '@shared/ipc/schema';

export type FileKind = 'article' | 'desk' | 'index' | 'journal';

/** The schema that this Stet writes. */
export const SCHEMA = 2;

/** `MIGRATIONS[n]` turns the data of schema n + 1 into that of schema n + 2, kind by kind. */
type Migration = (kind: FileKind, data: unknown) => unknown;
const MIGRATIONS: readonly Migration[] = [withSettledParts];

export type Parsed<T> =
  | { readonly state: 'good'; readonly data: T }
  | { readonly state: 'newer'; readonly schema: number }
  | { readonly state: 'damaged'; readonly why: string };

/** How one kind of file is written and read. */
export interface Format<T> {
  readonly kind: FileKind;
  readonly schema: z.ZodType<T>;
  /** What the shape alone can't say; a sentence when it does not hold. */
  readonly check?: (data: T) => string | null;
}

/**
 * The text of a file. What this Stet could not read back is never written: it would be taken for damage at the next
 * start. That is a bug, so it throws, and the file stays as it was.
 */
export function serialise<T>(format: Format<T>, data: T): string {
  const text = `${JSON.stringify({ stet: SCHEMA, kind: format.kind, data })}\n`;
  if (format.kind === 'index') return text; // long, and when it can't be read it is made anew
  const back = parse(format, text);
  if (back.state !== 'good')
    throw new Error(`a ${format.kind} that can’t be read back: ${JSON.stringify(back)}`);
  return text;
}

/** Migrates, then validates. `null`, an empty file and another kind of file are damage, never an empty document. */
export function parse<T>(
  { kind, schema, check }: Format<T>,
  text: string,
  current = SCHEMA,
  migrations = MIGRATIONS,
): Parsed<T> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { state: 'damaged', why: 'it is cut off or not JSON' };
  }
  if (typeof raw !== 'object' || raw === null || !('stet' in raw) || !('data' in raw) || !('kind' in raw)) {
    return { state: 'damaged', why: 'it is not a file of Stet' };
  }
  const { stet, data } = raw;
  if (typeof stet !== 'number' || !Number.isInteger(stet) || stet < 1 || raw.kind !== kind) {
    return { state: 'damaged', why: `it is not a file of kind ${kind}` };
  }
  if (stet > current) return { state: 'newer', schema: stet };
  const migrated = migrations
    .slice(stet - 1, current - 1)
    .reduce<unknown>((older, migrate) => migrate(kind, older), data);
  const parsed = schema.safeParse(migrated);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { state: 'damaged', why: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'another shape'}` };
  }
  const why = check?.(parsed.data) ?? null;
  return why === null ? { state: 'good', data: parsed.data } : { state: 'damaged', why };
}

export const articleFormat = (id: string): Format<Article> => ({
  kind: 'article',
  schema: shape.article,
  check: (article) => checkArticle(id, article),
});

export const deskFormat: Format<Desk> = { kind: 'desk', schema: shape.desk };

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** Schema 2: a question also knows what was taken out of it, the places of removed articles, and exchange rates. */
function withSettledParts(kind: FileKind, data: unknown): unknown {
  if (kind !== 'desk' || !isRecord(data) || !isRecord(data['questions'])) return data;
  const questions = Object.entries(data['questions']).map(([id, question]) => [
    id,
    isRecord(question) ? { ...question, apart: [], absent: [], rates: [] } : question,
  ]);
  return { ...data, questions: Object.fromEntries(questions) as unknown };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text that changed under its marks is damage too: a mark must never stand on words it was not made on. */
function checkArticle(id: string, article: Article): string | null {
  if (article.id !== id) return 'it holds another article';
  for (const version of article.versions) {
    if (sha256(version.text) !== version.sha256) return 'the text is not the one that was imported';
  }
  const texts = new Map(article.versions.map((version) => [version.id, version.text]));
  for (const [markId, mark] of Object.entries(article.marks)) {
    if (mark.id !== markId) return 'a mark is kept under another mark’s name';
    if (texts.get(mark.versionId)?.slice(mark.start, mark.end) !== mark.exact) {
      return 'a mark does not stand on its own words';
    }
  }
  return null;
}
