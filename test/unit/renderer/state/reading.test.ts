import { describe, expect, it } from 'vitest';
import { isUnchecked } from '@shared/domain/mark';
import { neighbour, shownMarks } from '../../../../renderer/state/reading';
import { article, mark } from './window';

describe('the marks that are shown', () => {
  const marks = [
    mark('late', 20, 24),
    mark('minor', 10, 12, { salience: 'low' }),
    mark('minor but taken', 5, 8, { salience: 'low', status: 'accepted' }),
    mark('rejected', 0, 3, { status: 'rejected' }),
    mark('of an older version', 0, 3, { versionId: 'v0' }),
  ];
  const ids = (showLowSalience: boolean): string[] =>
    shownMarks(article('a', marks), { showLowSalience }).map(({ id }) => id);

  it('are those of this version that an editor may want, in text order', () => {
    expect(ids(false)).toEqual(['minor but taken', 'late']);
  });

  it('are the minor ones too when asked for', () => {
    expect(ids(true)).toEqual(['minor but taken', 'minor', 'late']);
  });
});

describe('walking from mark to mark', () => {
  const quote = mark('quote', 0, 20);
  const inside = mark('figure inside the quote', 5, 9);
  const checked = mark('checked', 22, 25, { stage: 'checked', status: 'accepted' });
  const last = mark('last', 30, 34);
  const marks = [quote, inside, checked, last];

  it('visits every mark, inner ones after what they are in, and goes round', () => {
    const visited = [quote, inside, checked, last].map((from) => neighbour(marks, from, 1)?.id);
    expect(visited).toEqual([inside.id, checked.id, last.id, quote.id]);
    expect(neighbour(marks, quote, -1)).toBe(last);
    expect(neighbour(marks, last, -1)).toBe(checked);
  });

  it('begins at the first, or backwards at the last', () => {
    expect(neighbour(marks, null, 1)).toBe(quote);
    expect(neighbour(marks, null, -1)).toBe(last);
  });

  it('passes over what is checked', () => {
    expect(neighbour(marks, inside, 1, isUnchecked)).toBe(last);
  });

  it('goes on from the place of a mark that is gone', () => {
    expect(neighbour(marks, { start: 10, end: 12 }, 1)).toBe(checked);
    expect(neighbour(marks, { start: 10, end: 12 }, -1)).toBe(inside);
  });

  it('tells two marks on the same words apart', () => {
    const twin = mark('twin', 30, 34);
    const twins = [...marks, twin];
    expect(neighbour(twins, last, 1)).toBe(twin);
    expect(neighbour(twins, twin, -1)).toBe(last);
  });

  it('has nowhere to go when it is the only one', () => {
    expect(neighbour([last], last, 1)).toBeNull();
    expect(neighbour([checked], null, 1, isUnchecked)).toBeNull();
  });
});
