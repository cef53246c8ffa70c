import { isHyphen } from '../numbers/draft';
import { F } from '../text/flags';
import { K, type Token } from '../text/tokens';
import { readRaw, type Raw } from './raw';
import { isTally } from './tallies';

/** How an amount was made of two. */
export interface Ranged {
  readonly raw: Raw;
  /** Both ends, in the order of the copy, when two amounts were joined; null for a single amount. */
  readonly ends: readonly [Raw, Raw] | null;
  /** The first token, a leading "between" or "from" included. */
  readonly from: number;
  /** Whether it is the latest of a count that goes on: "the 17th victim". */
  readonly upTo?: boolean;
}

/** "between" and "from" make the pair a range whatever follows; a change before "X to Y" makes Y a level. */
type Opening = 'between' | 'from' | 'none';

/** The amount at `i`, joined with a second where the copy gives a range. */
export function readRange(tokens: readonly Token[], i: number, n: number, first: number): Ranged | null {
  const raw = readRaw(tokens, i, n);
  if (raw === null) return null;
  const alone: Ranged = { raw, ends: null, from: i };
  if (raw.unit === null && isTally(tokens, i, n, first)) return alone;
  const openAt = openingAt(tokens, i, first);
  const opening =
    openAt === null
      ? 'none'
      : tokens[openAt]?.lower === 'between' || tokens[openAt]?.lower === 'betwen'
        ? 'between'
        : 'from';
  const near = secondAt(tokens, raw, n, opening, tokens[i - 1]);
  const second = near === null ? null : (farEnd(tokens, near, n) ?? near);
  if (second === null || second.number.fraction !== raw.number.fraction) return alone;
  const joined = join(raw, second);
  if (joined === null) return alone;
  // "a flow of 2.5 l/s to 0.4 l/s" falls and is a range; "up 9% to 84" gives a level.
  const falling = raw.unit !== null && raw.unit === second.unit && tokens[i - 1]?.lower === 'of';
  const levelled = opening !== 'from' && joined.low > joined.high && !falling;
  if (levelled) return alone;
  const [low, high] = joined.low <= joined.high ? [joined.low, joined.high] : [joined.high, joined.low];
  const ends = [raw, second] as const;
  return {
    raw: {
      ...second,
      unit: widest(raw.unit, second.unit),
      kind: second.unit === null ? raw.kind : second.kind,
      low,
      high,
      from: i,
      plus: raw.plus,
      number: { ...second.number, bare: false, words: raw.number.words && second.number.words },
    },
    ends,
    from: openAt ?? i,
  };
}

/** "from 14 to 18–20 million": the far end of a second end that is a range itself. */
function farEnd(tokens: readonly Token[], near: Raw, n: number): Raw | null {
  const [sign, far] = [tokens[near.to], tokens[near.to + 1]];
  if (near.unit !== null || sign?.glued !== true || far?.glued !== true || !isHyphen(sign)) return null;
  const end = far.kind === K.NUM ? readRaw(tokens, near.to + 1, n) : null;
  return end !== null && end.low > near.low ? end : null;
}

/** The unit of either end that says most: "$75 a barrel to $45". */
function widest(a: string | null, b: string | null): string | null {
  return a !== null && (b === null || a.length > b.length) ? a : b;
}

/** The token of "between" or "from" before the amount, modifiers in between allowed ("from about 5 to 6"). */
function openingAt(tokens: readonly Token[], i: number, first: number): number | null {
  for (let at = i - 1; at >= first && at >= i - 4; at--) {
    const word = tokens[at]?.lower;
    if (word === 'between' || word === 'from' || word === 'betwen') return at;
    if (
      !/^(?:about|around|some|roughly|a|an|the|up|to|just|nearly|almost|approximately|of|anywhere|somewhere|estimated|over|under)$/u.test(
        word ?? '',
      )
    )
      return null;
  }
  return null;
}

