import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snap, stepAt, stepBack, stepForward } from '../../../../renderer/features/reader/words';

const COPY = 'some 250,000 people, al-Assad’s "right"';

describe('stepping by word', () => {
  it('keeps numbers and apostrophes whole, and stops at punctuation', () => {
    const steps: string[] = [];
    for (let at = 0; at < COPY.length;) {
      const end = stepForward(COPY, at);
      steps.push(COPY.slice(at, end).trim());
      at = end;
    }
    expect(steps).toEqual(['some', '250,000', 'people', ',', 'al', '-', 'Assad’s', '"', 'right', '"']);
  });

  it('goes back to the start of the word it is in, then of the one before', () => {
    expect(stepBack(COPY, 8)).toBe(5);
    expect(stepBack(COPY, 5)).toBe(0);
    expect(stepBack(COPY, 0)).toBe(0);
  });

  it('does not leave its limits', () => {
    expect(stepForward(COPY, 5, 8)).toBe(8);
    expect(stepBack(COPY, 8, 6)).toBe(6);
  });

  it('names the word at a place', () => {
    expect(stepAt(COPY, 4)).toBe('250,000');
    expect(stepAt(COPY, COPY.length)).toBe('');
  });

  it('always gets on, through any text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), fc.nat(59), (text, at) => {
        const offset = Math.min(at, text.length - 1);
        expect(stepForward(text, offset)).toBeGreaterThan(offset);
        expect(stepBack(text, offset + 1)).toBeLessThan(offset + 1);
      }),
    );
  });
});

describe('snapping a selection', () => {
  it.each([
    ['a drag that stops inside a number', 5, 11, '250,000'],
    ['spaces at both ends', 4, 13, '250,000'],
    ['whole words as they are', 5, 19, '250,000 people'],
    ['a quotation mark of its own', 33, 38, 'right'],
  ])('%s', (_case, start, end, words) => {
    const span = snap(COPY, { start, end });
    expect(span === null ? null : COPY.slice(span.start, span.end)).toBe(words);
  });

  it('gives nothing for space alone', () => {
    expect(snap(COPY, { start: 4, end: 5 })).toBeNull();
  });

  it('never cuts a character in two', () => {
    const text = 'a 🇫🇷 b';
    const span = snap(text, { start: 3, end: 4 });
    expect(span).not.toBeNull();
    expect(text.slice(span?.start, span?.end)).toBe('🇫🇷');
  });
});
