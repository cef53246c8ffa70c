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
];
