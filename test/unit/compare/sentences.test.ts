import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemsOf } from '@shared/compare/library/items';
import { sentencesOf } from '@shared/compare/text/sentences';
import { detected } from '../../cases/compare/detected';

const LONGEST = 2_000;

function pieces(text: string): string[] {
  return sentencesOf(text, []).map(({ start, end }) => text.slice(start, end));
}

describe('a text without a full stop', () => {
  test('is read in pieces that end behind a comma', () => {
    const read = pieces('120 people were killed in Aden, '.repeat(400));
    expect(read.length).toBeGreaterThan(5);
    expect(read.every((piece) => piece.length <= LONGEST && piece.endsWith(','))).toBe(true);
  });

  test('is cut between words where it has no comma, and anywhere where it has no words', () => {
    expect(pieces('killed '.repeat(1_000)).every((piece) => /^(?:killed ?)+$/.test(piece))).toBe(true);
    expect(pieces('9'.repeat(4_500)).map(({ length }) => length)).toEqual([2_000, 2_000, 500]);
  });

  test('loses nothing', () => {
    const word = fc.constantFrom(
      'a',
      ', ',
      '; ',
      ' ',
      '   ',
      '120',
      'x'.repeat(700),
      ' '.repeat(2_100),
      '. B',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join('');
        const read = pieces(text);
        expect(read.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        expect(read.every((piece) => piece !== '' && piece.length <= LONGEST)).toBe(true);
      }),
    );
  });

  test('keeps each of its figures, and each measures what it would in a short one', () => {
    const list = 'Storm in Yemen\n\nADEN — ' + '120 people were killed and 300 were injured, '.repeat(200);
    const read = itemsOf(detected('a', `${list}and it goes on.\n`, '2017-03-07'));
    const measures = read.flatMap(({ kind, reading }) => (kind === 'figure' ? [reading.measure?.id] : []));
    expect(measures.filter((id) => id === 'killed')).toHaveLength(200);
    expect(measures.filter((id) => id === 'injured')).toHaveLength(200);
  });
});
