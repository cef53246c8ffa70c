import fc from 'fast-check';
import { blocksOf, detect } from '@shared/detect';
import type { Detected } from '@shared/domain/mark';
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

  /**
   * A paragraph with closed quotation marks that is added in front of, between or behind others leaves in those: every span,
   * every value with its unit, modifier, change and date, what a quote says, its form and cue, and the words that name its
   * speaker wherever a cue of its own paragraph does. What may change is what a reader would read on for: whom a pronoun or
   * a short name stands for, who goes on speaking in a paragraph that is all quotation, the place that a figure borrows from its
   * neighbours, and whether a later paragraph denies it.
   */
  it('of paragraphs does not change when one is added in front, between or behind', () => {
    const paragraph = fc.constantFrom(
      'More than 310 people were killed in Lima on Tuesday, police said.',
      '“It leaks,” Maria Ruiz said. “Nobody asked us.”',
      'The company said the plan was “on track” and cost $5 million.',
      'Tom Okafor, 58, called it a “bad joke”.',
      'She said between 30,000 and 40,000 homes lost power.',
      'Rents rose 3% to £1,200 a month, a 12% increase since March 2011.',
      '“It will sink,” he told reporters after two hours and 55 minutes.',
      '“Nobody came.”',
      'The mayor later denied the report.',
    );
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 5 }),
        paragraph,
        fc.nat(5),
        (paragraphs, added, place) => {
          const at = Math.min(place, paragraphs.length);
          const [front, back] = [paragraphs.slice(0, at), paragraphs.slice(at)];
          const from = front.join('\n').length + (at > 0 ? 1 : 0);
          const shift = added.length + 1;
          const before = detect({ text: paragraphs.join('\n'), publishedOn: '2017-03-28' });
          const after = detect({ text: [...front, added, ...back].join('\n'), publishedOn: '2017-03-28' });
          const others = after.filter(({ start }) => start < from || start >= from + shift);
          expect(others.map((mark) => kept(mark, mark.start >= from ? -shift : 0))).toEqual(
            before.map((mark) => kept(mark, 0)),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** What of a mark no other paragraph can change; `by` moves its offsets. */
function kept(mark: Detected, by: number): unknown {
  const span = { start: mark.start + by, end: mark.end + by, exact: mark.exact };
  switch (mark.kind) {
    case 'figure':
      return { ...span, salience: mark.salience, ...mark.figure, about: [] };
    case 'quote': {
      const { text, form, cue, speaker } = mark.quote;
      // A tag that another paragraph gave is not this one's.
      const own = cue !== null && mark.because[0]?.text.endsWith('the quote') === true;
      return { ...span, text, form, cue: own ? cue.exact : null, speaker: own ? speaker?.exact : null };
    }
    case 'claim':
      return { ...span, salience: mark.salience, cue: mark.claim.cue?.exact };
  }
}
