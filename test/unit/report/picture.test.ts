import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '@shared/domain/question';
import { lastDigit, picture } from '@shared/report/picture';
import type { PicturePoint } from '@shared/report/picture-point';
import { keyOf } from '@shared/report/picture-key';
import { article, cell, figure, figureMark, tolls } from './sample';

/** About where a label's letters are: the middle of its line, and from where to where. */
function spanOf({ text, x, y, anchor }: NonNullable<PicturePoint['label']>) {
  const width = text.length * 6.4;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { left, right: left + width, y: y - 4 };
}

describe('figures over time', () => {
  it('draws an approximate value as a band and an open-ended one as an arrow', () => {
    const drawn = picture(tolls().question, 900);
    expect(drawn?.points).toHaveLength(2);
    const [about, more] = drawn?.points ?? [];
    expect(about).toMatchObject({ arrow: null, conflicts: false, label: { text: 'some 250,000' } });
    expect(about?.band && about.band.top < about.y && about.y < about.band.bottom).toBe(true);
    expect(more).toMatchObject({ band: null, arrow: 'up', label: { text: 'more than 310,000' } });
    expect(drawn?.dates.map((tick) => tick.label)).toEqual(['13 Nov 2015', '28 Mar 2017']);
    expect(drawn?.values.map((tick) => tick.label)).toEqual(['200,000', '250,000', '300,000', '350,000']);
  });

  it('explains the shapes that occur, and no others', () => {
    const { question } = tolls();
    const words = (pairs = question.pairs, cells = question.cells): readonly string[] => {
      const drawn = picture({ ...question, pairs, cells }, 900);
      return drawn === null ? [] : keyOf(drawn).map((entry) => entry.words);
    };
    expect(words()).toEqual(['approximate: somewhere about there', 'more than this, or at least']);
    const clash = question.pairs.map((pair) => ({ ...pair, relation: 'conflicts' as const }));
    expect(words(clash)).toContain('can’t be true with the one it is joined to');
    const plain = (low: number, high: number): readonly Cell[] =>
      question.cells.map((one): Cell => ({
        ...one,
        mark: { ...one.mark, kind: 'figure', figure: figure(low, high) },
      }));
    expect(words([], plain(20, 20))).toEqual([]);
    expect(words([], plain(20, 30))).toEqual(['a range, from one end to the other']);
  });

  it('shows an approximate value as such however long the axis', () => {
    const { question } = tolls();
    const [about, later] = question.cells;
    if (about === undefined || later?.mark.kind !== 'figure') throw new Error('the tolls are figures');
    const far = { ...later, mark: { ...later.mark, figure: { ...later.mark.figure, low: 9e9 } } };
    const drawn = picture({ ...question, cells: [about, far] }, 600);
    const band = drawn?.points[0]?.band;
    expect((band?.bottom ?? 0) - (band?.top ?? 0)).toBeGreaterThan(20);
  });

  it('joins what conflicts', () => {
    const { question } = tolls();
    const pairs = question.pairs.map((pair) => ({ ...pair, relation: 'conflicts' as const }));
    const drawn = picture({ ...question, pairs }, 900);
    expect(drawn?.conflicts).toHaveLength(1);
    expect(drawn?.points.every((point) => point.conflicts)).toBe(true);
    expect(drawn?.points[0]?.said).toBe(
      '“some 250,000 people” on 13 Nov 2015 (article’s date), Title of one. Can’t be true with “More than 310,000 people”, Title of two.',
    );
    expect(drawn?.description).toContain('Can’t be true with “some 250,000 people”');
  });

  it('has nothing to show for one dated figure', () => {
    const { question } = tolls();
    expect(picture({ ...question, cells: question.cells.slice(0, 1) }, 900)).toBeNull();
  });

  it('has a scale for figures that are next to nothing', () => {
    const { question } = tolls();
    const cells = question.cells.map((one, at): Cell => ({
      ...one,
      mark: { ...one.mark, kind: 'figure', figure: figure(at * 5e-324, at * 5e-324) },
    }));
    for (const { y } of picture({ ...question, cells }, 700)?.points ?? [])
      expect(Number.isFinite(y)).toBe(true);
  });

  it('widens an approximate value by its last stated digit', () => {
    expect([250_000, 5, 1_180_000_000, 4.5, 0].map(lastDigit)).toEqual([10_000, 1, 10_000_000, 0.1, 0]);
  });

  it('keeps every point, label and tick inside the picture, whatever the values', () => {
    const value = fc.record({
      value: fc.oneof(fc.integer({ min: 0, max: 2_000 }), fc.double({ min: 0, max: 1e12, noNaN: true })),
      modifier: fc.constantFrom('=', '~', '>', '<' as const),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 14 }), (values) => {
        const text = '12 boats sank.';
        const cells = values.map(({ value: v, modifier, day }, index) => {
          const date = `2016-0${(index % 9) + 1}-${String(day).padStart(2, '0')}`;
          const says = figure(modifier === '<' ? null : v, modifier === '>' ? null : v, {
            modifier: modifier as '=',
            asOf: date,
          });
          const mark = figureMark(`m${index}`, text, '12 boats', says);
          return cell(article(`a${index}`, text, [mark]), mark);
        });
        const drawn = picture({ label: 'boats', cells, pairs: [] }, 700);
        if (drawn === null) throw new Error('nothing drawn');
        for (const { x, y, label, band } of drawn.points) {
          for (const at of [y, label?.y ?? y, band?.top ?? y, band?.bottom ?? y])
            expect(at >= 0 && at <= drawn.height).toBe(true);
          expect(x >= drawn.plot.left && x <= drawn.plot.right).toBe(true);
        }
        const labels = drawn.points.flatMap(({ label }) => (label === null ? [] : [spanOf(label)]));
        for (const [at, { left, right, y }] of labels.entries()) {
          for (const other of labels.slice(at + 1))
            expect(right <= other.left || other.right <= left || Math.abs(y - other.y) >= 16).toBe(true);
          for (const point of drawn.points)
            expect(right <= point.x || point.x <= left || Math.abs(y - point.y) >= 8).toBe(true);
        }
        expect(drawn.values.length).toBeGreaterThan(1);
        expect(drawn.values.length).toBeLessThan(8);
      }),
    );
  });
});
