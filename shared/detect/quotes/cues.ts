import { F, STOPS } from '../text/flags';
import { K, type Token } from '../text/tokens';
import { phraseAfter, phraseBefore, type Phrase } from './phrases';
import type { Passage } from './passages';

/** A sentence with its quotes taken as single units: tokens `[from, to)`. */
export interface Utterance {
  readonly from: number;
  readonly to: number;
  readonly block: number;
  readonly passages: readonly Passage[];
}

/** A word that attributes, with the phrase it gives the words to. */
export interface Cue {
  /** Tokens of the cue: "said", "according to". */
  readonly from: number;
  readonly to: number;
  readonly subject: Phrase;
  /** Reporting verbs attribute what they introduce; stance verbs only quoted phrases behind them. */
  readonly strong: boolean;
  /** The subject stands behind the verb: "said Ruiz". */
  readonly inverted: boolean;
}

/** The passage that token `i` lies in, or null. */
export function passageAt(passages: readonly Passage[], i: number): Passage | null {
  for (const passage of passages) if (i >= passage.from && i < passage.to) return passage;
  return null;
}

/** All cues outside the quotes of a sentence, in text order. */
export function cuesIn(tokens: readonly Token[], utterance: Utterance): Cue[] {
  const cues: Cue[] = [];
  const { from, to, passages } = utterance;
  let next = 0;
  for (let i = from; i < to; i++) {
    while (next < passages.length && (passages[next] as Passage).to <= i) next++;
    const passage = passages[next];
    if (passage !== undefined && i >= passage.from) {
      i = passage.to - 1;
      continue;
    }
    const token = tokens[i] as Token;
    if (token.kind !== K.WORD) continue;
    const cue =
      token.lower === 'according' && tokens[i + 1]?.lower === 'to'
        ? sourceAt(tokens, i, utterance, 2)
        : token.lower === 'per' && tokens[i - 1]?.lower === ','
          ? sourceAt(tokens, i, utterance, 1)
          : (token.flags & (F.REPORT | F.STANCE)) !== 0
            ? verbCue(tokens, i, utterance, cues)
            : null;
    if (cue !== null) cues.push(cue);
  }
  return cues;
}

function sourceAt(tokens: readonly Token[], i: number, utterance: Utterance, length: number): Cue | null {
  const subject = phraseAfter(tokens, i + length, utterance.to);
  return subject === null ? null : { from: i, to: i + length, subject, strong: true, inverted: true };
}

/** Whether a word that may be a noun ("report", "offer") is one here. */
function isNoun(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i] as Token;
  const before = i > from ? tokens[i - 1] : undefined;
  if (token.caps > 0 && i > from && before?.kind !== K.QUOTE) return true;
  if (before?.kind === K.CLITIC) return true;
  if (before?.kind !== K.WORD) return false;
  if (
    (before.flags & F.DET) !== 0 &&
    before.lower !== 'that' &&
    before.lower !== 'all' &&
    before.lower !== 'both'
  )
    return true;
  if (
    (before.flags & F.ADJ) !== 0 &&
    (before.flags & (F.ADV | F.ROLE | F.ORG)) === 0 &&
    !/(?:ed|s)$/u.test(token.lower)
  )
    return true;
  return (
    (before.flags & F.PREP) !== 0 &&
    !/(?:ing)$/u.test(token.lower) &&
    !/^(?:as|than|like|to)$/u.test(before.lower) &&
    !/(?:id|ed)$/u.test(token.lower)
  );
}

/** Words between a subject and its verb: adverbs, auxiliaries, times. */
function isBetween(token: Token): boolean {
  if (token.kind !== K.WORD) return false;
  if ((token.flags & F.PRON) !== 0) return false;
  if ((token.flags & F.WEEKDAY) !== 0) return true;
  return (
    (token.flags & (F.ADV | F.AUX)) !== 0 ||
    (token.lower.endsWith('ly') && token.caps === 0 && token.lower !== 'family' && token.lower !== 'ally')
  );
}

const TIME_NOUNS =
  /^(?:week|month|year|night|morning|afternoon|evening|day|time|weekend|interview|statement|briefing|conference|hearing|speech|email|email|tweet|post|rally)s?$/u;

function verbCue(
  tokens: readonly Token[],
  i: number,
  utterance: Utterance,
  cues: readonly Cue[],
): Cue | null {
  const token = tokens[i] as Token;
  if (isNoun(tokens, i, utterance.from)) return null;
  const strong = (token.flags & F.REPORT) !== 0;
  const found = subjectOf(tokens, i, utterance, cues);
  return found === null ? null : { from: i, to: i + 1, strong, ...found };
}

