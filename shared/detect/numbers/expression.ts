import { F } from '../text/flags';
import {
  CARDINAL_VALUES,
  DENOMINATORS,
  FRACTION_CHARS,
  ORDINAL_VALUES,
  PLURAL_SCALES,
  SCALE_VALUES,
  SHORT_SCALES,
} from '../text/number-words';
import { K, type Token } from '../text/tokens';

/** A number in the text, before any unit: tokens `[from, to)`. */
export interface NumberExpression {
  readonly low: number;
  readonly high: number;
  readonly from: number;
  readonly to: number;
  /** Digits without a scale, grouping or decimals: may be a year, a label or part of a date. */
  readonly bare: boolean;
  /** Written in words alone ("nine", "two thousand"). */
  readonly words: boolean;
  /** A part of a whole: "two-thirds", "half", "one in five". */
  readonly fraction: boolean;
  /** The scale it was multiplied by last, 1 when none: "30 to 40 million" shares it. */
  readonly scale: number;
  /** A glued `m`, `M`, `b`, `G` … was read as a scale; a unit may fit better. */
  readonly shortScale: string | null;
}

type Draft = Omit<NumberExpression, 'from'>;

const HYPHENS = new Set(['-', '‐', '‑', '–']);

/** Whether the token is a hyphen inside a word or range. */
export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && token.kind === K.PUNCT && HYPHENS.has(token.lower);
}

function exact(value: number, to: number, rest: Partial<Draft> = {}): Draft {
  // Written out: a spread would cost more than reading the number.
  return {
    low: value,
    high: rest.high ?? value,
    to,
    bare: rest.bare ?? false,
    words: rest.words ?? false,
    fraction: rest.fraction ?? false,
    scale: rest.scale ?? 1,
    shortScale: rest.shortScale ?? null,
  };
}

/** Binary noise is not part of what the copy says: 1.2 × 1,000,000,000 is 1,200,000,000. */
function times(a: number, b: number): number {
  return Number((a * b).toPrecision(15));
}

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
  const every = tokens[draft.to]?.lower === 'in' && tokens[draft.to + 1]?.lower === 'every';
  if (!out && tokens[draft.to]?.lower !== 'in' && tokens[draft.to]?.lower !== 'over') return null;
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

function readDigits(tokens: readonly Token[], i: number, n: number): Draft | null {
  const token = tokens[i] as Token;
  let value = token.value;
  let to = i + 1;
  let fraction = false;
  let bare = /^\d+$/u.test(token.lower);
  const over = (at: number): number | null => {
    const [a, slash, b, after] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
    if (at + 2 >= n || a?.kind !== K.NUM || b?.kind !== K.NUM) return null;
    if ((slash?.lower !== '/' && slash?.lower !== '⁄') || !slash.glued || !b.glued || b.value === 0)
      return null;
    // "3/4/2017" is a date and "24/7" no fraction.
    if ((after?.lower === '/' && after.glued) || a.value >= b.value || b.value > 1000) return null;
    return a.value / b.value;
  };
  const alone = over(i);
  const mixed = tokens[i + 1]?.kind === K.NUM && bare ? over(i + 1) : null;
  const sign = tokens[i + 1]?.glued === true ? FRACTION_CHARS.get(tokens[i + 1]?.lower ?? '') : undefined;
  const power = powerOfTen(tokens, i, n);
  if (power !== null) {
    return exact(Number(`${value}e${power.exponent}`), power.to);
  } else if (alone !== null) {
    [value, to, fraction, bare] = [alone, i + 3, true, false];
  } else if (mixed !== null) {
    [value, to, bare] = [value + mixed, i + 4, false];
  } else if (sign !== undefined) {
    [value, to, bare] = [value + sign, i + 2, false];
  }
  return readScales(tokens, exact(value, to, { bare, fraction }), n);
}

