import type { Doc } from '../text/document';
import type { Cue, Utterance } from './cue';
import type { Basis } from './choice';
import type { People } from './names';
import type { Passage } from './passages';
import type { Resolved, Scene } from './speakers';

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
export interface State {
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
export interface Setting {
  readonly doc: Doc;
  readonly people: People;
  readonly utterance: Utterance;
  readonly cues: readonly Cue[];
  readonly next: Utterance | undefined;
}
