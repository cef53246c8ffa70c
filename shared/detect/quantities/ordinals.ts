import { plainNumber } from '../numbers/draft';
import { F, STOPS } from '../text/flags';
import { K, type Token } from '../text/tokens';
import { singularOf } from './nouns';
import type { Raw } from './raw';

/** What is counted up one by one, where copy names the latest: "the 17th victim", "the 300th case". */
const COUNTED_UP =
  /^(?:victim|death|fatality|casualty|murder|killing|homicide|drowning|suicide|case|infection|arrest|execution)$/u;
/** Somebody of whom the words behind must say that they died. */
const SOMEBODY =
  /^(?:person|man|woman|boy|girl|child|baby|patient|resident|soldier|policeman|officer|civilian|worker|miner|passenger|prisoner|inmate|climber|cyclist|journalist|migrant|pupil|student|firefighter)$/u;
const DIED = /^(?:die|dies|died|dead|killed|drown|drowned|perish|perished|executed|murdered|infected)$/u;

/**
 * "The 17th victim", "a 17th person has died": the amount at token `i` as a count that has come so far, and null for any other
 * ordinal.
 */
export function countedUpAt(tokens: readonly Token[], i: number, n: number): Raw | null {
  const [number, suffix] = [tokens[i], tokens[i + 1]];
  if (number?.kind !== K.NUM || suffix?.glued !== true || !/^(?:st|nd|rd|th)$/u.test(suffix.lower))
    return null;
  if (number.value < 2 || !Number.isInteger(number.value)) return null;
  for (let at = i + 2; at < n && at < i + 5; at++) {
    const token = tokens[at];
    if (token?.kind !== K.WORD || token.caps > 0) return null;
    const noun = singularOf(token.lower);
    if (noun !== token.lower) return null;
    if (
      (COUNTED_UP.test(noun) && !goesOn(tokens[at + 1])) ||
      (SOMEBODY.test(noun) && saysDied(tokens, at + 1, n))
    )
      return upTo(i, at + 1, number.value, noun);
  }
  return null;
}

// "The 20th death anniversary".
function goesOn(next: Token | undefined): boolean {
  return next?.kind === K.WORD && (next.flags & (STOPS | F.ADV | F.VERB | F.REPORT)) === 0;
}

// "Has died", "to be killed", "to die in the outbreak".
function saysDied(tokens: readonly Token[], i: number, n: number): boolean {
  for (let at = i; at < n && at < i + 4; at++) {
    const word = tokens[at]?.lower ?? '';
    if (DIED.test(word)) return true;
    if (!/^(?:has|had|have|to|be|been|was|is|now|found)$/u.test(word)) return false;
  }
  return false;
}

function upTo(from: number, to: number, value: number, unit: string): Raw {
  const number = plainNumber(value, from, to, false);
  return { low: value, high: value, from, to, unit, kind: 'none', hyphened: false, plus: false, number };
}
