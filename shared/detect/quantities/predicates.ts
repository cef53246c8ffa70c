import { F, STOPS } from '../text/flags';
import { K, type Token } from '../text/tokens';

/** Verbs that say nothing of what is measured. */
const LIGHT = new Set(
  `said says say told tells saying is are was were be been have has had do does did will would go goes went going make makes made making take
  takes took taken get gets got come comes came put give gives gave given let set sets see sees saw seen according compared expected believed
  thought known reported estimated used using including include includes included following follow want wants wanted need needs announced
  called became become remain remains remained began begin begins start started seems seem seemed based worth due able`.split(
    /\s+/u,
  ),
);
const STATES = new Set([
  'dead',
  'injured',
  'wounded',
  'missing',
  'homeless',
  'displaced',
  'unemployed',
  'jobless',
  'hospitalised',
  'hospitalized',
  'unaccounted',
]);

/** How far in tokens a predicate may stand from its figure. */
const REACH = 8;
/** Words that no predicate of the figure stands behind. */
const ENDS = new Set('and but or since after before while although because when'.split(' '));

function isPredicate(token: Token): boolean {
  if (token.kind !== K.WORD || LIGHT.has(token.lower) || (token.flags & F.REPORT) !== 0) return false;
  if (STATES.has(token.lower)) return true;
  if (token.caps > 0) return false;
  return (
    (token.flags & (F.VERB | F.UP | F.DOWN | F.STANCE)) !== 0 ||
    (token.flags === 0 && /(?:ed|ing)$/u.test(token.lower) && token.lower.length > 4)
  );
}

/** "has killed [some 250,000 people]", "left [12 people] dead". */
export function predicateBefore(tokens: readonly Token[], from: number, first: number): number | null {
  for (let at = from - 1; at >= first && at >= from - 5; at--) {
    const token = tokens[at];
    if (token === undefined || token.kind !== K.WORD) return null;
    if (isPredicate(token)) return at;
    if ((token.flags & (F.CONJ | F.PRON)) !== 0 && (token.flags & F.PREP) === 0) return null;
  }
  return null;
}

/** "[More than 310,000 people] have been killed", "[12 people] who were injured". */
export function predicateAfter(tokens: readonly Token[], to: number, last: number): number | null {
  for (let at = to; at < last && at < to + REACH; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== K.WORD) return null;
    if (isPredicate(token)) return at;
    if (ENDS.has(token.lower)) return null;
    if (token.lower === 'to' && at > to) return null;
  }
  return null;
}

/** Content words of the subject that ends before token `at`: "[The unemployment rate] rose to …". */
export function subjectBefore(tokens: readonly Token[], at: number, first: number): number[] {
  const found: number[] = [];
  for (let i = at - 1; i >= first && found.length < 3 && i >= at - 8; i--) {
    const token = tokens[i];
    if (token === undefined || (token.kind !== K.WORD && token.kind !== K.CLITIC)) {
      if (found.length > 0 || token?.kind === K.PUNCT) break;
      continue;
    }
    const content =
      (token.flags & (STOPS | F.ADV | F.VERB | F.MONTH | F.WEEKDAY | F.UP | F.DOWN)) === 0 &&
      token.kind === K.WORD;
    if (content) found.push(i);
    else if (found.length > 0 && (token.flags & F.PREP) === 0) break;
  }
  return found;
}

/** Content words behind "of": "9 percent of [the world’s trade]". */
export function contentAfter(tokens: readonly Token[], at: number, last: number): number[] {
  const found: number[] = [];
  for (let i = at; i < last && found.length < 3; i++) {
    const token = tokens[i];
    if (token?.kind === K.CLITIC) continue;
    if (token?.kind !== K.WORD) break;
    if ((token.flags & STOPS) === 0) found.push(i);
    else if (found.length > 0 || (token.flags & F.DET) === 0) break;
  }
  return found;
}

/** "[The rate] was 5%": the copula right before the figure. */
export function copulaBefore(tokens: readonly Token[], from: number, first: number): number | null {
  for (let at = from - 1; at >= first && at >= from - 3; at--) {
    const token = tokens[at] as Token;
    if ((token.flags & F.AUX) !== 0) return at;
    if ((token.flags & F.ADV) === 0) return null;
  }
  return null;
}
