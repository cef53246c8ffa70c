import { F } from '../text/flags';
import { K, type Token } from '../text/tokens';
import { beforeAside } from './asides';
import { clauseSubject } from './clauses';
import type { Cue, Utterance } from './cue';
import { phraseAfter, phraseBefore, type Phrase } from './phrases';
import { hasSpeakerWord, isAdverbial, isBetween, isDash, isDate, isFinite } from './speaking';

/** The subject of a verb, and whether it stands behind it. */
export interface Subject {
  readonly subject: Phrase;
  readonly inverted: boolean;
}

/** Words that a verb shares its subject over: "smiled and said", "before saying". */
const SHARES = new Set([
  'to',
  'and',
  'but',
  'or',
  'by',
  'while',
  'before',
  'after',
  'in',
  'when',
  'then',
  'without',
]);
const TIMES =
  /^(?:week|month|year|night|morning|afternoon|evening|day|time|weekend|interview|statement|briefing|conference|hearing|speech|email|tweet|post|rally)s?$/u;

/** The subject of the verb at `i`: left of it, behind it when inverted, or that of the clause it hangs on. */
export function subjectOf(
  tokens: readonly Token[],
  i: number,
  utterance: Utterance,
  cues: readonly Cue[],
): Subject | null {
  const { from, quoted } = utterance;
  const token = tokens[i] as Token;
  const participle = token.lower.endsWith('ing');
  let at = i - 1;
  while (at >= from && quoted[at] === 0 && isBetween(tokens[at] as Token)) {
    if (SHARES.has((tokens[at] as Token).lower)) break;
    at--;
  }
  let before = at >= from ? tokens[at] : undefined;
  // "He's claiming": the pronoun stands before the contraction.
  if (before?.kind === K.CLITIC && at - 1 >= from && ((tokens[at - 1] as Token).flags & F.PRON) !== 0)
    before = tokens[--at];
  if (before === undefined || quoted[at] === 1 || (isDash(before) && quoted[at - 1] === 1)) {
    // "Calls men rude names": a verb that opens a sentence has its object behind it; only one of speech is inverted.
    const opens = before === undefined && (token.flags & F.REPORT) === 0;
    const inverted = participle || opens ? null : phraseBehind(tokens, i + 1, utterance);
    return inverted === null ? carried(tokens, i, utterance, cues) : { subject: inverted, inverted: true };
  }
  if (participle && at === from && (before.flags & F.PREP) !== 0) {
    const main = mainBehind(tokens, i, utterance);
    if (main !== null) return plain(main);
  }
  if (SHARES.has(before.lower) || (participle && before.kind === K.WORD && (before.flags & F.PREP) !== 0)) {
    return shared(tokens, at, utterance, cues, (token.flags & F.REPORT) !== 0);
  }
  if (before.lower === ',' || before.lower === ')' || isDash(before)) {
    if (before.lower === ',' && quoted[at - 1] === 1 && !participle) {
      const inverted = phraseBehind(tokens, i + 1, utterance);
      if (inverted !== null) return { subject: inverted, inverted: true };
    }
    // "…, said Ruiz, the mayor": without a quote before it, only a name that a comma or the end closes.
    // Whom somebody told stands behind the verb, never who did.
    const inverts = (token.flags & F.REPORT) !== 0 && token.lower !== 'told' && token.lower !== 'tells';
    if (before.lower === ',' && !participle && inverts) {
      const inverted = phraseBehind(tokens, i + 1, utterance);
      const after = inverted === null ? undefined : tokens[inverted.to];
      if (
        inverted !== null &&
        !inverted.pronoun &&
        (inverted.to >= utterance.to || after?.lower === ',' || after?.lower === '.')
      )
        return { subject: inverted, inverted: true };
    }
    if (participle && before.lower === ',')
      return carried(tokens, i, utterance, cues) ?? plain(beforeAside(tokens, at, utterance));
    return plain(beforeAside(tokens, at, utterance)) ?? carried(tokens, i, utterance, cues);
  }
  if (before.lower === 'who' || before.lower === 'which' || before.lower === 'that') {
    return plain(phraseBefore(tokens, tokens[at - 1]?.lower === ',' ? at - 1 : at, from));
  }
  if (before.lower === ':' || before.lower === ';') return null;
  const phrase = phraseBefore(tokens, at + 1, from);
  if (phrase === null) return null;
  // "with the president saying": the preposition takes the whole clause, and its subject stands behind it.
  if (participle && tokens[phrase.from - 1]?.lower === 'with') return plain(phrase);
  return plain(beforeOccasion(tokens, phrase, utterance) ?? beforeAdverbial(tokens, phrase, utterance));
}

/** How far behind an opening participle its main clause may begin. */
const OPENING = 60;

/** "After saying the road was ‘shut’, she turned back": the subject of the main clause behind an opening participle. */
function mainBehind(tokens: readonly Token[], i: number, { to, quoted }: Utterance): Phrase | null {
  for (let at = i + 1; at < to && at < i + OPENING; at++) {
    if (quoted[at] === 1) continue;
    const comma = tokens[at - 1]?.lower === ',' && quoted[at - 1] === 0;
    if (!comma && quoted[at - 1] === 0) continue;
    const phrase = phraseAfter(tokens, at, to);
    if (phrase === null || !(phrase.pronoun || hasSpeakerWord(tokens, phrase))) continue;
    const verb = tokens[phrase.to];
    if (verb !== undefined && phrase.to < to && (isFinite(verb) || (verb.flags & F.REPORT) !== 0))
      return phrase;
  }
  return null;
}

