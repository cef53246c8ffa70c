import type { Span } from '../../domain/span';
import type { Doc } from '../text/document';
import { F } from '../text/flags';
import { K, spanOf, type Token } from '../text/tokens';

/** A paragraph that is all quotation, without marks. */
export interface BlockQuote {
  /** Without the sign that sets it off. */
  readonly words: Span;
  /** The paragraph before is set off too. */
  readonly continues: boolean;
}

/** How far before the colon its verb of speech may stand: "The judge told the owners in a letter:". */
const REACH = 8;

/**
 * A block quote without marks: a paragraph that ">" sets off, as plain text and mail do, or the paragraph behind one that ends
 * with a verb of speech and a colon. `to` is the token behind the paragraph.
 */
export function blockQuoteAt(doc: Doc, block: number, from: number, to: number): BlockQuote | null {
  const { tokens } = doc;
  if (doc.blocks[block]?.role !== 'body' || to - from < 4) return null;
  const setOff = tokens[from]?.lower === '>';
  if (!setOff && !(from > 0 && tokens[from - 1]?.lower === ':' && isAnnounced(tokens, from, to))) return null;
  const before = tokens[doc.blockTokens[block - 1] ?? from];
  return { words: spanOf(doc, setOff ? from + 1 : from, to), continues: setOff && before?.lower === '>' };
}

/** Whether the colon before token `from` ends words of speech, and sentences stand behind it, not the first line of a list. */
function isAnnounced(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first?.kind !== K.WORD || first.caps === 0 || !/^[.!?]$/u.test(last?.lower ?? '')) return false;
  for (let at = from - 2; at >= 0 && at >= from - REACH; at--) {
    const token = tokens[at] as Token;
    if (token.kind === K.PUNCT) return false;
    if ((token.flags & F.REPORT) !== 0 && token.caps === 0) return true;
  }
  return false;
}
