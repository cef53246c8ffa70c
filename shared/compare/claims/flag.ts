import type { Span } from '../../domain/span';
import { placeNamed } from '../lexicon/places';
import type { ReadSentence } from '../text/reading';

/** The country under whose flag a ship sails, as a sentence gives it. */
export interface Flag extends Span {
  /** The place's id in the gazetteer. */
  readonly country: string;
  readonly exact: string;
}

const COUNTRY = '(\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)';
const FLAGGED = new RegExp(
  `\\b${COUNTRY}-(?:flagged|registered)\\b|\\bunder (?:the|a) ${COUNTRY} flag\\b|\\bfl(?:ies|ew|ying) the ${COUNTRY} flag\\b|\\bflag of ${COUNTRY}`,
  'u',
);

/** The flag that a sentence names; null when it names none, or no country that is known. */
export function flagOf({ text, start }: ReadSentence): Flag | null {
  const hit = FLAGGED.exec(text);
  if (hit === null) return null;
  const words = hit.slice(1).find(Boolean) ?? '';
  const place = placeNamed(words.toLowerCase());
  return place === null
    ? null
    : { start: start + hit.index, end: start + hit.index + hit[0].length, country: place.id, exact: hit[0] };
}
