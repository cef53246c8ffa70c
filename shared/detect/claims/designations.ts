import type { Detected } from '../../domain/mark';
import { overlaps, quoted, type Span } from '../../domain/span';
import type { Doc } from '../text/document';
import { K, spanOf, type Token } from '../text/tokens';

// "S-300", "F-16", "MH370": letters and digits that name one thing. Quarters and groups of states are no things.
const DESIGNATION =
  /(?<![\p{L}\p{N}-])(?!(?:Q[1-4]|H[12]|G-?\d+|U-?\d+|COVID-19)(?![\p{L}\p{N}]))\p{Lu}{1,4}-?\d{1,4}\p{Lu}?(?![\p{L}\p{N}])/gu;
const CLAUSE_ENDS = /[,;:.!?…“”"]|\s--\s|\s[–—]\s/gu;

/** Clauses that name a thing by its designation, as low-salience claims: two articles on the S-300 are worth reading side by side. `taken` is in text order. */
export function designationClaims(doc: Doc, taken: readonly Span[]): Detected[] {
  const out: Detected[] = [];
  let passed = 0;
  for (const { from, to, block } of doc.sentences) {
    if (!mayName(doc.tokens, from, to)) continue;
    const role = doc.blocks[block]?.role;
    if (role === 'headline' || role === 'caption') continue;
    const { start, exact: words } = quoted(doc.text, spanOf(doc, from, to));
    for (const { 0: name, index } of words.matchAll(DESIGNATION)) {
      const clause = clauseAround(words, index, index + name.length);
      const span = { start: start + clause.start, end: start + clause.end };
      while (passed < taken.length && (taken[passed] as Span).end <= span.start) passed++;
      if (!isTaken(taken, passed, span))
        out.push(claimOf(doc, span, { start: start + index, end: start + index + name.length }, name));
    }
  }
  return out;
}

/** Whether some token may hold a designation: few sentences do, and only those are read as characters. */
function mayName(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.kind === K.CODE && token.word !== token.lower) return true;
    if (token.kind !== K.NUM || !token.glued || i === from) continue;
    const before = tokens[i - 1] as Token;
    const letters = before.lower === '-' ? tokens[i - 2] : before;
    if (letters !== undefined && letters.word !== letters.lower) return true;
  }
  return false;
}

/** The clause of the sentence that holds `[start, end)`, without the white space at its ends. */
function clauseAround(words: string, start: number, end: number): Span {
  let from = 0;
  for (const { 0: sign, index } of words.slice(0, start).matchAll(CLAUSE_ENDS)) from = index + sign.length;
  const behind = words.slice(end).search(CLAUSE_ENDS);
  const clause = words.slice(from, behind < 0 ? words.length : end + behind);
  return { start: from + clause.length - clause.trimStart().length, end: from + clause.trimEnd().length };
}

/** Whether one of the claims from number `first` on shares words with the span. */
function isTaken(taken: readonly Span[], first: number, span: Span): boolean {
  for (let i = first; i < taken.length && (taken[i] as Span).start < span.end; i++)
    if (overlaps(taken[i] as Span, span)) return true;
  return false;
}

function claimOf(doc: Doc, span: Span, at: Span, name: string): Detected {
  return {
    kind: 'claim',
    ...quoted(doc.text, span),
    salience: 'low',
    because: [{ text: `“${name}” names one thing that other articles may speak of`, at: [at] }],
    claim: { speaker: null, cue: null },
  };
}