type Subject = Pick<Cue, 'subject' | 'inverted'>;

/** The subject of the verb at `i`: left of it, behind it when inverted, or that of the clause it hangs on. */
function subjectOf(
  tokens: readonly Token[],
  i: number,
  utterance: Utterance,
  cues: readonly Cue[],
): Subject | null {
  const { from, passages } = utterance;
  const token = tokens[i] as Token;
  let at = i - 1;
  let verbal = false;
  while (at >= from && isBetween(tokens[at] as Token)) {
    if (tokens[at]?.lower === 'to') break;
    verbal ||= ((tokens[at] as Token).flags & F.AUX) !== 0;
    at--;
  }
  const before = at >= from ? tokens[at] : undefined;
  const participle = token.lower.endsWith('ing');
  if (
    at < from ||
    before === undefined ||
    passageAt(passages, at) !== null ||
    (before.kind === K.PUNCT &&
      /^(?:[—–-]|--|…)$/u.test(before.lower) &&
      passageAt(passages, at - 1) !== null)
  ) {
    const inverted = participle ? null : phraseBehind(tokens, i + 1, utterance);
    if (inverted !== null) return { subject: inverted, inverted: true };
    return carried(tokens, i, utterance, cues);
  }
  if (
    before.lower === 'to' ||
    before.lower === 'and' ||
    before.lower === 'but' ||
    before.lower === 'or' ||
    before.lower === 'by' ||
    before.lower === 'while' ||
    before.lower === 'before' ||
    before.lower === 'after' ||
    before.lower === 'in' ||
    before.lower === 'when'
  ) {
    return carried(tokens, at, utterance, cues);
  }
  if (
    before.lower === ',' ||
    before.lower === ')' ||
    before.lower === '—' ||
    before.lower === '–' ||
    before.lower === '--' ||
    before.lower === '-'
  ) {
    if (before.lower === ',' && passageAt(passages, at - 1) !== null && !participle) {
      const inverted = phraseBehind(tokens, i + 1, utterance);
      if (inverted !== null) return { subject: inverted, inverted: true };
    }
    const past = beforeAside(tokens, at, utterance);
    if (participle && before.lower === ',') return carried(tokens, i, utterance, cues) ?? past;
    return past ?? carried(tokens, i, utterance, cues);
  }
  if (before.lower === 'who' || before.lower === 'which' || before.lower === 'that') {
    const skip = tokens[at - 1]?.lower === ',' ? at - 1 : at;
    const phrase = phraseBefore(tokens, skip, from);
    return phrase === null ? null : { subject: phrase, inverted: false };
  }
  if (before.lower === ':' || before.lower === ';') return null;
  const phrase = phraseBefore(tokens, at + 1, from);
  if (phrase === null) return null;
  // "in an interview, …", "on Friday said": a time or an occasion is no subject; what stands before it is.
  const head = tokens[phrase.to - 1] as Token;
  if (
    !phrase.pronoun &&
    ((TIME_NOUNS.test(head.lower) && head.caps === 0 && phrase.from > from) || isDate(head))
  ) {
    const link = tokens[phrase.from - 1];
    const edge = link !== undefined && (link.flags & F.PREP) !== 0 ? phrase.from - 1 : phrase.from;
    const outer = tokens[edge - 1]?.lower === ',' ? beforeAside(tokens, edge - 1, utterance) : null;
    if (outer !== null) return outer;
    const earlier = phraseBefore(tokens, edge, from);
    if (earlier !== null) return { subject: earlier, inverted: false };
  }
  return { subject: phrase, inverted: false };
}

function isDate(token: Token): boolean {
  return token.kind === K.NUM || ((token.flags & (F.WEEKDAY | F.MONTH)) !== 0 && token.caps > 0);
}

/** The subject behind an inverted verb: "said Ruiz", "said a spokesman for the ministry". */
function phraseBehind(tokens: readonly Token[], i: number, { to, passages }: Utterance): Phrase | null {
  if (i >= to || passageAt(passages, i) !== null) return null;
  const phrase = phraseAfter(tokens, i, to);
  if (phrase === null) return null;
  const first = tokens[phrase.from] as Token;
  if (isDate(first) || first.kind === K.NUM) return null;
  const animate = phrase.pronoun || hasSpeakerWord(tokens, phrase);
  return animate ? phrase : null;
}

