import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, folded } from '@shared/domain/fold';

/** Any text, with more than its share of what folding is about. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 5 }),
      fc.constantFrom('“', '’', '--', ' – ', '\u00a0 ', 'é', '한', 'ố', '1'),
    ),
  )
  .map((parts) => parts.join(''));

test('every folded code unit leads back into the original, in order, and the end to the end', () => {
  fc.assert(
    fc.property(text, (original) => {
      const { text: result, offsets } = fold(original);
      expect(offsets).toHaveLength(result.length + 1);
      expect(offsets.at(-1)).toBe(original.length);
      for (const [index, offset] of offsets.entries())
        expect(offset).toBeGreaterThanOrEqual(offsets[index - 1] ?? 0);
    }),
  );
});

test('folding twice changes nothing more', () => {
  fc.assert(fc.property(text, (original) => fold(fold(original).text).text === fold(original).text));
});

test('the Unicode form of the input does not matter', () => {
  fc.assert(
    fc.property(text, (original) => folded(original.normalize('NFD')) === folded(original.normalize('NFC'))),
  );
});

test('digits are never folded', () => {
  fc.assert(
    fc.property(text, (original) => {
      const digits = (value: string): string => value.replace(/\D/gu, '');
      expect(digits(fold(original).text)).toBe(digits(original.normalize('NFC')));
    }),
  );
});
