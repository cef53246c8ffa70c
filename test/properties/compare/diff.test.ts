import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffTexts, diffWords } from '@shared/compare';
import type { DiffRun } from '@shared/domain/question';

const words = fc
  .array(
    fc.constantFrom('a', 'the', '250,000', '63', 'not', '“yes”', 'end.', 'Then', '--', 'naïve', '\n\n', '5.'),
    { maxLength: 40 },
  )
  .map((list) => list.join(' '));
const side = (runs: readonly DiffRun[], op: 'delete' | 'insert'): string =>
  runs
    .filter((run) => run.op !== op)
    .map((run) => run.text)
    .join('');
const digits = (text: string): string => text.replace(/\D/g, '');

test('equals and inserts join to the second text exactly', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      expect(side(diffWords(a, b), 'delete')).toBe(b);
    }),
  );
});

test('equals and deletes join to the first text but for folding, and to its very digits', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      expect(digits(side(diffWords(a, b), 'insert'))).toBe(digits(a));
    }),
  );
});

test('the parts of long texts join to both, and their runs to the second', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const parts = diffTexts(a, b);
      expect(parts.map((part) => part.a).join('')).toBe(a);
      expect(parts.map((part) => part.b).join('')).toBe(b);
      expect(parts.map((part) => side(part.words, 'delete')).join('')).toBe(b);
    }),
  );
});
