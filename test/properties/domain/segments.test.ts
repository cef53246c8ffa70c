import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segments } from '@shared/domain/segments';

const span = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const range = span.filter((s) => s.start < s.end);

test('the pieces tile the range: no gap, no overlap, none empty', () => {
  fc.assert(
    fc.property(range, fc.array(span), (block, marks) => {
      const pieces = segments(block, marks);
      let at = block.start;
      for (const piece of pieces) {
        expect(piece.start).toBe(at);
        expect(piece.end).toBeGreaterThan(piece.start);
        at = piece.end;
      }
      expect(at).toBe(block.end);
    }),
  );
});

test('a piece carries exactly the marks that cover it, outermost first', () => {
  fc.assert(
    fc.property(range, fc.array(span), (block, marks) => {
      for (const piece of segments(block, marks)) {
        const covering = marks.filter((m) => m.start <= piece.start && piece.end <= m.end && m.start < m.end);
        expect(new Set(piece.marks)).toEqual(new Set(covering));
        for (const [index, mark] of piece.marks.entries()) {
          const inner = piece.marks[index + 1];
          if (inner !== undefined) expect(mark.start).toBeLessThanOrEqual(inner.start);
        }
      }
    }),
  );
});
