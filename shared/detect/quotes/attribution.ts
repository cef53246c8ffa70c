import type { Doc } from '../text/document';
import { F } from '../text/flags';
import { K, type Token } from '../text/tokens';
import type { Cue, Utterance } from './cue';
import { cuesIn, isPassive } from './cues';
import { chooseCue, tagBehind, type Basis } from './choice';
import { peopleOf, type People } from './names';
import type { Passage } from './passages';
import { phraseAfter, phraseBefore, type Phrase } from './phrases';
import { resolve, withSubject, type Resolved, type Scene } from './speakers';
import { clauseSubject, hasSpeakerWord } from './subjects';
import { isCredit } from './utterances';

/** Who said a passage, and how that is known; `resolved` is null rather than a guess. */
export interface Attribution {
  readonly passage: Passage;
  readonly resolved: Resolved | null;
  readonly cue: { readonly from: number; readonly to: number } | null;
  readonly basis: Basis | null;
}

/** Speech given without quotation marks: a sentence, the cue in it and who speaks. */
export interface Reported {
  readonly utterance: Utterance;
  readonly cue: Cue;
  readonly resolved: Resolved;
}

/** What is carried from sentence to sentence. */
interface State {
  readonly scene: Scene;
  /** The last attribution, for quotes that go on without a tag. */
  readonly last: { readonly resolved: Resolved; readonly block: number } | null;
  /** A speaker announced with a colon: "Ruiz went on:". */
  readonly announced: {
    readonly resolved: Resolved;
    readonly cue: Cue | null;
    readonly block: number;
  } | null;
}

/** Everything a rule needs to see. */
interface Setting {
  readonly doc: Doc;
  readonly people: People;
  readonly utterance: Utterance;
  readonly cues: readonly Cue[];
  readonly next: Utterance | undefined;
}

/** Attributes every passage of the text, reading from top to bottom, and gathers the speech between them. */
export function attribute(
  doc: Doc,
  utterances: readonly Utterance[],
): { attributions: Attribution[]; reported: Reported[] } {
  const people = peopleOf(doc);
  const out: Attribution[] = [];
  const reported: Reported[] = [];
  let state: State = { scene: { persons: [], body: null }, last: null, announced: null };
  utterances.forEach((utterance, index) => {
    const setting: Setting = {
      doc,
      people,
      utterance,
      cues: cuesIn(doc.tokens, utterance),
      next: utterances[index + 1],
    };
    const made = attributeIn(setting, state);
    for (const one of made) out.push(one);
    const cue =
      made.length > 0
        ? undefined
        : setting.cues.find((one) => one.strong && one.kind !== 'noun' && one.kind !== 'relative');
    if (cue !== undefined) reported.push({ utterance, cue, resolved: spoken(setting, state.scene, cue) });
    state = remember(setting, state, made);
  });
  return { attributions: out, reported };
}

function attributeIn(setting: Setting, before: State): Attribution[] {
  const { doc, people, utterance, cues } = setting;
  const out: Attribution[] = [];
  let state = before;
  utterance.passages.forEach((passage, index) => {
    const earlier = out[index - 1];
    const label = labelOf(doc.tokens, passage);
    const choice =
      label === null && canBeSaid(doc, passage) ? chooseCue(doc.tokens, utterance, index, cues) : null;
    let made: Attribution;
    if (label !== null)
      made = { passage, resolved: resolve(doc, people, state.scene, label), cue: null, basis: 'label' };
    else if (!canBeSaid(doc, passage)) made = { passage, resolved: null, cue: null, basis: null };
    else if (choice !== null) {
      const colon = clauseOfColon(setting, state, passage, choice.cue);
      made =
        colon !== null
          ? { passage, resolved: colon, cue: null, basis: 'announced' }
          : {
              passage,
              resolved: spoken(setting, state.scene, choice.cue),
              cue: choice.cue,
              basis: choice.basis,
            };
    } else if (earlier?.resolved != null && joins(doc.tokens, earlier.passage, passage)) {
      made = { passage, resolved: earlier.resolved, cue: earlier.cue, basis: 'interrupted' };
    } else made = withoutCue(setting, state, passage);
    out.push(made);
    if (made.resolved !== null)
      state = { ...state, last: { resolved: made.resolved, block: utterance.block } };
  });
  return out;
}

/** How many cues of a sentence are looked back on for the antecedent of a pronoun. */
const LOOK_BACK = 6;

/** The speaker of a cue, with the subjects of the cues before it as the nearest antecedents. */
function spoken({ doc, people, cues }: Setting, scene: Scene, cue: Cue): Resolved {
  let now = scene;
  for (let i = Math.max(0, cues.indexOf(cue) - LOOK_BACK); i < cues.length; i++) {
    const earlier = cues[i] as Cue;
    if (earlier.from >= cue.from) break;
    if (earlier.subject.from < cue.subject.from)
      now = withSubject(now, earlier.subject, resolve(doc, people, now, earlier.subject));
  }
  return resolve(doc, people, now, cue.subject);
}

/** "“WALLACE: Let's start …”": a transcript's label inside the marks. */
function labelOf(tokens: readonly Token[], passage: Passage): Phrase | null {
  for (let i = passage.from + 1; i < passage.to && i < passage.from + 5; i++) {
    const token = tokens[i] as Token;
    if (token.lower === ':' && token.glued && i > passage.from + 1)
      return { from: passage.from + 1, to: i, pronoun: false };
    if (token.kind !== K.WORD || token.caps !== 2) return null;
  }
  return null;
}

