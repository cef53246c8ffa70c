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
];
