import { pair, type PairCase } from './pair';

/** Figures that one article corrects or takes back. */
export const RELATIONS_CORRECTED: readonly PairCase[] = [
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
  pair(
    'an article that the paper takes back',
    'denies',
    [
      '2025-01-07',
      'Ashbourne',
      'Twenty-six patients died in the corridors of Ashbourne hospital in December.',
      'Twenty-six',
    ],
    [
      '2025-01-09',
      'Corrections',
      'An article on Tuesday said that 26 patients died in the corridors of Ashbourne hospital in December. That was wrong.',
      '26',
    ],
  ),
  pair(
    'a source that was misinformed',
    'denies',
    [
      '2022-06-13',
      'Ferry',
      'Forty-one people drowned when a ferry capsized on Lake Tumba on Saturday, the governor said.',
      'Forty-one',
    ],
    [
      '2022-06-15',
      'Ferry',
      'The governor said he had been misinformed, and that 17 people drowned when a ferry capsized on Lake Tumba on Saturday.',
      '17',
    ],
  ),
  pair(
    'some counted twice',
    'denies',
    [
      '2020-03-30',
      'Galdia',
      'The virus had killed 1,218 people in Galdia as of Sunday, the ministry said.',
      '1,218',
    ],
    [
      '2020-03-31',
      'Galdia',
      'The ministry said it had counted some dead twice, and the virus had killed 1,094 people in Galdia as of Sunday.',
      '1,094',
    ],
  ),
  pair(
    'not so many as first reported',
    'denies',
    ['2016-05-05', 'Sheep', 'Thieves stole 1,200 sheep from a farm near Harrow.', '1,200'],
    [
      '2016-05-07',
      'Sheep',
      'Thieves stole 120 sheep from a farm near Harrow, not 1,200 as first reported.',
      '120 sheep',
    ],
  ),
  pair(
    'some wrongly counted, in the sentence behind',
    'denies',
    ['2016-05-05', 'Fire', 'A fire in a mill in Lodz killed 12 people on Thursday.', '12'],
    [
      '2016-05-06',
      'Fire',
      'Nine people died in the mill fire in Lodz. The fire service had wrongly counted three who were later found.',
      'Nine',
    ],
  ),
  pair(
    'corrected to 12 from 13',
    'denies',
    [
      '2017-08-17',
      'Toll in van attack',
      'The van attack in Salou killed 13 people, police said.',
      '13 people',
    ],
    [
      '2017-08-17',
      'Police correct toll',
      'Police in Salou corrected the number of people killed in the van attack to 12 from 13.',
      '12',
    ],
  ),
  pair(
    'what grew to a number, behind what is taken back',
    'supersedes',
    [
      '2015-09-07',
      'Mine blast',
      'Rescuers had recovered nine bodies from the Jadwin mine by noon on Monday.',
      'nine bodies',
    ],
    [
      '2015-09-08',
      'Search goes on',
      'The ministry withdrew its statement that 160 miners were trapped in the Jadwin mine. Crews recovered further bodies overnight, taking to 14 the number of bodies recovered from the mine.',
      '14',
    ],
  ),
];
