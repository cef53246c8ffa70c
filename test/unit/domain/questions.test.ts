import { describe, expect, it } from 'vitest';
import { addArticles, apply, undo, type Docs } from '@shared/domain/apply';
import { forgetPlaces } from '@shared/domain/apply-cells';
import type { Command } from '@shared/domain/command';
import type { MarkRef } from '@shared/domain/mark';
import type { Question } from '@shared/domain/question';
import { article, AT, docsOf } from '../../support/articles';

const cell = (articleId: string): MarkRef => ({ articleId, markId: 'm2' });
const [a, b, c, d] = [cell('a'), cell('b'), cell('c'), cell('d')];
const START = docsOf(article('a'), article('b'), article('c'), article('d'));
const of = (questionId: string, cells: readonly MarkRef[]) =>
  ({ questionId, kind: 'figure', label: `Question ${questionId}`, cells }) as const;

function step(docs: Docs, command: Command) {
  const result = apply(docs, command, { at: AT });
  if (!result.ok) throw new Error(result.error.message);
  expect(undo(result.value.docs, result.value.step, AT).docs.desk).toEqual(docs.desk);
  return result.value;
}
const run = (docs: Docs, ...commands: readonly Command[]): Docs =>
  commands.reduce((now, command) => step(now, command).docs, docs);
const failure = (docs: Docs, command: Command): string => {
  const result = apply(docs, command, { at: AT });
  return result.ok ? 'ok' : result.error.code;
};
const question = (docs: Docs, id: string): Question | undefined => docs.desk.questions[id];

describe('merging questions', () => {
  const two = run(
    START,
    { type: 'question.put', ...of('q', [a, b]) },
    { type: 'question.put', ...of('r', [c, d]) },
    {
      type: 'question.overrule',
      ...of('r', [c, d]),
      pair: [c, d],
      ruling: { relation: 'same', reason: 'One agency.' },
    },
  );

  it('puts all their marks to one, with what was ruled on them, in one step', () => {
    const merged = step(two, { type: 'question.merge', ...of('q', [a, b, c, d]), merged: ['r'] });
    expect(Object.keys(merged.docs.desk.questions)).toEqual(['q']);
    expect(question(merged.docs, 'q')).toMatchObject({
      cells: [a, b, c, d],
      status: 'accepted',
      overrides: [{ cells: [c, d], reason: 'One agency.' }],
    });
    expect(merged.step.what).toBe('Merged questions into “Question q”');
  });

  it('takes proposals in too, which the desk does not know', () => {
    const merged = run(START, { type: 'question.merge', ...of('p-1', [a, b, c]), merged: ['p-2'] });
    expect(question(merged, 'p-1')?.cells).toEqual([a, b, c]);
  });

  it('does not take in a dismissed question', () => {
    const gone = run(two, { type: 'question.dismiss', ...of('r', [c, d]) });
    expect(failure(gone, { type: 'question.merge', ...of('q', [a, b, c, d]), merged: ['r'] })).toBe(
      'invalid',
    );
  });

  it('keeps what the desk holds by now, though the window had not seen it', () => {
    const grown = run(two, { type: 'question.put', ...of('r', [c, d, a]) });
    const merged = run(grown, { type: 'question.merge', ...of('q', [b, c]), merged: ['r'] });
    expect(question(merged, 'q')?.cells).toEqual([b, c, a, d]);
  });

  const rated = (docs: Docs, id: string, cells: readonly MarkRef[], value: number): Docs =>
    run(docs, {
      type: 'question.rate',
      ...of(id, cells),
      from: 'EUR',
      to: 'USD',
      rate: { value, source: 'ECB', on: '2017-03-03' },
    });

  it('keeps one of two equal rates, and refuses two that differ', () => {
    const merge = { type: 'question.merge', ...of('q', [a, b, c, d]), merged: ['r'] } as const;
    const equal = run(rated(rated(two, 'q', [a, b], 1.08), 'r', [c, d], 1.08), merge);
    expect(question(equal, 'q')?.rates).toHaveLength(1);
    const differing = rated(rated(two, 'q', [a, b], 1.08), 'r', [c, d], 1.05);
    expect(apply(differing, merge, { at: AT })).toEqual({
      ok: false,
      error: {
        code: 'invalid',
        message:
          '“Question q” has the rate 1 EUR = 1.08 USD (ECB, 3 Mar 2017), and “Question r” has 1 EUR = 1.05 USD (ECB, 3 Mar 2017). Remove or change one of them, then merge.',
      },
    });
  });

  it('keeps every reason of one ruling on a pair, and refuses two rulings', () => {
    const merge = { type: 'question.merge', ...of('q', [a, b, c, d]), merged: ['r'] } as const;
    const ruled = (relation: 'same' | 'conflicts'): Docs =>
      run(two, {
        type: 'question.overrule',
        ...of('q', [a, c, d]),
        pair: [d, c],
        ruling: { relation, reason: 'One count.' },
      });
    expect(question(run(ruled('same'), merge), 'q')?.overrides).toEqual([
      { cells: [d, c], relation: 'same', reason: 'One count. One agency.' },
    ]);
    expect(failure(ruled('conflicts'), merge)).toBe('invalid');
  });

  it('forgets that parts of it were split from each other', () => {
    const whole = of('q', [a, b, c, d]);
    const split = run(START, { type: 'question.split', ...whole, off: [c, d], offId: 'r', offLabel: 'R' });
    const merged = run(split, { type: 'question.merge', ...whole, merged: ['r'] });
    expect(question(merged, 'q')?.apart).toEqual([]);
  });
});

