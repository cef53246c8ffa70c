import type { Detected } from '../../domain/mark';
import { overlaps, quoted, type Span } from '../../domain/span';
import type { Reported } from '../quotes/setting';
import { speakerOf } from '../quotes/speakers';
import type { Doc } from '../text/document';
import { K, spanOf, tokenAt } from '../text/tokens';

/** Fewest tokens of a sentence worth a claim: subject, verb and something said. */
export const SHORTEST = 5;

/** Reported speech without quotation marks as low-salience claims, with the number of the sentence each begins at; `denials` are claims already. Both are in text order. */
export function reportedClaims(
  doc: Doc,
  reported: readonly Reported[],
  denials: readonly Span[],
): { readonly mark: Detected; readonly sentence: number }[] {
  const out: { mark: Detected; sentence: number }[] = [];
  let sentence = 0;
  let next = 0;
  for (const { utterance, cue, resolved } of reported) {
    const role = doc.blocks[utterance.block]?.role;
    if (utterance.to - utterance.from < SHORTEST || role === 'headline' || role === 'caption') continue;
    const span = sentenceSpan(doc, utterance.from, utterance.to);
    while (next < denials.length && (denials[next]?.end ?? 0) <= span.start) next++;
    const denial = denials[next];
    const words = quoted(doc.text, spanOf(doc, cue.from, cue.to));
    // "…, his agent said, dismissing the story": what is said stands before the denial, and is worth a mark of its own.
    const tail = (from: number): boolean => from >= words.end && /^\p{Ll}+ing\b/u.test(doc.text.slice(from));
    if (denial !== undefined && overlaps(denial, span) && !tail(denial.start)) continue;
    while ((doc.sentences[sentence]?.from ?? Infinity) < utterance.from) sentence++;
    const speaker = speakerOf(doc, resolved);
    const at = [
      { start: speaker.start, end: speaker.end },
      { start: words.start, end: words.end },
    ];
    const because = [{ text: `“${words.exact}” gives it as the word of ${speaker.name}`, at }];
    const mark: Detected = {
      kind: 'claim',
      start: span.start,
      end: span.end,
      exact: doc.text.slice(span.start, span.end),
      salience: 'low',
      because,
      claim: { speaker, cue: words },
    };
    out.push({ mark, sentence });
  }
  return out;
}

/** The sentence without its full stop. */
export function sentenceSpan(doc: Doc, from: number, to: number): Span {
  const last = tokenAt(doc.tokens, to - 1);
  const end = last.kind === K.PUNCT && /^[.!?…]$/u.test(last.lower) ? to - 1 : to;
  return spanOf(doc, from, Math.max(end, from + 1));
}
