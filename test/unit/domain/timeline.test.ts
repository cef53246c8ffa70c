import { describe, expect, it } from 'vitest';
import { crossCheck } from '@shared/compare';
import { timelineOf, type TimelineEntry } from '@shared/domain/timeline';
import { detected } from '../../cases/compare/detected';

type Copy = readonly [on: string, publisher: string | null, text: string];

const line = (...copy: readonly Copy[]): readonly TimelineEntry[] => {
  const articles = copy.map(([on, publisher, text], index) => ({
    ...detected(`a${index}`, `${text}\n`, on),
    title: `Article ${index}`,
    publisher,
  }));
  const [question] = crossCheck(articles, []);
  return question === undefined ? [] : timelineOf(question);
};

describe('the line of a question over time', () => {
  it('says who claimed what first, and what took its place', () => {
    const entries = line(
      ['2015-04-25', 'Reuters', 'A powerful earthquake killed at least 1,130 people in Nepal on Saturday.'],
      ['2015-04-28', null, 'The earthquake in Nepal has killed 5,057 people, the home ministry said.'],
    );
    expect(entries.map(({ what, by, asOf, text }) => [asOf, by, what, text])).toEqual([
      ['2015-04-25', 'Reuters', 'claimed', '“at least 1,130 people” is the first.'],
      ['2015-04-28', 'Article 1', 'superseded', '“5,057 people” takes the place of “at least 1,130 people”.'],
    ]);
  });

  it('sets an entry against what it contradicts, though something else was said since', () => {
    const entries = line(
      ['2015-04-25', null, 'The earthquake in Nepal killed 5,100 people, the home ministry said.'],
      ['2015-04-26', null, 'The earthquake in Nepal killed 4,800 people, the home ministry said.'],
      ['2015-04-27', null, 'The earthquake in Nepal killed 4,900 people, the home ministry said.'],
    );
    expect(entries.map(({ what, against }) => [what, against?.articleId ?? null])).toEqual([
      ['claimed', null],
      ['disputed', 'a0'],
      ['disputed', 'a0'],
    ]);
  });

  it('tells a correction from a denial', () => {
    const corrected = line(
      ['2015-04-25', null, 'The earthquake in Nepal killed 5,057 people, the home ministry said.'],
      [
        '2015-04-26',
        null,
        'The ministry corrected its figure: the earthquake in Nepal killed 3,200 people, not 5,057.',
      ],
    );
    expect(corrected.at(-1)?.what).toBe('corrected');
  });

  it('names whoever speaks the words that a figure stands in', () => {
    const entries = line(
      [
        '2015-04-25',
        'AFP',
        '“The earthquake in Nepal has killed 1,130 people,” Home Minister Bam Dev Gautam told reporters.',
      ],
      ['2015-04-28', null, 'The earthquake in Nepal has killed 5,057 people, the home ministry said.'],
    );
    expect(entries.map(({ speaker }) => speaker)).toEqual([expect.stringContaining('Gautam'), null]);
  });
});

it('lets the words that deny a figure follow it on the line', () => {
  const [, denied] = line([
    '2015-11-13',
    'AFP',
    'On Thursday, Iran announced that it would receive a $7 billion loan from Russia, although Moscow later denied the reports.',
  ]);
  expect(denied).toMatchObject({ what: 'denied', by: 'AFP' });
  expect(denied?.text).toContain('denies “$7 billion loan”');
});
