import type { Detected, SuggestedFinding } from '../../domain/mark';
import { quoted, type Quoted } from '../../domain/span';
import type { FoundFigure } from '../quantities/figures';
import type { Doc } from '../text/document';
import { F } from '../text/flags';
import { spanOf, tokenAt } from '../text/tokens';
import { correctionAt } from './corrections';
import { denialAt, type Denial } from './denials';
import { deniedBy } from './denied';

/** What the copy says of its own claims. */
export interface Judged {
  /** The denials themselves, as low-salience claims. */
  readonly claims: readonly Detected[];
  /** By the index of the figure. */
  readonly figures: ReadonlyMap<number, SuggestedFinding>;
  /** By the index of the sentence whose claim has no figure. */
  readonly sentences: ReadonlyMap<number, SuggestedFinding>;
}

/** The denials, doubts and corrections of the text, and which of its claims they speak of. */
export function judgedIn(doc: Doc, found: readonly FoundFigure[]): Judged {
  const claims: Detected[] = [];
  const figures = new Map<number, SuggestedFinding>();
  const sentences = new Map<number, SuggestedFinding>();
  for (let index = 0; index < doc.sentences.length; index++) {
    const sentence = doc.sentences[index];
    if (sentence === undefined) break;
    let end = sentence.from;
    for (let i = sentence.from; i < sentence.to; i++) {
      if ((tokenAt(doc.tokens, i).flags & F.DENIAL) === 0) continue;
      const denial = denialAt(doc.tokens, i, sentence) ?? correctionAt(doc, i, sentence);
      if (denial === null || denial.from < end) continue;
      end = denial.to;
      const span = quotedAt(doc, denial.from, denial.to);
      claims.push(claimFrom(doc, denial, span));
      const suggestion = { finding: denial.finding, ...span };
      const denied = deniedBy(doc, denial, index, found);
      for (const figure of denied.figures) figures.set(figure, suggestion);
      if (denied.sentence !== null) sentences.set(denied.sentence, suggestion);
    }
  }
  return { claims, figures, sentences };
}

const quotedAt = (doc: Doc, from: number, to: number): Quoted => quoted(doc.text, spanOf(doc, from, to));

const SAYS = {
  denied: 'that something in the copy is not so',
  disputed: 'that something in the copy is in doubt',
  superseded: 'that something in the copy no longer stands',
} as const;

function claimFrom(doc: Doc, { who, cue, finding }: Denial, span: Quoted): Detected {
  const words = quotedAt(doc, cue.from, cue.to);
  const speaker = who === null ? null : quotedAt(doc, who.from, who.to);
  const at = [{ start: words.start, end: words.end }];
  const because = [{ text: `“${words.exact}”: ${speaker?.exact ?? 'the copy'} says ${SAYS[finding]}`, at }];
  return {
    kind: 'claim',
    start: span.start,
    end: span.end,
    exact: span.exact,
    salience: 'low',
    because,
    claim: { speaker: speaker === null ? null : { ...speaker, name: speaker.exact }, cue: words },
  };
}
