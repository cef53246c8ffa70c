import { pair, type PairCase } from './pair';

/** What is counted over a shorter and over a longer time. */
export const RELATIONS_TIMES: readonly PairCase[] = [
  pair(
    'a month and its year, of what is a fact each time',
    'different-scope',
    ['2017-07-05', 'Bicycles', 'Thieves stole 412 bicycles in Arnfeld in June, police said.', '412'],
    ['2018-01-10', 'Bicycles', 'Thieves stole 3,950 bicycles in Arnfeld in 2017, police said.', '3,950'],
  ),
  pair(
    'the last quarter of a year',
    'different-scope',
    ['2016-01-28', 'Nordsee', 'The shipping line Nordsee made a net loss of €84 million in 2015.', '84'],
    [
      '2016-01-28',
      'Nordsee',
      'In the last quarter of 2015 the shipping line Nordsee made a net loss of €37 million.',
      '37',
    ],
  ),
  pair(
    'three years and one',
    'different-scope',
    [
      '2024-02-13',
      'Savings',
      'Marlshire council must make savings of £27 million over the next three years.',
      '27',
    ],
    [
      '2024-02-14',
      'Savings',
      'Marlshire council must make savings of £9 million in the coming financial year.',
      '9',
    ],
  ),
  pair(
    'a week of what is counted since January',
    'different-scope',
    [
      '2019-09-30',
      'Ledra',
      'A total of 18,400 migrants have landed on the island of Ledra since January, the coastguard said.',
      '18,400',
    ],
    [
      '2019-09-30',
      'Ledra',
      'In the past week 1,150 migrants have landed on the island of Ledra, the coastguard said.',
      '1,150',
    ],
  ),
  pair(
    "a month's inflation and the year's average",
    'different-scope',
    [
      '2018-03-01',
      'Prices',
      'Inflation in Kerovia was 9.2 percent in February, the statistics office said.',
      '9.2',
    ],
    [
      '2018-03-05',
      'Prices',
      'The central bank of Kerovia expects inflation to average 6.5 percent this year.',
      '6.5',
    ],
  ),
  pair(
    "a month's inflation and next year's forecast",
    'different-scope',
    [
      '2018-03-01',
      'Prices',
      'Inflation in Kerovia was 9.2 percent in February, the statistics office said.',
      '9.2',
    ],
    [
      '2018-03-05',
      'Prices',
      'Inflation in Kerovia will slow to 6.5 percent next year, the central bank said.',
      '6.5',
    ],
  ),
  pair(
    'the inflation of two months',
    'supersedes',
    [
      '2018-03-01',
      'Prices',
      'Inflation in Kerovia was 9.2 percent in February, the statistics office said.',
      '9.2',
    ],
    [
      '2018-05-05',
      'Prices',
      'Inflation in Kerovia was 8.2 percent in April, the statistics office said.',
      '8.2',
    ],
  ),
  pair(
    'two averages of one year',
    'conflicts',
    [
      '2018-03-01',
      'Prices',
      'Inflation in Kerovia will average 7.5 percent in 2018, the central bank said.',
      '7.5',
    ],
    [
      '2018-03-02',
      'Prices',
      'Inflation in Kerovia will average 6.5 percent in 2018, the central bank said.',
      '6.5',
    ],
  ),
  pair(
    'a month, and nine of its year',
    'different-scope',
    [
      '2021-10-01',
      'Rail deaths',
      'Eleven people were killed on level crossings in Tarsia in September.',
      'Eleven people',
    ],
    [
      '2021-10-02',
      'Crossings claim lives',
      'In the first nine months of the year 73 people were killed on level crossings in Tarsia.',
      '73 people',
    ],
  ),
  pair(
    'a year and all years since',
    'different-scope',
    [
      '2018-08-15',
      'Bridge collapse',
      'The budget of the road agency for bridges is €90 million a year.',
      '€90 million a year',
    ],
    [
      '2018-08-15',
      'Road money',
      'The road agency has spent €640 million on bridges since 2010.',
      '€640 million',
    ],
  ),
  pair(
    'January to the end of August, and August',
    'different-scope',
    [
      '2015-09-02',
      'Lesbos arrivals',
      'A total of 51,300 migrants reached the island of Perrin in August, the port police said.',
      '51,300',
    ],
    [
      '2015-09-05',
      'Volunteers',
      'From January to the end of August, 93,700 migrants reached Perrin, the port police said.',
      '93,700',
    ],
  ),
  pair(
    'January to the end of August, told twice',
    'conflicts',
    [
      '2015-09-05',
      'Lesbos arrivals',
      'From January to the end of August, 51,300 migrants reached the island of Perrin, the port police said.',
      '51,300',
    ],
    [
      '2015-09-05',
      'Volunteers',
      'From January to August, 93,700 migrants reached Perrin, the port police said.',
      '93,700',
    ],
  ),
  pair(
    'one day and the week',
    'different-scope',
    ['2016-05-05', 'Sea', 'The coastguard has rescued 13,000 migrants off Lampera this week.', '13,000'],
    ['2016-05-05', 'Sea', 'The coastguard rescued 3,300 migrants off Lampera on Wednesday.', '3,300'],
  ),
  pair(
    'two months of the year before',
    'different-scope',
    [
      '2017-02-01',
      'Madera',
      'Madera drew 1.34 million visitors in 2016, the statistics office said.',
      '1.34',
    ],
    ['2017-02-03', 'Madera', 'Madera drew 318,000 visitors in July and August last year.', '318,000'],
  ),
  pair(
    'the first year and all three',
    'different-scope',
    [
      '2017-03-14',
      'Vaccine',
      'The vaccine programme of Norva will cost 900 million euros over three years.',
      '900',
    ],
    [
      '2017-03-15',
      'Vaccine',
      'The vaccine programme of Norva will cost 280 million euros in its first year.',
      '280',
    ],
  ),
  pair(
    'eight months and the last of them',
    'different-scope',
    [
      '2015-09-08',
      'Asylum',
      'Germania took in 413,000 refugees in the first eight months of the year.',
      '413,000',
    ],
    ['2015-09-09', 'Asylum', 'Germania took in 104,000 refugees in August.', '104,000'],
  ),
  pair(
    'this year, and over the weekend',
    'different-scope',
    [
      '2017-07-11',
      'Crossings',
      'More than 85,000 migrants have reached Italy by sea this year, the ministry said.',
      'More than 85,000 migrants',
    ],
    [
      '2017-07-11',
      'Boats arrive',
      'Some 2,200 migrants reached Italy by sea over the weekend.',
      '2,200 migrants',
    ],
  ),
  pair(
    'over the weekend, told twice',
    'conflicts',
    [
      '2017-07-11',
      'Crossings',
      'Some 8,500 migrants reached Italy by sea over the weekend, the ministry said.',
      '8,500',
    ],
    ['2017-07-11', 'Boats arrive', 'Some 2,200 migrants reached Italy by sea over the weekend.', '2,200'],
  ),
  pair(
    'in the quarter that the sentence before names',
    'different-scope',
    [
      '2018-07-30',
      'Cement profit',
      'Sund Cement made a profit of 412 million crowns in the second quarter. The company sold 3.9 million tonnes of cement in the quarter.',
      '3.9',
    ],
    [
      '2018-07-30',
      'Half-year',
      'Sund Cement sold 7.4 million tonnes of cement in the first half of the year.',
      '7.4',
    ],
  ),
  pair(
    'in the quarter, told twice',
    'conflicts',
    [
      '2018-07-30',
      'Cement profit',
      'Sund Cement made a profit of 412 million crowns in the second quarter. The company sold 3.9 million tonnes of cement in the quarter.',
      '3.9',
    ],
    ['2018-07-30', 'Quarter', 'Sund Cement sold 7.4 million tonnes of cement in the second quarter.', '7.4'],
  ),
];
