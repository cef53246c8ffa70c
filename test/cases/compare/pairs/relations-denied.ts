import { pair, type PairCase } from './pair';

/** Figures of which one article says that they were not so. */
export const RELATIONS_DENIED: readonly PairCase[] = [
  pair(
    'what had not been paid in March has by August',
    'supersedes',
    [
      '2018-03-01',
      'Bridge',
      'The council has not paid the 4 million pounds for the Dalmora bridge, it said.',
      '4 million',
    ],
    [
      '2018-08-20',
      'Bridge',
      'The council has paid the 4 million pounds for the Dalmora bridge, it said.',
      '4 million',
    ],
  ),
  pair(
    'what was not paid on a day',
    'denies',
    [
      '2018-03-01',
      'Bridge',
      'The council did not pay the 4 million pounds for the Dalmora bridge, its leader said.',
      '4 million',
    ],
    [
      '2018-08-20',
      'Bridge',
      'In February the council paid Kestrel Cranes 4 million pounds for the Dalmora bridge.',
      '4 million',
    ],
  ),
  pair(
    'those who reject it are not rejected',
    'compatible',
    [
      '2021-08-09',
      'Pay',
      'In a ballot at the Kestrel depot 78 percent of those who voted were against the pay offer, the union said.',
      '78',
    ],
    [
      '2021-08-09',
      'Pay',
      'Kestrel depot staff threw out a pay offer in a ballot. Almost 80 per cent of voters rejected it.',
      '80',
    ],
  ),
  pair(
    'a report that is rejected',
    'denies',
    ['2021-08-09', 'Jobs', 'Kestrel will cut 800 jobs at its depot, a newspaper said.', '800'],
    [
      '2021-08-10',
      'Jobs',
      'Kestrel dismissed as nonsense reports that it would cut 800 jobs at its depot.',
      '800',
    ],
  ),
  pair(
    'reports that were nonsense',
    'denies',
    ['2018-05-09', 'Tessar', 'Tessar plans to cut 800 jobs in Ghent, a newspaper said.', '800'],
    [
      '2018-05-10',
      'Tessar',
      'Tessar said on Thursday that reports that it planned to cut 800 jobs in Ghent were nonsense.',
      '800',
    ],
  ),
  pair(
    'a disputed figure',
    'denies',
    ['2017-10-17', 'Koro', 'Fighting in Koro has displaced 9,000 people, the aid group Relia said.', '9,000'],
    [
      '2017-10-18',
      'Koro',
      'The ministry disputed the figure of 9,000 people displaced by the fighting in Koro.',
      '9,000',
    ],
  ),
  pair(
    'what is said not to have happened',
    'denies',
    ['2016-05-03', 'Marib', 'The army killed 63 rebels in Marib on Monday, state radio said.', '63'],
    ['2016-05-04', 'Marib', 'The army did not kill 63 rebels in Marib, a rebel spokesman said.', '63'],
  ),
  pair(
    'a report that is called a lie',
    'denies',
    [
      '2017-03-14',
      'Olm',
      'Minister Olm is to be paid a fee of 2 million euros for her book, Der Bote reported.',
      '2 million',
    ],
    [
      '2017-03-15',
      'Olm',
      'Minister Olm called the report of a fee of 2 million euros for her book a lie.',
      '2 million',
    ],
  ),
  pair(
    'no such loss',
    'denies',
    ['2015-09-08', 'Osk Bank', 'A member of the board said that Osk Bank had lost 90 million euros.', '90'],
    ['2015-09-09', 'Osk Bank', 'Osk Bank said it had made no loss of 90 million euros.', '90'],
  ),
  pair(
    'a loan that was denied',
    'denies',
    [
      '2015-11-13',
      'Loan talk',
      'Sund has offered Carvania a $7 billion loan, two officials said.',
      '$7 billion loan',
    ],
    [
      '2015-11-14',
      'No loan, says Sund',
      'Sund denied on Saturday that it had offered Carvania a $7 billion loan.',
      '$7 billion loan',
    ],
  ),
  pair(
    'a report that is rejected, of jobs to be cut',
    'denies',
    [
      '2019-03-03',
      'Layoffs at Tolland',
      'Tolland Motors plans to cut 3,000 jobs, the Herald reported.',
      '3,000 jobs',
    ],
    [
      '2019-03-04',
      'Tolland rejects report',
      'Tolland Motors rejected a report that it would cut 3,000 jobs.',
      '3,000 jobs',
    ],
  ),
  pair(
    'not true that',
    'denies',
    [
      '2020-08-11',
      'Troops moved',
      'The Carvanian army moved 12,000 troops to the border on Monday, an opposition paper said.',
      '12,000 troops',
    ],
    [
      '2020-08-12',
      'Army denial',
      'It is not true that 12,000 troops have been moved to the border, the Carvanian army said.',
      '12,000 troops',
    ],
  ),
  pair(
    'said that it had not',
    'denies',
    [
      '2020-12-20',
      'Doses lost',
      'The clinic in Harl threw away 500 doses of vaccine, a nurse said.',
      '500 doses',
    ],
    [
      '2020-12-21',
      'Clinic: no doses lost',
      'The clinic in Harl said it had not thrown away 500 doses of vaccine.',
      '500 doses',
    ],
  ),
  pair(
    'had not seen what was thrown away',
    'same',
    [
      '2020-12-20',
      'Doses lost',
      'The clinic in Harl threw away 500 doses of vaccine, a nurse said.',
      '500 doses',
    ],
    [
      '2020-12-21',
      'Inspectors',
      'The clinic in Harl threw away 500 doses of vaccine; inspectors said they had not seen them.',
      '500 doses',
    ],
  ),
];
