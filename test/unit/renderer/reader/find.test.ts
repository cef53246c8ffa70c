import { describe, expect, it } from 'vitest';
import { find, searchable } from '../../../../renderer/features/reader/find';

const COPY = "Assad’s forces — “the people” —  and Assad's allies. İzmir.";
const ready = searchable(COPY);
const found = (words: string): string[] => find(ready, words).map(({ start, end }) => COPY.slice(start, end));

describe('finding in an article', () => {
  it('does not mind the shape of quotation marks, dashes and spaces', () => {
    expect(found("Assad's")).toEqual(['Assad’s', "Assad's"]);
    expect(found('"the people" - and')).toEqual(['“the people” —  and']);
  });

  it('does not mind case, and keeps its place where lower case would be longer', () => {
    expect(found('ASSAD')).toEqual(['Assad', 'Assad']);
    expect(found('zmir')).toEqual(['zmir']);
    expect(find(searchable('The people. THE PEOPLE.'), 'the people')).toHaveLength(2);
  });

  it('minds digits', () => {
    expect(find(searchable('250,000 and 310,000'), '250,000')).toEqual([{ start: 0, end: 7 }]);
  });

  it('finds nothing for nothing', () => {
    expect(found('')).toEqual([]);
    expect(found('   ')).toEqual([]);
  });
});

describe('finding in a long article', () => {
  // Folding so much once took 40 seconds; the limit only tells that from working at all.
  it('searches 100,000 words', { timeout: 30_000 }, () => {
    const long = 'Officials said the river had risen again, they said. '.repeat(12_000);
    expect(find(searchable(long), 'no such words')).toEqual([]);
  });
});
