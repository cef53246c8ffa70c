import type { Doc } from '../text/document';
import { F } from '../text/flags';
import { K, type Token } from '../text/tokens';
import { clauseSubject, cuesIn, hasSpeakerWord, type Cue, type Utterance } from './cues';
import { peopleOf, type People } from './names';
import type { Passage } from './passages';
import type { Phrase } from './phrases';
import { resolve, withSubject, type Resolved, type Scene } from './speakers';

/** How a quote came by its speaker. */
export type Basis =
  'after' | 'before' | 'source' | 'interrupted' | 'continued' | 'carried' | 'announced' | 'subject';

/** Who said a passage, and how that is known; `resolved` is null rather than a guess. */
export interface Attribution {
  readonly passage: Passage;
  readonly resolved: Resolved | null;
  readonly cue: { readonly from: number; readonly to: number } | null;
  readonly basis: Basis | null;
}

interface State {
  scene: Scene;
  /** The last attribution, for quotes that go on without a tag. */
  last: { resolved: Resolved; block: number; open: boolean } | null;
  /** A speaker announced with a colon: "Caddell continued:". */
  announced: { resolved: Resolved; cue: Cue | null; block: number } | null;
}

/** Attributes every passage of the text, reading from top to bottom. */
export function attribute(doc: Doc, utterances: readonly Utterance[]): Attribution[] {
  const people = peopleOf(doc);
  const out: Attribution[] = [];
  const state: State = { scene: { persons: [], body: null }, last: null, announced: null };
  utterances.forEach((utterance, index) => {
    const cues = cuesIn(doc.tokens, utterance);
    const before = out.length;
    if (utterance.passages.length > 0)
      attributeIn(doc, people, utterance, cues, state, out, utterances[index + 1]);
    remember(doc, people, utterance, cues, state, out.slice(before));
  });
  return out;
}

function attributeIn(
  doc: Doc,
  people: People,
  utterance: Utterance,
  cues: readonly Cue[],
  state: State,
  out: Attribution[],
  next: Utterance | undefined,
): void {
  const { tokens } = doc;
  let earlier: Attribution | null = null;
  utterance.passages.forEach((passage, index) => {
    const following = utterance.passages[index + 1];
    const choice = chooseCue(tokens, utterance, passage, following, cues);
    let found: Attribution;
    if (choice !== null) {
      const resolved = resolve(
        doc,
        people,
        sceneAt(doc, people, state.scene, cues, choice.cue),
        choice.cue.subject,
      );
      found = { passage, resolved, cue: choice.cue, basis: choice.basis };
    } else if (earlier?.resolved != null && joins(tokens, earlier.passage, passage)) {
      found = { passage, resolved: earlier.resolved, cue: earlier.cue, basis: 'interrupted' };
    } else found = withoutCue(doc, people, utterance, passage, state, next);
    out.push(found);
    earlier = found;
  });
}

/** Subjects of earlier cues in the sentence are the nearest antecedents of a pronoun. */
function sceneAt(doc: Doc, people: People, scene: Scene, cues: readonly Cue[], cue: Cue): Scene {
  let now = scene;
  for (const earlier of cues) {
    if (earlier.from >= cue.from) break;
    if (earlier.subject.from === cue.subject.from) continue;
    now = withSubject(now, earlier.subject, resolve(doc, people, now, earlier.subject));
  }
  return now;
}

/** Whether the passage is a clause of its own, closed with a comma or an end mark inside or right behind the quotation. */
function isSpeech(tokens: readonly Token[], passage: Passage): boolean {
  const last = tokens[passage.to - (passage.open ? 1 : 2)];
  return (
    (last?.kind === K.PUNCT && /^(?:[,.?!…—–-]|\.{2,}|--)$/u.test(last.lower)) ||
    tokens[passage.to]?.lower === ','
  );
}

/** How far behind a quote its tag may begin: over a name with its titles and an aside. */
const TAG_REACH = 26;

interface Choice {
  readonly cue: Cue;
  readonly basis: Basis;
}

