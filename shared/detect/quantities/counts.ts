import { isHyphen } from '../numbers/draft';
import { F, STOPS } from '../text/flags';
import { K, type Token } from '../text/tokens';
import { countedAt, singularOf, type Counted } from './nouns';
import type { Raw } from './raw';

/** What an amount counts, and whether those words belong to the mark. */
export interface Counts extends Counted {
  /** The noun stands right behind the amount; otherwise it stands behind "of". */
  readonly inside: boolean;
}

function placed(hit: Counted | null, inside: boolean): Counts | null {
  return hit === null ? null : { from: hit.from, to: hit.to, noun: hit.noun, inside };
}

/** The noun that goes with an amount whose unit and modifiers end before token `behind`. */
export function countedFor(tokens: readonly Token[], raw: Raw, behind: number, n: number): Counts | null {
  const at = behind;
  if (at >= n) return null;
  if (raw.kind === 'money') {
    const hit = headBehind(tokens, at, n);
    return placed(hit, true);
  }
  if (raw.kind === 'measure') {
    // "six-year conflict", "a 30-mile detour"; "six years of war" is left to `about`.
    const attributive = raw.hyphened || isSingularUnit(tokens, raw);
    const hit = attributive ? headBehind(tokens, at, n) : null;
    return placed(hit, true);
  }
  if (raw.kind === 'percent') return null;
  const next = tokens[at];
  if (next?.lower === 'of') {
    const hit = behindOf(tokens, at + 1, n, raw.number.fraction);
    return placed(hit, raw.low !== raw.high);
  }
  if (raw.number.fraction) {
    // "half the boats".
    const all = next !== undefined && /^(?:the|these|those|all|its|their|his|her|our)$/u.test(next.lower);
    if (all) {
      const half = behindOf(tokens, at, n, true);
      return placed(half, false);
    }
    const share =
      next === undefined || (next.flags & (F.DET | F.PREP | F.CONJ | F.AUX)) !== 0
        ? null
        : countedAt(tokens, at, n, true);
    return placed(share, true);
  }
  // "11-member group", "four-cylinder engines": the hyphened word is what is counted.
  if (next !== undefined && isHyphen(next) && next.glued) {
    const noun = tokens[suspendedBy(tokens, at, n)];
    if (noun?.kind !== K.WORD || !noun.glued || at + 1 >= n || (noun.flags & (F.PREP | F.CONJ | F.DET)) !== 0)
      return null;
    return { from: at + 1, to: at + 2, noun: singularOf(noun.lower), inside: true };
  }
  if (next?.glued === true) return null;
  // "12,000 head of cattle", not "two head of state".
  if (next?.lower === 'head' && tokens[at + 1]?.lower === 'of' && raw.low > 1)
    return placed(behindOf(tokens, at + 2, n, false), true);
  // "eight 3-metre poles": the noun stands behind its size.
  if (next?.kind === K.NUM && isHyphen(tokens[at + 1]) && tokens[at + 1]?.glued === true) {
    const sized = countedAt(tokens, at + 3, n, raw.low !== 1);
    return placed(sized, false);
  }
  const single = raw.low === 1 && raw.high === 1;
  const hit =
    countedAt(tokens, at, n, !single) ?? (single ? null : (lone(tokens, at, n) ?? people(tokens, at, n)));
  return placed(hit, true);
}

/** "two-, three- and four-bed": the word that the first hyphens wait for. */
function suspendedBy(tokens: readonly Token[], hyphen: number, n: number): number {
  const waits = tokens[hyphen + 1]?.kind !== K.WORD || tokens[hyphen + 1]?.glued === false;
  if (!waits) return hyphen + 1;
  for (let at = hyphen + 1; at < n && at < hyphen + 10; at++) {
    const token = tokens[at];
    if (
      token !== undefined &&
      isHyphen(token) &&
      token.glued &&
      tokens[at + 1]?.kind === K.WORD &&
      tokens[at + 1]?.glued === true
    )
      return at + 1;
  }
  return hyphen + 1;
}

/** "300 dead", "12 missing": people, though no noun says so. */
function people(tokens: readonly Token[], i: number, n: number): Counted | null {
  if (
    i >= n ||
    !/^(?:dead|injured|wounded|missing|homeless|unemployed|jobless|hurt)$/u.test(tokens[i]?.lower ?? '')
  )
    return null;
  const next = tokens[i + 1];
  const last = i + 1 >= n || next?.kind !== K.WORD || (next.flags & (STOPS | F.ADV)) !== 0;
  return last ? { from: i, to: i + 1, noun: 'person' } : null;
}

