import { F } from '../text/flags';
import { CARDINAL_VALUES, DENOMINATORS, ORDINAL_VALUES } from '../text/number-words';
import { K, type Token } from '../text/tokens';
import { isHyphen } from './draft';

/** The lower part of a fraction at `i`: "thirds", "twenty-fifth". */
export function denominatorAt(
  tokens: readonly Token[],
  i: number,
  n: number,
): { value: number; to: number; plural: boolean } | null {
  const at = isHyphen(tokens[i]) ? i + 1 : i;
  const token = tokens[at];
  if (at >= n || token?.kind !== K.WORD) return null;
  const value = DENOMINATORS.get(token.lower);
  if (value !== undefined && value > 2) return { value, to: at + 1, plural: token.lower.endsWith('s') };
  if (value === 2 && token.lower !== 'seconds')
    return { value, to: at + 1, plural: token.lower === 'halves' };
  const tens = (token.flags & F.CARDINAL) !== 0 ? (CARDINAL_VALUES.get(token.lower) ?? 0) : 0;
  if (tens < 20) return null;
  const unitAt = isHyphen(tokens[at + 1]) ? at + 2 : at + 1;
  const word = tokens[unitAt]?.lower ?? '';
  const unit = ORDINAL_VALUES.get(word.replace(/s$/u, ''));
  return unit === undefined || unit > 9 || unitAt >= n
    ? null
    : { value: tens + unit, to: unitAt + 1, plural: word.endsWith('s') };
}

/** Words after "a third" that keep it a fraction; before a noun it is an ordinal ("a third man"). */
export function endsFraction(token: Token | undefined): boolean {
  if (isHyphen(token) && token?.glued === true) return false;
  if (token === undefined || token.kind !== K.WORD) return true;
  return (
    (token.flags & (F.PREP | F.CONJ | F.AUX | F.PRON)) !== 0 ||
    token.lower === 'more' ||
    token.lower === 'less' ||
    token.lower === 'the'
  );
}

/** Whether "half" is a share ("half of", "half the", "about half") and no period of play or of a year ("the first half"). */
export function isShare(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (next?.glued === true && isHyphen(next)) return false;
  if (
    next?.lower === 'of' &&
    before !== undefined &&
    /^(?:first|second|other|latter|this|last|final)$/u.test(before.lower)
  )
    return false;
  if (
    next?.kind === K.WORD &&
    /^(?:of|the|a|an|their|its|his|her|our|my|all|these|those|that|as)$/u.test(next.lower)
  )
    return !/^(?:this|first|second|that|last|final|opening)$/u.test(before?.lower ?? '');
  return (
    before?.kind === K.WORD &&
    /^(?:about|around|almost|nearly|than|over|roughly|just|least|approximately|by|only|under|some)$/u.test(
      before.lower,
    )
  );
}
