import { describe, expect, test } from 'vitest';
import { crossCheck } from '@shared/compare';
import { detected } from './detected';

const verdicts = (text: string): string[] =>
  crossCheck([detected('a', `${text}\n`, '2017-03-28')], []).map((question) => question.verdict);

describe('what does not add up inside one article', () => {
  test.each([
    [
      'parts and total',
      'The bomb killed 43 people: 20 in Aden, 15 in Taiz and 12 in Ibb.',
      'The parts add up to 47, not to 43.',
    ],
    [
      'a rise in per cent',
      'Sales at Norvik rose 30 percent to 250 million euros from 200 million euros.',
      'is a rise of 25 %, not of 30 %',
    ],
    [
      'a fall in per cent',
      'The number of visitors fell by 10 percent from 40,000 people to 30,000 people.',
      'is a fall of 25 %, not of 10 %',
    ],
    [
      'a length and its beginning',
      'Envoys want to end the nine-year conflict in Syria. The conflict broke out in March 2011.',
      'the copy says Mar 2011',
    ],
    [
      'parts before their total',
      'Twenty people died in Aden, 15 in Taiz and 12 in Ibb, a total of 43.',
      'The parts add up to 47, not to 43.',
    ],
    [
      'a list that is summed up behind',
      'The dead were 24 men, 11 women and 6 children, 43 people in all.',
      'The parts add up to 41, not to 43.',
    ],
    [
      'parts of an amount of money',
      'The plan costs £9 million: £4 million for roads and £3 million for schools.',
      'The parts add up to £7 million, not to £9 million.',
    ],
    [
      'a rise behind what it came to',
      'Profit was €120 million, up 50 per cent from €100 million a year earlier.',
      'From €100 million to €120 million is a rise of 20 %, not of 50 %.',
    ],
    [
      'a part, its whole and a share',
      'The firm will cut 120 of its 400 jobs, or 40 per cent.',
      '120 of 400 jobs is 30 %, not 40 %.',
    ],
    [
      'a whole, its part and a share',
      'Of the 400 workers, 120, or 40 per cent, will go.',
      '120 of 400 workers is 30 %, not 40 %.',
    ],
    [
      'a multiple',
      'Cases have doubled to 500, from 200 a month ago.',
      'From 200 to 500 is 2.5 times as much, and the copy says “doubled”.',
    ],
    ['a step', 'The death toll rose by 12 to 50 from 40.', 'From 40 to 50 is a step of 10, not of 12.'],
    [
      'a majority',
      'The bill passed by 212 votes to 141, a majority of 51.',
      'From 141 to 212 votes is a step of 71, not of 51.',
    ],
    [
      'years between two years',
      'He ruled for 12 years, from 1990 to 2007.',
      'From 1990 to 2007 is 17 years, not 12 years.',
    ],
    ['a conversion', 'The track is 100 miles (200 km) long.', '100 miles is 161 kilometres, not 200 km.'],
    [
      'a conversion of pounds that are a weight',
      'He weighed 80 kilograms (200 pounds).',
      '80 kilograms is 176 pounds, not 200 pounds.',
    ],
    [
      'two rates in one article',
      'The bank paid a fine of €54 million ($61 million). A rival paid a fine of €27 million ($61 million).',
      '€27 million is given as $61 million, and €54 million as $61 million: two rates.',
    ],
    [
      'days and the day of their beginning',
      'The strike began on 1 March. The six-week strike by dockers in Leeds ended.',
      'Counted back, it began between 7 Feb 2017 and 17 Feb 2017; the copy says 1 Mar 2017.',
    ],
  ])('%s', (_, text, words) => {
    expect(verdicts(text).join(' ')).toContain(words);
  });

  test.each([
    ['parts that add up', 'The bomb killed 47 people: 20 in Aden, 15 in Taiz and 12 in Ibb.'],
    ['a rise that follows', 'Sales at Norvik rose 25 percent to 250 million euros from 200 million euros.'],
    [
      'a rise that follows by rounding',
      'Profit rose 12 percent to 1.9 billion euros from 1.7 billion euros.',
    ],
    [
      'a length that fits',
      'Envoys want to end the six-year conflict in Syria. The conflict broke out in March 2011.',
    ],
    ['parts that are said to be some', 'The bomb killed 57 people, including 31 in Leeds and 14 in York.'],
    ['a share that follows', 'The firm will cut 120 of its 400 jobs, or 30 per cent.'],
    ['more than a multiple', 'The number of cases more than doubled from 200 to 500.'],
    ['nearly a multiple', 'The number of cases nearly doubled from 260 to 500.'],
    ['a majority that follows', 'The bill passed by 212 votes to 141, a majority of 71.'],
    ['years that fit', 'He ruled for 17 years, from 1990 to 2007.'],
    ['conversions, rounded', 'The track is about 100 miles (160 km) long, and 5 feet (1.5 metres) wide.'],
    ['a difference of temperature', 'The sea warmed by 1 degree Celsius (1.8 degrees Fahrenheit).'],
    [
      'brackets that convert nothing',
      'The firm employs 300 people (up from 200) and has 20 plants (12 in Spain).',
    ],
    ['a fall across scales', 'Membership fell by 50 percent from 1.2 million to 600,000 last year.'],
    [
      'a rise beside what else fell',
      'Profit rose 12 percent while staff fell from 400 people to 300 people.',
    ],
    [
      'a multiple beside what else fell',
      'Nurses tripled their hours as waiting times fell from 12 weeks to 8 weeks.',
    ],
    ['figures that are no list', 'The bomb killed 43 people and injured 120, and 15 shops were damaged.'],
  ])('%s', (_, text) => {
    expect(verdicts(text)).toEqual([]);
  });

  test('a headline older than its body by what the body names', () => {
    const [verdict] = verdicts(
      'Unemployment at 7.4 per cent\n\nUnemployment in Spain was 7.9 per cent in June, the office said on Monday.',
    );
    expect(verdict).toContain('One article prints both, and they leave no value in common.');
  });

  test('a headline that differs from the body', () => {
    const [verdict] = verdicts(
      'Quake kills 63 in Zarand\n\nAn earthquake in Zarand killed 48 people on Tuesday, officials said.',
    );
    expect(verdict).toContain('One article prints both, and they leave no value in common.');
  });
});
