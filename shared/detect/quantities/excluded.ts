import { isHyphen } from '../numbers/draft';
import { F, STOPS } from '../text/flags';
import { K, type Token } from '../text/tokens';
import { addressAt } from './addresses';
import { listingAt, phoneAt } from './numbering';
import { countedAt } from './nouns';
import type { Raw } from './raw';

/**
 * Numbers that are no quantities: dates, clock times, years, names and models, labels, addresses, phone numbers, scores,
 * list numbering, ordinals. Returns the token after the excluded stretch, or -1 when token `i` starts none.
 */
export function skipNonQuantity(tokens: readonly Token[], i: number, n: number, first: number): number {
  const token = tokens[i];
  if (token === undefined) return -1;
  if (token.kind === K.NUM) {
    return (
      orElse(dateAt(tokens, i, n, first)) ??
      orElse(clockAt(tokens, i, n)) ??
      orElse(chainAt(tokens, i, n)) ??
      orElse(ordinalAt(tokens, i, n)) ??
      orElse(phoneAt(tokens, i, n)) ??
      orElse(listingAt(tokens, i, n, first)) ??
      orElse(addressAt(tokens, i, n)) ??
      -1
    );
  }
  if (token.lower === '+') return phoneAt(tokens, i, n);
  if (token.kind === K.WORD && (token.flags & F.CARDINAL) !== 0) return namedHour(tokens, i, n, first);
  return -1;
}

function orElse(end: number): number | null {
  return end < 0 ? null : end;
}

function isMonth(token: Token | undefined): boolean {
  // "may" and "march" are months only with a capital.
  return token?.kind === K.WORD && (token.flags & F.MONTH) !== 0 && token.caps > 0;
}

function isYear(token: Token | undefined): boolean {
  return token?.kind === K.NUM && /^\d{4}$/u.test(token.lower) && token.value >= 1000 && token.value < 2200;
}

/** "March 28, 2017", "28 March", "28th of March", "November 23", "Sept. 16-19", "28/03/2017", "2017-03-28", "1990s", "'90s". */
function dateAt(tokens: readonly Token[], i: number, n: number, first: number): number {
  const token = tokens[i] as Token;
  const before = tokens[i - 1]?.lower === '.' ? tokens[i - 2] : tokens[i - 1];
  const small = token.value >= 1 && token.value <= 31 && Number.isInteger(token.value);
  if (i > first && isMonth(before) && (small || isYear(token)))
    return throughYear(tokens, throughDays(tokens, i + 1, n), n);
  const next = tokens[i + 1];
  if (small) {
    let at = i + 1;
    if (next?.kind === K.WORD && next.glued && /^(?:st|nd|rd|th)$/u.test(next.lower)) at++;
    if (tokens[at]?.lower === 'of') at++;
    at =
      isHyphen(tokens[i + 1]) || tokens[i + 1]?.lower === 'to' || tokens[i + 1]?.lower === 'and'
        ? tokens[i + 2]?.kind === K.NUM
          ? i + 3
          : at
        : at;
    if (isMonth(tokens[at]) && at < n)
      return throughYear(
        tokens,
        tokens[at + 1]?.lower === '.' && tokens[at + 2]?.kind === K.NUM ? at + 2 : at + 1,
        n,
      );
  }
  const [sign, b, sign2, c] = [tokens[i + 1], tokens[i + 2], tokens[i + 3], tokens[i + 4]];
  if (
    sign?.glued === true &&
    b?.kind === K.NUM &&
    b.glued &&
    sign2?.glued === true &&
    sign.lower === sign2.lower &&
    c?.kind === K.NUM &&
    /^[-/.]$/u.test(sign.lower)
  ) {
    if (isYear(token) || isYear(c) || (sign.lower === '/' && token.value <= 31 && b.value <= 31))
      return i + 5;
  }
  if (next?.kind === K.WORD && next.glued && next.lower === 's' && token.value % 10 === 0) return i + 2;
  if (next?.kind === K.QUOTE && next.glued && tokens[i + 2]?.lower === 's' && token.value % 10 === 0)
    return i + 3;
  return -1;
}

/** Past "-19", ", 20 and 21" behind a day of a month. */
function throughDays(tokens: readonly Token[], i: number, n: number): number {
  let at = i;
  while (at + 1 < n) {
    const sign = tokens[at];
    const day = tokens[at + 1];
    const link = isHyphen(sign) || sign?.lower === 'and' || sign?.lower === 'to' || sign?.lower === 'or';
    if (!link || day?.kind !== K.NUM || day.value > 31 || !/^\d{1,2}$/u.test(day.lower)) break;
    const after = tokens[at + 2];
    if (after?.kind === K.WORD && (after.flags & (F.UNIT | F.SCALE)) !== 0) break;
    at += 2;
  }
  return at;
}

