import { F } from '../text/flags';
import { CLAIM_NOUNS, CLAIM_PRONOUNS, SURE_DENIALS, type Verdict } from '../text/denial-words';
import { K, tokenAt, type Token } from '../text/tokens';

/** How far in tokens the noun of a claim stands from the verb that takes it. */
const REACH = 8;

/** Tokens `[from, to)`. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** "denied he was paid": a clause without "that". */
export function startsClause(next: Token, second: Token | undefined): boolean {
  return (next.flags & F.PRON) !== 0 && second?.kind === K.WORD && (second.flags & (F.AUX | F.VERB)) !== 0;
}

/** Whether a clause ends before `next`; `last` says that nothing follows in the sentence. */
export function endsClause(next: Token | undefined, last: boolean): boolean {
  return (
    last ||
    next === undefined ||
    (next.kind === K.PUNCT && next.lower !== '-') ||
    (next.flags & (F.CONJ | F.WEEKDAY)) !== 0
  );
}

/** The claim that ends before token `end`: "the claim", "That", "The charity’s figure of 300 dead". */
export function claimBefore(
  tokens: readonly Token[],
  end: number,
  from: number,
): { readonly from: number; readonly at: number; readonly noun: string | null } | null {
  const last = tokens[end - 1];
  if (last === undefined || end <= from) return null;
  if (/^(?:that|this|which)$/u.test(last.lower)) return { from: end - 1, at: end - 1, noun: null };
  for (let at = end - 1; at >= from && at > end - REACH; at--) {
    const token = tokenAt(tokens, at);
    if (CLAIM_NOUNS.has(token.lower) && token.caps !== 2) {
      const tied = at === end - 1 || /^(?:of|that|about)$/u.test(tokens[at + 1]?.lower ?? '');
      if (!tied) return null;
      return { from: nounStart(tokens, at, from), at, noun: token.lower };
    }
    if (token.kind === K.PUNCT && token.lower !== '-') return null;
  }
  return null;
}

/** Over the articles, adjectives and owners before a noun: "The charity’s [figure]". */
function nounStart(tokens: readonly Token[], noun: number, from: number): number {
  let at = noun;
  while (at > from) {
    const token = tokenAt(tokens, at - 1);
    const owner = tokens[at]?.kind === K.CLITIC && token.kind === K.WORD;
    if (token.kind !== K.CLITIC && !owner && (token.flags & (F.DET | F.ADJ)) === 0) break;
    at--;
  }
  return at;
}

/** "the reports", "any such claim", "as fantasy a report": where the claim ends that the verb at `i` takes, and its noun; `first` is the token it is looked for from. */
export function objectOf(
  tokens: readonly Token[],
  i: number,
  n: number,
  finding: Verdict,
  first = i + 1,
): { to: number; noun: string | null } | null {
  const verb = tokenAt(tokens, i).lower;
  for (let at = first; at < n && at < first - 1 + REACH; at++) {
    const token = tokenAt(tokens, at);
    const next = tokens[at + 1];
    if (token.kind !== K.WORD && token.kind !== K.CLITIC && token.lower !== '-') return null;
    if (CLAIM_NOUNS.has(token.lower))
      return isHead(next, at + 1 >= n) ? { to: at + 1, noun: token.lower } : null;
    const pronoun =
      at === first &&
      CLAIM_PRONOUNS.has(token.lower) &&
      isHead(next, at + 1 >= n) &&
      !(next !== undefined && startsClause(token, next));
    if (pronoun && token.lower !== 'that')
      return token.lower !== 'it' || SURE_DENIALS.test(verb) ? { to: at + 1, noun: null } : null;
    if (pronoun && endsClause(next, at + 1 >= n)) return { to: at + 1, noun: null };
    const over =
      (token.lower === 'as' && /^(?:dismiss|reject)/u.test(verb)) ||
      (finding === 'superseded' && token.lower === 'its');
    if (!over && (token.flags & (F.PREP | F.CONJ | F.AUX)) !== 0 && token.lower !== 'that') return null;
    if (token.lower === 'that' && (next === undefined || !CLAIM_NOUNS.has(next.lower))) return null;
  }
  return null;
}

/** Whether a noun followed by this token is the head of its phrase. */
function isHead(next: Token | undefined, last: boolean): boolean {
  if (last || next === undefined || next.kind === K.PUNCT || next.kind === K.QUOTE) return true;
  return next.kind === K.WORD && (next.flags & (F.PREP | F.CONJ | F.AUX | F.ADV | F.WEEKDAY | F.MONTH)) !== 0;
}

/** What a claim says, behind its noun: "of 60 deaths", "that 60 soldiers had died". */
export function contentOf(tokens: readonly Token[], at: number, n: number): { readonly content: Stretch } {
  const link = tokens[at]?.lower;
  const follows = link === 'of' || link === 'that' || link === 'about' || link === 'on';
  return { content: follows ? { from: at + 1, to: clauseEnd(tokens, at + 1, n) } : { from: at, to: at } };
}

/** The first token from `from` on that ends a clause, a mark of punctuation or quotation; `n` when none does. */
export function clauseEnd(tokens: readonly Token[], from: number, n: number): number {
  let at = from;
  while (at < n && !/^[,;:.!?]$/u.test(tokens[at]?.lower ?? '') && tokens[at]?.kind !== K.QUOTE) at++;
  return Math.max(from, at);
}
