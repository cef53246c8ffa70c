import { pair, type PairCase } from './pair';

/** A city, a spot or a capital and the country it is in, where words and not names say so. */
export const RELATIONS_WITHIN: readonly PairCase[] = [
  pair(
    'a continent and the world',
    'different-scope',
    ['2018-07-26', 'Valmo', 'Valmo sold 1.9 million cars in Europe in the first half of 2018.', '1.9'],
    ['2018-07-26', 'Valmo', 'Valmo sold 5.1 million cars worldwide in the first half of 2018.', '5.1'],
  ),
  pair(
    'the capital of a country',
    'different-scope',
    ['2017-09-20', 'Quake', 'The earthquake killed 86 people in the capital of Azteca.', '86'],
    ['2017-09-20', 'Quake', 'The earthquake killed 225 people across Azteca.', '225'],
  ),
  pair(
    'a city that acts, and the country that only describes it',
    'different-scope',
    [
      '2019-01-15',
      'Croatia',
      'Croatia was visited by 19.7 million tourists in 2018, the tourism ministry said.',
      '19.7',
    ],
    [
      '2019-01-16',
      'Dubrovnik',
      "Dubrovnik was visited by 1.27 million tourists in 2018, the Croatian city's tourist board said.",
      '1.27',
    ],
  ),
  pair(
    'those of the uprooted who live in one district',
    'different-scope',
    [
      '2020-12-09',
      'War',
      'Fighting has driven 424,000 people from their homes in Cabo Selva, the UN said.',
      '424,000',
    ],
    [
      '2020-12-09',
      'War',
      'Of those uprooted by the fighting in Cabo Selva, 52,000 have settled in this one district, its head said.',
      '52,000',
    ],
  ),
  pair(
    'a fire west of a town and near it',
    'supersedes',
    [
      '2017-08-21',
      'Fire',
      'A wildfire in the hills west of Salmon had burned 8,400 acres by Monday evening.',
      '8,400',
    ],
    [
      '2017-08-23',
      'Fire',
      'The wildfire near Salmon has burned 13,900 acres, fire managers said Wednesday.',
      '13,900',
    ],
  ),
  pair(
    'a fire in the west of a province and in the province',
    'different-scope',
    [
      '2017-08-21',
      'Fire',
      'Wildfires in the west of Saraya province had burned 8,400 acres by Monday evening.',
      '8,400',
    ],
    [
      '2017-08-21',
      'Fire',
      'Wildfires in Saraya province had burned 13,900 acres by Monday evening.',
      '13,900',
    ],
  ),
  pair(
    'a province, where most are in a town',
    'supersedes',
    [
      '2019-04-15',
      'Cholera in Orvane',
      'More than 6,300 cholera cases have been recorded in Sarneth province, most of them in the crowded camps around Tolm.',
      '6,300',
    ],
    [
      '2019-04-19',
      'Cholera spreads',
      'Sarneth province has recorded 6,900 cholera cases, the health ministry said.',
      '6,900',
    ],
  ),
  pair(
    'the town in which most of a province are',
    'different-scope',
    [
      '2019-04-15',
      'Cholera in Orvane',
      'More than 6,300 cholera cases have been recorded in Sarneth province, most of them in the crowded camps around the town of Tolm.',
      '6,300',
    ],
    [
      '2019-04-15',
      'Cholera in Tolm',
      'A total of 5,100 cholera cases have been recorded in the town of Tolm, in Sarneth province.',
      '5,100',
    ],
  ),
  pair(
    'the capital by the adjective of its country, and the country',
    'different-scope',
    [
      '2017-05-20',
      'March broken up',
      'Riot police detained 137 people in the Georgian capital on Saturday at a march against the prime minister.',
      '137',
    ],
    [
      '2017-05-21',
      'Marchers held',
      'Georgian police held 312 people across the country during Saturday’s marches against the prime minister.',
      '312',
    ],
  ),
  pair(
    'the capital twice, once by the adjective of its country',
    'conflicts',
    [
      '2017-05-21',
      'March broken up',
      'Riot police detained 137 people in the Georgian capital on Saturday at a march against the prime minister.',
      '137',
    ],
    [
      '2017-05-21',
      'Marchers held',
      'Georgian police held 312 people in Tbilisi, the capital, during Saturday’s march against the prime minister.',
      '312',
    ],
  ),
  pair(
    'one fire, and all of a country',
    'different-scope',
    [
      '2020-07-21',
      'Arvela blaze out of control',
      'The forest fire in the hills above Arvela has blackened 19,500 hectares since Friday, the civil protection service said.',
      '19,500',
    ],
    [
      '2020-07-21',
      'Country asks for planes',
      'Some 34,000 hectares have burned nationwide since Friday, the interior minister said as wildfires spread.',
      '34,000',
    ],
  ),
  pair(
    'one storm, which crosses a country',
    'supersedes',
    [
      '2020-07-21',
      'Storm Greta',
      'The storm has cut power to 19,500 homes since Monday, the grid operator said.',
      '19,500',
    ],
    [
      '2020-07-22',
      'Storm Greta moves on',
      'The storm has cut power to 34,000 homes nationwide, the grid operator said.',
      '34,000',
    ],
  ),
  pair(
    'a country that acts, and a region named beside it',
    'supersedes',
    [
      '2018-09-11',
      'Drought eats into crop',
      'Australia will harvest 20.3 million tonnes of wheat this season, the forecaster said, as drought shrivels crops in Queensland.',
      '20.3',
    ],
    [
      '2018-12-04',
      'Crop estimate trimmed',
      'Australia’s forecaster cut its estimate of this season’s wheat harvest to 17.6 million tonnes.',
      '17.6',
    ],
  ),
  pair(
    'a region, with what happened elsewhere told behind it',
    'different-scope',
    [
      '2018-09-11',
      'Floods',
      'Floods have killed 31 people in Queensland, as heavy rain moves towards Sydney.',
      '31',
    ],
    [
      '2018-09-11',
      'Floods in Australia',
      'Floods have killed 58 people across Australia since Sunday.',
      '58',
    ],
  ),
  pair(
    'a plant and the world',
    'different-scope',
    [
      '2022-01-18',
      'Jobs to go worldwide',
      'The engineering group Maas Kolb will cut 6,000 jobs worldwide, it said on Tuesday.',
      '6,000 jobs',
    ],
    [
      '2022-01-18',
      'Plant to lose jobs',
      'Maas Kolb will cut 450 jobs at its plant in Dunmere, the union said.',
      '450 jobs',
    ],
  ),
  pair(
    'a city alone',
    'different-scope',
    [
      '2021-05-28',
      'Arrests',
      'Police arrested 84 people across Tarsia in raids on a drug ring on Thursday.',
      '84 people',
    ],
    [
      '2021-05-28',
      'Raids in Kellin',
      'In the city of Kellin alone, police arrested 19 people in Thursday’s raids on a drug ring.',
      '19 people',
    ],
  ),
  pair(
    'a part that, a day later, is more than the whole was',
    'supersedes',
    [
      '2021-02-17',
      'Quake in Menara',
      'An earthquake struck Menara province on Wednesday, killing at least 12 people.',
      '12',
    ],
    [
      '2021-02-18',
      'Toll climbs',
      'Rescuers had recovered 31 bodies by Thursday after the earthquake in the town of Rabor, in Menara province.',
      '31',
    ],
  ),
  pair(
    'a part that, a day later, is less than the whole was',
    'different-scope',
    [
      '2021-02-17',
      'Quake in Menara',
      'An earthquake struck Menara province on Wednesday, killing at least 40 people.',
      '40',
    ],
    [
      '2021-02-18',
      'Rabor',
      'The earthquake killed 31 people in the town of Rabor, in Menara province, alone.',
      '31',
    ],
  ),
];
