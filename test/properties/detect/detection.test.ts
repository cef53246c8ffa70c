import fc from 'fast-check';
import { blocksOf, detect } from '@shared/detect';
import { fits } from '@shared/domain/span';
import { describe, expect, it } from 'vitest';

/** Pieces that news copy and hostile input are made of. */
const PIECES = [
  'The minister said',
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  ' ',
  ', ',
  '. ',
  '\n',
  '\r\n',
  '|',
  ' - ',
  '--',
  '—',
  '12',
  '310,000',
  '1.2bn',
  '$',
  '£5',
  '%',
  'more than',
  'between',
  'and',
  'to',
  'two thousand',
  'a third of',
  'people',
  'killed',
  'Maria Ruiz',
  'she',
  'told reporters',
  'denied the reports',
  'on Tuesday',
  'March 28, 2017',
  '(',
  ')',
  '[',
  '5\'11"',
  '½',
  '😀',
  'é',
  'S-300',
  'U.S.',
  'from',
  'million',
  '-',
  '–',
  '3/4',
  '10.45pm',
  'one',
  '°C',
  'per hour',
  '\u00a0',
  '\u2028',
  '\ud800',
];
const copy = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '));
const glued = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const anything = fc.oneof(copy, glued, fc.string({ unit: 'binary', maxLength: 200 }));

describe('spans', () => {
  it('lie in the text and equal their words, for every mark and every passage it rests on', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const mark of detect({ text, publishedOn: '2017-03-28' })) {
          expect(fits(mark, text.length)).toBe(true);
          expect(text.slice(mark.start, mark.end)).toBe(mark.exact);
          for (const { at } of mark.because)
            for (const span of at) expect(fits(span, text.length)).toBe(true);
          const speaker =
            mark.kind === 'quote' ? mark.quote.speaker : mark.kind === 'claim' ? mark.claim.speaker : null;
          for (const passage of [
            speaker,
            speaker?.antecedent,
            mark.suggests,
            mark.kind === 'quote' ? mark.quote.cue : null,
          ]) {
            if (passage != null) expect(text.slice(passage.start, passage.end)).toBe(passage.exact);
          }
          if (mark.kind === 'figure') {
            const { low, high } = mark.figure;
            expect(low === null || high === null || low <= high).toBe(true);
            expect(low === null && high === null).toBe(false);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('of blocks are in order, apart, and without white space at their ends', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let last = 0;
        for (const { start, end } of blocksOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('detection', () => {
  it('comes in text order', () => {
    fc.assert(
      fc.property(copy, (text) => {
        const starts = detect({ text, publishedOn: null }).map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });

  it('of a text is the same alone and after others', () => {
    fc.assert(
      fc.property(copy, fc.array(copy, { maxLength: 4 }), (text, others) => {
        const alone = detect({ text, publishedOn: null });
        for (const other of others) detect({ text: other, publishedOn: '2016-01-01' });
        expect(detect({ text, publishedOn: null })).toEqual(alone);
      }),
      { numRuns: 60 },
    );
  });

  it('of earlier paragraphs does not change when one is added behind them', () => {
    const paragraph = fc.constantFrom(
      'More than 310 people were killed in Lima on Tuesday, police said.',
      '“It leaks,” Maria Ruiz said. “Nobody asked us.”',
      'The company said the plan was “on track” and cost $5 million.',
      'Tom Okafor, 58, called it a “bad joke”.',
      'She said between 30,000 and 40,000 homes lost power.',
    );
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), paragraph, (paragraphs, added) => {
        const text = paragraphs.join('\n');
        const before = detect({ text, publishedOn: '2017-03-28' });
        const after = detect({ text: `${text}\n${added}`, publishedOn: '2017-03-28' }).filter(
          ({ start }) => start < text.length,
        );
        // A figure may borrow its place from the sentence behind it; everything else stands.
        const bare = (marks: typeof before): unknown[] =>
          marks.map((mark) => ({
            ...mark,
            because: [],
            ...(mark.kind === 'figure' ? { figure: { ...mark.figure, about: [] } } : {}),
          }));
        expect(bare(after)).toEqual(bare(before));
      }),
      { numRuns: 150 },
    );
  });
});
