import { describe, expect, test } from 'vitest';
import { folded } from '@shared/domain/fold';

describe('folding takes for equal what no reader would call a change', () => {
  test.each([
    ['curly and straight quotes', '“right”', '"right"'],
    ['guillemets', '«right»', '"right"'],
    ['apostrophes', 'Iran’s', "Iran's"],
    ['dashes', 'Putin — who', 'Putin -- who'],
    ['spaces', 'a\u00a0 b\n c', 'a b c'],
    ['Unicode form', 'caf\u00e9', 'cafe\u0301'],
  ])('%s', (_name, a, b) => {
    expect(folded(a)).toBe(folded(b));
  });

  test.each([
    ['digits', '250,000', '310,000'],
    ['case', 'Right', 'right'],
    ['a negation', 'can', "can't"],
    ['an accent', 'resume', 'résumé'],
    ['a comma', 'the people', 'the, people'],
  ])('but not %s', (_name, a, b) => {
    expect(folded(a)).not.toBe(folded(b));
  });
});
