import { createHash, randomUUID } from 'node:crypto';
import type { Article } from '@shared/domain/article';
import { UNRULED, type Detected, type Mark, type Reason } from '@shared/domain/mark';
import type { Prepared } from './prepare';

/** The article as it first comes into the library: one version, and a suggestion for everything detected. */
export function articleOf(prepared: Prepared, bytes: Uint8Array, name: string, now: Date): Article {
  const { text, blocks, detected, format, encoding } = prepared;
  const { title, publisher, publishedOn, publishedBasis, dateGiven } = prepared;
  const at = now.toISOString();
  const versionId = 'v1';
  return {
    id: randomUUID(),
    title,
    publisher,
    publishedOn,
    publishedBasis,
    ...(dateGiven ? { dateConfirmed: true } : {}),
    addedAt: at,
    versions: [
      {
        id: versionId,
        sha256: hash(text),
        text,
        blocks,
        importedAt: at,
        original: { name, format, sha256: hash(bytes), encoding },
      },
    ],
    marks: suggestions(detected, versionId),
    history: [{ at, what: `Added from ${name}`, markIds: [] }],
  };
}

/** Suggestions are numbered in text order within their version, so that the same text gives the same ids. */
export function suggestions(detected: readonly Detected[], versionId: string): Record<string, Mark> {
  const marks = detected.map((found, index): Mark => ({
    ...found,
    because: reasonsOf(found),
    id: `${versionId}-m${index + 1}`,
    versionId,
    status: 'suggested',
    origin: 'detected',
    ...UNRULED,
  }));
  return Object.fromEntries(marks.map((mark) => [mark.id, mark]));
}

/** Detection's reasons may point with more than a span; the library keeps spans. */
export function reasonsOf({ because }: Detected): Reason[] {
  return because.map(({ text, at }) => ({ text, at: at.map(({ start, end }) => ({ start, end })) }));
}

/** Lower-case hex SHA-256; text is hashed as UTF-8. */
export function hash(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
