import { createHash } from 'node:crypto';
import type { Article } from '@shared/domain/article';
import type { IsoDate } from '@shared/domain/date';
import type { Detected, Mark } from '@shared/domain/mark';
import { blocksOf, dateOf, detect, titleOf } from '@shared/detect';
import type { Reading } from '../import/reading';

/** What is known of an article on the command line: its file and, where it was given, its date. */
interface Known {
  readonly id: string;
  /** The file's name without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly reading: Reading;
  readonly publishedOn: IsoDate | null;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** An article as a library would hold it, with everything detection finds still to be checked. */
export function articleOf({ id, name, bytes, reading, publishedOn: given, at }: Known): Article {
  const { text } = reading;
  const blocks = blocksOf(text);
  const suggested = dateOf(text, blocks);
  // Only a date that somebody states: on the command line, in the file's own data, or in full in the copy.
  const publishedOn = given ?? reading.publishedOn ?? suggested.date;
  const publishedBasis =
    given !== null
      ? 'Given with --date.'
      : reading.publishedOn !== null
        ? 'The file says so.'
        : suggested.basis;
  const found = detect({ text, publishedOn, blocks });
  return {
    id,
    title: reading.title ?? titleOf(text, blocks),
    publisher: reading.publisher,
    publishedOn,
    publishedBasis: publishedOn === null ? null : publishedBasis,
    addedAt: at,
    versions: [
      {
        id: 'v1',
        sha256: sha256(text),
        text,
        blocks,
        importedAt: at,
        original: { name, format: reading.format, sha256: sha256(bytes), encoding: reading.encoding },
      },
    ],
    marks: Object.fromEntries(found.map((one, index) => [`m${index + 1}`, unruled(one, `m${index + 1}`)])),
    history: [],
  };
}

function unruled(found: Detected, id: string): Mark {
  return {
    ...found,
    id,
    versionId: 'v1',
    status: 'suggested',
    origin: 'detected',
    stage: 'to-check',
    finding: null,
    evidence: [],
    notes: [],
    tags: [],
  };
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
