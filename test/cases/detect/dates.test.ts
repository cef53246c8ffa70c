import { expect, it } from 'vitest';
import { marksOf } from './show';

/** Sentence, as-of date and its basis; the article is of Tuesday 28 March 2017. */
it.each([
  ['In June, 63 people were killed.', '2016-06', 'text'],
  ['Some 63 people were killed on Saturday.', '2017-03-25', 'text'],
  ['Some 63 people were killed on 2 March.', '2017-03-02', 'text'],
  ['The rate was 5 percent a year ago.', '2016', 'text'],
  ['The rate was 5 percent 3 years ago.', '2014', 'text'],
  ['In 2012 the rate was 5 percent.', '2012', 'text'],
  ['Last year 63 people were killed.', '2016', 'text'],
  ['Yesterday 63 people were killed.', '2017-03-27', 'text'],
  ['More than 310 people have died since March 2011.', '2017-03-28', 'published'],
  ['Some 63 people were killed.', '2017-03-28', 'published'],
  ['On Thursday, Iran announced that it would receive a $7 billion loan.', '2017-03-23', 'text'],
  ['Iran announced on Thursday that it would receive a $7 billion loan.', '2017-03-23', 'text'],
  ['Some 20 countries will meet on Thursday.', '2017-03-30', 'text'],
  ['Officials said 20 countries would meet on Thursday.', '2017-03-30', 'text'],
  ['The rate rose in February from 6.1 percent in January.', '2017-01', 'text'],
  ['The rate rose in February from 6.1 percent.', '2017-02', 'text'],
  ['In February the rate rose from 6.1 percent to 6.4.', '2017-02', 'text'],
  ['Prices rose 6.1 percent in the year to January.', '2017-01', 'text'],
  ['Profit fell to $3m in the six months to December.', '2016-12', 'text'],
  ['It pays out 6.1 percent to January.', '2017-03-28', 'published'],
])('%s', (text, asOf, basis) => {
  const [figure] = marksOf('figure', text, '2017-03-28');
  expect(figure?.figure).toMatchObject({ asOf, asOfBasis: basis });
});

it('has no date of its own when neither copy nor article gives one', () => {
  expect(marksOf('figure', 'Some 63 people were killed on Saturday.')[0]?.figure).toMatchObject({
    asOf: null,
    asOfBasis: null,
  });
});