function throughYear(tokens: readonly Token[], i: number, n: number): number {
  const at = tokens[i]?.lower === ',' ? i + 1 : i;
  return at < n && isYear(tokens[at]) ? at + 1 : i;
}

const HALF_DAYS = new Set([
  'am',
  'pm',
  'a.m.',
  'p.m.',
  'a.m',
  'p.m',
  "o'clock",
  'gmt',
  'utc',
  'est',
  'edt',
  'cet',
  'hrs',
  'noon',
  'midnight',
  'et',
  'pt',
  'bst',
]);

/** "4:39", "10.45pm", "5am", "6 a.m.", "1430 GMT"; results and ratios such as "3:1" go with them. */
function clockAt(tokens: readonly Token[], i: number, n: number): number {
  const token = tokens[i] as Token;
  let at = i + 1;
  let colon = false;
  while (
    at + 1 < n &&
    tokens[at]?.lower === ':' &&
    tokens[at]?.glued === true &&
    tokens[at + 1]?.kind === K.NUM &&
    tokens[at + 1]?.glued === true
  ) {
    colon = true;
    at += 2;
  }
  const half = tokens[at];
  const hour = token.value <= 24 || (token.value < 2400 && /^\d{4}$/u.test(token.lower));
  if (at < n && half?.kind === K.WORD && hour && HALF_DAYS.has(half.lower) && half.lower !== 'hrs')
    return at + 1;
  return colon ? at : -1;
}

/** "two o'clock", "six p.m.", "half past seven", "a quarter to eight", "ten past six". */
function namedHour(tokens: readonly Token[], i: number, n: number, first: number): number {
  const next = tokens[i + 1];
  if (i - 2 >= first && isPastHour(tokens[i - 2], tokens[i - 1])) return i + 1;
  if (i + 1 >= n || next?.kind !== K.WORD) return -1;
  if (next.lower === 'past' && ((tokens[i + 2]?.flags ?? 0) & F.CARDINAL) !== 0) return i + 3;
  return next.lower === "o'clock" || /^[ap]\.m\.?$/u.test(next.lower) ? i + 2 : -1;
}

function isPastHour(part: Token | undefined, link: Token | undefined): boolean {
  if (link?.lower === 'past') return part?.lower === 'half' || part?.lower === 'quarter';
  return link?.lower === 'to' && part?.lower === 'quarter';
}

/** Phone numbers, scores of three parts, version and net addresses: three or more numbers joined by signs. */
function chainAt(tokens: readonly Token[], i: number, n: number): number {
  let at = i + 1;
  let parts = 1;
  while (at + 1 < n) {
    const sign = tokens[at];
    const next = tokens[at + 1];
    if (
      sign?.kind !== K.PUNCT ||
      !sign.glued ||
      next?.kind !== K.NUM ||
      !next.glued ||
      !/^[-./–]$/u.test(sign.lower)
    )
      break;
    parts++;
    at += 2;
  }
  // "9/11" is a day, "24/7" always.
  const day =
    parts === 2 &&
    tokens[i + 1]?.lower === '/' &&
    ((tokens[i]?.lower === '9' && tokens[i + 2]?.lower === '11') ||
      (tokens[i]?.lower === '24' && tokens[i + 2]?.lower === '7'));
  return parts >= 3 || day ? at : -1;
}

/** "21st", "3rd". */
function ordinalAt(tokens: readonly Token[], i: number, n: number): number {
  const next = tokens[i + 1];
  if (i + 1 >= n || next?.kind !== K.WORD || !next.glued) return -1;
  return /^(?:st|nd|rd|th)$/u.test(next.lower) ? i + 2 : -1;
}

/** "the bottom three", "the top 10": a standing, unless a noun follows. */
function isStanding(tokens: readonly Token[], raw: Raw, n: number): boolean {
  if (
    raw.unit !== null ||
    raw.number.scale > 1 ||
    !/^(?:top|bottom|final|last|big)$/u.test(tokens[raw.from - 1]?.lower ?? '')
  )
    return false;
  return countedAt(tokens, raw.to, n, true) === null;
}

/** Whether the amount is a label, a name, a year or a score, judged with what stands around it. */
export function isNonQuantity(tokens: readonly Token[], raw: Raw, n: number, first: number): boolean {
  return (
    isLabelled(tokens, raw, first) ||
    isModel(tokens, raw, first, n) ||
    isBareYear(tokens, raw, n, first) ||
    isScore(tokens, raw, n) ||
    isStanding(tokens, raw, n) ||
    isQuarterHour(tokens, raw, n) ||
    isPlainOne(tokens, raw, n, first)
  );
}

