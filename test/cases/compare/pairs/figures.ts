import { FIGURES_APART } from './figures-apart';
import { FIGURES_BARE } from './figures-bare';
import { FIGURES_FRESH } from './figures-fresh';
import { FIGURES_MORE } from './figures-more';
import { FIGURES_PARTED } from './figures-parted';
import { FIGURES_STORIES } from './figures-stories';
import { FIGURES_THIRD } from './figures-third';
import { FIGURES_TOGETHER } from './figures-together';
import { FIGURES_UNPARTED } from './figures-unparted';
import { FIGURES_WORDED } from './figures-worded';
import { RELATIONS_CORRECTED } from './relations-corrected';
import { RELATIONS_COUNTED } from './relations-counted';
import { RELATIONS_DENIED } from './relations-denied';
import { RELATIONS_EXCHANGED } from './relations-exchanged';
import { RELATIONS_FORECAST } from './relations-forecast';
import { RELATIONS_LATER } from './relations-later';
import { RELATIONS_LENGTHS } from './relations-lengths';
import { RELATIONS_MOVES } from './relations-moves';
import { RELATIONS_PART } from './relations-part';
import { RELATIONS_PLACE } from './relations-place';
import { RELATIONS_SCOPE } from './relations-scope';
import { RELATIONS_TIMES } from './relations-times';
import { RELATIONS_VALUE } from './relations-value';
import { RELATIONS_WITHIN } from './relations-within';
import type { PairCase } from './pair';

/** Every table of pairs of figures, by what it holds: the tests walk them, and the weights are fitted to them. */
export const FIGURES: readonly (readonly [holds: string, cases: readonly PairCase[]])[] = [
  ['figures of one question', FIGURES_TOGETHER],
  ['figures to be kept apart', FIGURES_APART],
  ['figures, less tidy', FIGURES_MORE],
  ['figures, a third set', FIGURES_THIRD],
  ['figures of one story in other words', FIGURES_STORIES],
  ['figures that the rules part, and others', FIGURES_PARTED],
  ['figures without a noun', FIGURES_BARE],
  ['figures that a rule no longer parts, and their like', FIGURES_UNPARTED],
  ['figures in words that share little', FIGURES_WORDED],
  ['figures that fresh copy showed misread', FIGURES_FRESH],
  ['figures of a part and of the whole', RELATIONS_SCOPE],
  ['figures of two places', RELATIONS_PLACE],
  ['figures by unit, rounding and length', RELATIONS_VALUE],
  ['figures exchanged, or the rest of each other', RELATIONS_EXCHANGED],
  ['figures of votes', RELATIONS_COUNTED],
  ['figures, one a forecast', RELATIONS_FORECAST],
  ['figures, one later than the other', RELATIONS_LATER],
  ['figures, one far less than the other', RELATIONS_PART],
  ['figures corrected', RELATIONS_CORRECTED],
  ['lengths of time', RELATIONS_LENGTHS],
  ['figures that move', RELATIONS_MOVES],
  ['figures over two times', RELATIONS_TIMES],
  ['figures of a spot and its country', RELATIONS_WITHIN],
  ['figures denied', RELATIONS_DENIED],
];
