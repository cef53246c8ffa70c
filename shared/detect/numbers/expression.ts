import { F } from '../text/flags';
import { CARDINAL_VALUES, FRACTION_CHARS } from '../text/number-words';
import { K, type Token } from '../text/tokens';
import { readDigits, readScales } from './digits';
import { exact, isHyphen, times, type Draft, type NumberExpression } from './draft';
import { denominatorAt, endsFraction } from './fractions';
import { readWords } from './words';

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