describe('moving marks to another question', () => {
  const move = { type: 'question.move', ...of('q', [a, b, c]), into: of('r', [d]) } as const;

  it('takes them out of the one and puts them to the other, for good', () => {
    const moved = run(START, { ...move, refs: [c] });
    expect(question(moved, 'q')).toMatchObject({ cells: [a, b], apart: [c], status: 'accepted' });
    expect(question(moved, 'r')).toMatchObject({ cells: [d, c], apart: [], status: 'accepted' });
  });

  it('leaves no question of a single mark behind, and keeps that mark apart all the same', () => {
    const moved = run(
      START,
      { type: 'question.put', ...of('q', [a, b]) },
      { ...move, cells: [a, b], refs: [b] },
    );
    expect(question(moved, 'q')).toBeUndefined();
    expect(question(moved, 'r')).toMatchObject({ cells: [d, b], apart: [a] });
  });

  it('wants something to move, something to leave, and another question that is open', () => {
    expect(failure(START, { ...move, refs: [a, b, c] })).toBe('invalid');
    expect(failure(START, { ...move, refs: [d] })).toBe('not-found');
    expect(failure(START, { ...move, refs: [a], into: of('q', [d]) })).toBe('invalid');
    const dismissed = run(START, { type: 'question.dismiss', ...of('r', [c, d]) });
    expect(failure(dismissed, { ...move, refs: [a] })).toBe('invalid');
  });
});

describe('splitting a question', () => {
  const whole = of('q', [a, b, c, d]);

  it('makes two of it and keeps them apart', () => {
    const split = run(START, {
      type: 'question.split',
      ...whole,
      off: [c, d],
      offId: 'r',
      offLabel: 'Injured',
    });
    expect(question(split, 'q')).toMatchObject({ cells: [a, b], apart: [c, d], label: 'Question q' });
    expect(question(split, 'r')).toMatchObject({ cells: [c, d], label: 'Injured', status: 'accepted' });
  });

  it('takes a single mark off without making a question of it', () => {
    const split = run(START, { type: 'question.split', ...whole, off: [c], offId: 'r', offLabel: '' });
    expect(question(split, 'q')).toMatchObject({ cells: [a, b, d], apart: [c] });
    expect(question(split, 'r')).toBeUndefined();
  });

  it('takes the one mark off that is left behind', () => {
    const split = run(START, { type: 'question.split', ...whole, off: [b, c, d], offId: 'r', offLabel: 'R' });
    expect(question(split, 'q')).toMatchObject({ cells: [b, c, d], apart: [a], label: 'R' });
  });

  it('takes rates and rulings along', () => {
    const rated = run(
      START,
      {
        type: 'question.rate',
        ...whole,
        from: 'EUR',
        to: 'USD',
        rate: { value: 1.08, source: 'ECB', on: '2017-03-03' },
      },
      {
        type: 'question.overrule',
        ...whole,
        pair: [c, d],
        ruling: { relation: 'same', reason: 'One agency.' },
      },
      { type: 'question.split', ...whole, off: [c, d], offId: 'r', offLabel: 'R' },
    );
    expect(question(rated, 'r')).toMatchObject({
      rates: [{ from: 'EUR', value: 1.08 }],
      overrides: [{ cells: [c, d] }],
    });
    expect(question(rated, 'q')?.overrides).toEqual([]);
  });

  it('wants something to split off and something to leave', () => {
    const split = { type: 'question.split', ...whole, offId: 'r', offLabel: 'R' } as const;
    expect(failure(START, { ...split, off: [a, b, c, d] })).toBe('invalid');
    expect(failure(START, { ...split, cells: [a, b], off: [b] })).toBe('invalid');
    expect(failure(START, { ...split, cells: [a, b], off: [c] })).toBe('not-found');
  });

  it('lets a mark back in that is put to it again', () => {
    const split = run(START, { type: 'question.split', ...whole, off: [c], offId: 'r', offLabel: '' });
    const put = run(split, { type: 'question.put', ...whole });
    expect(question(put, 'q')).toMatchObject({ cells: [a, b, c, d], apart: [] });
  });
});

