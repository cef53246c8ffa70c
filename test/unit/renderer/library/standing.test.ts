import { describe, expect, it } from 'vitest';
import type { ComparedQuestion, Relation } from '@shared/domain/question';
import { standsAgainst } from '../../../../renderer/features/library/standing';

type Told = readonly [first: string, relation: Relation, second: string, denier?: string];

/** A question with these pairs of articles, earlier first. */
function question(id: string, ...pairs: readonly Told[]): ComparedQuestion {
  return {
    id,
    kind: 'figure',
    label: `Label of ${id}`,
    status: 'proposed',
    sure: true,
    cells: [],
    relation: 'conflicts',
    verdict: '',
    together: [],
    rates: [],
    pairs: pairs.map(([first, relation, second, denier]) => ({
      cells: [
        { articleId: first, markId: 'm' },
        { articleId: second, markId: 'm' },
      ],
      relation,
      because: denier === undefined ? [] : [{ text: '', at: [{ articleId: denier, start: 0, end: 1 }] }],
      difference: null,
      words: null,
      overruled: null,
    })),
  };
}

const told = (questions: readonly ComparedQuestion[]): readonly string[] =>
  standsAgainst(questions, 'new').map(
    ({ words, questions: found }) => `${words}: ${found.map(({ id }) => id).join(', ')}`,
  );

describe('what stands against a new article', () => {
  it('counts articles, not pairs, and names each question once', () => {
    const toll = question('toll', ['a', 'conflicts', 'new'], ['new', 'conflicts', 'b'], ['a', 'same', 'b']);
    expect(told([toll, question('length', ['a', 'conflicts', 'new'])])).toEqual([
      'Conflicts with 2 articles: toll, length',
    ]);
  });

  it('says which one is denied and which one is older', () => {
    expect(
      told([
        question('older', ['a', 'supersedes', 'new']),
        question('newer', ['new', 'supersedes', 'a']),
        question('denies', ['a', 'denies', 'new', 'new']),
        question('denied', ['a', 'denies', 'new', 'a']),
      ]),
    ).toEqual([
      'Denies 1 article: denies',
      'Denied by 1 article: denied',
      'Supersedes 1 article: older',
      'Superseded by 1 article: newer',
    ]);
  });

  it('is nothing when they agree, when only others differ, or when it differs within itself', () => {
    expect(
      told([
        question('agree', ['a', 'same', 'new'], ['b', 'compatible', 'new'], ['c', 'different-scope', 'new']),
        question('others', ['a', 'conflicts', 'b'], ['b', 'not-comparable', 'new']),
        question('itself', ['new', 'conflicts', 'new']),
      ]),
    ).toEqual([]);
  });
});
