import { pair, type PairCase } from './pair';

/** Lengths of time: counted from one start, set once, or said in two units. */
export const RELATIONS_LENGTHS: readonly PairCase[] = [
  pair(
    'days of a strike',
    'compatible',
    ['2016-05-10', 'Norby', "The strike by Norby's binmen has lasted six days, the council said.", 'six'],
    ['2016-05-13', 'Norby', "The strike by Norby's binmen has lasted nine days, the council said.", 'nine'],
  ),
  pair(
    'a lockout, counted from one start',
    'compatible',
    [
      '2021-09-14',
      'Port Calder',
      'Talks to end the 18-month lockout of dockers at Port Calder broke down on Tuesday.',
      '18-month',
    ],
    [
      '2023-01-24',
      'Port Calder',
      'Talks to end the nearly three-year lockout of dockers at Port Calder broke down on Tuesday.',
      'three-year',
    ],
  ),
  pair(
    'a sentence does not grow',
    'conflicts',
    ['2016-11-15', 'Velk', 'A court sentenced the editor Anton Velk to six years in prison.', 'six years'],
    [
      '2018-11-16',
      'Velk',
      'A court sentenced the editor Anton Velk to eight years in prison.',
      'eight years',
    ],
  ),
  pair(
    'ten weeks less a day',
    'same',
    ['2010-10-13', 'All out', 'The Tolm miners had been trapped for 69 days underground.', '69'],
    ['2010-10-14', 'Joy at Tolm', 'The Tolm miners were trapped for ten weeks less a day.', 'ten weeks'],
  ),
  pair(
    'ten weeks and 69 days',
    'compatible',
    ['2010-10-14', 'All out', 'The Tolm miners had been trapped for 69 days.', '69'],
    ['2010-10-14', 'Joy at Tolm', 'The Tolm miners were trapped for ten weeks.', 'ten weeks'],
  ),
  pair(
    'a war that is nearly so old, and a six-year war sixteen months on',
    'compatible',
    [
      '2015-11-12',
      'Truce hopes',
      'The war in Carvania is nearly five years old, and talks on a truce open on Monday.',
      'nearly five years',
    ],
    [
      '2017-03-11',
      'Six years of war',
      'The six-year war in Carvania has left its schools in ruins, the aid group Lantern said.',
      'six-year war',
    ],
  ),
  pair(
    'a strike that is three weeks old',
    'same',
    [
      '2021-03-22',
      'Port strike',
      'The strike at Port Vesper is now three weeks old, and talks resume on Tuesday.',
      'three weeks',
    ],
    ['2021-03-22', 'Dockers', 'The three-week strike at Port Vesper has cost exporters dear.', 'three-week'],
  ),
  pair(
    'a bridge that is so old, and a war',
    'apart',
    [
      '2015-11-12',
      'Bridge',
      'The bridge in Carvania is nearly five years old and closes on Monday.',
      'five years',
    ],
    ['2017-03-11', 'War', 'The six-year war in Carvania has left its schools in ruins.', 'six-year'],
  ),
  pair(
    'captives, wherever they were taken',
    'compatible',
    [
      '2018-10-15',
      'Engineers held',
      'Four engineers have been held hostage in Niger for more than two years.',
      'two years',
    ],
    [
      '2019-07-22',
      'Hostages freed',
      'The four engineers held hostage in the town of Tillia in Niger were freed after three years.',
      'three years',
    ],
  ),
  pair(
    'captives held for lengths that no start fits',
    'conflicts',
    [
      '2019-07-20',
      'Engineers held',
      'Four engineers have been held hostage in Niger for eight years.',
      'eight years',
    ],
    [
      '2019-07-22',
      'Hostages freed',
      'The four engineers held hostage in Niger were freed after three years in captivity.',
      'three years',
    ],
  ),
  pair(
    'under a three-day truce',
    'same',
    ['2016-02-18', 'Truce', 'The armies of Sund and Carvania have agreed a 72-hour truce.', '72-hour'],
    [
      '2016-02-19',
      'Exchange',
      'Prisoners were exchanged under a three-day truce between Sund and Carvania.',
      'three-day',
    ],
  ),
];
