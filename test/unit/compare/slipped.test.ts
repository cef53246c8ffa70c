import { describe, expect, it } from 'vitest';
import { crossCheck } from '@shared/compare';
import { detected } from '../../cases/compare/detected';

const ON = '2024-05-02';

/** What the cross-check says of two copies of one text, of which the second has lost or changed some words. */
function slipped(text: string, from: string, to: string): readonly (readonly [string, string | undefined])[] {
  expect(text).toContain(from);
  const questions = crossCheck([detected('a', text, ON), detected('b', text.replace(from, to), ON)], []);
  return questions
    .filter(({ relation }) => relation === 'conflicts')
    .map((question) => [question.kind, question.pairs[0]?.because[0]?.text] as const);
}

describe('a word slipped in a copy', () => {
  const DAM =
    'Engineers in Varna said on Thursday the dam would not be opened before June. “This is not safe,” Mayor Ilia Dobrev said.\n\n“The gates will hold,” the engineer Vera Stoyanova told a meeting in the town hall.\n\nSome 14,000 people did not leave the valley near Varna, officials said.';

  it('a “not” dropped from a short quote', () => {
    expect(slipped(DAM, 'This is not safe', 'This is safe')).toEqual([
      ['quote', expect.stringContaining('“not” stands in one')],
    ]);
  });

  it('a “not” dropped from reported speech', () => {
    expect(slipped(DAM, 'would not be opened', 'would be opened')).toEqual([
      ['claim', 'One sentence in both, but “not” stands in one only.'],
    ]);
  });

  it('a “not” dropped beside a figure', () => {
    expect(slipped(DAM, 'did not leave', 'did leave')).toContainEqual([
      'figure',
      'One sentence in both, but “not” stands in one only.',
    ]);
  });

  it('the speaker of a short quote swapped', () => {
    expect(slipped(DAM, 'Vera Stoyanova', 'Petar Kolev')).toEqual([
      ['quote', expect.stringContaining('Petar Kolev')],
    ]);
  });

  it('nothing, when nothing was', () => {
    expect(slipped(DAM, 'Varna', 'Varna')).toEqual([]);
  });
});
