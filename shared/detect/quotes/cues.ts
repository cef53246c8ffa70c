import { F } from '../text/flags';
import { K, type Token } from '../text/tokens';
import type { Cue, Utterance } from './cue';
import { phraseAfter, phraseBefore, type Phrase } from './phrases';
import { isNamePart } from './names';
import { hasSpeakerWord } from './speaking';
import { subjectOf } from './subjects';

/** Reporting verbs of thought and feeling, which attribute less surely than those of speech. */
const WEAK = new Set(
  `hoped hopes believes believed thinks thought feels felt knew expects expected went began begins goes described describes
  describing signed summed sums offered offers speculated speculates quoted quotes proposed proposes proposing implied implies
  hinted hints continues continued reads read suggesting`.split(/\s+/u),
);

/** What the lexicon says of words that may attribute. */
const MARKED = F.REPORT | F.STANCE | F.SAYING;

/** All cues outside the quotes of a sentence, in text order. */
export function cuesIn(tokens: readonly Token[], utterance: Utterance): Cue[] {
  const cues: Cue[] = [];
  const { from, to, quoted } = utterance;
  for (let i = from; i < to; i++) {
    if (quoted[i] === 1) continue;
    const token = tokens[i] as Token;
    if (token.kind !== K.WORD || (token.flags & MARKED) === 0) continue;
    const cue = cueAt(tokens, i, utterance, cues);
    if (cue !== null) cues.push(cue);
  }
  return cues;
}

function cueAt(tokens: readonly Token[], i: number, utterance: Utterance, cues: readonly Cue[]): Cue | null {
  const token = tokens[i] as Token;
  if (token.lower === 'according' && tokens[i + 1]?.lower === 'to') return sourceAt(tokens, i, utterance, 2);
  if (token.lower === 'per' && (tokens[i - 1]?.lower === ',' || utterance.quoted[i - 1] === 1))
    return sourceAt(tokens, i, utterance, 1);
  if (token.lower === 'in') return frameAt(tokens, i, utterance);
  if (token.lower === 'for' || token.lower === 'to') return holderAt(tokens, i, utterance);
  if ((token.flags & F.SAYING) !== 0 && token.caps === 0) {
    const noun = nounCue(tokens, i, utterance);
    if (noun !== null) return noun;
  }
  if (/^puts?$/u.test(token.lower) && tokens[i + 1]?.lower === 'it')
    return putCue(tokens, i, utterance, cues);
  if ((token.flags & (F.REPORT | F.STANCE)) === 0 || isNoun(tokens, i, utterance.from)) return null;
  return verbCue(tokens, i, utterance, cues);
}

function sourceAt(tokens: readonly Token[], i: number, utterance: Utterance, length: number): Cue | null {
  const subject = phraseAfter(tokens, i + length, utterance.to);
  return subject === null
    ? null
    : { from: i, to: i + length, subject, strong: true, inverted: true, kind: 'source' };
}

/** Nouns of "in X’s view", "in the words of X". */
const VIEWS = /^(?:words?|view|opinion|eyes|telling|estimation|judgment|judgement|phrase)$/u;

/** "in the words of Ruiz", "in Ruiz’s view": a frame that gives the sentence to somebody. */
function frameAt(tokens: readonly Token[], i: number, utterance: Utterance): Cue | null {
  if ((tokens[i] as Token).lower !== 'in') return null;
  const of =
    tokens[i + 1]?.lower === 'the' && VIEWS.test(tokens[i + 2]?.lower ?? '') && tokens[i + 3]?.lower === 'of';
  if (of) return sourceAt(tokens, i, utterance, 4);
  for (let at = i + 1; at < utterance.to && at < i + 8; at++) {
    const token = tokens[at] as Token;
    if (token.kind === K.WORD && token.caps === 0 && VIEWS.test(token.lower)) {
      const owner = tokens[at - 1] as Token;
      if (owner.kind === K.CLITIC && at - 1 > i + 1)
        return frame(i, at + 1, { from: i + 1, to: at - 1, pronoun: false });
      return at === i + 2 && /^(?:his|her|their|its)$/u.test(owner.lower)
        ? frame(i, at + 1, { from: at - 1, to: at, pronoun: true })
        : null;
    }
    if (token.kind !== K.CLITIC && (token.kind !== K.WORD || (token.flags & (F.PREP | F.CONJ | F.AUX)) !== 0))
      return null;
  }
  return null;
}

