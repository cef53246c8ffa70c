import { isHyphen } from '../numbers/draft';
import { F, STOPS } from '../text/flags';
import { K, type Token } from '../text/tokens';
import { isTime } from './measures';
import type { Raw } from './raw';

/** An amount that is somebody's or something's age. */
export interface Age {
  /** Token after the words of the age ("years old"). */
  readonly to: number;
}

/** Who is told by age. */
const OF_AGE =
  /^(?:people|persons|adults|men|women|boys|girls|children|kids|teenagers|residents|citizens|pensioners|patients|voters|workers|employees|drivers|players|those|anyone|everyone|everybody|refugees|migrants|prisoners|inmates|passengers|americans|britons|germans|italians)$/u;

/** "aged 66", "Maddon, 66,", "50-year-old", "50 years old", "three months of age", "over the age of 23", "will be 35". */
export function ageAt(tokens: readonly Token[], raw: Raw, first: number, n: number): Age | null {
  if (isTime(raw.unit)) return behindTime(tokens, raw, n);
  if (raw.kind !== 'none' || raw.number.scale > 1 || raw.number.fraction || raw.high > 120 || raw.high < 1)
    return null;
  const before = raw.from > first ? tokens[raw.from - 1] : undefined;
  const next = raw.to < n ? tokens[raw.to] : undefined;
  if (/^(?:aged|ages?)$/u.test(before?.lower ?? '')) return { to: raw.to };
  if (
    before?.lower === 'of' &&
    (tokens[raw.from - 2]?.lower === 'age' || tokens[raw.from - 2]?.lower === 'ages')
  )
    return { to: raw.to };
  // "870 people over 65", "women under 30": a bound behind people, and nothing counted.
  if (
    /^(?:over|under|above|below)$/u.test(before?.lower ?? '') &&
    raw.high >= 5 &&
    OF_AGE.test(tokens[raw.from - 2]?.lower ?? '') &&
    (next === undefined || next.kind !== K.WORD || (next.flags & (STOPS | F.VERB | F.ADV)) !== 0)
  )
    return { to: raw.to };
  // "Ms Novak, 58, said": between commas, behind a name.
  if (
    before?.lower === ',' &&
    raw.number.bare &&
    (next === undefined || next.lower === ',' || next.lower === '.')
  ) {
    const name = tokens[raw.from - 2];
    if (name?.kind === K.WORD && name.caps > 0 && (name.flags & (F.MONTH | F.PLACE)) === 0)
      return { to: raw.to };
  }
  // "The average life expectancy of men there is around 73".
  if (
    raw.number.bare &&
    raw.low >= 20 &&
    (next === undefined || next.kind !== K.WORD || (next.flags & (F.PREP | F.CONJ | F.VERB)) !== 0)
  ) {
    for (let at = raw.from - 1; at >= first && at >= raw.from - 12; at--)
      if (tokens[at]?.lower === 'expectancy') return { to: raw.to };
  }
  // "He will be 35", "she turned 40".
  if (
    before !== undefined &&
    raw.number.bare &&
    /^(?:is|was|be|turned|turns|am|are)$/u.test(before.lower) &&
    (next === undefined || next.kind !== K.WORD || (next.flags & (F.PREP | F.CONJ)) !== 0)
  ) {
    for (let at = raw.from - 2; at >= first && at >= raw.from - 4; at--) {
      const token = tokens[at];
      if (token?.lower === 'he' || token?.lower === 'she' || token?.lower === 'i') return { to: raw.to };
      if ((token?.flags ?? 0) & (F.PREP | F.CONJ)) break;
    }
  }
  return null;
}

function behindTime(tokens: readonly Token[], raw: Raw, n: number): Age | null {
  if (raw.unit !== 'year') return null;
  const at = isHyphen(tokens[raw.to]) ? raw.to + 1 : raw.to;
  const word = tokens[at]?.lower;
  if (at >= n) return null;
  if (word === 'old' || word === 'olds') return { to: at + 1 };
  return word === 'of' && tokens[at + 1]?.lower === 'age' ? { to: at + 2 } : null;
}
