import type { Detected } from '../../domain/mark';
import { overlaps, type Span } from '../../domain/span';
import type { Doc } from '../text/document';
import { K, spanOf, tokenAt, type Token } from '../text/tokens';
import { claimOf } from './plain';

// "S-300", "F-16", "MH370": letters and digits that name one thing. Quarters, groups of states and sums are no things.
const DESIGNATION =
  /(?<![\p{L}\p{N}-])(?!(?:Q[1-4]|H[12]|G-?\d+|U-?\d+|COVID-19)(?![\p{L}\p{N}]))\p{Lu}{1,4}-?\d{1,4}\p{Lu}?(?![\p{L}\p{N}]|\.\d|\s(?:thousand|million|billion|trillion)\b)/gu;
const CLAUSE_ENDS = /[,;:.!?…“”"]|\s--\s|\s[–—]\s/gu;

/** Clauses that name a thing by its designation, as low-salience claims: two articles on the S-300 are worth reading side by side. `taken` is in text order. */
export function designationClaims(doc: Doc, taken: readonly Span[]): Detected[] {
  const out: Detected[] = [];
  let passed = 0;
  for (const { from, to, block } of doc.sentences) {
    const role = doc.blocks[block]?.role;
    if (role === 'headline' || role === 'caption') continue;
    for (let i = from; i < to; i++) {
      const letters = lettersAt(doc.tokens, i, from);
      if (letters < 0) continue;
      const sentence = spanOf(doc, from, to);
      for (const at of namesIn(doc, sentence, spanOf(doc, letters, i + 1))) {
        const span = clauseAround(doc.text, sentence, at);
        while ((taken[passed]?.end ?? Infinity) <= span.start) passed++;
        const last = out.at(-1);
        if (last?.start === span.start && last.end === span.end) continue;
        if (!isTaken(taken, passed, span)) out.push(claimOf(doc, span, { text: namesOne(doc, at), at }));
      }
    }
  }
  return out;
}

/** Where the letters start of a designation that may end with token `i`, or -1: few tokens do, and only those are read as characters. */
function lettersAt(tokens: readonly Token[], i: number, first: number): number {
  const token = tokenAt(tokens, i);
  if (token.kind === K.CODE) return token.word === token.lower ? -1 : i;
  if (token.kind !== K.NUM || !token.glued || i === first) return -1;
  const at = tokenAt(tokens, i - 1).lower === '-' ? i - 2 : i - 1;
  const letters = at < first ? undefined : tokens[at];
  return letters === undefined || letters.kind === K.CODE || letters.word === letters.lower ? -1 : at;
}

/** The designations that begin among the characters `near` of a sentence. */
function namesIn({ text }: Doc, sentence: Span, near: Span): Span[] {
  // One more letter may follow, and the characters on either side decide.
  const from = Math.max(sentence.start, near.start - 2);
  const words = text.slice(from, Math.min(sentence.end, near.end + 12));
  const found: Span[] = [];
  DESIGNATION.lastIndex = 0;
  for (let hit = DESIGNATION.exec(words); hit !== null; hit = DESIGNATION.exec(words)) {
    const start = from + hit.index;
    if (start < near.end) found.push({ start, end: start + hit[0].length });
  }
  return found;
}

/** The clause of the sentence that holds the name, without the white space at its ends. */
function clauseAround(text: string, sentence: Span, name: Span): Span {
  const before = text.slice(sentence.start, name.start);
  let cut = 0;
  CLAUSE_ENDS.lastIndex = 0;
  for (let hit = CLAUSE_ENDS.exec(before); hit !== null; hit = CLAUSE_ENDS.exec(before))
    cut = CLAUSE_ENDS.lastIndex;
  CLAUSE_ENDS.lastIndex = 0;
  const behind = CLAUSE_ENDS.exec(text.slice(name.end, sentence.end));
  const from = sentence.start + cut;
  const to = behind === null ? sentence.end : name.end + behind.index;
  const clause = text.slice(from, to);
  return { start: from + clause.length - clause.trimStart().length, end: from + clause.trimEnd().length };
}

/** Whether one of the claims from number `first` on shares words with the span. */
function isTaken(taken: readonly Span[], first: number, span: Span): boolean {
  for (let i = first; ; i++) {
    const other = taken[i];
    if (other === undefined || other.start >= span.end) return false;
    if (overlaps(other, span)) return true;
  }
}

function namesOne({ text }: Doc, { start, end }: Span): string {
  return `“${text.slice(start, end)}” names one thing that other articles may speak of`;
}