function plain(phrase: Phrase | null): Subject | null {
  return phrase === null ? null : { subject: phrase, inverted: false };
}

/** "Ruiz in an interview said", "Ruiz last week told": a time or an occasion is no subject; what stands before it is. */
function beforeOccasion(tokens: readonly Token[], phrase: Phrase, utterance: Utterance): Phrase | null {
  const head = tokens[phrase.to - 1] as Token;
  const occasion = TIMES.test(head.lower) && head.caps === 0 && phrase.from > utterance.from;
  if (phrase.pronoun || (!occasion && !isDate(head))) return null;
  const link = tokens[phrase.from - 1];
  const edge = link !== undefined && (link.flags & F.PREP) !== 0 ? phrase.from - 1 : phrase.from;
  const outer = tokens[edge - 1]?.lower === ',' ? beforeAside(tokens, edge - 1, utterance) : null;
  return outer ?? phraseBefore(tokens, edge, utterance.from);
}

/** "Miners walking in the rain sang": over phrases that hang on a preposition, back to the subject. */
function beforeAdverbial(tokens: readonly Token[], phrase: Phrase, utterance: Utterance): Phrase | null {
  let now = phrase;
  for (
    let step = 0;
    step < 4 && isAdverbial(tokens, now, utterance.from) && now.from > utterance.from;
    step++
  ) {
    let edge = now.from - 1;
    while (edge > utterance.from && isVerbal(tokens[edge - 1] as Token)) edge--;
    if (tokens[edge - 1]?.lower === ',') return beforeAside(tokens, edge - 1, utterance) ?? phrase;
    const earlier = phraseBefore(tokens, edge, utterance.from);
    if (earlier === null) return phrase;
    now = earlier;
  }
  return now.pronoun || hasSpeakerWord(tokens, now) ? now : phrase;
}

/** Participles and adverbs between a noun and what hangs on it. */
function isVerbal(token: Token): boolean {
  return (
    token.kind === K.WORD &&
    token.caps === 0 &&
    ((token.flags & F.ADV) !== 0 || /(?:ing|ed)$/u.test(token.lower))
  );
}

/** The subject behind an inverted verb: "said Ruiz", "said a spokesman for the ministry". */
function phraseBehind(tokens: readonly Token[], i: number, { to, quoted }: Utterance): Phrase | null {
  if (i >= to || quoted[i] === 1) return null;
  const phrase = phraseAfter(tokens, i, to);
  if (
    phrase === null ||
    ((tokens[phrase.from] as Token).kind === K.WORD && isDate(tokens[phrase.from] as Token))
  )
    return null;
  return phrase.pronoun || hasSpeakerWord(tokens, phrase) ? phrase : null;
}

/** The subject that an infinitive or a second verb shares with the verb before it: "I laughed and said". */
function shared(
  tokens: readonly Token[],
  at: number,
  utterance: Utterance,
  cues: readonly Cue[],
  speech: boolean,
): Subject | null {
  const { from, quoted } = utterance;
  // "said the film might be shown but added …": the second verb of speech goes with the first.
  if (speech) {
    for (let k = cues.length - 1; k >= 0; k--) {
      const earlier = cues[k] as Cue;
      if (at - earlier.to >= 40) break;
      // "said she thinks … but said": what is thought is part of what was said first.
      if (earlier.strong && earlier.kind === 'verb') return plain(earlier.subject);
    }
  }
  for (let i = at - 1; i >= from && i > at - 14; i--) {
    if (quoted[i] === 1) break;
    const token = tokens[i] as Token;
    if (token.lower === ';' || token.lower === ':') break;
    if (!isFinite(token) || (cues[cues.length - 1]?.from ?? -1) >= i) continue;
    let edge = i;
    while (edge > from && isBetween(tokens[edge - 1] as Token)) edge--;
    const phrase = phraseBefore(tokens, edge, from);
    if (
      phrase !== null &&
      (phrase.pronoun || hasSpeakerWord(tokens, phrase)) &&
      !isAdverbial(tokens, phrase, from)
    )
      return plain(phrase);
    if (tokens[edge - 1]?.lower === ',')
      return plain(beforeAside(tokens, edge - 1, utterance)) ?? carried(tokens, at, utterance, cues);
  }
  return carried(tokens, at, utterance, cues);
}

/** The subject that a participle shares with the clause before it. */
function carried(
  tokens: readonly Token[],
  at: number,
  utterance: Utterance,
  cues: readonly Cue[],
): Subject | null {
  const last = cues[cues.length - 1];
  if (
    last !== undefined &&
    last.from < at &&
    at - last.to < 60 &&
    last.kind !== 'relative' &&
    last.kind !== 'noun'
  )
    return plain(last.subject);
  return plain(clauseSubject(tokens, utterance, at) ?? opening(tokens, utterance, at));
}

/** The phrase that opens the sentence, where no finite verb precedes: "Ruiz, despite admitting …". */
function opening(tokens: readonly Token[], { from, quoted }: Utterance, at: number): Phrase | null {
  if (quoted[from] === 1) return null;
  const phrase = phraseAfter(tokens, from, at);
  return phrase !== null && (phrase.pronoun || hasSpeakerWord(tokens, phrase)) ? phrase : null;
}