/** "a quarter to eight", "a quarter past six". */
function isQuarterHour(tokens: readonly Token[], raw: Raw, n: number): boolean {
  if (!raw.number.fraction || !raw.number.words || raw.to + 1 >= n) return false;
  const hour = (tokens[raw.to + 1]?.flags ?? 0) & F.CARDINAL;
  return hour !== 0 && /^(?:to|past)$/u.test(tokens[raw.to]?.lower ?? '');
}

/** "page 3", "category 4", "No. 10". */
function isLabelled(tokens: readonly Token[], raw: Raw, first: number): boolean {
  if (raw.unit !== null || raw.from <= first || raw.number.scale > 1) return false;
  const dot = tokens[raw.from - 1]?.lower === '.' || isHyphen(tokens[raw.from - 1]);
  const before = tokens[dot ? raw.from - 2 : raw.from - 1];
  if (before?.kind !== K.WORD || (before.flags & F.LABEL) === 0) return false;
  // "in group two men…" is rare; "a number: 5" is none. Verbs such as "seat", "match" are labels only in lower case before digits.
  return raw.number.bare || raw.number.words;
}

const SCREENS =
  /^(?:screens?|displays?|videos?|footage|resolution|cameras?|webcam|projector|panel|monitor|tvs?|hd)$/u;

/** "S-300", "Boeing 737", "FTSE 100", "Windows 11": digits that finish a name. */
function isModel(tokens: readonly Token[], raw: Raw, first: number, n: number): boolean {
  const start = tokens[raw.from];
  const next = tokens[raw.from + 1];
  if (start?.kind !== K.NUM) {
    return false;
  }
  if (start.glued && raw.from > first) {
    const before = tokens[raw.from - 1];
    const glued = before?.kind === K.PUNCT && isHyphen(before) && before.glued;
    const named = glued ? tokens[raw.from - 2] : before;
    if (
      named?.kind === K.CODE ||
      (named?.kind === K.WORD &&
        (glued
          ? !/^(?:sub|minus|pre|post|mid|under|over|plus|near|top|ex|now|then|to|and|or|a)$/u.test(
              named.lower,
            )
          : true))
    )
      return true;
  }
  // "737s" and "747-400" name models; "5G" a generation.
  if (raw.number.bare && raw.unit === null && next?.glued === true && next.kind === K.CODE) return true;
  if (
    raw.number.bare &&
    next?.glued === true &&
    next.kind === K.WORD &&
    raw.unit === null &&
    raw.to === raw.from + 1
  )
    return true;
  // "a 1080p screen": lines, not pence.
  if (next?.lower === 'p' && SCREENS.test(tokens[raw.to]?.lower ?? '')) return true;
  if (raw.number.shortScale === 'G' && raw.number.low <= 9e9) return true;
  if (raw.unit !== null || !raw.number.bare) return false;
  // "787 Dreamliner", "the 90210 ZIP code": a name goes on behind the digits and counts nothing.
  if (
    next?.kind === K.WORD &&
    next.caps > 0 &&
    !next.glued &&
    start.value >= 100 &&
    countedAt(tokens, raw.to, n, true) === null &&
    (next.flags & (F.MONTH | F.WEEKDAY)) === 0
  )
    return true;
  if (raw.from <= first) return false;
  const before = tokens[raw.from - 1];
  if (before?.kind === K.CODE) return true;
  if (before?.kind !== K.WORD || before.caps === 0) return false;
  // "Galaxy Note 20": a second capital before it makes it a name whatever the word.
  const further = tokens[raw.from - 2];
  if (raw.from - 2 >= first && further?.kind === K.WORD && further.caps > 0 && (further.flags & STOPS) === 0)
    return start.value < 10000;
  if (
    before.flags !== 0 &&
    (before.flags & ~(F.PLACE | F.ORG | F.DOC | F.TITLE | F.ROLE | F.FIRST_NAME | F.DEMONYM)) !== 0
  )
    return false;
  // A capitalised word that opens the sentence may be anything; one inside it is a name.
  return start.value < 10000;
}

/** What a year has, not counts: "below 2005 levels". */
const OF_YEARS = /^(?:levels|prices|elections|olympics|games|accords|standards|talks)$/u;