/** Whether the phrase holds a name, a role, a body or a document: something that speaks. */
export function hasSpeakerWord(tokens: readonly Token[], phrase: Phrase): boolean {
  for (let i = phrase.from; i < phrase.to; i++) {
    const token = tokens[i] as Token;
    if ((token.flags & (F.ROLE | F.ORG | F.DOC)) !== 0) return true;
    if (token.kind === K.WORD && token.caps > 0 && (token.flags & (STOPS | F.WEEKDAY | F.MONTH)) === 0)
      return true;
  }
  return false;
}

/** The phrase before an aside that ends with the sign at `at`: "Ushakov, the Kremlin's aide, said", "Pence (R-IN) said". */
function beforeAside(tokens: readonly Token[], at: number, utterance: Utterance): Subject | null {
  const { from, passages } = utterance;
  const close = (tokens[at] as Token).lower;
  const partner = close === ')' ? '(' : close;
  let open = at - 1;
  const limit = Math.max(from, at - 40);
  while (open >= limit && tokens[open]?.lower !== partner) open--;
  if (open >= limit) {
    const inside = passageAt(passages, open);
    if (inside === null) {
      const phrase = phraseBefore(tokens, open, from);
      if (
        phrase !== null &&
        (phrase.pronoun || hasSpeakerWord(tokens, phrase)) &&
        !isAdverbial(tokens, phrase, from)
      )
        return { subject: phrase, inverted: false };
      const aside = (tokens[open + 1] as Token).lower;
      if (
        phrase !== null &&
        (aside === 'who' || aside === 'whose' || aside === 'which' || aside === 'a' || aside === 'the')
      )
        return { subject: phrase, inverted: false };
    }
  }
  const near = phraseBefore(tokens, at, from);
  return near !== null && (near.pronoun || hasSpeakerWord(tokens, near)) && !isAdverbial(tokens, near, from)
    ? { subject: near, inverted: false }
    : null;
}

/** "In Paris," "On Monday,": the phrase hangs on a preposition and is no subject. */
function isAdverbial(tokens: readonly Token[], phrase: Phrase, from: number): boolean {
  const before = tokens[phrase.from - 1];
  if (phrase.from <= from || before === undefined) return isDate(tokens[phrase.to - 1] as Token);
  return (before.flags & F.PREP) !== 0 && before.kind === K.WORD;
}

/** The subject that a participle, an infinitive or a second verb shares with the clause before it. */
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
    tokens[last.subject.from]?.lower !== 'which'
  )
    return { subject: last.subject, inverted: false };
  const phrase = clauseSubject(tokens, utterance, at);
  return phrase === null ? null : { subject: phrase, inverted: false };
}

/** The subject of the sentence's main clause: the first noun phrase before a finite verb, ahead of token `limit`. */
export function clauseSubject(
  tokens: readonly Token[],
  { from, to, passages }: Utterance,
  limit: number,
): Phrase | null {
  const end = Math.min(to, limit);
  for (let i = from; i < end; i++) {
    const inside = passageAt(passages, i);
    if (inside !== null) {
      i = inside.to - 1;
      continue;
    }
    const token = tokens[i] as Token;
    if (token.kind !== K.WORD || (token.caps > 0 && i > from)) continue;
    const finite =
      (token.flags & F.AUX) !== 0 ||
      ((token.flags & (F.VERB | F.UP | F.DOWN | F.STANCE)) !== 0 && !token.lower.endsWith('ing')) ||
      (token.flags === 0 && token.lower.endsWith('ed'));
    if (!finite || (token.flags & F.PREP) !== 0) continue;
    let edge = i;
    while (edge > from && isBetween(tokens[edge - 1] as Token)) edge--;
    const before = tokens[edge - 1];
    if (before === undefined) continue;
    if (before.lower === ',' || before.lower === ')' || before.lower === '--' || before.lower === '—') {
      const aside = beforeAside(tokens, edge - 1, { from, to, block: 0, passages });
      if (aside !== null) return aside.subject;
      continue;
    }
    const phrase = phraseBefore(tokens, edge, from);
    if (phrase === null || isAdverbial(tokens, phrase, from)) continue;
    if (phrase.pronoun && /^(?:who|which)$/u.test(tokens[phrase.from]?.lower ?? '')) continue;
    if (phrase.pronoun || hasSpeakerWord(tokens, phrase)) return phrase;
  }
  return null;
}