/** "For Ruiz, the wall is …", "because to her, …": somebody’s view, when a clause opens with it. */
function holderAt(tokens: readonly Token[], i: number, utterance: Utterance): Cue | null {
  const before = tokens[i - 1];
  const opens =
    i === utterance.from || (before !== undefined && /^(?:because|but|and|that|,)$/u.test(before.lower));
  if (!opens) return null;
  const pronoun = /^(?:him|her|them|me|us)$/u.test(tokens[i + 1]?.lower ?? '');
  const subject = pronoun
    ? { from: i + 1, to: i + 2, pronoun: true }
    : phraseAfter(tokens, i + 1, utterance.to);
  if (subject === null || tokens[subject.to]?.lower !== ',') return null;
  if (!pronoun && !isNamePart(tokens[subject.to - 1])) return null;
  return { from: i, to: i + 1, subject, strong: false, inverted: true, kind: 'source' };
}

function frame(from: number, to: number, subject: Cue['subject']): Cue {
  return { from, to, subject, strong: true, inverted: true, kind: 'source' };
}

/** "as Ruiz put it". */
function putCue(tokens: readonly Token[], i: number, utterance: Utterance, cues: readonly Cue[]): Cue | null {
  const found = subjectOf(tokens, i, utterance, cues);
  if (found === null) return null;
  const { subject, inverted } = found;
  return { from: i, to: i + 2, subject, strong: true, inverted, kind: 'source' };
}

/** "Ruiz's claim", "his description": the possessor spoke. */
function nounCue(tokens: readonly Token[], i: number, utterance: Utterance): Cue | null {
  let at = i - 1;
  while (
    at > utterance.from &&
    tokens[at]?.kind === K.WORD &&
    ((tokens[at] as Token).flags & (F.ADJ | F.ADV)) !== 0
  )
    at--;
  const before = tokens[at];
  if (at < utterance.from || before === undefined || utterance.quoted[at] === 1) return null;
  if (before.kind === K.CLITIC) {
    const owner = phraseBefore(tokens, at, utterance.from);
    if (owner === null || owner.pronoun || !hasSpeakerWord(tokens, owner)) return null;
    return { from: i, to: i + 1, subject: owner, strong: false, inverted: false, kind: 'noun' };
  }
  if (before.lower !== 'his' && before.lower !== 'her') return null;
  return {
    from: i,
    to: i + 1,
    subject: { from: at, to: at + 1, pronoun: true },
    strong: false,
    inverted: false,
    kind: 'noun',
  };
}

/** Whether a word that may be a noun ("report", "offer") is one here. */
function isNoun(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i] as Token;
  const before = i > from ? tokens[i - 1] : undefined;
  if (token.caps > 0 && i > from && before?.kind !== K.QUOTE) return true;
  // "Ruiz's claims" is a noun, "he's claiming" a verb.
  if (before?.kind === K.CLITIC)
    return !token.lower.endsWith('ing') && ((tokens[i - 2]?.flags ?? 0) & F.PRON) === 0;
  if (before?.kind !== K.WORD) return false;
  if (
    (before.flags & F.DET) !== 0 &&
    (before.flags & F.PRON) === 0 &&
    !/^(?:that|all|both|which|what)$/u.test(before.lower)
  )
    return true;
  if (
    (before.flags & F.ADJ) !== 0 &&
    (before.flags & (F.ADV | F.ROLE | F.ORG)) === 0 &&
    !/(?:ed|s)$/u.test(token.lower)
  )
    return true;
  const preposed = (before.flags & F.PREP) !== 0 && !/^(?:as|than|like|to)$/u.test(before.lower);
  return preposed && !/(?:ing|id|ed)$/u.test(token.lower);
}

/** Forms that are nouns as often as verbs: "late-night tweets", "his mental state". */
const AMBIGUOUS =
  /^(?:tweet|post|report|claim|comment|note|remark|call|state|answer|question|mention|rule|charge|vow|pledge|promise|demand|attack|offer|threat|praise|blame|signal|estimate|quote|order|support|read|dispute|plan|challenge|reply|boast|joke|complaint|address|sign|sum)s?$/u;

/** Whether an ambiguous form has a subject-like word right before it, adverbs and auxiliaries aside. */
function hasSubjectBeside(tokens: readonly Token[], i: number, from: number): boolean {
  let at = i - 1;
  while (at > from && ((tokens[at] as Token).flags & (F.ADV | F.AUX | F.WEEKDAY)) !== 0) at--;
  const before = tokens[at];
  if (at < from || before === undefined || before.kind !== K.WORD) return true;
  return (
    (before.flags & (F.PRON | F.CONJ | F.PREP)) !== 0 ||
    hasSpeakerWord(tokens, { from: at, to: at + 1, pronoun: false })
  );
}