function chooseCue(
  tokens: readonly Token[],
  utterance: Utterance,
  passage: Passage,
  following: Passage | undefined,
  cues: readonly Cue[],
): Choice | null {
  const tag = isSpeech(tokens, passage) ? tagBehind(tokens, utterance, passage, following, cues) : null;
  if (tag !== null) return { cue: tag, basis: 'after' };
  const before = cueBefore(tokens, passage, cues);
  if (before !== null)
    return { cue: before, basis: before.inverted && before.to - before.from === 2 ? 'source' : 'before' };
  const source = cues.find((cue) => cue.from >= passage.to && cue.to - cue.from === 2);
  if (source !== undefined) return { cue: source, basis: 'source' };
  const late = tagBehind(tokens, utterance, passage, following, cues);
  return late === null || !late.strong ? null : { cue: late, basis: 'after' };
}

/** The cue right behind the quote whose subject or verb follows it at once. */
function tagBehind(
  tokens: readonly Token[],
  utterance: Utterance,
  passage: Passage,
  following: Passage | undefined,
  cues: readonly Cue[],
): Cue | null {
  const end = Math.min(following?.from ?? utterance.to, passage.to + TAG_REACH);
  for (const cue of cues) {
    if (cue.from < passage.to) continue;
    if (cue.from >= end) return null;
    if (!cue.strong && cue.inverted) continue;
    const start = cue.inverted ? cue.from : Math.min(cue.from, cue.subject.from);
    if (start < passage.to) continue;
    if (touches(tokens, passage.to, start)) return cue;
    if (!cue.inverted) continue;
  }
  return null;
}

/** Only a comma, a dash or adverbs stand between the quote and what follows. */
function touches(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    const light =
      token.kind === K.PUNCT
        ? /^(?:[,—–-]|--)$/u.test(token.lower)
        : (token.flags & (F.ADV | F.DET | F.ADJ)) !== 0;
    if (!light) return false;
  }
  return true;
}

/** The nearest cue before the quote in its sentence; a tag of an earlier quote does not reach over a new clause. */
function cueBefore(tokens: readonly Token[], passage: Passage, cues: readonly Cue[]): Cue | null {
  let best: Cue | null = null;
  for (const cue of cues) {
    if (cue.from >= passage.from) break;
    if (cue.to - cue.from === 2 && cue.subject.to > passage.from) continue;
    best = better(tokens, best, cue);
  }
  return best;
}

/** Weak cues (verbs of belief, stance) win over strong ones only when they are nearer. */
function better(_tokens: readonly Token[], best: Cue | null, cue: Cue): Cue {
  return best === null ? cue : cue;
}

/** Two passages of one sentence with only a tag between them. */
function joins(tokens: readonly Token[], a: Passage, b: Passage): boolean {
  if (b.from - a.to > 30) return false;
  for (let i = a.to; i < b.from; i++) if (tokens[i]?.lower === ';') return false;
  return true;
}

/** A quote whose own sentence has no cue: announced, carried over, continued, or the sentence's own subject. */
function withoutCue(
  doc: Doc,
  people: People,
  utterance: Utterance,
  passage: Passage,
  state: State,
  next: Utterance | undefined,
): Attribution {
  const { tokens } = doc;
  const bare = outside(utterance, passage) <= 1;
  const nobody: Attribution = { passage, resolved: null, cue: null, basis: null };
  const { announced, last } = state;
  if (announced !== null && passage.block - announced.block <= 1 && passage.from === utterance.from) {
    return { passage, resolved: announced.resolved, cue: announced.cue, basis: 'announced' };
  }
  if (passage.continues && last !== null)
    return { passage, resolved: last.resolved, cue: null, basis: 'continued' };
  if (bare) {
    if (last !== null && last.block === passage.block)
      return { passage, resolved: last.resolved, cue: null, basis: 'carried' };
    const forward =
      next !== undefined && next.block === utterance.block ? tagIn(doc, people, next, state) : null;
    if (forward !== null) return { passage, resolved: forward.resolved, cue: forward.cue, basis: 'after' };
    if (last !== null && passage.block - last.block === 1)
      return { passage, resolved: last.resolved, cue: null, basis: 'carried' };
    return nobody;
  }
  const subject = clauseSubject(tokens, utterance, passage.from);
  if (subject === null || !looksSaid(doc, passage)) return nobody;
  const resolved = resolve(doc, people, state.scene, subject);
  if (!subject.pronoun && resolved.person === null && !hasSpeakerWord(tokens, subject)) return nobody;
  return subject.pronoun || resolved.person !== null
    ? { passage, resolved, cue: null, basis: 'subject' }
    : nobody;
}

