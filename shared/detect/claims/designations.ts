import type { Detected } from '../../domain/mark';
import { overlaps, quoted, type Span } from '../../domain/span';
import type { Doc } from '../text/document';
import type { Token } from '../text/tokens';

// "S-300", "F-16", "MH370": letters and digits that name one thing. Quarters and groups of states are no things.
const DESIGNATION =
  /(?<![\p{L}\p{N}-])(?!(?:Q[1-4]|H[12]|G-?\d+|U-?\d+|COVID-19)(?![\p{L}\p{N}]))\p{Lu}{1,4}-?\d{1,4}\p{Lu}?(?![\p{L}\p{N}])/gu;
const CLAUSE_ENDS = /[,;:.!?…“”"]|\s--\s|\s[–—]\s/gu;

/** Clauses that name a thing by its designation, as low-salience claims: two articles on the S-300 are worth reading side by side. */
export function designationClaims(doc: Doc, taken: readonly Span[]): Detected[] {
  return doc.sentences.flatMap((sentence): Detected[] => {
    const [first, last] = [doc.tokens[sentence.from], doc.tokens[sentence.to - 1]];
    const role = doc.blocks[sentence.block]?.role;
    if (first === undefined || last === undefined || role === 'headline' || role === 'caption') return [];
    const words = doc.text.slice(first.start, last.end);
    if (!/\d/.test(words)) return [];
    return Array.from(words.matchAll(DESIGNATION)).flatMap((match) =>
      claimAt(doc, first, words, match[0], match.index, taken),
    );
  });
}

function claimAt(
  doc: Doc,
  first: Token,
  words: string,
  name: string,
  index: number,
  taken: readonly Span[],
): Detected[] {
  const cuts = Array.from(
    words.matchAll(CLAUSE_ENDS),
    (cut) => [cut.index, cut.index + cut[0].length] as const,
  );
  const from = cuts.findLast(([, end]) => end <= index)?.[1] ?? 0;
  const to = cuts.find(([start]) => start >= index + name.length)?.[0] ?? words.length;
  const lead = words.slice(from, to).length - words.slice(from, to).trimStart().length;
  const span = { start: first.start + from + lead, end: first.start + words.slice(0, to).trimEnd().length };
  if (taken.some((other) => overlaps(other, span))) return [];
  const at = [{ start: first.start + index, end: first.start + index + name.length }];
  const because = [{ text: `“${name}” names one thing that other articles may speak of`, at }];
  return [
    {
      kind: 'claim',
      ...quoted(doc.text, span),
      salience: 'low',
      because,
      claim: { speaker: null, cue: null },
    },
  ];
}
