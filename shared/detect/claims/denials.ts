import type { Detected, SuggestedFinding } from '../../domain/mark';
import { quoted } from '../../domain/span';
import type { FoundFigure } from '../quantities/figures';
import type { Doc } from '../text/document';
import { F } from '../text/flags';
import { CLAIM_NOUNS, DENIAL_VERBS } from '../text/speech-words';
import { K, type Token } from '../text/tokens';
import { phraseBefore, type Phrase } from '../quotes/phrases';

const DENIALS = new Set(DENIAL_VERBS.split(/\s+/u));
const CLAIMS = new Set(CLAIM_NOUNS.split(/\s+/u));

/** Someone says that a claim is not so: tokens `[from, to)` from the subject to the thing denied. */
interface Denial {
  readonly from: number;
  readonly to: number;
  readonly verb: number;
  readonly sentence: number;
  readonly subject: Phrase;
}

/** The denials of the text as low-salience claims, and which figures they deny (by index). */
export function denialsOf(
  doc: Doc,
  found: readonly FoundFigure[],
): { claims: Detected[]; suggestions: Map<number, SuggestedFinding> } {
  const claims: Detected[] = [];
  const suggestions = new Map<number, SuggestedFinding>();
  doc.sentences.forEach((sentence, index) => {
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = doc.tokens[i] as Token;
      if ((token.flags & F.STANCE) === 0 || !DENIALS.has(token.lower)) continue;
      const denial = denialAt(doc, i, index);
      if (denial === null) continue;
      const span = quoted(doc.text, {
        start: (doc.tokens[denial.from] as Token).start,
        end: (doc.tokens[denial.to - 1] as Token).end,
      });
      claims.push(claimFrom(doc, denial, span));
      for (const figure of deniedBy(doc, denial, found))
        suggestions.set(figure, { finding: 'denied', ...span });
    }
  });
  return { claims, suggestions };
}

function denialAt(doc: Doc, verb: number, index: number): Denial | null {
  const { tokens } = doc;
  const sentence = doc.sentences[index] as Doc['sentences'][number];
  const to = objectEnd(tokens, verb + 1, sentence.to);
  if (to === null) return null;
  let at = verb;
  while (
    at > sentence.from &&
    ((tokens[at - 1] as Token).flags & (F.ADV | F.AUX)) !== 0 &&
    (tokens[at - 1] as Token).kind === K.WORD
  )
    at--;
  const subject = phraseBefore(tokens, at, sentence.from);
  if (subject === null) return null;
  return { from: subject.from, to, verb, sentence: index, subject };
}

/** "the reports", "this", "any such claim": the end of an object that points back at something said. */
function objectEnd(tokens: readonly Token[], i: number, n: number): number | null {
  for (let at = i; at < n && at < i + 6; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== K.WORD) return null;
    if (CLAIMS.has(token.lower)) {
      const next = tokens[at + 1];
      const determiner =
        (token.flags & F.DET) !== 0 &&
        next?.kind === K.WORD &&
        (next.flags & (F.PREP | F.CONJ | F.AUX | F.ADV)) === 0 &&
        at + 1 < n;
      if (!determiner) return at + 1;
      continue;
    }
    if ((token.flags & (F.PREP | F.CONJ | F.AUX)) !== 0) return null;
  }
  return null;
}

function claimFrom(doc: Doc, denial: Denial, span: ReturnType<typeof quoted>): Detected {
  const { text, tokens } = doc;
  const at = (from: number, to: number): ReturnType<typeof quoted> =>
    quoted(text, { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end });
  const who = at(denial.subject.from, denial.subject.to);
  const cue = at(denial.verb, denial.verb + 1);
  return {
    kind: 'claim',
    ...span,
    salience: 'low',
    because: [
      {
        text: `“${cue.exact}”: ${who.exact} says that something in the copy is not so`,
        at: [{ start: cue.start, end: cue.end }],
      },
    ],
    claim: { speaker: { ...who, name: who.exact }, cue },
  };
}

/** The figures that a denial speaks of: those before it in its sentence, else those of the sentence before. */
function deniedBy(doc: Doc, denial: Denial, found: readonly FoundFigure[]): number[] {
  const worth = (sentence: number, before: number): number[] => {
    const hits: number[] = [];
    for (let i = firstIn(found, sentence); i < found.length && found[i]?.sentence === sentence; i++) {
      if ((found[i]?.to ?? 0) <= before) hits.push(i);
    }
    return hits;
  };
  const high = (hits: readonly number[]): number[] => hits.filter((i) => found[i]?.mark.salience === 'high');
  const here = worth(denial.sentence, denial.from);
  if (here.length > 0) return high(here);
  const [own, before] = [doc.sentences[denial.sentence], doc.sentences[denial.sentence - 1]];
  if (own === undefined || before === undefined) return [];
  const near = before.block === own.block || (own.from === denial.from && before.block === own.block - 1);
  return near ? high(worth(denial.sentence - 1, Infinity)) : [];
}

/** The first figure of a sentence at or behind the given one; figures are in text order. */
function firstIn(found: readonly FoundFigure[], sentence: number): number {
  let [low, high] = [0, found.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.sentence ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}
