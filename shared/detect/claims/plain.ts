import type { Detected } from '../../domain/mark';
import { overlaps, type Span } from '../../domain/span';
import type { Doc } from '../text/document';
import { F } from '../text/flags';
import type { Sentence } from '../text/sentences';
import { K, spanOf, tokenAt, type Token } from '../text/tokens';
import { sentenceSpan, SHORTEST } from './reported';

/** Verbs by which an inquiry or a court says what was so; "which held that …" names no speaker that could be quoted. */
const FINDS = /^(?:held|found|finds|concluded|concludes|established|determined|showed|shows|ruled)$/u;

/** What makes a sentence worth checking though nobody is given for it, and the words that do. */
interface Plain {
  readonly text: string;
  readonly at: Span;
}

/**
 * Sentences that claim something in the copy's own voice, as low-salience claims: what the article opens with, what an inquiry found,
 * under which flag a ship sails. `taken` are the marks that speak for a sentence already, in text order.
 */
export function plainClaims(doc: Doc, taken: readonly Span[]): Detected[] {
  const out: Detected[] = [];
  let passed = 0;
  // Without a headline it may be any piece of text, and opens nothing.
  let opened = doc.blocks[0]?.role !== 'headline';
  for (const sentence of doc.sentences) {
    if (doc.blocks[sentence.block]?.role !== 'body') continue;
    const opens = !opened;
    opened = true;
    const span = sentenceSpan(doc, sentence.from, sentence.to);
    while (passed < taken.length && (taken[passed]?.end ?? 0) <= span.start) passed++;
    const other = taken[passed];
    if (sentence.to - sentence.from < SHORTEST || (other !== undefined && overlaps(other, span))) continue;
    const why = plainIn(doc, sentence, opens ? span : null);
    if (why !== null) out.push(claimOf(doc, span, why));
  }
  return out;
}

function plainIn(doc: Doc, { from, to }: Sentence, lead: Span | null): Plain | null {
  const { tokens } = doc;
  let quoted = false;
  for (let i = from; i < to; i++) {
    const token = tokenAt(tokens, i);
    quoted ||= token.kind === K.QUOTE && !token.glued;
    if (FINDS.test(token.lower) && tokens[i + 1]?.lower === 'that' && i > from)
      return { text: 'gives what was found to be so', at: spanOf(doc, i, i + 2) };
    if (isFlag(tokens, i, from))
      return { text: 'names a flag, or where it is registered', at: spanOf(doc, i, i + 1) };
  }
  const stops = tokenAt(tokens, to - 1).lower === '.';
  return lead !== null && !quoted && stops
    ? { text: 'opens the article, and names no source', at: lead }
    : null;
}

/** "Cyprus-flagged", "sails under the Maltese flag", "flying the flag of Panama", "registered in Panama". */
function isFlag(tokens: readonly Token[], i: number, from: number): boolean {
  const word = tokenAt(tokens, i).lower;
  const national = (token: Token | undefined): boolean => ((token?.flags ?? 0) & (F.PLACE | F.DEMONYM)) !== 0;
  if (word === 'registered' && tokens[i + 1]?.lower === 'in') return national(tokens[i + 2]);
  if (word === 'flagged' || word === 'registered')
    return i - 2 >= from && tokens[i - 1]?.glued === true && national(tokens[i - 2]);
  if (word !== 'flag') return false;
  return (
    (national(tokens[i - 1]) && /^(?:under|fl(?:ies|ew|ying))$/u.test(tokens[i - 3]?.lower ?? '')) ||
    (tokens[i + 1]?.lower === 'of' && national(tokens[i + 2]))
  );
}

/** The low-salience claim at a span that nobody is given for, and why it is one. */
export function claimOf({ text }: Doc, { start, end }: Span, { text: why, at }: Plain): Detected {
  return {
    kind: 'claim',
    start,
    end,
    exact: text.slice(start, end),
    salience: 'low',
    because: [{ text: why, at: [at] }],
    claim: { speaker: null, cue: null },
  };
}