describe('an exchange rate', () => {
  const base = { type: 'question.rate', ...of('q', [a, b]), from: 'EUR', to: 'USD' } as const;
  const rate = { value: 1.08, source: ' ECB ', on: '2017-03-03' };

  it('is entered with its source, changed and taken away', () => {
    const entered = step(START, { ...base, rate });
    expect(entered.step.what).toBe('Entered 1 EUR = 1.08 USD (ECB, 3 Mar 2017) in “Question q”');
    const changed = run(entered.docs, { ...base, from: 'USD', to: 'EUR', rate: { ...rate, value: 0.93 } });
    expect(question(changed, 'q')?.rates).toEqual([
      { from: 'USD', to: 'EUR', value: 0.93, source: 'ECB', on: '2017-03-03' },
    ]);
    expect(question(run(changed, { ...base, rate: null }), 'q')?.rates).toEqual([]);
  });

  it('wants a number above zero, a source and a day', () => {
    expect(failure(START, { ...base, rate: { ...rate, value: 0 } })).toBe('invalid');
    expect(failure(START, { ...base, rate: { ...rate, source: ' ' } })).toBe('invalid');
    expect(failure(START, { ...base, rate: { ...rate, on: '2017-02-30' } })).toBe('invalid');
    expect(failure(START, { ...base, to: 'EUR', rate })).toBe('invalid');
    expect(failure(START, { ...base, rate: null })).toBe('not-found');
  });
});

describe('a possible slip', () => {
  const dismissal = { type: 'slip.dismiss', slipId: 's-1', label: '4,460 twice', cells: [a, b] } as const;

  it('is dismissed and brought back', () => {
    const gone = run(START, dismissal);
    expect(question(gone, 's-1')).toMatchObject({ status: 'no-slip', cells: [a, b] });
    expect(run(gone, { type: 'slip.restore', slipId: 's-1' }).desk.questions).toEqual({});
    expect(failure(START, { type: 'slip.restore', slipId: 's-1' })).toBe('not-found');
  });
});

describe('places in a question', () => {
  const settled = run(
    START,
    { type: 'question.put', ...of('q', [a, b]) },
    {
      type: 'question.overrule',
      ...of('q', [a, b]),
      pair: [a, b],
      ruling: { relation: 'same', reason: 'One agency.' },
    },
    { type: 'question.dismiss', ...of('r', [b, c]) },
  );

  it('are kept for an article that is removed, and are its own again when it is brought back', () => {
    const gone = run(settled, { type: 'articles.remove', articleIds: ['b'] });
    expect(question(gone, 'q')).toMatchObject({ cells: [a], absent: [b] });
    const back = addArticles(gone, [article('b')], AT);
    if (!back.ok) throw new Error(back.error.message);
    expect(question(back.value.docs, 'q')).toMatchObject({
      cells: [a, b],
      absent: [],
      overrides: [{ reason: 'One agency.' }],
    });
    expect(question(back.value.docs, 'r')).toMatchObject({ status: 'dismissed', cells: [c, b] });
    expect(undo(back.value.docs, back.value.step, AT).docs.desk).toEqual(gone.desk);
  });

  it('outlast a change of the question while the article is away', () => {
    const gone = run(
      settled,
      { type: 'articles.remove', articleIds: ['b'] },
      { type: 'question.put', ...of('q', [a, c]) },
    );
    expect(question(gone, 'q')).toMatchObject({ cells: [a, c], absent: [b], overrides: [{ cells: [a, b] }] });
  });

  it('are lost by a mark that is turned into another kind', () => {
    const three = run(settled, { type: 'question.put', ...of('q', [a, b, c]) });
    const retyped = run(three, { type: 'mark.retype', ref: b, kind: 'claim' });
    expect(question(retyped, 'q')).toMatchObject({ cells: [a, c], overrides: [] });
  });

  it('are nothing to ask of when a single one is left, unless others were taken out', () => {
    const retype = { type: 'mark.retype', ref: b, kind: 'claim' } as const;
    expect(run(settled, retype).desk.questions).toEqual({});
    const split = {
      type: 'question.split',
      ...of('q', [a, b, c]),
      off: [c],
      offId: 's',
      offLabel: '',
    } as const;
    expect(question(run(settled, split, retype), 'q')).toMatchObject({ cells: [a], apart: [c] });
  });

  it('are forgotten with the article, and the question with the last but one', () => {
    const gone = run(settled, { type: 'articles.remove', articleIds: ['a', 'b'] }).desk.questions;
    expect(forgetPlaces(gone, () => false)).toBe(gone);
    expect(Object.keys(forgetPlaces(gone, (id) => id === 'd'))).toEqual(['q', 'r']);
    expect(forgetPlaces(gone, (id) => id === 'a' || id === 'b')).toEqual({});
  });
});
