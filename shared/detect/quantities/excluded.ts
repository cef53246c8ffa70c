import { isHyphen } from '../numbers/draft';
import { F, STOPS } from '../text/flags';
import { K, type Token } from '../text/tokens';
import { addressAt } from './addresses';
import { listingAt, phoneAt } from './numbering';
import { clockAt, dateAt, isQuarterHour, namedHour } from './moments';
import { countedAt } from './nouns';
import { isPlainOne } from './ones';
import type { Raw } from './raw';
import { isTally } from './tallies';

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
  if (raw.unit === null && isTally(tokens, raw.from, n, first)) return false;
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

/** "page 3", "category 4", "No. 10". */
function isLabelled(tokens: readonly Token[], raw: Raw, first: number): boolean {
  if (raw.unit !== null || raw.from <= first || raw.number.scale > 1) return false;
  const dot = tokens[raw.from - 1]?.lower === '.' || isHyphen(tokens[raw.from - 1]);
  const before = tokens[dot ? raw.from - 2 : raw.from - 1];
  if (before?.kind !== K.WORD || (before.flags & F.LABEL) === 0) return false;
  // "On the first day 120 soldiers", "they now number 131": an ordinal or an adverb before it makes the word no label.
  const further = tokens[raw.from - 2];
  if (!dot && raw.from - 2 >= first && further !== undefined && isNoLabel(further, before)) return false;
  // "in group two men…" is rare; "a number: 5" is none. Verbs such as "seat", "match" are labels only in lower case before digits.
  return raw.number.bare || raw.number.words;
}

function isNoLabel(before: Token, { lower }: Token): boolean {
  if (before.kind !== K.WORD) return false;
  if (lower === 'number') return /^(?:now|they|already|still|who|which)$/u.test(before.lower);
  return (before.flags & F.ORDINAL) !== 0 || /^(?:last|same|opening|final)$/u.test(before.lower);
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
          ? !/^(?:sub|minus|pre|post|mid|under|over|plus|magnitude|near|top|ex|now|then|to|and|or|a)$/u.test(
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
