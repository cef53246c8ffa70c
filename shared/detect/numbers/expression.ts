import { F } from '../text/flags';
import {
  CARDINAL_VALUES,
  FRACTION_CHARS,
  PLURAL_SCALES,
  SCALE_VALUES,
  SHORT_SCALES,
} from '../text/number-words';
import { isDigits } from '../text/numerals';
import { K, type Token } from '../text/tokens';
import { readCardinal, readOpenScale, readPoint, readSeveral } from './cardinals';
import { exact, isHyphen, times, type Draft, type NumberExpression } from './draft';
import { denominatorAt, endsFraction, isShare } from './fractions';
import { powerOfTen, raised } from './powers';

/** The number that starts at token `i`, or null. Looks no further than `n`. */
export function readExpression(tokens: readonly Token[], i: number, n: number): NumberExpression | null {
  const token = tokens[i];
  if (token === undefined) return null;
  let draft: Draft | null = null;
  if (token.kind === K.NUM) draft = readDigits(tokens, i, n);
  else if (token.kind === K.PUNCT) draft = readFractionChar(tokens, i);
  else if (token.kind === K.WORD) draft = readWords(tokens, i, n);
  if (draft === null) return null;
  const { low, high, to, bare, words, fraction, scale, shortScale } =
    ratioOf(tokens, draft, n) ?? readTail(tokens, draft, n);
  return { low, high, from: i, to, bare, words, fraction, scale, shortScale };
}

/** "one in five", "two out of three", "1 in 20": a share, when a noun, "of" or nothing follows. */
function ratioOf(tokens: readonly Token[], draft: Draft, n: number): Draft | null {
  const out = tokens[draft.to]?.lower === 'out' && tokens[draft.to + 1]?.lower === 'of';
  const link = tokens[draft.to]?.lower;
  const every = (link === 'in' || link === 'of') && tokens[draft.to + 1]?.lower === 'every';
  if (!out && !every && link !== 'in' && link !== 'over') return null;
  if (draft.low < 1 || draft.low !== draft.high || draft.scale > 1 || !Number.isInteger(draft.low))
    return null;
  const at = draft.to + (out || every ? 2 : 1);
  const token = tokens[at];
  if (
    at >= n ||
    token === undefined ||
    (token.kind !== K.NUM && (token.flags & (F.CARDINAL | F.SCALE | F.DET)) === 0)
  )
    return null;
  const whole = token.kind === K.NUM ? readDigits(tokens, at, n) : readWords(tokens, at, n);
  if (whole === null || whole.low <= draft.low || whole.fraction || !Number.isInteger(whole.low)) return null;
  // "two in 2018", "3 over 5 years": not a share of so many.
  if (whole.bare && whole.low > 1500 && whole.low < 2200) return null;
  const next = tokens[whole.to];
  if (tokens[draft.to]?.lower === 'over' && next !== undefined && next.kind !== K.PUNCT) return null;
  if (next?.kind === K.WORD && (next.flags & (F.UNIT | F.CURRENCY)) !== 0) return null;
  if (!out && draft.low > 9 && whole.low > 100) return null;
  return exact(draft.low / whole.low, whole.to, { words: draft.words, fraction: true });
}

function readFractionChar(tokens: readonly Token[], i: number): Draft | null {
  const value = FRACTION_CHARS.get(tokens[i]?.lower ?? '');
  return value === undefined ? null : exact(value, i + 1, { fraction: true });
}

/** "3/4": the value of the fraction that two numbers and a stroke make at `i`. */
function slashedAt(tokens: readonly Token[], i: number, n: number): number | null {
  const [a, slash, b, after] = [tokens[i], tokens[i + 1], tokens[i + 2], tokens[i + 3]];
  if (i + 2 >= n || a?.kind !== K.NUM || b?.kind !== K.NUM) return null;
  if ((slash?.lower !== '/' && slash?.lower !== '⁄') || !slash.glued || !b.glued || b.value === 0)
    return null;
  // "3/4/2017" is a date and "24/7" no fraction.
  if ((after?.lower === '/' && after.glued) || a.value >= b.value || b.value > 1000) return null;
  return a.value / b.value;
}

function readDigits(tokens: readonly Token[], i: number, n: number): Draft | null {
  const token = tokens[i] as Token;
  let value = token.value;
  let to = i + 1;
  let fraction = false;
  let bare = isDigits(token.lower);
  const alone = slashedAt(tokens, i, n);
  const mixed = tokens[i + 1]?.kind === K.NUM && bare ? slashedAt(tokens, i + 1, n) : null;
  const sign = tokens[i + 1]?.glued === true ? FRACTION_CHARS.get(tokens[i + 1]?.lower ?? '') : undefined;
  const power = powerOfTen(tokens, i, n);
  if (power !== null) return exact(Number(`${value}e${power.exponent}`), power.to);
  const root = raised(tokens, i, n);
  if (root !== null) return exact(root.value, root.to);
  if (alone !== null) {
    [value, to, fraction, bare] = [alone, i + 3, true, false];
  } else if (mixed !== null) {
    [value, to, bare] = [value + mixed, i + 4, false];
  } else if (sign !== undefined) {
    [value, to, bare] = [value + sign, i + 2, false];
  }
  return readScales(tokens, exact(value, to, { bare, fraction }), n);
}