/** "1.3x10^6", "1.99×10−30": the exponent and where it ends. */
function powerOfTen(tokens: readonly Token[], i: number, n: number): { exponent: number; to: number } | null {
  const [cross, ten] = [tokens[i + 1], tokens[i + 2]];
  if (i + 2 >= n || cross?.glued !== true) return null;
  if (cross.kind === K.CODE && cross.lower === 'x10' && tokens[i + 2]?.lower === '^')
    return exponentAt(tokens, i + 3);
  if (cross.lower !== '×' && cross.lower !== 'x') return null;
  if (ten?.value !== 10) return null;
  return exponentAt(tokens, tokens[i + 3]?.lower === '^' ? i + 4 : i + 3);
}

function exponentAt(tokens: readonly Token[], i: number): { exponent: number; to: number } | null {
  const minus = tokens[i]?.lower === '-' || tokens[i]?.lower === '−';
  const at = minus ? i + 1 : i;
  const digits = tokens[at];
  if (digits?.kind !== K.NUM || !digits.glued || digits.value > 300) return null;
  return { exponent: minus ? -digits.value : digits.value, to: at + 1 };
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
  const written = token.end - token.start === 1 && token.caps > 0 ? token.lower.toUpperCase() : token.lower;
  const short = SHORT_SCALES.get(written);
  if (
    short === undefined ||
    (!token.glued && token.lower.length === 1 && token.lower !== 'k' && written !== 'G')
  )
    return null;
  return { value: short, short: written };
}

/** Multiplies by the scales that follow and adds what comes after them: "4 thousand 3 hundred and 21". */
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

/** A smaller number that belongs to the one before: "[4 thousand] 3 hundred and 21". */
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
  // "3 hundred and 2 hundred" are two numbers.
  return lesser.scale >= scale ? null : lesser;
}

/** Cardinal words: "two hundred and fifty-four thousand", "a hundred", "dozen". */
function readCardinal(tokens: readonly Token[], i: number, n: number): Draft | null {
  let total = 0;
  let current = -1;
  let scale = 1;
  let at = i;
  let smallest = Infinity;
  while (at < n) {
    let index = at;
    const linked = at > i && (isHyphen(tokens[index]) || tokens[index]?.lower === 'and');
    if (linked) index++;
    const token = tokens[index];
    if (token?.kind !== K.WORD || index >= n) break;
    const cardinal = (token.flags & F.CARDINAL) !== 0 ? CARDINAL_VALUES.get(token.lower) : undefined;
    const multiplier =
      cardinal === undefined && (token.flags & F.SCALE) !== 0 ? SCALE_VALUES.get(token.lower) : undefined;
    const hyphen = linked && tokens[at]?.lower !== 'and';
    if (cardinal !== undefined) {
      const joins =
        current < 0
          ? !linked || total > 0
          : hyphen || !linked
            ? (current % 100 >= 20 && current % 10 === 0 && cardinal > 0 && cardinal < 10) ||
              (current % 100 === 0 && current > 0 && !hyphen)
            : current % 100 === 0 && current > 0;
      if (!joins) break;
      current = Math.max(current, 0) + cardinal;
    } else if (multiplier !== undefined) {
      if (linked && !hyphen) break;
      if (multiplier === 100 || multiplier === 12) {
        if (current > 99 && multiplier === 100) break;
        current =
          multiplier === 12 ? times(total + Math.max(current, 1), 12) : Math.max(current, 1) * multiplier;
        if (multiplier === 12) total = 0;
      } else {
        if (multiplier > smallest && total > 0 && current < 0) break;
        total += times(current < 0 ? 1 : current, multiplier);
        current = -1;
        smallest = multiplier;
      }
      scale = multiplier;
    } else {
      break;
    }
    at = index + 1;
  }
  if (at === i) return null;
  const value = total + Math.max(current, 0);
  return exact(value, at, { words: true, scale });
}

/** "point zero three" after a cardinal: the decimals and where they end. */
function readPoint(tokens: readonly Token[], i: number, n: number): { decimals: string; to: number } | null {
  if (tokens[i]?.lower !== 'point') return null;
  let at = i + 1;
  let decimals = '';
  while (at < n) {
    const token = tokens[at];
    const value =
      token !== undefined && (token.flags & F.CARDINAL) !== 0 ? CARDINAL_VALUES.get(token.lower) : undefined;
    if (value === undefined) break;
    decimals += String(value);
    at++;
  }
  return decimals === '' ? null : { decimals, to: at };
}

