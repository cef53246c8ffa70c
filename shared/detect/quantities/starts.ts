import { isHyphen } from '../numbers/draft';
import { F, STOPS } from '../text/flags';
import { FRACTION_CHARS } from '../text/number-words';
import { K, type Token } from '../text/tokens';
import { CURRENCY_SIGNS } from './currencies';

const MINUS = new Set(['-', '−', '–']);

/** Signs that an amount may start with: currencies, fractions, plus and minus. */
const STARTS: ReadonlySet<string> = new Set([
  ...CURRENCY_SIGNS.keys(),
  ...FRACTION_CHARS.keys(),
  '-',
  '−',
  '–',
  '+',
]);

/** How far before its first number word or digits an amount may start: "minus US$5", "an hour-and-a-half". */
const LEAD = 8;

/** The first token from `i` on where an amount may start, or `n`: most tokens are passed over without a closer look. */
export function nextStart(tokens: readonly Token[], i: number, n: number): number {
  let at = i;
  for (let number = i; number < n; number++) {
    if (isOneUnit(tokens, number)) return number;
    if (!(tokens[number] as Token).numeric) continue;
    for (at = Math.max(at, number - LEAD); at <= number; at++) if (mayStart(tokens, at)) return at;
  }
  return n;
}

/** Cheap test whether an amount may start at token `i`. */
function mayStart(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  if (token.kind === K.NUM) return true;
  if (token.kind === K.PUNCT) return next !== undefined && STARTS.has(token.lower);
  if (token.kind !== K.WORD) return false;
  if ((token.flags & (F.CARDINAL | F.SCALE)) !== 0) return true;
  const word = token.lower;
  if (next === undefined) return word === 'half';
  // A currency in letters stands right before digits, a sign or "=": "US$", "USD 20", "Y=", "Rs. 5".
  if (next.kind === K.NUM)
    return word.length <= 5 && (token.caps > 0 || word.length === 3 || word === 'half' || word === 'minus');
  if (word === 'half' || word === 'quarter') return true;
  if (next.kind === K.PUNCT)
    return (
      word.length <= 5 && (next.lower === '$' || next.lower === '=' || word === 'rs' || word === 'minus')
    );
  if (word === 'a' || word === 'an')
    return (
      (next.flags & (F.SCALE | F.ORDINAL | F.CARDINAL)) !== 0 ||
      next.lower === 'half' ||
      next.lower === 'quarter' ||
      mayHaveRest(tokens, i)
    );
  return word === 'minus' || word === 'negative';
}

/** Words before "a year" that make it an amount: "more than", "at least", "as much as", "nearly"; "about a minute" is said of any while. */
const BOUNDS = /^(?:than|least|nearly|almost|as)$/u;
/** Units that nobody uses loosely: "a decade", "a fortnight". */
const WHOLE = /^(?:decade|fortnight|century)$/u;
/** Words that are no unit before a noun: "at least a second doctor", "more than a pound shop", "a minute detail". */
const ALSO_ELSE = /^(?:second|minute|pound|foot|point|stone)$/u;
const LASTS = /^(?:lasts?|lasted|lasting|took|takes|taken|spent|spends)$/u;

/** "more than a year", "as much as a metre", "lasting a decade", "a fortnight's quarantine": one of a unit, counted by its article. */
export function isOneUnit(tokens: readonly Token[], i: number): boolean {
  const article = tokens[i];
  if (article?.lower !== 'a' && article?.lower !== 'an') return false;
  const [unit, behind] = [tokens[i + 1], tokens[i + 2]];
  if (unit?.kind !== K.WORD || (unit.flags & F.UNIT) === 0 || unit.lower.endsWith('s')) return false;
  if (WHOLE.test(unit.lower) && behind?.kind === K.CLITIC) return true;
  if (ALSO_ELSE.test(unit.lower) && behind?.kind === K.WORD && (behind.flags & (STOPS | F.ADV | F.ADJ)) === 0)
    return false;
  const before = tokens[i - 1];
  if (before === undefined || before.caps === 2) return false;
  if (WHOLE.test(unit.lower) && LASTS.test(before.lower)) return true;
  return BOUNDS.test(before.lower) && isBound(tokens, i - 1, behind);
}

/** "as much as a metre" is an amount, "as a second language" none; "about a year" is, "about a minute detail" is not. */
function isBound(tokens: readonly Token[], i: number, behind: Token | undefined): boolean {
  const [bound, before] = [tokens[i]?.lower, tokens[i - 1]?.lower ?? ''];
  // "For more than a century" is a while, not a length that anybody measured.
  if (/^(?:for|in)$/u.test(tokens[i - 2]?.lower ?? '')) return false;
  if (bound === 'as') return /^(?:much|little|long|far|high)$/u.test(before);
  // "7% more than a year ago" compares with a moment.
  if (bound === 'than')
    return /^(?:more|less|longer)$/u.test(before) && !/^(?:ago|earlier|before)$/u.test(behind?.lower ?? '');
  if (bound === 'least') return before === 'at';
  return behind === undefined || behind.kind !== K.WORD || (behind.flags & (STOPS | F.ADV | F.ADJ)) !== 0;
}

/** "a year and …", "an hour-and-…". */
export function mayHaveRest(tokens: readonly Token[], i: number): boolean {
  const article = tokens[i]?.lower;
  if (article !== 'a' && article !== 'an') return false;
  if (((tokens[i + 1]?.flags ?? 0) & (F.UNIT | F.CURRENCY)) === 0) return false;
  return tokens[i + 2]?.lower === 'and' || (isHyphen(tokens[i + 2]) && tokens[i + 3]?.lower === 'and');
}

/** The sign of an amount: a factor, whether a "+" was written, and the token behind it. */
export interface Sign {
  readonly factor: 1 | -1;
  readonly plus: boolean;
  readonly to: number;
}

function unsigned(to: number): Sign {
  return { factor: 1, plus: false, to };
}

/** A sign at token `i` that belongs to the amount behind it. */
export function signAt(tokens: readonly Token[], i: number): Sign {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined || next === undefined) return unsigned(i);
  if (token.lower === 'minus' || token.lower === 'negative') {
    // "plus or minus 4 points" is a margin.
    if (tokens[i - 1]?.lower === 'or') return { factor: 1, plus: false, to: i + 1 };
    return { factor: -1, plus: false, to: isHyphen(next) ? i + 2 : i + 1 };
  }
  if (token.kind !== K.PUNCT || !next.glued) return unsigned(i);
  const before = tokens[i - 1];
  // "5-10" and "S-300" hold no minus: a sign has a space, a bracket or a currency before it.
  const free = before === undefined || !token.glued || before.lower === '(' || before.kind === K.PUNCT;
  if (!free || before?.lower === '-') return unsigned(i);
  if (MINUS.has(token.lower)) return { factor: -1, plus: false, to: i + 1 };
  return token.lower === '+' ? { factor: 1, plus: true, to: i + 1 } : unsigned(i);
}
