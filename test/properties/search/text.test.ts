import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@shared/domain/fold';
import { places, plain, unplain } from '../../../main/search/text';

const bits = fc.constantFrom(
  ...[
    'a',
    'B',
    '1',
    ',',
    '-',
    '–',
    '—',
    '−',
    '‐',
    "'",
    '’',
    '‘',
    '“',
    '”',
    '«',
    '"',
    ' ',
    '\n',
    '\r\n',
    '\u00A0',
    '\u200B',
    '\uFEFF',
    '\u2028',
  ],
  ...[
    'é',
    'e\u0301',
    '\u0301',
    ' \u0301',
    'Å',
    '\u212B',
    'İ',
    'ß',
    '🚤',
    '\uD83D',
    '한',
    '\u1112\u1161',
    '\uFB01',
    '\u0958',
    '\u2126',
  ],
);
const text = fc.oneof(
  fc.array(bits, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

describe('the plain form', () => {
  it('has the length of the folded text, whichever way it was made', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { text: folded } = fold(words);
        expect(plain(words)).toHaveLength(folded.length);
        expect(plain(words).toLowerCase()).toBe(plain(folded).toLowerCase());
      }),
      { numRuns: 2_000 },
    );
  });

  it('leads every hit back to words that say the same', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat({ max: 8 }), (words, from, length) => {
        const whole = plain(words);
        const start = whole === '' ? 0 : from % whole.length;
        const needle = whole.slice(start, start + length);
        const found = places(whole, needle, 100);
        for (const [index, span] of unplain(words, found).entries()) {
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(words.length);
          const hit = found[index];
          expect(whole.slice(hit?.start, hit?.end)).toBe(needle);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