/** "32% of Republican claims", "a list of Ruiz posts": an ambiguous form whose words hang on "of" is a noun. */
function isOfObject(tokens: readonly Token[], i: number, { from }: Utterance): boolean {
  if (!AMBIGUOUS.test((tokens[i] as Token).lower)) return false;
  const phrase = phraseBefore(tokens, i, from);
  return (
    phrase !== null &&
    !phrase.pronoun &&
    phrase.to - phrase.from < 3 &&
    tokens[phrase.from - 1]?.lower === 'of' &&
    phrase.from - 1 >= from
  );
}

/** Whether the verb at `i` is passive: "has been called", "was ridiculed". */
export function isPassive(tokens: readonly Token[], i: number, from: number): boolean {
  for (let at = i - 1; at >= from && at >= i - 4; at--) {
    const token = tokens[at] as Token;
    if (BE.has(token.lower)) return isParticiple(tokens[i] as Token);
    if ((token.flags & (F.ADV | F.AUX)) === 0) return false;
  }
  return false;
}

const BE = new Set(['was', 'were', 'been', 'being', 'is', 'are', 'be']);

function isParticiple({ lower, flags }: Token): boolean {
  if (!/(?:ed|wn|told|said|put|quoted)$/u.test(lower)) return false;
  return (flags & (F.STANCE | F.REPORT)) !== 0;
}

/** Who did what a passive says: "called “mad” by Ruiz", "accused by Ruiz of …", also behind the quoted words. */
function agentOf(tokens: readonly Token[], i: number, utterance: Utterance): Phrase | null {
  if (tokens[i + 1]?.lower === 'by') return phraseAfter(tokens, i + 2, utterance.to);
  const passage = utterance.passages.find(({ from }) => from > i && from < i + 6);
  if (passage === undefined || tokens[passage.to]?.lower !== 'by') return null;
  const agent = phraseAfter(tokens, passage.to + 1, utterance.to);
  return agent !== null && (agent.pronoun || hasSpeakerWord(tokens, agent)) ? agent : null;
}

/** "The paper quoted Ruiz as saying": the one who is quoted speaks. */
function quotedSayer(tokens: readonly Token[], i: number, from: number): Phrase | null {
  if ((tokens[i] as Token).lower !== 'saying' || tokens[i - 1]?.lower !== 'as') return null;
  const phrase = phraseBefore(tokens, i - 1, from);
  const verb = phrase === null ? undefined : tokens[phrase.from - 1];
  return verb !== undefined && /^(?:quot|cit|report|describ)/u.test(verb.lower) ? phrase : null;
}

function verbCue(
  tokens: readonly Token[],
  i: number,
  utterance: Utterance,
  cues: readonly Cue[],
): Cue | null {
  const token = tokens[i] as Token;
  const strong = (token.flags & F.REPORT) !== 0 && !WEAK.has(token.lower);
  if (AMBIGUOUS.test(token.lower) && !hasSubjectBeside(tokens, i, utterance.from)) return null;
  const quotedAs = quotedSayer(tokens, i, utterance.from);
  if (quotedAs !== null)
    return { from: i, to: i + 1, subject: quotedAs, strong: true, inverted: false, kind: 'verb' };
  if (isOfObject(tokens, i, utterance)) return null;
  if (isPassive(tokens, i, utterance.from)) {
    const by = agentOf(tokens, i, utterance);
    return by === null ? null : { from: i, to: i + 1, subject: by, strong, inverted: true, kind: 'verb' };
  }
  // A participle right behind a noun describes it: "tweets accusing her of …".
  const before = tokens[i - 1];
  if (
    !strong &&
    token.lower.endsWith('ing') &&
    i > utterance.from &&
    before?.kind === K.WORD &&
    (before.flags & (F.AUX | F.ADV | F.CONJ | F.PREP)) === 0 &&
    !hasSpeakerWord(tokens, { from: i - 1, to: i, pronoun: false })
  )
    return null;
  const found = subjectOf(tokens, i, utterance, cues);
  if (found === null) return null;
  const { subject, inverted } = found;
  const pronoun = tokens[subject.to]?.lower;
  const relative = !inverted && (pronoun === 'who' || pronoun === 'which' || pronoun === 'that');
  return { from: i, to: i + 1, subject, strong, inverted, kind: relative ? 'relative' : 'verb' };
}
