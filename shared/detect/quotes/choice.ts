import { F } from '../text/flags';
import { K, type Token } from '../text/tokens';
import type { Cue, Utterance } from './cue';
import type { Passage } from './passages';

/** How a quote came by its speaker. */
export type Basis =
  | 'after'
  | 'before'
  | 'source'
  | 'interrupted'
  | 'continued'
  | 'resumed'
  | 'carried'
  | 'announced'
  | 'subject'
  | 'label'
  | 'credit';

/** The cue that a quote is attributed by. */
export interface Choice {
  readonly cue: Cue;
  readonly basis: Basis;
}

/** How far behind a quote its tag may begin: over a name with its titles and an aside. */
const TAG_REACH = 30;
/** How many cues before a quote are weighed. */
const WEIGHED = 5;

/** The first cue at or behind token `at`; cues are in text order. */
function firstFrom(cues: readonly Cue[], at: number): number {
  let [low, high] = [0, cues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle] as Cue).from < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the passage is a clause of its own, closed with a comma or an end mark inside or right behind the quotation. */
function isSpeech(tokens: readonly Token[], passage: Passage): boolean {
  const last = tokens[passage.to - (passage.open ? 1 : 2)];
  return (
    (last?.kind === K.PUNCT && /^(?:[,.?!…—–-]|\.{2,}|--)$/u.test(last.lower)) ||
    tokens[passage.to]?.lower === ','
  );
}

/** The cue of passage number `index`: its tag, the cue before it, or a source named behind it. */
export function chooseCue(
  tokens: readonly Token[],
  utterance: Utterance,
  index: number,
  cues: readonly Cue[],
): Choice | null {
  const passage = utterance.passages[index] as Passage;
  const tag = isSpeech(tokens, passage) ? tagBehind(tokens, utterance, index, cues) : null;
  const before = cueBefore(tokens, passage, cues);
  if (tag !== null && !(before !== null && isOtherClause(tokens, passage, before, tag)))
    return { cue: tag, basis: tag.kind === 'source' ? 'source' : 'after' };
  if (before !== null) return { cue: before, basis: before.kind === 'source' ? 'source' : 'before' };
  for (let i = firstFrom(cues, passage.to), seen = 0; i < cues.length && seen < WEIGHED; i++, seen++) {
    const cue = cues[i] as Cue;
    if (cue.kind === 'source' && cue.from - passage.to < 2 * TAG_REACH) return { cue, basis: 'source' };
  }
  const late = tagBehind(tokens, utterance, index, cues) ?? lateTag(tokens, utterance, index, cues);
  return late === null || !late.strong ? null : { cue: late, basis: 'after' };
}

/**
 * "While Abara called it ‘brave’, Dvorak said it was …": the words behind the comma open a clause of their own. The quote is a
 * phrase that its own verb stands right before, and the next verb goes on to say something else.
 */
function isOtherClause(tokens: readonly Token[], passage: Passage, before: Cue, tag: Cue): boolean {
  const comma = tokens[passage.to];
  const first = tokens[passage.from + 1];
  if (comma?.lower !== ',' || tag.inverted || tag.kind !== 'verb' || (first?.caps ?? 0) > 0) return false;
  const after = tokens[tag.to];
  return (
    passage.from - before.to < 6 && after?.kind === K.WORD && (after.flags & (F.PRON | F.DET | F.CONJ)) !== 0
  );
}

/** The cue right behind passage number `index` whose subject or verb follows it at once. */
export function tagBehind(
  tokens: readonly Token[],
  utterance: Utterance,
  index: number,
  cues: readonly Cue[],
): Cue | null {
  const passage = utterance.passages[index] as Passage;
  const following = utterance.passages[index + 1];
  const end = Math.min(following?.from ?? utterance.to, passage.to + TAG_REACH);
  for (let i = firstFrom(cues, passage.to); i < cues.length; i++) {
    const cue = cues[i] as Cue;
    if (cue.from >= end) return null;
    if (cue.kind === 'noun' || (!cue.strong && cue.inverted)) continue;
    const start = cue.inverted ? cue.from : Math.min(cue.from, cue.subject.from);
    if (start >= passage.to && touches(tokens, passage.to, start))
      return sayerBehind(tokens, cue, cues[i + 1]);
  }
  return null;
}

/** “…,” Kovac recalls her mother saying: the one who is heard saying it. */
function sayerBehind(tokens: readonly Token[], cue: Cue, next: Cue | undefined): Cue {
  const heard =
    next?.subject.from === cue.to &&
    /^(?:saying|telling|asking|shouting)$/u.test(tokens[next.from]?.lower ?? '');
  return heard ? next : cue;
}

