import { pair, type PairCase } from './pair';

/** Numbers without a noun beside them, what they count stands elsewhere; and what a figure was before. */
export const FIGURES_BARE: readonly PairCase[] = [
  pair(
    'the crew of a ship',
    'same',
    [
      '2021-11-09',
      'Ship aground',
      'All 21 crew of the Baltic Heron were winched off by helicopter.',
      '21 crew',
    ],
    ['2021-11-10', 'Cargo lost', 'The crew of 21 of the Baltic Heron were given dry clothes.', '21'],
  ),
  pair(
    'the crew of another ship',
    'apart',
    [
      '2021-11-09',
      'Ship aground',
      'All 21 crew of the Baltic Heron were winched off by helicopter.',
      '21 crew',
    ],
    ['2021-11-10', 'Tug fleet', 'The Marie Jansen, with a crew of seven, towed barges to Kiel.', 'seven'],
  ),
  pair(
    'dead who are only numbered',
    'supersedes',
    [
      '2022-06-09',
      'Train derails',
      'Eleven were killed when an express left the track near Pombal, a governor said.',
      'Eleven',
    ],
    ['2022-06-11', 'Toll rises', 'The dead of the derailment near Pombal numbered 14 on Saturday.', '14'],
  ),
  pair(
    'dead and hurt who are only numbered',
    'apart',
    [
      '2022-06-09',
      'Train derails',
      'Eleven were killed when an express left the track near Pombal, a governor said.',
      'Eleven',
    ],
    ['2022-06-11', 'Toll rises', 'Forty were hurt when an express left the track near Pombal.', 'Forty'],
  ),
  pair(
    'birds behind whom "of them" stands',
    'same',
    [
      '2020-11-02',
      'Farm sealed',
      'The hens, 180,000 of them, will be culled at the Aalbeek farm by Friday.',
      '180,000',
    ],
    ['2020-11-03', 'Bird flu', 'At the Aalbeek farm 180,000 hens are to be culled.', '180,000 hens'],
  ),
  pair(
    'a rate and the next, which recalls it',
    'supersedes',
    [
      '2018-06-11',
      'Estonian prices',
      'Consumer prices in Estonia were 3.4 percent higher in May than a year earlier, the statistics office said.',
      '3.4 percent',
    ],
    [
      '2018-07-10',
      'Estonian prices cool',
      'Annual inflation in Estonia eased to 3.1 percent in June, data showed, from 3.4 percent in May.',
      '3.1 percent',
    ],
  ),
  pair(
    'a rate and the same, recalled beside the next',
    'same',
    [
      '2018-06-11',
      'Estonian prices',
      'Consumer prices in Estonia were 3.4 percent higher in May than a year earlier, the statistics office said.',
      '3.4 percent',
    ],
    [
      '2018-07-10',
      'Estonian prices cool',
      'Annual inflation in Estonia eased to 3.1 percent in June, data showed, from 3.4 percent in May.',
      '3.4 percent',
    ],
  ),
];
