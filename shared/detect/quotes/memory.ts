import type { Cue } from './cue';
import type { Phrase } from './phrases';
import { resolve, withSubject, type Resolved, type Scene } from './speakers';
import { clauseSubject } from './clauses';
import type { Attribution, State, Setting } from './setting';

/** How many cues of a sentence are looked back on for the antecedent of a pronoun. */
export const LOOK_BACK = 6;

/** Carries subjects and speakers on to the next sentence. */
export function remember(setting: Setting, state: State, made: readonly Attribution[]): State {
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
  const cue = firstVerb(cues);
  if (cue !== null) return { resolved: resolve(doc, people, scene, cue.subject), block: utterance.block };
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

function firstVerb(cues: readonly Cue[]): Cue | null {
  for (const cue of cues) if (cue.kind === 'verb') return cue;
  return null;
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