/** The scale word at `i`, short or long: "million", "bn". Short ones must stand right behind the digits. */
function scaleAt(
  tokens: readonly Token[],
  i: number,
  n: number,
  digits: boolean,
): { value: number; short: string | null } | null {
  const token = tokens[i];
  if (i >= n || token?.kind !== K.WORD) return null;
  if ((token.flags & F.SCALE) !== 0) {
    const value = SCALE_VALUES.get(token.lower) ?? (digits ? PLURAL_SCALES.get(token.lower) : undefined);
    if (value !== undefined) return { value, short: null };
  }
  if (!digits) return null;
  const written = token.word.length === 1 && token.caps > 0 ? token.lower.toUpperCase() : token.lower;
  const short = SHORT_SCALES.get(written);
  if (
    short === undefined ||
    (!token.glued && token.lower.length === 1 && token.lower !== 'k' && written !== 'G')
  )
    return null;
  return { value: short, short: written };
}

/** Multiplies by the scales that follow and adds what comes after them: "6 thousand 2 hundred and 14". */
function readScales(tokens: readonly Token[], draft: Draft, n: number): Draft {
  let at = draft.to;
  if (isHyphen(tokens[at]) && tokens[at]?.glued === true && scaleAt(tokens, at + 1, n, false) !== null) at++;
  const first = scaleAt(tokens, at, n, true);
  if (first === null) return draft;
  let value = times(draft.low, first.value);
  let scale = first.value;
  at++;
  if (first.short === null) {
    const second = scaleAt(tokens, at, n, false);
    if (second !== null && second.value >= 1000) {
      value = times(value, second.value);
      scale = times(scale, second.value);
      at++;
    }
    const lesser = readLesser(tokens, at, n, scale);
    if (lesser !== null) {
      value += lesser.low;
      at = lesser.to;
    }
  }
  return { ...draft, low: value, high: value, to: at, bare: false, scale, shortScale: first.short };
}

/** A smaller number that belongs to the one before: "[6 thousand] 2 hundred and 14". */
function readLesser(tokens: readonly Token[], i: number, n: number, scale: number): Draft | null {
  const at = tokens[i]?.lower === 'and' ? i + 1 : i;
  const token = tokens[at];
  if (at >= n || token === undefined) return null;
  let lesser: Draft | null = null;
  if (
    token.kind === K.NUM &&
    Number.isInteger(token.value) &&
    (at > i || (tokens[at + 1]?.flags ?? 0) & F.SCALE)
  )
    lesser = readDigits(tokens, at, n);
  else if (token.kind === K.WORD && (token.flags & (F.CARDINAL | F.SCALE)) !== 0)
    lesser = readCardinal(tokens, at, n);
  if (lesser === null || lesser.low >= scale || lesser.fraction) return null;
  // "6 hundred and 5 hundred" are two numbers.
  return lesser.scale >= scale ? null : lesser;
}

function readWords(tokens: readonly Token[], i: number, n: number): Draft | null {
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

/** "and a half", "and three quarters" behind a number, with a scale behind that: "five and a half million". */
function readTail(tokens: readonly Token[], draft: Draft, n: number): Draft {
  if (draft.fraction || draft.low !== draft.high) return draft;
  // "five and a half", "four-and-a-half".
  const hyphened =
    isHyphen(tokens[draft.to]) && tokens[draft.to + 1]?.lower === 'and' && isHyphen(tokens[draft.to + 2]);
  if (!hyphened && tokens[draft.to]?.lower !== 'and') return draft;
  const at = hyphened ? draft.to + 3 : draft.to + 1;
  const word = tokens[at]?.lower;
  let part: { value: number; to: number } | null = null;
  if (word === 'a' || word === 'an' || word === 'one') {
    const lower = denominatorAt(tokens, at + 1, n);
    // "two and a third man" counts men.
    if (
      lower !== null &&
      !lower.plural &&
      (lower.value === 2 || lower.value === 4 || endsFraction(tokens[lower.to]) || isScale(tokens[lower.to]))
    )
      part = { value: 1 / lower.value, to: lower.to };
  } else {
    const above = CARDINAL_VALUES.get(word ?? '');
    const lower = above === undefined ? null : denominatorAt(tokens, at + 1, n);
    // "two and three-quarter hours": a hyphen makes a plural needless.
    const joined = isHyphen(tokens[at + 1]) && tokens[at + 1]?.glued === true;
    if (above !== undefined && lower !== null && (lower.plural || joined))
      part = { value: above / lower.value, to: lower.to };
  }
  if (part === null) return draft;
  if (draft.scale >= 1000)
    return {
      ...draft,
      low: draft.low + times(part.value, draft.scale),
      high: draft.high + times(part.value, draft.scale),
      to: part.to,
    };
  return readScales(
    tokens,
    { ...draft, low: draft.low + part.value, high: draft.high + part.value, to: part.to, bare: false },
    n,
  );
}

function isScale(token: Token | undefined): boolean {
  return token !== undefined && (token.flags & F.SCALE) !== 0;
}
