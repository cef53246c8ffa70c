import type { Doc } from '../text/document';
import { F } from '../text/flags';
import { K, type Token } from '../text/tokens';
import type { Utterance } from './cue';
import type { Passage } from './passages';

/** Longest name line behind a dash: "― Maria de la Cruz Ruiz, Leeds". */
const CREDIT = 10;

/** The sentences of the text with quotes kept whole: a full stop inside a quotation ends no sentence of the writer's. */
export function utterancesOf(doc: Doc, passages: readonly Passage[]): Utterance[] {
  const { tokens, sentences } = doc;
  const quoted = new Uint8Array(tokens.length + 1);
  for (const { from, to } of passages) quoted.fill(1, from, to);
  const out: Utterance[] = [];
  let p = 0;
  for (let i = 0; i < sentences.length; i++) {
    const first = sentences[i];
    if (first === undefined) break;
    let to = first.to;
    const own: Passage[] = [];
    for (;;) {
      while (p < passages.length && (passages[p] as Passage).from < to) {
        own.push(passages[p] as Passage);
        p++;
      }
      const last = own[own.length - 1];
      const next = sentences[i + 1];
      if (last === undefined || next?.block !== first.block) break;
      const insideQuote = last.to > to;
      const tagged =
        last.to === to &&
        ((closesLoosely(tokens, last) && isTag(tokens, to, next.to)) || isCredit(tokens, to, next.to));
      if (!insideQuote && !tagged) break;
      to = next.to;
      i++;
    }
    out.push({ from: first.from, to, block: first.block, passages: own, quoted });
  }
  return out;
}

/** A quote that ends with "?" or "!" may go on with its tag: “Why?” Ruiz asked. */
function closesLoosely(tokens: readonly Token[], passage: Passage): boolean {
  return /^[?!]$/u.test(tokens[passage.to - 2]?.lower ?? '');
}

/** Whether tokens from `from` read "Name said" or "said Name". */
function isTag(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 6; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== K.WORD && token.kind !== K.CLITIC) return false;
    if ((token.flags & (F.REPORT | F.STANCE)) !== 0 && token.caps === 0) return true;
    if ((token.flags & (F.AUX | F.CONJ)) !== 0) return false;
  }
  return false;
}

/** Whether tokens from `from` are a dash and a name: “…” ― Maria Ruiz. */
export function isCredit(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^(?:[—–―-]|--)$/u.test(tokens[from]?.lower ?? '') || to - from > CREDIT || to - from < 2)
    return false;
  const first = tokens[from + 1] as Token;
  return first.kind === K.WORD && first.caps > 0 && (first.flags & (F.CONJ | F.AUX | F.PRON)) === 0;
}
