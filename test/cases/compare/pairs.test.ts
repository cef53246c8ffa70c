import { describe, expect, test } from 'vitest';
import { copyRead } from './detected';
import { CLAIMS } from './pairs/claims';
import { CLAIMS_IN_TIME } from './pairs/claims-in-time';
import { FIGURES } from './pairs/figures';
import { FIGURES_LISTED } from './pairs/figures-listed';
import { QUOTES } from './pairs/quotes';
import { QUOTES_SENSE } from './pairs/quotes-sense';
import { judge } from './score';

const TABLES: typeof FIGURES = [
  ...FIGURES,
  ['figures of which each article has two', FIGURES_LISTED],
  ['claims', CLAIMS],
  ['claims, one later than the other', CLAIMS_IN_TIME],
  ['quotes', QUOTES],
  ['the sense of quotes', QUOTES_SENSE],
];

// From raw text, as `stet check` does it: detection's marks, then the engine.
describe.each(TABLES)('%s', (_, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    for (const headed of [true, false]) {
      const { said, why } = judge(one, (copy, id) => copyRead(copy, id, headed));
      expect(said, `${headed ? 'headed' : 'bare'}: ${why}`).toBe(one.expect);
    }
  });
});
