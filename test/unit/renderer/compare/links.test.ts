import { describe, expect, it } from 'vitest';
import { linkBetween, linksOf } from '../../../../renderer/features/compare/links';
import { article, quoteMark, tolls } from '../../report/sample';

describe('links between two articles', () => {
  it('joins the cells of a question, whichever side each is on', () => {
    const { articles, question } = tolls();
    const [earlier, later] = articles;
    const forth = linksOf(earlier, later, [question]);
    expect(forth).toMatchObject([{ label: 'people killed, Syria', left: { exact: 'some 250,000 people' } }]);
    const back = linksOf(later, earlier, [question]);
    expect(back).toMatchObject([
      { left: { exact: 'More than 310,000 people' }, pair: { relation: 'supersedes' } },
    ]);
    expect(linksOf(earlier, earlier, [question])).toEqual([]);
  });

  it('joins equal quotes though they are punctuated differently, and no short ones', () => {
    const said = 'Ng said: “It was a very hard night for us” and “no”.';
    const again = 'Ng told a court: "It was a very hard night for us" and "no".';
    const left = article('l', said, [
      quoteMark('m1', said, '“It was a very hard night for us”', 'Ng'),
      quoteMark('m2', said, '“no”', 'Ng'),
    ]);
    const right = article('r', again, [
      quoteMark('m1', again, '"It was a very hard night for us"', 'Ng'),
      quoteMark('m2', again, '"no"', 'Ng'),
    ]);
    expect(linksOf(left, right, [])).toMatchObject([{ label: 'The same words', pair: null }]);
  });

  it('finds the link of two marks, else one that either belongs to', () => {
    const { articles, question } = tolls();
    const links = linksOf(articles[0], articles[1], [question]);
    expect(linkBetween(links, 'm1', 'm1')).toBe(links[0]);
    expect(linkBetween(links, 'm1', null)).toBe(links[0]);
    expect(linkBetween(links, 'm9', null)).toBeNull();
  });
});
