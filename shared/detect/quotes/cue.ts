import type { Passage } from './passages';
import type { Phrase } from './phrases';

/** A sentence with its quotes taken as single units: tokens `[from, to)`. */
export interface Utterance {
  readonly from: number;
  readonly to: number;
  readonly block: number;
  readonly passages: readonly Passage[];
  /** For every token of the document, 1 inside a passage. */
  readonly quoted: Uint8Array;
}

/** A word that attributes, with the phrase it gives the words to. */
export interface Cue {
  /** Tokens of the cue: "said", "according to". */
  readonly from: number;
  readonly to: number;
  readonly subject: Phrase;
  /** Reporting verbs attribute what they introduce; weak ones (belief, stance) what is quoted behind them. */
  readonly strong: boolean;
  /** The subject stands behind the verb: "said Ruiz". */
  readonly inverted: boolean;
  /** `source`: "according to"; `noun`: "Ruiz's claim"; `relative`: "who said". */
  readonly kind: 'verb' | 'source' | 'noun' | 'relative';
}
