import { F } from '../text/flags';
import { PLURAL_SCALES, SCALE_VALUES } from '../text/number-words';
import { K, type Token } from '../text/tokens';
import { readCardinal, readOpenScale, readPoint, readSeveral } from './cardinals';
import { exact, isHyphen, times, type Draft } from './draft';
import { denominatorAt, endsFraction, isShare } from './fractions';

/** A number in words: "nine", "a million", "two-thirds", "half a billion", "thousands"; null where the words count nothing. */
export function readWords(tokens: readonly Token[], i: number, n: number): Draft | null {
  const token = tokens[i] as Token;
  const flags = token.flags;
  const next = tokens[i + 1];
  if ((flags & F.SCALE) !== 0 && SCALE_VALUES.has(token.lower)) return readSeveral(tokens, i, n);
  if ((flags & F.CARDINAL) !== 0) {
    const draft = readCardinal(tokens, i, n);
    return draft === null ? null : withWordTail(tokens, draft, n, i);
  }
  if ((flags & F.SCALE) !== 0) return readOpenScale(tokens, i, n);
  if (token.lower === 'a' || token.lower === 'an') return readArticle(tokens, i, n);
  if (token.lower === 'half' || token.lower === 'quarter') {
    const share = token.lower === 'half' ? 0.5 : 0.25;
    const hyphened = isHyphen(next) && next?.glued === true && tokens[i + 2]?.glued === true;
    if (hyphened && isHalved(tokens[i + 2])) return exact(share, i + 1, { words: true });
    const at = hyphened || next?.lower === 'a' || next?.lower === 'an' ? i + 2 : i + 1;
    const scale = tokens[at];
    if (at < n && scale !== undefined && (scale.flags & F.SCALE) !== 0) {
      const value = SCALE_VALUES.get(scale.lower);
      if (value !== undefined) return exact(times(share, value), at + 1, { words: true, scale: value });
    }
    return token.lower === 'half' && isShare(tokens, i)
      ? exact(0.5, i + 1, { words: true, fraction: true })
      : null;
  }
  return null;
}

/** Units that copy joins to "half-" and "quarter-"; a half-year is a term, a half-century a score of fifty. */
function isHalved(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.flags & F.UNIT) !== 0 &&
    !/^(?:time|times|year|century|turn|generation)$/u.test(token.lower)
  );
}

/** "a million", "a dozen", "a third of", "a quarter of a million", "a half". */
function readArticle(tokens: readonly Token[], i: number, n: number): Draft | null {
  const next = tokens[i + 1];
  if (i + 1 >= n || next?.kind !== K.WORD) return null;
  if ((next.flags & F.SCALE) !== 0 && SCALE_VALUES.has(next.lower)) {
    const draft = readCardinal(tokens, i + 1, n);
    return draft === null ? null : withWordTail(tokens, draft, n, i);
  }
  const part = denominatorAt(tokens, i + 1, n);
  if (part === null || part.plural || isHyphen(tokens[i + 1])) return null;
  const after = tokens[part.to];
  const scaleWord =
    after !== undefined && (after.flags & F.SCALE) !== 0 ? SCALE_VALUES.get(after.lower) : undefined;
  if (scaleWord !== undefined)
    return exact(times(1 / part.value, scaleWord), part.to + 1, { words: true, scale: scaleWord });
  if (!endsFraction(after) || (part.value > 1000 && after !== undefined)) return null;
  return ofScale(tokens, exact(1 / part.value, part.to, { words: true, fraction: true }), n);
}

/** "[two thirds] of a million": the fraction of a scale. */
function ofScale(tokens: readonly Token[], draft: Draft, n: number): Draft {
  if (tokens[draft.to]?.lower !== 'of' || tokens[draft.to + 1]?.lower !== 'a' || draft.to + 2 >= n)
    return draft;
  const value = SCALE_VALUES.get(tokens[draft.to + 2]?.lower ?? '');
  return value === undefined
    ? draft
    : exact(times(draft.low, value), draft.to + 3, { words: true, scale: value });
}

/** What may follow a number in words: decimals, a denominator, "and a half". */
function withWordTail(tokens: readonly Token[], draft: Draft, n: number, i: number): Draft | null {
  const point = readPoint(tokens, draft.to, n);
  if (point !== null) {
    // "two point five million": the scale stands behind the decimals.
    const scale = SCALE_VALUES.get(tokens[point.to]?.lower ?? '') ?? 1;
    const value = Number(`${draft.low}.${point.decimals}`);
    return scale > 1 && point.to < n
      ? exact(times(value, scale), point.to + 1, { words: true, scale })
      : exact(value, point.to, { words: true });
  }
  const dozens = PLURAL_SCALES.get(tokens[draft.to]?.lower ?? '');
  if (dozens !== undefined && dozens >= 12 && draft.to < n && tokens[draft.to]?.lower !== 'hundreds') {
    // "five hundred and three dozens" is 500 and 36.
    const rest = dozens === 12 && draft.low > 100 ? draft.low % 100 : draft.low;
    return exact(draft.low - rest + times(rest, dozens), draft.to + 1, { words: true, scale: dozens });
  }
  const tens = tensBelow(tokens, draft, n);
  if (tens !== null) return tens;
  const part = denominatorAt(tokens, draft.to, n);
  if (part !== null && draft.low > 0) {
    // "one third" is a fraction, "five second" and "the two quarter" are not; plural denominators go with two and more.
    const single = draft.low === 1;
    const hyphened = isHyphen(tokens[draft.to]);
    if ((single && !part.plural && (hyphened || endsFraction(tokens[part.to]))) || (!single && part.plural)) {
      const rest = draft.low % 100;
      // "two hundred and one quarter" is 200 and ¼; "one hundred and seventy-one sixths" is 171 of them.
      const mixed = draft.low > 100 && rest < part.value && rest > 0 && tokens[draft.to - 2]?.lower === 'and';
      if (mixed) return exact(draft.low - rest + rest / part.value, part.to, { words: true });
      return ofScale(tokens, exact(draft.low / part.value, part.to, { words: true, fraction: true }), n);
    }
  }
  return { ...draft, to: Math.max(draft.to, i + 1) };
}

/** "one hundred thirty fifths": the tens before a plural below ten go with it, as in "thirty-fifths". */
function tensBelow(tokens: readonly Token[], draft: Draft, n: number): Draft | null {
  const tens = draft.low % 100;
  const bare =
    tokens[draft.to - 1]?.kind === K.WORD &&
    !isHyphen(tokens[draft.to]) &&
    tokens[draft.to - 2]?.lower !== 'and';
  if (draft.low <= 100 || tens < 20 || tens % 10 !== 0 || !bare) return null;
  const part = denominatorAt(tokens, draft.to - 1, n);
  return part?.plural === true && part.to > draft.to
    ? exact((draft.low - tens) / part.value, part.to, { words: true, fraction: true })
    : null;
}
