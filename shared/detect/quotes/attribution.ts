import type { Doc } from '../text/document';
import type { Token } from '../text/tokens';
import type { Cue, Utterance } from './cue';
import { cuesIn } from './cues';
import { chooseCue } from './choice';
import { peopleOf } from './names';
import type { Passage } from './passages';
import { resolve, withSubject, type Resolved, type Scene } from './speakers';
import type { Attribution, Reported, State, Setting } from './setting';
import { labelOf, canBeSaid } from './sayable';
import { withoutCue, clauseOfColon } from './untagged';
import { remember, LOOK_BACK } from './memory';

/** Attributes every passage of the text, reading from top to bottom, and gathers the speech between them. */
export function attribute(
  doc: Doc,
  utterances: readonly Utterance[],
): { attributions: Attribution[]; reported: Reported[] } {
  const people = peopleOf(doc);
  const out: Attribution[] = [];
  const reported: Reported[] = [];
  let state: State = { scene: { persons: [], body: null }, last: null, announced: null };
  for (let index = 0; index < utterances.length; index++) {
    const utterance = utterances[index] as Utterance;
    const setting: Setting = {
      doc,
      people,
      utterance,
      cues: cuesIn(doc.tokens, utterance),
      next: utterances[index + 1],
    };
    const made = attributeIn(setting, state);
    for (const one of made) out.push(one);
    const display = doc.blocks[utterance.block]?.role === 'pull-quote';
    const cue = made.length > 0 || display ? null : tellingIn(setting.cues);
    if (cue !== null) reported.push({ utterance, cue, resolved: spoken(setting, state.scene, cue) });
    state = remember(setting, state, made);
  }
  return { attributions: backwards(doc, out), reported };
}

/** A quote that a paragraph leaves open, without a tag, is whose the next paragraph says: “…” and “…,” Ruiz said. */
function backwards(doc: Doc, attributions: Attribution[]): Attribution[] {
  for (let i = attributions.length - 2; i >= 0; i--) {
    const [one, next] = [attributions[i] as Attribution, attributions[i + 1] as Attribution];
    const resumed = one.resolved === null && one.passage.open && next.passage.continues;
    if (resumed && next.resolved !== null && canBeSaid(doc, one.passage))
      attributions[i] = { ...one, resolved: next.resolved, basis: 'resumed' };
  }
  return attributions;
}

/** The first cue that reports speech by itself. */
function tellingIn(cues: readonly Cue[]): Cue | null {
  for (const cue of cues) if (cue.strong && cue.kind !== 'noun' && cue.kind !== 'relative') return cue;
  return null;
}

function attributeIn(setting: Setting, before: State): Attribution[] {
  const { doc, people, utterance, cues } = setting;
  const out: Attribution[] = [];
  let state = before;
  const { passages } = utterance;
  for (let index = 0; index < passages.length; index++) {
    const passage = passages[index] as Passage;
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
      state = {
        scene: state.scene,
        last: { resolved: made.resolved, block: utterance.block },
        announced: state.announced,
      };
  }
  return out;
}

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

/** Two passages of one sentence with only a tag or a few words between them. */
function joins(tokens: readonly Token[], a: Passage, b: Passage): boolean {
  if (b.from - a.to > 30) return false;
  for (let i = a.to; i < b.from; i++) if (tokens[i]?.lower === ';') return false;
  return true;
}
