import { pair, type PairCase } from './pair';

const KARSAN = [
  '2015-06-01',
  'Toll disputed in Karsan raid',
  'The air raid on Karsan killed 41 people, the opposition said. The army said 14 people had been killed.',
] as const;
const KARSAN_NEXT = [
  '2015-06-02',
  'Karsan buries its dead',
  'Fourteen people died in the raid on Karsan, according to the army, though opposition activists count 41 dead.',
] as const;
const RALLY = [
  '2021-05-02',
  'May Day rally draws crowds in Belmora',
  'Police said 8,000 people joined the May Day rally in Belmora, while unions claimed 25,000 had turned out. It rained all day.',
] as const;
const RALLY_NEXT = [
  '2021-05-02',
  'Belmora marks May Day',
  'Some 25,000 people marched through Belmora on May Day, according to the unions. The police put the number at 8,500. Bands played.',
] as const;
const DEPOTS = [
  '2009-02-12',
  'Rotek closes two British factories',
  'Rotek will lay off 300 workers in Derby and 447 workers in Crewe, the engine maker said on Thursday. Orders have collapsed.',
] as const;
const DEPOTS_NEXT = [
  '2009-02-13',
  'Anger at Rotek',
  'Rotek is to lay off some 450 workers in Crewe. At the Derby works, where 300 workers will be laid off, nobody wanted to talk.',
] as const;

/**
 * Two figures of one kind in each article: which goes with which, by who gives it and what stands by it. Not for fitting
 * weights, which takes every other pair of two articles that hold one to be kept apart for one to be kept apart as well.
 */
export const FIGURES_LISTED: readonly PairCase[] = [
  pair(
    'the toll that the army gives in both',
    'same',
    [...KARSAN, '14 people'],
    [...KARSAN_NEXT, 'Fourteen people'],
  ),
  pair(
    'the toll that the opposition gives in both',
    'same',
    [...KARSAN, '41 people'],
    [...KARSAN_NEXT, '41 dead'],
  ),
  pair(
    'the toll of the opposition and that of the army',
    'apart',
    [...KARSAN, '41 people'],
    [...KARSAN_NEXT, 'Fourteen people'],
  ),
  pair(
    'the toll of the army and that of the opposition',
    'apart',
    [...KARSAN, '14 people'],
    [...KARSAN_NEXT, '41 dead'],
  ),
  pair('what the police count at a rally', 'conflicts', [...RALLY, '8,000 people'], [...RALLY_NEXT, '8,500']),
  pair(
    'what the police count, and what the unions do',
    'apart',
    [...RALLY, '8,000 people'],
    [...RALLY_NEXT, '25,000 people'],
  ),
  pair(
    'two counts of one rally, one in each article, are one question',
    'conflicts',
    [
      '2021-05-02',
      'May Day rally draws crowds in Belmora',
      'Police said 8,000 people joined the May Day rally in Belmora. It rained all day.',
      '8,000 people',
    ],
    [
      '2021-05-02',
      'Belmora marks May Day',
      'Some 25,000 people marched through Belmora on May Day, according to the unions. Bands played.',
      '25,000 people',
    ],
  ),
  pair('the jobs of one of two works', 'same', [...DEPOTS, '300 workers'], [...DEPOTS_NEXT, '300 workers']),
  pair('the jobs of the other', 'compatible', [...DEPOTS, '447 workers'], [...DEPOTS_NEXT, '450 workers']),
  pair(
    'the jobs of one and of the other',
    'apart',
    [...DEPOTS, '300 workers'],
    [...DEPOTS_NEXT, '450 workers'],
  ),
  pair(
    'the jobs of the other and of the one',
    'apart',
    [...DEPOTS, '447 workers'],
    [...DEPOTS_NEXT, '300 workers'],
  ),
  // One sentence printed twice with only the figure changed.
  pair(
    'the same words of two quarters',
    'apart',
    [
      '2018-07-12',
      'Ostra grows',
      'Revenue at the shipbuilder Ostra came to 41 million euros in the quarter, the firm said.',
      '41 million',
    ],
    [
      '2018-10-11',
      'Ostra grows',
      'Revenue at the shipbuilder Ostra came to 46 million euros in the quarter, the firm said.',
      '46 million',
    ],
  ),
  pair(
    'the same words of two months',
    'apart',
    [
      '2018-07-12',
      'Ostra grows',
      'Exports of the shipbuilder Ostra came to 41 million euros in May, the firm said.',
      '41 million',
    ],
    [
      '2018-08-11',
      'Ostra grows',
      'Exports of the shipbuilder Ostra came to 46 million euros in June, the firm said.',
      '46 million',
    ],
  ),
  pair(
    'the same words with another figure on the next day',
    'conflicts',
    [
      '2018-07-12',
      'Homes in Osterby',
      'Builders in Osterby finished 1,240 homes in June, the town hall said.',
      '1,240',
    ],
    [
      '2018-07-13',
      'Homes in Osterby',
      'Builders in Osterby finished 1,420 homes in June, the town hall said.',
      '1,420',
    ],
  ),
  pair(
    'the same words about one crop',
    'conflicts',
    [
      '2018-07-12',
      'Wheat harvest begins',
      'Farmers in Osterland expect to bring in 2.4 million tonnes of wheat this summer, their association said.',
      '2.4 million',
    ],
    [
      '2018-07-13',
      'Wheat harvest late',
      'Farmers in Osterland expect to bring in 1.9 million tonnes of wheat this summer, their association said.',
      '1.9 million',
    ],
  ),
];