/** Tokens of the sentence outside the passage. */
function outside(utterance: Utterance, passage: Passage): number {
  return utterance.to - utterance.from - (passage.to - passage.from);
}

/** The tag of the next sentence in the paragraph, when that sentence opens with a quote of the same breath. */
function tagIn(
  doc: Doc,
  people: People,
  next: Utterance,
  state: State,
): { resolved: Resolved; cue: Cue } | null {
  const first = next.passages[0];
  if (first === undefined || first.from !== next.from) return null;
  const cues = cuesIn(doc.tokens, next);
  const cue = tagBehind(doc.tokens, next, first, next.passages[1], cues);
  return cue === null ? null : { resolved: resolve(doc, people, state.scene, cue.subject), cue };
}

/** Titles and names in quotation marks are not speech: every word of weight is capitalised. */
export function looksSaid(doc: Doc, passage: Passage): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = passage.from + 1; i < passage.to; i++) {
    const token = doc.tokens[i] as Token;
    if (token.kind !== K.WORD || (token.flags & (F.PREP | F.DET | F.CONJ)) !== 0) continue;
    words++;
    if (token.caps > 0) capitals++;
  }
  return words === 0 || capitals < words || (words > 1 && capitals === 1);
}

/** Carries subjects and speakers on to the next sentence. */
function remember(
  doc: Doc,
  people: People,
  utterance: Utterance,
  cues: readonly Cue[],
  state: State,
  made: readonly Attribution[],
): void {
  const { tokens } = doc;
  const main = clauseSubject(tokens, utterance, utterance.to);
  const subjects: Phrase[] = [
    ...(main === null ? [] : [main]),
    ...cues.filter(({ strong }) => strong).map(({ subject }) => subject),
  ];
  for (const subject of subjects.reverse())
    state.scene = withSubject(state.scene, subject, resolve(doc, people, state.scene, subject));
  const said = [...made].reverse().find(({ resolved }) => resolved !== null);
  const ending = made[made.length - 1];
  if (said?.resolved != null) {
    state.scene =
      said.resolved.person === null
        ? state.scene
        : withSubject(state.scene, { from: 0, to: 0, pronoun: true }, said.resolved);
    state.last = { resolved: said.resolved, block: utterance.block, open: ending?.passage.open === true };
  } else if (utterance.passages.length === 0) {
    // Prose in between: the next bare quote is carried over only when this sentence itself gave someone's words.
    const cue = cues.find(({ strong }) => strong);
    state.last =
      cue === undefined
        ? state.last?.block === utterance.block
          ? null
          : state.last
        : { resolved: resolve(doc, people, state.scene, cue.subject), block: utterance.block, open: false };
  }
  const lastToken = tokens[utterance.to - 1];
  if (lastToken?.lower === ':') {
    const cue = [...cues].reverse()[0] ?? null;
    const subject = cue?.subject ?? main;
    state.announced =
      subject === null
        ? null
        : { resolved: resolve(doc, people, state.scene, subject), cue, block: utterance.block };
  } else if (
    utterance.passages.length === 0 ||
    state.announced === null ||
    utterance.block !== state.announced.block
  ) {
    if (made.every(({ basis }) => basis !== 'announced')) state.announced = null;
    else if (state.announced !== null) state.announced = { ...state.announced, block: utterance.block };
  }
}
