import { pair, type PairCase } from './pair';

/** What one gives as the rest of the other, and what went to the wrong one of two. */
export const RELATIONS_EXCHANGED: readonly PairCase[] = [
  pair(
    'what is halted and what then runs',
    'compatible',
    [
      '2018-03-01',
      'Strike',
      "About 80 percent of trains in Kerovia will be halted by Tuesday's strike, the railway said.",
      '80',
    ],
    [
      '2018-03-01',
      'Strike',
      "A fifth of trains in Kerovia will run during Tuesday's strike, the railway said.",
      'fifth',
    ],
  ),
  pair(
    'what is halted, and more running than that leaves',
    'conflicts',
    [
      '2018-03-01',
      'Strike',
      "About 80 percent of trains in Kerovia will be halted by Tuesday's strike, the railway said.",
      '80',
    ],
    [
      '2018-03-01',
      'Strike',
      "A third of trains in Kerovia will run during Tuesday's strike, the railway said.",
      'third',
    ],
  ),
  pair(
    'one share halted and running',
    'conflicts',
    [
      '2018-03-01',
      'Strike',
      "About 80 percent of trains in Kerovia will be halted by Tuesday's strike, the railway said.",
      '80',
    ],
    [
      '2018-03-01',
      'Strike',
      "About 80 percent of trains in Kerovia will run during Tuesday's strike, the railway said.",
      '80',
    ],
  ),
  pair(
    'what will not run and what is cancelled',
    'same',
    [
      '2018-03-01',
      'Strike',
      'About 20 percent of trains in Kerovia will not run on Tuesday, the railway said.',
      '20',
    ],
    [
      '2018-03-01',
      'Strike',
      'About 20 percent of trains in Kerovia were cancelled on Tuesday, the railway said.',
      '20',
    ],
  ),
  pair(
    'two sentences of one court, the persons exchanged',
    'conflicts',
    [
      '2018-03-01',
      'Court',
      'A court in Dalmora sentenced Brandt to four years in prison and Cole to two years for fraud.',
      'four',
    ],
    [
      '2018-03-01',
      'Court',
      'A court in Dalmora sentenced Cole to four years in prison and Brandt to two years for fraud.',
      'four',
    ],
  ),
  pair(
    'what two sold, exchanged',
    'conflicts',
    [
      '2018-03-01',
      'Planes',
      'Kestrel sold 24 planes last year and Osprey sold 18, the industry board said.',
      '18',
    ],
    [
      '2018-03-01',
      'Planes',
      'Osprey sold 24 planes last year and Kestrel sold 18, the industry board said.',
      '18',
    ],
  ),
  pair(
    'two sentences of one court, told the other way round',
    'same',
    [
      '2018-03-01',
      'Court',
      'A court in Dalmora sentenced Brandt to four years in prison and Cole to two years for fraud.',
      'four',
    ],
    [
      '2018-03-01',
      'Court',
      'A court in Dalmora sentenced Cole to two years in prison and Brandt to four years for fraud.',
      'four',
    ],
  ),
  pair(
    'planes ordered and sold',
    'same',
    ['2018-03-01', 'Planes', 'Kestrel Air ordered 24 planes from Osprey Jets on Monday.', '24'],
    ['2018-03-01', 'Planes', 'Osprey Jets sold 24 planes to Kestrel Air on Monday.', '24'],
  ),
];