/** Stage directions, and titles behind a preposition or a possessive ("on “Face the Nation”"), are nobody's words. */
function canBeSaid(doc: Doc, passage: Passage): boolean {
  const { tokens } = doc;
  const [first, second] = [tokens[passage.from], tokens[passage.from + 1]];
  // Two typewriter apostrophes are a mark of some archives only; the speaker is left to the editor there.
  if (first?.lower === "''" || second?.lower === '(') return false;
  if (looksSaid(doc, passage) || isExclaimed(tokens, passage)) return true;
  const before = tokens[passage.from - 1];
  if (before?.kind === K.CLITIC) return false;
  // "She read ‘The Long Winter’" names a book; "The sign read ‘Keep Out’" gives words.
  if (
    before !== undefined &&
    /^(?:reads?|wrote|writes|sang|sings|watched|published|released|directed|starred)$/u.test(before.lower)
  )
    return ((tokens[passage.from - 2]?.flags ?? 0) & F.DOC) !== 0;
  return !(
    before?.kind === K.WORD &&
    /^(?:of|on|in|at|from|with|to|for|the|a|an|and|titled|entitled|named|film|song|book|show|series)$/u.test(
      before.lower,
    )
  );
}

/** “Bobby!”, “Never again?”: a shout is said however it is capitalised. */
function isExclaimed(tokens: readonly Token[], passage: Passage): boolean {
  return passage.to - passage.from < 6 && /^[!?]$/u.test(tokens[passage.to - 2]?.lower ?? '');
}

/** Two passages of one sentence with only a tag or a few words between them. */
function joins(tokens: readonly Token[], a: Passage, b: Passage): boolean {
  if (b.from - a.to > 30) return false;
  for (let i = a.to; i < b.from; i++) if (tokens[i]?.lower === ';') return false;
  return true;
}

/** A quote whose own sentence has no cue: credited, announced, carried over, continued, or the sentence's own subject. */
function withoutCue(setting: Setting, state: State, passage: Passage): Attribution {
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
    if (!looksSaid(doc, passage)) return { passage, resolved: null, cue: null, basis: null };
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
function clauseOfColon(
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

/** Titles and names in quotation marks are not speech: every word of weight is capitalised. */
export function looksSaid(doc: Doc, passage: Passage): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = passage.from + 1; i < passage.to && words < 24; i++) {
    const token = doc.tokens[i] as Token;
    if (token.kind !== K.WORD || (token.flags & (F.PREP | F.DET | F.CONJ)) !== 0) continue;
    words++;
    if (token.caps > 0) capitals++;
  }
  if (words === 0) return false;
  return capitals < words;
}

/** Carries subjects and speakers on to the next sentence. */
function remember(setting: Setting, state: State, made: readonly Attribution[]): State {
  const { doc, people, utterance, cues } = setting;
  const { tokens } = doc;
  const main = clauseSubject(tokens, utterance, utterance.to);
  let { scene } = state;
  for (let i = Math.min(LOOK_BACK, cues.length) - 1; i >= 0; i--) {
    const cue = cues[i] as Cue;
    if (cue.strong && cue.kind !== 'noun')
      scene = withSubject(scene, cue.subject, resolve(doc, people, scene, cue.subject));
  }
  if (main !== null) scene = withSubject(scene, main, resolve(doc, people, scene, main));
  let said: Resolved | null = null;
  for (const { resolved } of made) said = resolved ?? said;
  if (said?.person != null) scene = withSubject(scene, { from: 0, to: 0, pronoun: true }, said);
  const colon = tokens[utterance.to - 1]?.lower === ':';
  return {
    scene,
    last: lastAfter(setting, state, scene, said, main),
    announced: announcedAfter(setting, state, scene, colon, main, made),
  };
}

function lastAfter(
  { doc, people, utterance, cues }: Setting,
  state: State,
  scene: Scene,
  said: Resolved | null,
  main: Phrase | null,
): State['last'] {
  if (said !== null) return { resolved: said, block: utterance.block };
  if (utterance.passages.length > 0) return state.last;
  // Prose in between: a sentence that gives someone's words or view hands the next bare quote to that person.
  const cue = cues.find(({ kind }) => kind === 'verb');
  if (cue !== undefined)
    return { resolved: resolve(doc, people, scene, cue.subject), block: utterance.block };
  // "Then she shrugged.": the speaker goes on.
  if (
    main?.pronoun === true &&
    /^(?:he|she)$/u.test(doc.tokens[main.from]?.lower ?? '') &&
    state.last?.block === utterance.block
  )
    return state.last;
  // Otherwise the person whom the sentence is about speaks next, if anyone; a new paragraph waits for its own tag.
  const about = main === null ? null : resolve(doc, people, scene, main);
  if (about?.person != null) return { resolved: about, block: utterance.block };
  return state.last?.block === utterance.block ? null : state.last;
}

function announcedAfter(
  { doc, people, utterance, cues }: Setting,
  state: State,
  scene: Scene,
  colon: boolean,
  main: Phrase | null,
  made: readonly Attribution[],
): State['announced'] {
  if (colon) {
    const cue = cues[cues.length - 1] ?? null;
    const subject = cue?.subject ?? main;
    return subject === null
      ? null
      : { resolved: resolve(doc, people, scene, subject), cue, block: utterance.block };
  }
  const { announced } = state;
  // Every paragraph of a quotation that a colon announced belongs to it.
  if (announced !== null && made.some(({ basis }) => basis === 'announced'))
    return { ...announced, block: utterance.block };
  return utterance.block === announced?.block && utterance.passages.length > 0 ? announced : null;
}
