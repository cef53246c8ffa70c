import { F } from '../text/flags';
import type { Token } from '../text/tokens';
import type { Cue, Utterance } from './cue';
import { cuesIn, isPassive } from './cues';
import { tagBehind, type Basis } from './choice';
import type { Passage } from './passages';
import { phraseAfter, phraseBefore } from './phrases';
import { resolve, type Resolved } from './speakers';
import { clauseSubject } from './clauses';
import { hasSpeakerWord } from './speaking';
import { isCredit } from './utterances';
import type { Attribution, State, Setting } from './setting';
import { isExclaimed, looksSaid } from './sayable';

/** A quote whose own sentence has no cue: credited, announced, carried over, continued, or the sentence's own subject. */
export function withoutCue(setting: Setting, state: State, passage: Passage): Attribution {
  const { doc, people, utterance } = setting;
  const { tokens } = doc;
  const { announced, last, scene } = state;
  const said = (resolved: Resolved, basis: Basis, cue: Cue | null = null): Attribution => ({
    passage,
    resolved,
    cue,
    basis,
  });
  if (isCredit(tokens, passage.to, utterance.to)) {
    const to = creditEnd(tokens, passage.to + 1, utterance.to);
    return said(resolve(doc, people, scene, { from: passage.to + 1, to, pronoun: false }), 'credit');
  }
  if (announced !== null && passage.block - announced.block <= 1 && passage.from === utterance.from)
    return said(announced.resolved, 'announced', announced.cue);
  const colon = colonBefore(setting, state, passage);
  if (colon !== null) return said(colon, 'announced');
  if (passage.continues && last !== null) return said(last.resolved, 'continued');
  if (isBare(utterance, passage)) {
    if (last !== null && last.block === passage.block) return said(last.resolved, 'carried');
    if (!looksSaid(doc, passage) && !isExclaimed(tokens, passage))
      return { passage, resolved: null, cue: null, basis: null };
    const forward = tagAhead(setting, state);
    if (forward !== null) return said(forward.resolved, 'after', forward.cue);
    if (last !== null && passage.block - last.block === 1) return said(last.resolved, 'carried');
    return { passage, resolved: null, cue: null, basis: null };
  }
  const subject = isAgentless(tokens, utterance, passage)
    ? null
    : clauseSubject(tokens, utterance, passage.from);
  if (subject !== null && looksSaid(doc, passage)) {
    const resolved = resolve(doc, people, scene, subject);
    const head = tokens[subject.to - 1] as Token;
    const document =
      (head.flags & F.DOC) !== 0 && /^(?:the|a|an|its|this)$/u.test(tokens[subject.from]?.lower ?? '');
    if ((subject.pronoun && tokens[subject.from]?.lower !== 'it') || resolved.person !== null || document)
      return said(resolved, 'subject');
  }
  return { passage, resolved: null, cue: null, basis: null };
}

/** "is being criticised as a “…”": the words are somebody's, but not the subject's. */
function isAgentless(tokens: readonly Token[], { from }: Utterance, passage: Passage): boolean {
  for (let i = passage.from - 1; i >= from && i > passage.from - 7; i--)
    if (((tokens[i] as Token).flags & (F.STANCE | F.REPORT)) !== 0 && isPassive(tokens, i, from)) return true;
  return false;
}

function creditEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  while (end < to && !/^[,.(;]$/u.test(tokens[end]?.lower ?? '')) end++;
  return Math.max(end, from + 1);
}

/** "…, but Dvorak disagreed: “…”": the subject of the clause that ends with the colon, where it is not that of the cue before. */
export function clauseOfColon(
  { doc, people, utterance }: Setting,
  state: State,
  passage: Passage,
  cue: Cue,
): Resolved | null {
  const { tokens } = doc;
  const colon = passage.from - 1;
  if (tokens[colon]?.lower !== ':' || cue.kind !== 'verb') return null;
  for (let at = colon - 1; at > cue.to && at > colon - CLAUSE; at--) {
    if (!/^(?:but|and|while|yet|though)$/u.test(tokens[at]?.lower ?? '') || tokens[at - 1]?.lower !== ',')
      continue;
    const subject = phraseAfter(tokens, at + 1, utterance.to);
    return subject !== null && (subject.pronoun || hasSpeakerWord(tokens, subject)) && subject.to <= colon
      ? resolve(doc, people, state.scene, subject)
      : null;
  }
  return null;
}

/** How many tokens before a colon its clause may begin. */
const CLAUSE = 16;

/** "Ruiz: “…”", "The senator scolded him: “…”". */
function colonBefore({ doc, people, utterance }: Setting, state: State, passage: Passage): Resolved | null {
  const { tokens } = doc;
  const at = passage.from - 1;
  if (at <= utterance.from || tokens[at]?.lower !== ':') return null;
  const subject = clauseSubject(tokens, utterance, at) ?? phraseBefore(tokens, at, utterance.from);
  if (subject === null || (!subject.pronoun && !hasSpeakerWord(tokens, subject))) return null;
  return resolve(doc, people, state.scene, subject);
}

/** Whether the passage is all its sentence says. */
function isBare(utterance: Utterance, passage: Passage): boolean {
  return utterance.to - utterance.from - (passage.to - passage.from) <= 1;
}

/** The tag of the next sentence in the paragraph, when that sentence opens with a quote of the same breath. */
function tagAhead(
  { doc, people, utterance, next }: Setting,
  state: State,
): { resolved: Resolved; cue: Cue } | null {
  if (next?.block !== utterance.block) return null;
  const first = next.passages[0];
  if (first === undefined || first.from !== next.from) return null;
  const cue = tagBehind(doc.tokens, next, 0, cuesIn(doc.tokens, next));
  return cue === null ? null : { resolved: resolve(doc, people, state.scene, cue.subject), cue };
}
