import type { Span } from '../../domain/span';
import { placeNamed } from '../lexicon/places';
import type { Name } from '../text/names';
import type { ReadSentence } from '../text/reading';

/** The country under whose flag a ship sails, as a sentence gives it. */
export interface Flag extends Span {
  /** The place's id in the gazetteer. */
  readonly country: string;
  /** The name that stands nearest. */
  readonly ship: Name;
  readonly exact: string;
}

const COUNTRY = '(\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)';
const FLAGGED = new RegExp(
  `\\b${COUNTRY}-(?:flagged|registered)\\b|\\bunder (?:the|a) ${COUNTRY} flag\\b|\\bfl(?:ies|ew|ying) the ${COUNTRY} flag\\b|\\b(?:flag of|registered in) ${COUNTRY}`,
  'u',
);

// Fans wave flags, and firms and voters are registered in countries too.
const SAILS =
  /\b(?:ships?|vessels?|tankers?|freighters?|ferr(?:y|ies)|carriers?|trawlers?|boats?|barges?|yachts?|tugs?|liners?|coasters?|sail(?:s|ed|ing)|flagged|crew|cargo|MV|MT)\b/u;

/** The flag that a sentence names, and the ship whose it is; null when it names none, or no country that is known. */
export function flagOf({ text, start, names }: ReadSentence): Flag | null {
  const hit = FLAGGED.exec(text);
  if (hit === null || !SAILS.test(text)) return null;
  const words = (hit.slice(1).find(Boolean) ?? '').toLowerCase();
  // "The Liberian-flagged": of two capitals the first may only open the sentence.
  const place = placeNamed(words) ?? placeNamed(words.split(' ').at(-1) ?? '');
  const span = { start: start + hit.index, end: start + hit.index + hit[0].length };
  const far = (name: Name): number => Math.max(name.start - span.end, span.start - name.end);
  const [ship] = names.filter((name) => name.place === null).sort((a, b) => far(a) - far(b));
  return place === null || ship === undefined ? null : { ...span, country: place.id, ship, exact: hit[0] };
}
