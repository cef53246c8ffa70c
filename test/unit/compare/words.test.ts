import { describe, expect, test } from 'vitest';
import { diffTexts, diffWords } from '@shared/compare';

const told = (a: string, b: string): string =>
  diffWords(a, b)
    .map(({ op, text }) => (op === 'equal' ? text : op === 'delete' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

describe('word diffs', () => {
  test.each([
    [
      'curly and straight quotes are one',
      '“He’s gone,” she said',
      '"He\'s gone," she said',
      '"He\'s gone," she said',
    ],
    ['dashes and spaces are one', 'war -- and\u00a0peace', 'war — and peace', 'war — and peace'],
    [
      'a digit is never noise',
      'some 250,000 people',
      'some 260,000 people',
      'some [-250,000 -]{+260,000 +}people',
    ],
    ['a dropped word', 'did not go', 'did go', 'did [-not -]go'],
  ])('%s', (_, a, b, runs) => {
    expect(told(a, b)).toBe(runs);
  });
});

describe('long texts', () => {
  const first = 'The war goes on. Nobody knows for how long.\n\nTalks begin on Monday in Vienna.\n\nThe end.';

  test('only the changed sentence is compared word by word', () => {
    const parts = diffTexts(first, first.replace('Monday', 'Tuesday'));
    expect(parts.filter((part) => part.kind !== 'equal').map((part) => part.words)).toEqual([
      [
        { op: 'equal', text: 'Talks begin on ' },
        { op: 'delete', text: 'Monday ' },
        { op: 'insert', text: 'Tuesday ' },
        { op: 'equal', text: 'in Vienna.\n\n' },
      ],
    ]);
  });

  test('an inserted sentence does not shift the others', () => {
    const parts = diffTexts(first, first.replace('Nobody knows', 'It is cold. Nobody knows'));
    expect(parts.filter((part) => part.kind !== 'equal').map(({ kind, b }) => [kind, b.trim()])).toEqual([
      ['added', 'It is cold.'],
    ]);
  });

  test('unrelated texts are laid side by side as rewritten, never dropped', () => {
    const parts = diffTexts(
      'One two three four. Five six seven eight.',
      'Alpha beta gamma delta. Rho sigma tau chi.',
    );
    expect(parts.map(({ kind }) => kind)).toEqual(['rewritten', 'rewritten']);
  });
});
