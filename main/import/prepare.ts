/** Everything about a new article that takes time, in one call that a worker can make: reading and detection. */
import type { Block } from '@shared/domain/article';
import type { Detected } from '@shared/domain/mark';
import { ok, type Result } from '@shared/domain/result';
import { blocksOf, dateOf, detect, titleOf } from '@shared/detect';
import { readBytes } from './read';
import type { Reading } from './reading';

/** A reading with what detection makes of it. */
export interface Prepared extends Reading {
  readonly blocks: readonly Block[];
  /** How the published date is known; null when there is none. */
  readonly publishedBasis: string | null;
  /** Whether a person gave the date; one that the copy gives is a suggestion. */
  readonly dateGiven: boolean;
  readonly detected: readonly Detected[];
}

/** What is known of an article better than the file knows it: from a manifest, or from the editor who pastes it. */
export type Known = Partial<Pick<Prepared, 'title' | 'publisher' | 'publishedOn' | 'publishedBasis'>>;

/** Prepares a file for the library. */
export type Prepare = (
  bytes: Uint8Array,
  name: string,
  known: Known,
  signal?: AbortSignal,
) => Promise<Result<Prepared>>;

export const prepare: Prepare = async (bytes, name, known) => {
  const reading = await readBytes(bytes, name);
  if (!reading.ok) return reading;
  const { text } = reading.value;
  const blocks = blocksOf(text);
  const date = dateKnown(reading.value, blocks, known);
  const detected = detect({ text, publishedOn: date.publishedOn, blocks });
  const title = cut(known.title ?? titleOf(text, blocks) ?? reading.value.title);
  const publisher = cut(known.publisher ?? reading.value.publisher);
  return ok({ ...reading.value, title, publisher, ...date, blocks, detected });
};

/** The library keeps no longer name than this, in UTF-16 code units; the text itself is kept whole. */
const LONGEST_NAME = 2_000;

/** Cut to length, and never through the middle of a character. */
function cut(name: string | null): string | null {
  return name === null ? null : name.slice(0, LONGEST_NAME).replace(/[\uD800-\uDBFF]$/, '');
}

function dateKnown(
  reading: Reading,
  blocks: readonly Block[],
  known: Known,
): Pick<Prepared, 'publishedOn' | 'publishedBasis' | 'dateGiven'> {
  if (known.publishedOn != null) {
    const { publishedOn, publishedBasis } = known;
    // A manifest says how it knows; an editor just knows.
    return {
      publishedOn,
      publishedBasis: publishedBasis ?? 'Set by the editor.',
      dateGiven: publishedBasis === undefined,
    };
  }
  if (reading.publishedOn !== null) {
    return { publishedOn: reading.publishedOn, publishedBasis: 'The file says so.', dateGiven: false };
  }
  const { date, basis } = dateOf(reading.text, blocks);
  return { publishedOn: date, publishedBasis: date === null ? null : basis, dateGiven: false };
}