/** “… the last straw” to shame the firm, she said: a tag that closes the sentence over a comma. */
function lateTag(
  tokens: readonly Token[],
  utterance: Utterance,
  index: number,
  cues: readonly Cue[],
): Cue | null {
  const passage = utterance.passages[index] as Passage;
  for (let i = firstFrom(cues, passage.to), seen = 0; i < cues.length && seen < WEIGHED; i++, seen++) {
    const cue = cues[i] as Cue;
    if (
      cue.kind === 'verb' &&
      cue.strong &&
      cue.from - passage.to < TAG_REACH &&
      tokens[(cue.inverted ? cue.from : cue.subject.from) - 1]?.lower === ','
    )
      return cue;
  }
  return null;
}

/** Only a comma, a dash or adverbs stand between the quote and what follows. */
function touches(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 8) return false;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    const light =
      token.kind === K.PUNCT
        ? /^(?:[,—–-]|--)$/u.test(token.lower)
        : (token.flags & (F.ADV | F.DET | F.ADJ)) !== 0 || token.lower === 'as';
    if (!light) return false;
  }
  return true;
}

/**
 * The cue before a quote in its sentence: the nearest. A weak one ("hopes", "called") or a relative clause gives way to a
 * reporting verb before it: in “Ruiz said he hopes for a ‘deal’” the words are given by "said".
 */
function cueBefore(tokens: readonly Token[], passage: Passage, cues: readonly Cue[]): Cue | null {
  let best: Cue | null = null;
  for (let i = firstFrom(cues, passage.from) - 1, seen = 0; i >= 0 && seen < WEIGHED; i--, seen++) {
    const cue = cues[i] as Cue;
    if (cue.kind === 'source' && cue.subject.to > passage.from) continue;
    if (best === null) {
      best = cue;
      continue;
    }
    // "called Ruiz’s remarks ‘a wake-up call’": the words judge the remarks and are not theirs.
    if (best.kind === 'noun' && (isVerdict(tokens, cue, best) || isJudged(tokens, passage, cue, best))) {
      best = cue;
      break;
    }
    if (best.strong && best.kind !== 'relative' && best.kind !== 'noun') {
      // "Ruiz said she recalled thinking …": the pronoun right behind the first verb is its subject again.
      const next = tokens[cue.to]?.lower === 'that' ? cue.to + 1 : cue.to;
      if (best.subject.pronoun && best.subject.from === next && cue.strong && cue.kind === 'verb') best = cue;
      break;
    }
    if (cue.strong && cue.kind === 'verb' && !parted(tokens, cue, best) && givesWay(tokens, best)) best = cue;
  }
  return best;
}

/** Verbs whose object is judged by the words that follow it. */
const VERDICTS =
  /^(?:call|label|dubb?|brand|deem|describ|characteri|term|dismiss|reject|denounc|condemn|derid|ridicul|mock|hail|prais|rat|rank|grad|slam|blast|criticis|criticiz|laud)(?:s|es|ed|led|ing|e)?$/u;

/** Whether the noun cue is the object of a verb that passes judgment on it. */
function isVerdict(tokens: readonly Token[], verb: Cue, noun: Cue): boolean {
  const near = noun.subject.from - verb.to;
  return verb.kind === 'verb' && near >= 0 && near < 6 && VERDICTS.test(tokens[verb.from]?.lower ?? '');
}

/** "The panel ruled that Ruiz’s statement about the wall is ‘true’": the words are said of the statement, by who ruled. */
function isJudged(tokens: readonly Token[], passage: Passage, verb: Cue, noun: Cue): boolean {
  const about = /^(?:about|on|of)$/u.test(tokens[noun.to]?.lower ?? '');
  return (
    verb.kind === 'verb' && about && /^(?:is|was|are|were)$/u.test(tokens[passage.from - 1]?.lower ?? '')
  );
}

/** Whether the clause of a weak cue hangs on an outer one: its subject is a pronoun, or it is a relative clause. */
function givesWay(tokens: readonly Token[], cue: Cue): boolean {
  return cue.subject.pronoun || cue.kind === 'relative' || (tokens[cue.from] as Token).lower !== 'called';
}

/** Whether a new sentence-like clause begins between two cues: behind a semicolon, or "…, and as Dvorak went on about" with a subject of its own. */
function parted(tokens: readonly Token[], cue: Cue, best: Cue): boolean {
  for (let i = cue.to; i < best.from; i++) {
    const token = tokens[i];
    if (token?.lower === ';') return true;
    const joins = tokens[i - 1]?.lower === ',' && /^(?:and|but|while|as)$/u.test(token?.lower ?? '');
    if (joins && !best.subject.pronoun && best.subject.from > i && tokens[i + 1]?.lower !== 'that')
      return true;
  }
  return false;
}
