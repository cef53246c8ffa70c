import { describe, expect, it } from 'vitest';
import { listMarks, passes } from '../../../../renderer/features/marks/list/filter';
import { target } from '../../../../renderer/features/marks/list/target';
import { canPutBack, toggleFinding } from '../../../../renderer/features/marks/rulings';
import { figureMark, quoteMark } from './make';

const marks = [
  figureMark('late', 90, '250,000', { status: 'accepted', stage: 'checked', finding: 'superseded' }),
  quoteMark('quote', 10, 'right', 'Putin'),
  figureMark('minor', 5, 'two', { salience: 'low' }),
  figureMark('no', 30, 'S-300', { status: 'rejected' }),
  figureMark('old', 1, 'old', { versionId: 'v0' }),
];

describe('the list of marks', () => {
  it('holds this version’s marks in text order, without rejected and minor ones', () => {
    const shown = listMarks(marks, 'v1', false, {});
    expect(shown.rows.map(({ id }) => id)).toEqual(['quote', 'late']);
    expect(shown).toMatchObject({
      listed: 2,
      total: 2,
      unchecked: 1,
      hidden: 1,
      open: { quote: 1, figure: 0, claim: 0 },
    });
  });

  it('holds minor ones when everything is asked for', () => {
    const shown = listMarks(marks, 'v1', true, {});
    expect(shown.rows.map(({ id }) => id)).toEqual(['minor', 'quote', 'late']);
    expect(shown).toMatchObject({ total: 2, hidden: 0, open: { quote: 1, figure: 1 } });
  });

  it.each([
    [{ kind: 'figure' }, ['late']],
    [{ finding: 'superseded' }, ['late']],
    [{ finding: 'none' }, ['quote']],
    [{ stage: 'query' }, []],
    [{ status: 'suggested', kind: 'quote' }, ['quote']],
  ] as const)('narrows to %j', (filter, ids) => {
    const shown = listMarks(marks, 'v1', false, filter);
    expect(shown.rows.map(({ id }) => id)).toEqual(ids);
    expect(shown.listed).toBe(2);
    expect(shown.rows.every((mark) => passes(mark, filter))).toBe(true);
  });

  it('puts 5,000 marks in text order', () => {
    const many = Array.from({ length: 5000 }, (_, i) => figureMark(`m${i}`, (i * 7919) % 100_000, '20'));
    const starts = listMarks(many, 'v1', false, {}).rows.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(starts).toHaveLength(5000);
  });

  it('moves by arrow without going round', () => {
    expect([target('ArrowDown', -1, 3), target('ArrowUp', -1, 3), target('ArrowDown', 2, 3)]).toEqual([
      0, 2, 2,
    ]);
    expect([target('End', 0, 3), target('PageUp', 1, 3), target('x', 1, 3), target('Home', 0, 0)]).toEqual([
      2,
      0,
      null,
      null,
    ]);
  });
});

describe('a finding’s key', () => {
  const ref = { articleId: 'a', markId: 'm' };

  it('sets it, and pressed again takes it and its stage back', () => {
    expect(toggleFinding(ref, { finding: null, stage: 'to-check' }, 'denied')).toEqual({
      type: 'marks.rule',
      refs: [ref],
      finding: 'denied',
    });
    expect(toggleFinding(ref, { finding: 'denied', stage: 'checked' }, 'denied')).toEqual({
      type: 'marks.rule',
      refs: [ref],
      finding: null,
      stage: 'to-check',
    });
  });

  it('leaves a stage that was set by hand', () => {
    expect(toggleFinding(ref, { finding: 'denied', stage: 'query' }, 'denied')).not.toHaveProperty('stage');
  });

  it('a mark that has been worked on can’t be put back', () => {
    expect(canPutBack(figureMark('a', 0, 'x', { status: 'accepted' }))).toBe(true);
    expect(canPutBack(figureMark('a', 0, 'x', { status: 'accepted', tags: ['desk'] }))).toBe(false);
    expect(canPutBack(figureMark('a', 0, 'x', { status: 'accepted', origin: 'editor' }))).toBe(false);
  });
});