/** "in 2007", "the 2019 season": four digits without grouping that count nothing. */
function isBareYear(tokens: readonly Token[], raw: Raw, n: number, first: number): boolean {
  const token = tokens[raw.from];
  if (raw.unit !== null || !raw.number.bare || raw.to !== raw.from + 1) return false;
  if (!/^\d{4}$/u.test(token?.lower ?? '') || raw.low < 1500 || raw.low > 2199) return false;
  if (isApostrophe(tokens[raw.from - 1])) return true;
  const next = tokens[raw.to];
  const counts =
    next?.kind === K.WORD &&
    raw.to < n &&
    next.caps === 0 &&
    !OF_YEARS.test(next.lower) &&
    ((next.flags & F.PLURAL) !== 0 ||
      (next.lower.endsWith('s') && (next.flags & (F.SINGULAR | STOPS | F.VERB)) === 0));
  const before = raw.from > first ? tokens[raw.from - 1] : undefined;
  const temporal =
    before?.kind === K.WORD &&
    /^(?:in|since|by|until|till|from|of|the|during|before|after|for|late|early|mid|between|and|to|this|that|its|his)$/u.test(
      before.lower,
    );
  return !(counts && !temporal);
}

function isApostrophe(token: Token | undefined): boolean {
  return token?.kind === K.QUOTE;
}

/** "2-0", "89-89": two small numbers with a hyphen, no unit, nothing counted; also "minus" results such as "4–4". */
function isScore(tokens: readonly Token[], raw: Raw, n: number): boolean {
  if (raw.unit !== null || !raw.number.bare) return false;
  const sign = tokens[raw.to];
  const second = tokens[raw.to + 1];
  if (raw.to + 1 < n && isHyphen(sign) && sign?.glued === true && second?.kind === K.NUM && second.glued) {
    return second.value <= raw.low;
  }
  const before = tokens[raw.from - 1];
  const previous = tokens[raw.from - 2];
  return (
    isHyphen(before) && before?.glued === true && tokens[raw.from]?.glued === true && previous?.kind === K.NUM
  );
}

const ONE_BEFORE = new Set(
  'this that which each every any same the no another some not only as like number is was everyone day last first next better new big good my your his her their our'.split(
    ' ',
  ),
);
const ONE_AFTER = new Set(
  'another by can who that which is was would could should may might must will has had on in at for to and or but with as if when where after before thing day way or'.split(
    ' ',
  ),
);

/** "one" as a pronoun: "no one", "this one", "one can", "one another"; "one of the …" and "one man" count. */
function isPlainOne(tokens: readonly Token[], raw: Raw, n: number, first: number): boolean {
  const token = tokens[raw.from];
  if (token?.lower !== 'one') return false;
  if (isOnce(tokens, raw, first)) return true;
  if (raw.to !== raw.from + 1 || raw.unit !== null) return false;
  if (raw.from - 2 >= first && isKind(tokens[raw.from - 2], tokens[raw.from - 1])) return true;
  const next = tokens[raw.to];
  if (raw.to >= n || next === undefined || next.kind !== K.WORD)
    return n - first > 2 || isOneBefore(tokens[raw.from - 1]);
  if (next.lower === 'of') return false;
  if (ONE_AFTER.has(next.lower) || (next.flags & (F.AUX | F.PRON | F.CONJ)) !== 0) return true;
  return isOneBefore(tokens[raw.from - 1]) && raw.from > first && (next.flags & (STOPS | F.VERB)) !== 0;
}

/** "One day he left", "one night, the wall fell": some time, counted by nobody. */
function isOnce(tokens: readonly Token[], raw: Raw, first: number): boolean {
  const word = tokens[raw.from + 1]?.lower ?? '';
  const before = raw.from > first ? tokens[raw.from - 1] : undefined;
  const opens = before === undefined || before.lower === ',' || before.kind === K.QUOTE;
  const next = tokens[raw.from + 2];
  const clause = next !== undefined && (next.lower === ',' || (next.flags & (F.PRON | F.DET)) !== 0);
  return opens && clause && /^(?:day|morning|afternoon|evening|night)$/u.test(word);
}

/** "the red one": the one of a kind; "the last one hour" and "an extra one hour" count. */
function isKind(article: Token | undefined, kind: Token | undefined): boolean {
  if (article === undefined || kind === undefined || (article.flags & F.DET) === 0) return false;
  if (/^(?:last|next|past|first|extra|further|additional|total|full|whole)$/u.test(kind.lower)) return false;
  return (kind.flags & F.ADJ) !== 0;
}

function isOneBefore(token: Token | undefined): boolean {
  return token?.kind === K.WORD && ONE_BEFORE.has(token.lower);
}
