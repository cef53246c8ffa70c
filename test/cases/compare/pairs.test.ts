import { describe, expect, test } from 'vitest';
import { copyRead } from './detected';
import { FIGURES_APART } from './pairs/figures-apart';
import { FIGURES_TOGETHER } from './pairs/figures-together';
import { QUOTES } from './pairs/quotes';
import { judge } from './score';

// From raw text, as `stet check` does it: detection's marks, then the engine.
describe.each([
  ['figures of one question', FIGURES_TOGETHER],
  ['figures to be kept apart', FIGURES_APART],
  ['quotes', QUOTES],
])('%s', (_, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    for (const headed of [true, false]) {
      const { said, why, extra } = judge(one, (copy, id) => copyRead(copy, id, headed));
      expect(said, `${headed ? 'headed' : 'bare'}: ${why}`).toBe(one.expect);
      expect(
        extra.filter((label) => label !== 'Jobs created, Paul Novak'),
        'other questions',
      ).toEqual([]);
    }
  });
});
