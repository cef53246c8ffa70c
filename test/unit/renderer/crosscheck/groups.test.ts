import { describe, expect, it } from 'vitest';
import { listedOf } from '@shared/domain/offers';
import type { ComparedQuestion, Question } from '@shared/domain/question';
import { after, groupsOf, lineOf, orderOf } from '../../../../renderer/features/crosscheck/groups';
import { slip, tolls } from '../../report/sample';

const base = tolls().question;
const agreeing: ComparedQuestion = { ...base, id: 'agrees', relation: 'compatible' };
const ruled: ComparedQuestion = {
  ...base,
  id: 'ruled',
  cells: base.cells.map((cell) => ({ ...cell, mark: { ...cell.mark, stage: 'checked' } })),
};
const dismissed: Question = {
  id: 'gone',
  kind: 'figure',
  label: 'Gone',
  cells: base.cells.map(({ ref }) => ref),
  status: 'dismissed',
  overrides: [],
  apart: [],
  absent: [],
  rates: [],
};

describe('groups of questions', () => {
  const settled = { gone: dismissed, kept: { ...dismissed, id: 'kept', status: 'accepted' as const } };
  const groups = groupsOf(listedOf([base, agreeing, ruled], settled), settled, [slip().slip]);

  it('puts what differs and is not ruled on first, then slips, and what was dismissed last', () => {
    expect(orderOf(groups)).toEqual(['tolls', 'ruled', 'agrees', 's-1', 'gone']);
  });

  it('puts what is perhaps one question behind what needs a look, until its marks are ruled on', () => {
    const perhaps = { ...agreeing, id: 'perhaps', sure: false };
    const over = { ...ruled, id: 'over', sure: false };
    const listed = listedOf([perhaps, over, { ...base, id: 'unsure', sure: false }, agreeing, base], {});
    expect([...listed.open]).toEqual(['tolls']);
    expect(orderOf(groupsOf(listed, {}, []))).toEqual(['tolls', 'perhaps', 'unsure', 'over', 'agrees']);
  });

  it('shows no dismissed question of which at most one article is left, but dismissed slips', () => {
    const [first, ...rest] = dismissed.cells;
    const away = {
      away: { ...dismissed, id: 'away', cells: [], absent: dismissed.cells },
      half: { ...dismissed, id: 'half', cells: first === undefined ? [] : [first], absent: rest },
    };
    const noSlip = { 's-2': { ...dismissed, id: 's-2', status: 'no-slip' as const } };
    expect(orderOf(groupsOf(listedOf([], {}), { ...away, ...noSlip }, []))).toEqual(['s-2']);
  });

  it('shows what was dismissed just now once, though it is not compared again yet', () => {
    const now = {
      [base.id]: { ...dismissed, id: base.id },
      's-1': { ...dismissed, id: 's-1', status: 'no-slip' as const },
    };
    expect(orderOf(groupsOf(listedOf([base, agreeing], now), now, [slip().slip]))).toEqual([
      'agrees',
      base.id,
      's-1',
    ]);
  });

  it('goes on to the next question, or at the end of the list to the one before', () => {
    expect(after(['a', 'b', 'c'], 'b')).toBe('c');
    expect(after(['a', 'b', 'c'], 'c')).toBe('b');
    expect(after(['a'], 'a')).toBeNull();
  });

  it('says relation and extent in one line', () => {
    expect(lineOf(base)).toBe('supersedes · 2 articles');
    const alone = { ...base, relation: 'denies' as const, cells: base.cells.slice(0, 1), pairs: [] };
    expect(lineOf(alone)).toBe('denied in the same article');
  });
});
