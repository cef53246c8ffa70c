import { pair, type PairCase } from './pair';

/** Figures of a part and of the whole: one of many, a population, a time. */
export const RELATIONS_SCOPE: readonly PairCase[] = [
  pair(
    'the new cases of a day and all cases',
    'different-scope',
    ['2021-03-05', 'Norland', 'Norland reported 1,200 new coronavirus cases on Thursday.', '1,200'],
    ['2021-03-05', 'Norland', 'Norland has had 90,400 coronavirus cases since the pandemic began.', '90,400'],
  ),
  pair(
    'one firm and the country',
    'different-scope',
    [
      '2016-03-08',
      'Women at Orbis',
      'Women make up 18 per cent of managers at Orbis, the insurer said.',
      '18',
    ],
    [
      '2016-03-08',
      'Women in insurance',
      'Women make up 27 per cent of managers at insurers across the country; at Orbis there are fewer.',
      '27',
    ],
  ),
  pair(
    'one prison and all prisons',
    'different-scope',
    [
      '2020-05-11',
      'Virus',
      'Eighty-six inmates have tested positive for the virus at Holm prison.',
      'Eighty-six',
    ],
    [
      '2020-05-11',
      'Virus',
      'Across all prisons 1,240 inmates have tested positive for the virus, most of them at Holm.',
      '1,240',
    ],
  ),
  pair(
    'one line and the network',
    'different-scope',
    [
      '2015-09-22',
      'Trains',
      'The Harbour line carries 12,000 passengers a day, the Kelmond transit company said.',
      '12,000',
    ],
    [
      '2015-09-23',
      'Trains',
      'The whole network carries 310,000 passengers a day, the Kelmond transit company said.',
      '310,000',
    ],
  ),
  pair(
    'one farm and the district',
    'different-scope',
    [
      '2021-01-20',
      'Bird flu',
      'Vets have culled 38,000 hens at a farm in Lindhof after bird flu was found.',
      '38,000',
    ],
    [
      '2021-01-21',
      'Bird flu',
      'Vets have culled 410,000 hens on 23 farms across the district of Lindhof because of bird flu.',
      '410,000',
    ],
  ),
  pair(
    'those under an age, in a rate',
    'different-scope',
    ['2011-10-12', 'Jobs in Karvia', 'Unemployment in Karvia was 7.8 per cent in August.', '7.8'],
    [
      '2011-10-12',
      'Jobs in Karvia',
      'Among those under 25 unemployment in Karvia was 21.4 per cent in August.',
      '21.4',
    ],
  ),
  pair(
    'over 39,000 is no age',
    'compatible',
    ['2016-04-24', 'Marathon', 'In all, 39,140 runners finished the London Marathon on Sunday.', '39,140'],
    [
      '2016-04-24',
      'Marathon',
      'In all, just over 39,000 people finished the London Marathon on Sunday.',
      '39,000',
    ],
  ),
  pair(
    'of those entitled is no part of a turnout',
    'compatible',
    ['2015-04-20', 'Lappania', 'Turnout in the election in Lappania was 70 per cent.', '70 per cent'],
    [
      '2015-04-20',
      'Lappania',
      'Of those entitled to vote in Lappania, turnout was 70.1 per cent in the election.',
      '70.1',
    ],
  ),
  pair(
    'those who were under an age',
    'different-scope',
    ['2014-02-25', 'Orla', 'Of the miners killed in Orla last year 12 were under 20.', '12'],
    ['2014-02-25', 'Orla', 'Last year 57 miners were killed in Orla.', '57'],
  ),
  pair(
    'the young and everybody, in a rate',
    'different-scope',
    [
      '2023-06-06',
      'Young and jobless',
      'Unemployment in Tarsia was 7.2 percent in April, the statistics office said.',
      '7.2 percent',
    ],
    [
      '2023-06-06',
      'No work for the young',
      'Among those under 25 unemployment in Tarsia was 21.4 percent in April.',
      '21.4 percent',
    ],
  ),
];
