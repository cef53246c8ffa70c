import type { Span } from '../../domain/span';
import type { ReadSentence } from '../text/reading';
import { stem } from '../text/stem';

/** How a trial ended, as a sentence gives it. */
export interface Outcome extends Span {
  readonly guilty: boolean;
  readonly exact: string;
  /** Stems of what stands behind "of": the charge is among them. */
  readonly of: ReadonlySet<string>;
}

const GUILTY = /\b(?:convict(?:s|ed)|f(?:ound|inds?) (?:[\p{L}'’ -]{1,40} )?(?<!not )guilty)\b/iu;
const CLEARED = /\b(?:acquit(?:s|ted)|cleared|f(?:ound|inds?) (?:[\p{L}'’ -]{1,40} )?not guilty)\b/iu;
/** Another trial, or no verdict: "appealed", "expected to be cleared", "was not convicted", "the convicted banker". */
const OPEN =
  /\b(?:appeal\p{L}*|overturn\p{L}*|quash\p{L}*|retrial|retried|again|(?:19|20)\d\d|whether|if|may|could|would|should|expected|likely|not (?:been )?(?:convicted|acquitted|cleared)|never|the convicted|previously|earlier)\b/iu;

/** The end of a trial that the sentence tells; null when it tells none, two, or leaves it open. */
export function outcomeOf({ text, start }: ReadSentence): Outcome | null {
  if (OPEN.test(text)) return null;
  const [guilty, cleared] = [GUILTY.exec(text), CLEARED.exec(text)];
  const hit = guilty ?? cleared;
  if (hit === null || (guilty !== null && cleared !== null)) return null;
  const clause = /^[^,;.]*/u.exec(text.slice(hit.index))?.[0] ?? '';
  const of = Array.from(clause.matchAll(/\bof (?:the )?(\p{Ll}{3,})/gu), ([, word = '']) => stem(word));
  return {
    start: start + hit.index,
    end: start + hit.index + hit[0].length,
    guilty: guilty !== null,
    exact: hit[0],
    of: new Set(of),
  };
}

/** Whether two outcomes cannot both be of one charge. */
export function areOpposed(a: Outcome, b: Outcome): boolean {
  return a.guilty !== b.guilty && a.of.size > 0 && [...a.of].some((word) => b.of.has(word));
}
