import { pair, type PairCase } from './pair';

/** What is forecast, planned or offered, and what came of it. */
export const RELATIONS_FORECAST: readonly PairCase[] = [
  pair(
    'a forecast made anew',
    'supersedes',
    [
      '2011-10-04',
      'Spain',
      "Spain's economy will grow by 1.1 percent in 2012, the Monetary Fund said.",
      '1.1',
    ],
    [
      '2012-01-24',
      'Spain',
      "Spain's economy will shrink by 1.7 percent in 2012, the Monetary Fund said.",
      '1.7',
    ],
  ),
  pair(
    'a harvest as forecast and as brought in',
    'supersedes',
    [
      '2018-11-05',
      'Wheat',
      'The farm ministry forecasts a wheat harvest of 21 million tonnes in Kestria this year.',
      '21',
    ],
    ['2019-01-15', 'Wheat', 'The wheat harvest in Kestria came to 18.4 million tonnes last year.', '18.4'],
  ),
  pair(
    'two accounts of one harvest',
    'conflicts',
    ['2019-01-13', 'Wheat', 'The wheat harvest in Kestria came to 21 million tonnes last year.', '21'],
    ['2019-01-15', 'Wheat', 'The wheat harvest in Kestria came to 18.4 million tonnes last year.', '18.4'],
  ),
  pair(
    'two plans of one week',
    'conflicts',
    ['2015-09-08', 'Summit', 'The summit in Orm agreed to share out 120,000 refugees.', '120,000'],
    [
      '2015-09-09',
      'Summit',
      'Ministers at the summit in Orm agreed to share out 160,000 refugees.',
      '160,000',
    ],
  ),
  pair(
    'what should come and a forecast made anew',
    'supersedes',
    [
      '2018-03-01',
      'Economy',
      'Growth in Kerovia this year should come to 3.4 percent, the central bank said.',
      '3.4',
    ],
    [
      '2018-05-03',
      'Economy',
      'The central bank now expects growth in Kerovia of 2.8 percent in 2018.',
      '2.8',
    ],
  ),
  pair(
    'what should come, told twice in a week',
    'conflicts',
    [
      '2018-03-01',
      'Economy',
      'Growth in Kerovia this year should come to 3.4 percent, the central bank said.',
      '3.4',
    ],
    ['2018-03-03', 'Economy', 'The central bank expects growth in Kerovia of 2.8 percent in 2018.', '2.8'],
  ),
  pair(
    'an offer and one that was raised',
    'supersedes',
    ['2016-09-14', 'Bid', 'Laurent Brands offered 312 pence for each share of Hartwell Foods.', '312'],
    [
      '2016-10-03',
      'Bid',
      'Laurent Brands returned with a higher offer for Hartwell Foods, lifting its price to 340 pence a share.',
      '340',
    ],
  ),
  pair(
    'one offer, told twice with two numbers',
    'conflicts',
    ['2016-09-14', 'Bid', 'Laurent Brands offered 312 pence for each share of Hartwell Foods.', '312'],
    ['2016-09-16', 'Bid', 'Laurent Brands offered 340 pence for each share of Hartwell Foods.', '340'],
  ),
  pair(
    'an estimate of a year that is not over, without a word that forecasts',
    'supersedes',
    [
      '2019-04-03',
      'Spending plan',
      'The government of Orvane expects a budget deficit of 2.8 percent of output this year, the finance minister said.',
      '2.8',
    ],
    [
      '2019-08-12',
      'Deficit goal lifted',
      'Orvane’s budget will suffer this year as tax receipts disappoint. The deficit this year is put at 3.6 percent of output, the ministry said.',
      '3.6',
    ],
  ),
  pair(
    'two estimates of one year in a week',
    'conflicts',
    [
      '2019-08-08',
      'Spending plan',
      'The government of Orvane expects a budget deficit of 2.8 percent of output this year, the finance minister said.',
      '2.8',
    ],
    [
      '2019-08-12',
      'Deficit',
      'The budget deficit of Orvane this year is put at 3.6 percent of output by the ministry.',
      '3.6',
    ],
  ),
];
