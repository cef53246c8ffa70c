import { F } from './flags';
import { K, type Token } from './tokens';

/** A sentence: tokens `[from, to)` of block number `block`. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly block: number;
}

/** Abbreviations that a full stop does not end a sentence behind. */
const ABBREVIATIONS = new Set(
  `mr mrs ms dr prof st sen rep gov gen lt col sgt capt maj adm rev hon pres jr sr jan feb mar apr jun jul aug sep sept oct nov dec
  no nos nr vs etc inc ltd corp co bros approx est dept univ assn ave blvd rd fig vol pp ed eds cf al ft sq mt messrs supt insp cpl
  rs calif mass conn fla mich minn wis ariz colo wash pa va tenn ala ky ill ind okla ore kan neb nev ont que`.split(
    /\s+/u,
  ),
);

const CLOSERS = new Set([')', ']', '}']);

/** Tokens in the longest sentence that is read as one; the longest in news copy have a quarter of that. */
const LONGEST = 400;

function endsSentence(sign: string): boolean {
  return (
    sign === '.' ||
    sign === '?' ||
    sign === '!' ||
    sign === '…' ||
    (sign.length > 2 && sign.startsWith('...'))
  );
}

/** Whether the full stop at `i` ends a sentence. */
function stops(tokens: readonly Token[], i: number, from: number, to: number): boolean {
  const mark = tokens[i];
  const before = i > from ? tokens[i - 1] : undefined;
  let after = i + 1;
  while (after < to && isCloser(tokens[after])) after++;
  const next = tokens[after];
  if (next === undefined || after >= to) return true;
  // "3.x", "example.com": no space, no end.
  if (next.glued && after === i + 1) return false;
  if (mark?.lower === '.' && before !== undefined && before.kind === K.WORD) {
    if (ABBREVIATIONS.has(before.lower) && before.caps > 0) return false;
    if (ABBREVIATIONS.has(before.lower) && (next.kind === K.NUM || next.caps === 0)) return false;
    if (before.word.length === 1 && before.caps > 0 && before.lower !== 'i') return false;
  }
  return startsSentence(next);
}

function isCloser(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (token.kind === K.QUOTE && token.glued) || (CLOSERS.has(token.lower) && token.glued);
}

function startsSentence(token: Token): boolean {
  return token.kind !== K.WORD || token.caps > 0;
}

/** Appends the sentences of the tokens `[from, to)` of one block to `out`. */
export function sentencesOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  block: number,
  out: Sentence[],
): void {
  let start = from;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    // A sentence without an end is cut, so that no rule that looks through a sentence can cost more than a little.
    if (i - start >= LONGEST) {
      out.push({ from: start, to: i, block });
      start = i;
    }
    const sign = token.kind === K.PUNCT && endsSentence(token.lower);
    const abbreviation = token.kind === K.WORD && token.lower.charCodeAt(token.lower.length - 1) === 46;
    if (!sign && !abbreviation) continue;
    if (sign ? !stops(tokens, i, from, to) : !endsAtAbbreviation(tokens, i, to)) continue;
    let end = i + 1;
    while (end < to && isCloser(tokens[end])) end++;
    out.push({ from: start, to: end, block });
    start = i = end;
    i--;
  }
  if (start < to) out.push({ from: start, to, block });
}

/** "in the U.S. The minister …": an abbreviation with its own stop ends a sentence when a function word starts the next. */
function endsAtAbbreviation(tokens: readonly Token[], i: number, to: number): boolean {
  const next = tokens[i + 1];
  if (next === undefined || i + 1 >= to) return true;
  return next.kind === K.WORD && next.caps > 0 && (next.flags & (F.DET | F.PRON | F.CONJ | F.PREP)) !== 0;
}