/** The lower part of a fraction at `i`: "thirds", "twenty-fifth". */
function denominatorAt(
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
function endsFraction(token: Token | undefined): boolean {
  if (isHyphen(token) && token?.glued === true) return false;
  if (token === undefined || token.kind !== K.WORD) return true;
  return (
    (token.flags & (F.PREP | F.CONJ | F.AUX | F.PRON)) !== 0 ||
    token.lower === 'more' ||
    token.lower === 'less' ||
    token.lower === 'the'
  );
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
    const at = next?.lower === 'a' || next?.lower === 'an' ? i + 2 : i + 1;
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

/** Whether "half" is a share ("half of", "half the", "about half") and no period of play or of a year ("the first half"). */
function isShare(tokens: readonly Token[], i: number): boolean {
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
  if (point !== null) return exact(Number(`${draft.low}.${point.decimals}`), point.to, { words: true });
  const dozens = PLURAL_SCALES.get(tokens[draft.to]?.lower ?? '');
  if (dozens !== undefined && dozens >= 12 && draft.to < n && tokens[draft.to]?.lower !== 'hundreds') {
    // "three hundred and two dozens" is 300 and 24.
    const rest = dozens === 12 && draft.low > 100 ? draft.low % 100 : draft.low;
    return exact(draft.low - rest + times(rest, dozens), draft.to + 1, { words: true, scale: dozens });
  }
  const part = denominatorAt(tokens, draft.to, n);
  if (part !== null && draft.low > 0) {
    // "one third" is a fraction, "five second" and "the two quarter" are not; plural denominators go with two and more.
    const single = draft.low === 1;
    const hyphened = isHyphen(tokens[draft.to]);
    if ((single && !part.plural && (hyphened || endsFraction(tokens[part.to]))) || (!single && part.plural)) {
      const rest = draft.low % 100;
      // "one hundred and three quarters" is 100 and ¾; "one hundred and thirty-two fifths" is 132 of them.
      const mixed = draft.low > 100 && rest < part.value && rest > 0 && tokens[draft.to - 2]?.lower === 'and';
      if (mixed) return exact(draft.low - rest + rest / part.value, part.to, { words: true });
      return ofScale(tokens, exact(draft.low / part.value, part.to, { words: true, fraction: true }), n);
    }
  }
  return { ...draft, to: Math.max(draft.to, i + 1) };
}

/** "several hundred", "a few thousand": two to ten times the scale; without such a word a bare scale is no number. */
function readSeveral(tokens: readonly Token[], i: number, n: number): Draft | null {
  const before = tokens[i - 1]?.lower;
  const value = SCALE_VALUES.get(tokens[i]?.lower ?? '');
  if (value === undefined || i >= n) return null;
  if (before === 'several' || before === 'few')
    return exact(2 * value, i + 1, { high: 10 * value, words: true, scale: value });
  return null;
}

/** "thousands", "tens of thousands", "dozens": an order of magnitude, read as once to ten times its unit. */
function readOpenScale(tokens: readonly Token[], i: number, n: number): Draft | null {
  let value = PLURAL_SCALES.get(tokens[i]?.lower ?? '');
  if (value === undefined) return null;
  let to = i + 1;
  while (tokens[to]?.lower === 'of' && to + 1 < n) {
    const next = PLURAL_SCALES.get(tokens[to + 1]?.lower ?? '');
    if (next === undefined) break;
    value *= next;
    to += 2;
  }
  if (value === 10) return null;
  return exact(value, to, { high: value * 10, words: true, scale: value });
}

/** "and a half", "and three quarters" behind a number, with a scale behind that: "five and a half million". */
function readTail(tokens: readonly Token[], draft: Draft, n: number): Draft {
  if (tokens[draft.to]?.lower !== 'and' || draft.fraction || draft.low !== draft.high) return draft;
  const at = draft.to + 1;
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
    if (above !== undefined && lower?.plural === true) part = { value: above / lower.value, to: lower.to };
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
