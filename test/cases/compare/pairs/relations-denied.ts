import { pair, type PairCase } from './pair';

/** Figures of which one article says that they were not so, or corrects them. */
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
    'a correction of all figures, in the lead',
    'denies',
    [
      '2017-05-16',
      'Jobs',
      'Unemployment in Kerovia fell in April, with 158,000 people out of work, the labour office said.',
      '158,000',
    ],
    [
      '2017-05-18',
      'Jobs',
      "Kerovia's labour office retracted its unemployment statistics for April on Thursday. The rate is 6.3 percent, it said. The number of people out of work was 172,000.",
      '172,000',
    ],
  ),
  pair(
    'what has moved on, beside what is taken back',
    'supersedes',
    [
      '2021-03-19',
      'Train',
      'A train left the rails near Lisk on Friday and 14 passengers died. The ministry said that 40 people were injured.',
      '40',
    ],
    [
      '2021-03-20',
      'Train',
      'The ministry withdrew its statement that 14 passengers died when a train left the rails near Lisk. The number of injured has gone up to 52, it added.',
      '52',
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
    'a forecast that was cut is no correction',
    'supersedes',
    [
      '2018-09-11',
      'Wheat',
      'Kerovia will harvest 20.3 million tonnes of wheat this season, the state forecaster said.',
      '20.3',
    ],
    [
      '2018-12-04',
      'Wheat',
      "Kerovia's forecaster cut its estimate of this season's wheat harvest to 17.6 million tonnes.",
      '17.6',
    ],
  ),
];