/** A singular noun behind a number above one where the copy drops the -s ("11 member agreement", "several hundred staff"). */
function lone(tokens: readonly Token[], i: number, n: number): Counted | null {
  const token = tokens[i];
  if (isHyphen(tokens[i + 1]) && tokens[i + 1]?.glued === true) return null;
  if (
    i >= n ||
    token?.kind !== K.WORD ||
    (token.flags & (STOPS | F.VERB | F.ADV | F.ADJ | F.MONTH | F.REPORT)) !== 0
  )
    return null;
  if (/(?:ed|ing|ly)$/u.test(token.lower)) return null;
  if (token.caps > 0) return null;
  return countedAt(tokens, i, n, false);
}

/** A unit written in the singular behind more than one ("84 yard return") describes a noun. */
function isSingularUnit(tokens: readonly Token[], raw: Raw): boolean {
  const unit = tokens[raw.to - 1];
  return (
    unit?.kind === K.WORD &&
    unit.lower.length > 2 &&
    raw.low !== 1 &&
    (unit.flags & F.UNIT) !== 0 &&
    !unit.lower.endsWith('s') &&
    !/^(?:feet|horsepower|hertz|celsius|fahrenheit)$/u.test(unit.lower)
  );
}

/** The noun that an attributive amount describes: "$7 billion [loan]", "six-year [conflict]". */
function headBehind(tokens: readonly Token[], i: number, n: number): Counted | null {
  const first = tokens[i];
  if (first?.kind !== K.WORD || (first.glued && !isHyphen(tokens[i - 1]))) return null;
  if ((first.flags & (STOPS | F.ADV)) !== 0 || first.caps > 0) return null;
  // "$20 million last month", "$115 supposed to", "$14 million borrowed from".
  const second = tokens[i + 1];
  if (/^(?:last|next|past|this|offshore|overseas)$/u.test(first.lower)) return null;
  if (/ed$/u.test(first.lower) && (i + 1 >= n || second?.kind !== K.WORD || (second.flags & STOPS) !== 0))
    return null;
  if ((first.flags & F.VERB) !== 0 && (first.flags & (F.DOC | F.ADJ)) === 0 && !NOUNS_TOO.has(first.lower))
    return null;
  return (
    countedAt(tokens, i, n, false) ??
    (NOUNS_TOO.has(first.lower) ? { from: i, to: i + 1, noun: singularOf(first.lower) } : null)
  );
}

/** Words that are verbs elsewhere and nouns right behind an amount: "a $5m offer". */
const NOUNS_TOO = new Set(
  'offer cut cuts rise increase drop gain plan plans project projects deal bid claim charge fine call report lead loss lead jump fall share run walk drive cost win study return order benefit boost'.split(
    ' ',
  ),
);

/** Behind an owner of several words, "Ruth Abara’s", "Mr. Ruiz’s": where what is owned begins; `i` itself when there is none. */
function ownedBy(tokens: readonly Token[], i: number, n: number): number {
  for (let at = i; at < n && at < i + 6; at++) {
    const token = tokens[at] as Token;
    if (token.kind === K.CLITIC) return at + 1;
    if (token.lower !== '.' && (token.kind !== K.WORD || token.caps === 0)) return i;
  }
  return i;
}

/** The noun behind "of": "nine of Iran's 20 proposed nuclear reactors", "one of the best speakers", "half of the crew". */
function behindOf(tokens: readonly Token[], i: number, n: number, share: boolean): Counted | null {
  let at = i;
  for (let k = 0; k < 5 && at < n; k++, at++) {
    const token = tokens[at];
    if (token === undefined) return null;
    const passes =
      token.kind === K.CLITIC ||
      token.kind === K.NUM ||
      (token.flags & (F.DET | F.CARDINAL | F.SCALE)) !== 0 ||
      /^(?:most|best|more|combined|total|overall|best-known)$/u.test(token.lower) ||
      (token.kind === K.WORD && token.glued && token.lower.length <= 2) ||
      (token.kind === K.WORD && tokens[at + 1]?.kind === K.CLITIC);
    if (!passes) {
      const owned = ownedBy(tokens, at, n);
      if (owned === at) break;
      at = owned - 1;
    }
  }
  const plural = countedAt(tokens, at, n, true);
  const single = countedAt(tokens, at, n, false);
  // "a third of the population lives": an -s word behind a noun may be the verb.
  if (
    share &&
    plural !== null &&
    single !== null &&
    single.to < plural.to &&
    (tokens[plural.to - 1]?.flags ?? 0) & F.VERB
  )
    return single;
  return plural ?? single;
}