/** The second amount, where a connector joins it to the first. */
function secondAt(
  tokens: readonly Token[],
  raw: Raw,
  n: number,
  opening: Opening,
  before: Token | undefined,
): Raw | null {
  let at = opening === 'from' ? overAdjunct(tokens, raw.to, n) : raw.to;
  if (tokens[at]?.lower === '(' || at >= n) return null;
  // "200,000 to-260,000": a stray hyphen behind the word.
  const sign = tokens[at];
  if (sign === undefined) return null;
  const word = sign.kind === K.WORD ? sign.lower : '';
  let open = false;
  if (isHyphen(sign) || sign.lower === '—' || sign.lower === '--') {
    const next = tokens[at + 1];
    // "25 – 40min" may be spaced, "5 - a record" may not.
    const spaced = !sign.glued && next?.glued === false;
    // "16- to 19-year-old", "four- or five-day".
    const suspended = sign.glued && next?.glued === false && /^(?:to|or)$/u.test(next.lower);
    if (suspended) at++;
    else if (next?.kind !== K.NUM && !isMoneySign(next) && !(sign.glued && (next?.flags ?? 0) & F.CARDINAL))
      return null;
    if (spaced && sign.lower === '--') return null;
    at++;
    if (tokens[at]?.lower === 'to') at++;
  } else if (word === 'to' || word === 'through') {
    open = opening !== 'none';
    at++;
    if (isHyphen(tokens[at])) at++;
    // "rose by 4 to 12" gives an amount and a level; "by 2 to 2.5 degrees" a range of one unit.
    if (!open && isChange(before) && !sharesUnit(tokens, raw, at, n)) return null;
    // "from 20 to about 30": a modifier of the second end is passed over only behind "from".
    if (open) at = passModifier(tokens, at, n);
  } else if (word === 'and') {
    if (opening !== 'between') return null;
    at = passModifier(tokens, at + 1, n);
    open = true;
  } else if (word === 'or') {
    if (raw.kind === 'money' || !raw.number.words || raw.unit !== null) return null;
    at++;
    const next = readRaw(tokens, at, n);
    return next !== null && next.number.words && next.low === raw.low + 1 ? next : null;
  } else return null;
  if (at >= n) return null;
  const next = readRaw(tokens, at, n);
  if (next === null || (next.low < 0 && raw.low >= 0 && !open)) return null;
  if (
    raw.unit !== null &&
    next.unit !== null &&
    raw.unit !== next.unit &&
    !next.unit.startsWith(`${raw.unit} per`) &&
    !(open && raw.unit.startsWith(`${next.unit} per`))
  )
    return null;
  // "5 km to 300 people" is no range; a unit on the first end alone carries over only for money and behind an opening.
  if (raw.unit !== null && next.unit === null && raw.kind !== 'money' && !open) return null;
  if (raw.unit !== null && next.unit === null && !open && next.number.bare && next.low < raw.low) return null;
  // "from 40,000 people to 30,000 people": each end counts for itself.
  if (raw.unit === null && next.unit === null && repeatsNoun(tokens, raw.to, next.to, n)) return null;
  return next;
}

/** Whether the same noun stands right behind both amounts. */
function repeatsNoun(tokens: readonly Token[], a: number, b: number, n: number): boolean {
  const [noun, again] = [tokens[a], tokens[b]];
  return (
    b < n &&
    noun?.kind === K.WORD &&
    (noun.flags & (F.PREP | F.CONJ | F.DET)) === 0 &&
    noun.lower === again?.lower
  );
}

/** Whether the first end has no unit of its own and the second has one. */
function sharesUnit(tokens: readonly Token[], raw: Raw, at: number, n: number): boolean {
  if (raw.unit !== null) return false;
  const next = readRaw(tokens, at, n);
  return next !== null && next.unit !== null && next.kind !== 'money' && raw.low < next.low;
}

/** Where "to" stands behind "from X …": over a short adjunct such as "in 2008" or "combined". */
function overAdjunct(tokens: readonly Token[], i: number, n: number): number {
  for (let at = i; at < n && at < i + 9; at++) {
    const token = tokens[at];
    if (token?.lower === 'to') return at;
    if (token === undefined || (token.kind !== K.WORD && token.kind !== K.NUM)) return i;
    // "in May" names a month.
    const month = (token.flags & F.MONTH) !== 0 && token.caps > 0;
    if (!month && (token.flags & (F.VERB | F.AUX | F.CONJ | F.UP | F.DOWN)) !== 0) return i;
  }
  return i;
}

function passModifier(tokens: readonly Token[], i: number, n: number): number {
  let at = i;
  while (
    at < n &&
    /^(?:about|around|nearly|almost|roughly|just|over|some|more|than|a|as|much|high|at|least|approximately|up|to)$/u.test(
      tokens[at]?.lower ?? '',
    )
  ) {
    if (tokens[at]?.lower === 'a' && ((tokens[at + 1]?.flags ?? 0) & F.SCALE) !== 0) break;
    at++;
  }
  return at;
}

function isMoneySign(token: Token | undefined): boolean {
  return token?.kind === K.PUNCT && '$£€¥₹'.includes(token.lower);
}

/** A change right before the amount: "up 9 to 84", "rose by 4 to 12". */
function isChange(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    token.lower === 'by' ||
    (token.flags & (F.UP | F.DOWN)) !== 0 ||
    /^(?:up|down|another|further|additional)$/u.test(token.lower)
  );
}

/** Both ends with the scale that the copy writes once: "30 to 40 million", "$89 to $93 billion", "410-415 pence". */
function join(a: Raw, b: Raw): { low: number; high: number } | null {
  const shares =
    a.number.scale === 1 &&
    // "410-415 pence": only a bare first end is in pence too.
    (b.number.scale > 1 || (b.number.scale < 1 && a.unit === null)) &&
    b.number.low === b.number.high &&
    a.low * b.number.scale < b.high * 1.000001 &&
    a.low < 1000;
  const low =
    shares && !(a.kind === 'money' && a.low * b.number.scale > b.high)
      ? Number((a.low * b.number.scale).toPrecision(15))
      : a.low;
  return Number.isFinite(low) && Number.isFinite(b.high) ? { low, high: b.high } : null;
}
