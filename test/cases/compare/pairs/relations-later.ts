import { pair, type PairCase } from './pair';

/** A row for every rule that says whether a later figure takes the place of an earlier one. */
export const RELATIONS_LATER: readonly PairCase[] = [
  pair(
    'one Friday, two counts',
    'conflicts',
    ['2018-10-06', 'Tulu', 'By Friday evening, the earthquake on Tulu had killed 880 people.', '880'],
    ['2018-10-09', 'Tulu', 'By Friday evening, the earthquake on Tulu had killed 960 people.', '960'],
  ),
  pair(
    'printed later, counted earlier',
    'supersedes',
    [
      '2020-08-09',
      'Cholera',
      'Cholera has killed 135 people in Lisandra, the ministry said on Sunday.',
      '135',
    ],
    [
      '2020-08-10',
      'Cholera',
      'As of Friday, cholera had killed 120 people in Lisandra, the ministry said.',
      '120',
    ],
  ),
  pair(
    'by the end of two months',
    'supersedes',
    [
      '2015-08-03',
      'Karos',
      'By the end of June, 43,500 migrants had landed on Karos this year, the coastguard said.',
      '43,500',
    ],
    [
      '2015-08-20',
      'Karos',
      'By the end of July, 71,200 migrants had landed on Karos this year, the coastguard said.',
      '71,200',
    ],
  ),
  pair(
    "killed by Friday's blast is no count by Friday",
    'supersedes',
    [
      '2010-11-20',
      'Mine',
      'The blast at the Greymoor mine killed nine miners, the operator said on Saturday.',
      'nine',
    ],
    [
      '2010-11-21',
      'Mine',
      "The number of miners killed by Friday's blast at Greymoor rose to 14, the operator said on Sunday.",
      '14',
    ],
  ),
  pair(
    'what has now come, of what Stet knows no measure',
    'supersedes',
    ['2023-02-02', 'Gannets', 'At least 300 gannets have perished of bird flu on Skarra this winter.', '300'],
    ['2023-03-01', 'Gannets', 'Bird flu has now felled 1,150 gannets on Skarra this winter.', '1,150'],
  ),
  pair(
    'no count by Friday in what is threatened',
    'conflicts',
    [
      '2019-09-03',
      'Drivers',
      'If there is no offer by Friday, all 4,000 drivers of the Tarn buses will strike, the union said.',
      '4,000',
    ],
    [
      '2019-09-03',
      'Drivers',
      'If there is no offer by Friday, all 14,000 drivers of the Tarn buses will strike, the union said.',
      '14,000',
    ],
  ),
  pair(
    'houses counted, and a day later at least so many fewer',
    'compatible',
    ['2021-03-04', 'Quake', 'The earthquake in Padra on Thursday destroyed 300 houses.', '300'],
    [
      '2021-03-05',
      'Padra after the quake',
      "Thursday's earthquake in Padra destroyed at least 250 houses, the governor said.",
      '250',
    ],
  ),
  pair(
    'what has been done up to now, of no measure that Stet knows',
    'supersedes',
    ['2014-03-03', 'Slick', 'Oil from the tanker Ondine has come ashore along 12 kilometres of coast.', '12'],
    ['2014-03-07', 'Slick', 'The slick from the Ondine has blackened 31 kilometres of coast.', '31'],
  ),
  pair(
    'what was done on one day, of no measure that Stet knows',
    'conflicts',
    ['2018-05-28', 'Festival', 'The Lorne festival showed 200 films this year, its organisers said.', '200'],
    ['2018-06-04', 'Festival', 'The Lorne festival showed 240 films this year, its organisers said.', '240'],
  ),
  pair(
    'the dead of a fire long past',
    'conflicts',
    [
      '2016-10-17',
      'Osk',
      'Mothers remembered the 62 people who died in the Osk mill fire in October 1996.',
      '62',
    ],
    ['2017-02-08', 'Osk', 'A judge looked anew at the Osk mill fire, which killed 68 people in 1996.', '68'],
  ),
  pair(
    'the number of officials hurt, before a bare number',
    'supersedes',
    ['2022-01-14', 'Almar', 'Thirty-four officials were injured in clashes in Almar.', 'Thirty-four'],
    ['2022-01-15', 'Almar', 'The number of officials injured in the Almar clashes rose to 52.', '52'],
  ),
  pair(
    'one saying with another number',
    'conflicts',
    [
      '2019-09-03',
      'Strike',
      '“If we have no offer by Friday, all 4,000 drivers will stop work,” said Mara Dunn, who leads the union.',
      '4,000',
    ],
    [
      '2019-09-04',
      'Strike',
      '“If we have no offer by Friday, all 14,000 drivers will stop work,” said Mara Dunn, who leads the union.',
      '14,000',
    ],
  ),
  pair(
    'a count up to now, and a higher one a week on',
    'supersedes',
    [
      '2015-09-08',
      'Cinema',
      'The campaign to save the cinema in Orm has collected 4,300 signatures.',
      '4,300',
    ],
    ['2015-09-14', 'Cinema', 'Campaigners handed over 9,100 signatures to save the cinema in Orm.', '9,100'],
  ),
  pair(
    'a count that the copy says has dropped',
    'supersedes',
    [
      '2017-11-30',
      'Streets',
      'Volunteers found 184 rough sleepers on the streets of Dalmora this month, the homeless office said.',
      '184',
    ],
    [
      '2018-04-12',
      'Streets',
      'The spring count found 110 rough sleepers on the streets of Dalmora, a drop the homeless office put down to new beds.',
      '110',
    ],
  ),
  pair(
    'a total that the copy says has fallen',
    'supersedes',
    ['2018-03-01', 'War', 'Fighting near Lisk has displaced 18,400 people, the aid office said.', '18,400'],
    [
      '2018-04-12',
      'War',
      'The number of people displaced by fighting near Lisk has fallen to 11,000 as families return, the aid office said.',
      '11,000',
    ],
  ),
  pair(
    'a toll that went down without a word',
    'conflicts',
    ['2018-03-01', 'War', 'Fighting near Lisk has killed 184 people, doctors said.', '184'],
    ['2018-03-04', 'War', 'Fighting near Lisk has killed 110 people, doctors said.', '110'],
  ),
  pair(
    'a toll days on',
    'supersedes',
    [
      '2018-04-22',
      'Quake shakes Menara',
      'An earthquake in Menara province killed 46 people on Saturday, officials said.',
      '46 people',
    ],
    [
      '2018-04-25',
      'Menara toll climbs',
      'Saturday’s earthquake in Menara province killed 131 people, the governor said on Wednesday.',
      '131 people',
    ],
  ),
  pair(
    'those still without power',
    'supersedes',
    [
      '2018-09-03',
      'Power cut after storm',
      'The storm left 80,000 homes without power in Dorrin county on Sunday night.',
      '80,000 homes',
    ],
    [
      '2018-09-05',
      'Crews restore power',
      'Some 12,000 homes in Dorrin county were still without power on Wednesday after the storm.',
      '12,000 homes',
    ],
  ),
];
