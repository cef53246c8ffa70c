import { pair, type PairCase } from './pair';

/** What fresh copy showed to be misread, and beside each what looks like it and is not. */
export const FIGURES_FRESH: readonly PairCase[] = [
  pair(
    'the number that a verb leads to, and the people it counts',
    'supersedes',
    [
      '2022-04-28',
      'Djola Telecom adds customers',
      'DAKAR - Djola Telecom had 31.2 million mobile subscribers at the end of March, the operator said on Thursday.',
      '31.2 million',
    ],
    [
      '2022-07-28',
      'Djola Telecom grows',
      'ABIDJAN - The number of people with a Djola Telecom mobile line reached 33.0 million at the end of June, the operator said on Thursday.',
      '33.0 million',
    ],
  ),
  pair(
    'a rate that the sentence before names is not the one of jobs',
    'apart',
    [
      '2023-05-05',
      'More out of work in Marwa',
      'MARWA - Unemployment in Marwa was 6.6 percent in April, the statistics office said on Friday, as factories took on fewer hands.',
      '6.6 percent',
    ],
    [
      '2023-06-06',
      'Inflation slows again in Marwa',
      'MARWA - Annual inflation in Marwa eased to 6.1 percent in May, the statistics office said on Tuesday. The rate had been 6.6 percent in April.',
      '6.6 percent',
    ],
  ),
  pair(
    'a bare number that is part of the jobs counted before it is not the other firm’s',
    'apart',
    [
      '2015-11-19',
      'Brewer Oster to cut jobs',
      'HAMBURG - Brewer Oster said on Thursday that it would shed 1,150 jobs in Bavaria over two years. Its shares fell.',
      '1,150 jobs',
    ],
    [
      '2015-11-20',
      'Hartwig plant in Telham to shrink',
      'Staff at the Hartwig plant in Telham were told on Thursday that 240 jobs would be lost there, part of more than 1,100 the toolmaker is cutting in Europe.',
      'more than 1,100',
    ],
  ),
  pair(
    'what a lot fetched and the estimate before the sale',
    'apart',
    [
      '2010-03-04',
      'Seascape found in farmhouse sold',
      "LONDON - A seascape found behind a wardrobe in a Cornish farmhouse sold for £3.4 million at Pemble's auction house on Thursday.",
      '£3.4 million',
    ],
    [
      '2010-03-05',
      'Farmhouse find stuns saleroom',
      "Pemble's, the auctioneers, had expected the seascape from the Cornish farmhouse to fetch up to £2 million.",
      'up to £2 million',
    ],
  ),
  pair(
    'a candidate’s share behind the share of stations counted',
    'supersedes',
    [
      '2019-05-23',
      'Kalunga leads in Marwa',
      'MARWA, May 23 - Grace Kalunga took an early lead in the election for president of Marwa on Thursday, with 52.4 percent of the vote after returns from 61 percent of polling stations.',
      '52.4 percent',
    ],
    [
      '2019-05-24',
      'Kalunga ahead in Marwa',
      'MARWA, May 24 - Grace Kalunga held on to her lead in the presidential election on Friday. With 88 per cent of polling stations counted, Grace Kalunga stood at 49.8 per cent.',
      '49.8 per cent',
    ],
  ),
];
