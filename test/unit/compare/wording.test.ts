import { describe, expect, test } from 'vitest';
import { wordingAt } from '@shared/compare/figures/wording';
import { unitOf } from '@shared/compare/figures/units';
import { MEASURES } from '@shared/compare/lexicon/measures';
import { WORDINGS } from '@shared/compare/lexicon/measures/wordings';

const FAMILIES = ['person', 'money', 'share', 'physical', 'thing', 'none'];
const LINES = WORDINGS.trim().split('\n');

function said(copy: string, unit: string): string | undefined {
  const start = copy.indexOf('[');
  const end = copy.indexOf(']') - 1;
  return wordingAt(copy.replace(/[[\]]/g, ''), { start, end }, unitOf({ unit, counted: null }))?.measure.id;
}

describe('what the words right around a figure say', () => {
  test('every line names a known measure, known families and the place of the figure once', () => {
    for (const line of LINES) {
      const [id, families = '', ...wording] = line.split(' ');
      expect(
        MEASURES.some((measure) => measure.id === id),
        line,
      ).toBe(true);
      expect(
        families.split(',').every((family) => FAMILIES.includes(family)),
        line,
      ).toBe(true);
      expect(wording.join(' ').split('#').length, line).toBe(2);
      // A blank at the end would ask for another word behind the figure.
      expect(line).toBe(line.trimEnd());
    }
    expect(new Set(LINES).size).toBe(LINES.length);
  });

  test('a wording may have a few words in between', () => {
    expect(said('The mayor raised taxes. It set French taxpayers back [€5.9 billion].', 'EUR')).toBe('cost');
    expect(said('They tricked elderly savers in two towns out of [€5.9 billion].', 'EUR')).toBe('fraud');
  });

  test('it stays within its clause, its unit and its word', () => {
    expect(said('It was tricked; out of [€5.9 billion] little is left.', 'EUR')).toBeUndefined();
    expect(said('She fled with [12 percent].', 'percent')).toBeUndefined();
    expect(said('The beset back [€5 million].', 'EUR')).toBeUndefined();
  });
});
