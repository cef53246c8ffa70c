import { describe, expect, test } from 'vitest';
import { copyRead } from './detected';
import { CLAIMS } from './pairs/claims';
import { CLAIMS_IN_TIME } from './pairs/claims-in-time';
import { FIGURES_APART } from './pairs/figures-apart';
import { FIGURES_TOGETHER } from './pairs/figures-together';
import { FIGURES_BARE } from './pairs/figures-bare';
import { FIGURES_LISTED } from './pairs/figures-listed';
import { FIGURES_MORE } from './pairs/figures-more';
import { FIGURES_PARTED } from './pairs/figures-parted';
import { FIGURES_THIRD } from './pairs/figures-third';
import { FIGURES_STORIES } from './pairs/figures-stories';
import { FIGURES_UNPARTED } from './pairs/figures-unparted';
import { FIGURES_WORDED } from './pairs/figures-worded';
import { QUOTES } from './pairs/quotes';
import { QUOTES_SENSE } from './pairs/quotes-sense';
import { RELATIONS_DENIED } from './pairs/relations-denied';
import { RELATIONS_LATER } from './pairs/relations-later';
import { RELATIONS_PART } from './pairs/relations-part';
import { RELATIONS_SCOPE } from './pairs/relations-scope';
import { RELATIONS_VALUE } from './pairs/relations-value';
import { judge } from './score';

// From raw text, as `stet check` does it: detection's marks, then the engine.
describe.each([
  ['figures of one question', FIGURES_TOGETHER],
  ['figures to be kept apart', FIGURES_APART],
  ['figures, less tidy', FIGURES_MORE],
  ['figures, a third set', FIGURES_THIRD],
  ['figures of one story in other words', FIGURES_STORIES],
  ['figures that the rules part, and others', FIGURES_PARTED],
  ['figures without a noun', FIGURES_BARE],
  ['figures that a rule no longer parts, and their like', FIGURES_UNPARTED],
  ['figures of which each article has two', FIGURES_LISTED],
  ['figures in words that share little', FIGURES_WORDED],
  ['figures of a part and of the whole', RELATIONS_SCOPE],
  ['figures by moment, unit and length', RELATIONS_VALUE],
  ['figures, one later than the other', RELATIONS_LATER],
  ['figures, one far less than the other', RELATIONS_PART],
  ['figures denied or corrected', RELATIONS_DENIED],
  ['claims', CLAIMS],
  ['claims, one later than the other', CLAIMS_IN_TIME],
  ['quotes', QUOTES],
  ['the sense of quotes', QUOTES_SENSE],
])('%s', (_, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    for (const headed of [true, false]) {
      const { said, why } = judge(one, (copy, id) => copyRead(copy, id, headed));
      expect(said, `${headed ? 'headed' : 'bare'}: ${why}`).toBe(one.expect);
    }
  });
});
