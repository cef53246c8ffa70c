import { pair, type PairCase } from './pair';

/** Figures of a narrower and of a wider place, and what only looks so. */
export const RELATIONS_PLACE: readonly PairCase[] = [
  pair(
    'a town and its country, where only datelines and kinds of place say so',
    'different-scope',
    [
      '2019-08-14',
      'Floods in Sarnia',
      'Floods have killed 212 people across Sarnia since the weekend. Its port of Marwa has no water.',
      '212',
    ],
    [
      '2019-08-14',
      'Port counts its dead',
      'The floods have killed 57 people in the port of Marwa, in southern Sarnia.',
      '57',
    ],
  ),
  pair(
    'a region and the country that its ministry is of',
    'different-scope',
    [
      '2015-05-20',
      'Locusts',
      'Locusts have destroyed 4,100 hectares of maize in the northern region of Tessa, the farm ministry of Quorra said.',
      '4,100',
    ],
    [
      '2015-05-22',
      'Aid for Quorra',
      'Locusts have destroyed 26,000 hectares of maize in Quorra, the farm ministry said.',
      '26,000',
    ],
  ),
  pair(
    'a country and its province, both without a name in the sentence',
    'different-scope',
    [
      '2015-10-20',
      'Dengue',
      'Dengue fever has killed 318 people across Montevar, the health ministry said.',
      '318',
    ],
    [
      '2015-10-20',
      'Dengue in Montevar',
      'Dengue fever has killed 47 people in the province, its health director said.',
      '47',
    ],
  ),
  pair(
    'this one town, before a number',
    'different-scope',
    [
      '2013-10-11',
      'Cyclone Tara',
      'Cyclone Tara forced 460,000 people to evacuate in Udayan state on Friday.',
      '460,000',
    ],
    [
      '2013-10-11',
      'Cyclone Tara',
      'In this one town 22,000 people were evacuated ahead of Cyclone Tara on Friday.',
      '22,000',
    ],
  ),
  pair(
    'a county and a town',
    'different-scope',
    [
      '2024-01-10',
      'Potholes',
      'Wexshire council repaired 18,400 potholes across the county last year.',
      '18,400',
    ],
    [
      '2024-01-11',
      'Potholes',
      'Wexshire council repaired 2,150 potholes in the town of Hexley last year.',
      '2,150',
    ],
  ),
  pair(
    'a part of a country',
    'different-scope',
    [
      '2013-03-04',
      'Syria',
      'The fighting has displaced 40,000 people in northern Syria, the UN said.',
      '40,000',
    ],
    ['2013-03-04', 'Syria', 'The fighting has displaced 95,000 people in Syria, the UN said.', '95,000'],
  ),
  pair(
    'enough to govern alone is no place alone',
    'same',
    [
      '2024-09-22',
      'Tolva',
      "The Progress Party won 61 seats in Sunday's election in Tolva, enough to govern alone.",
      '61',
    ],
    [
      '2024-09-22',
      'Tolva',
      "The Progress Party won sixty-one seats in Sunday's election in Tolva.",
      'sixty-one',
    ],
  ),
  pair(
    'a state newspaper is no state',
    'conflicts',
    [
      '2018-06-14',
      'Ferry',
      'A fire on a ferry near the island of Sula killed 12 people on Wednesday, the navy said.',
      '12',
    ],
    [
      '2018-06-14',
      'Ferry',
      'A fire on a ferry near the island of Sula killed 17 people on Wednesday, a state newspaper said.',
      '17',
    ],
  ),
  pair(
    'a place that only the speaker is in',
    'different-scope',
    [
      '2016-01-06',
      'Asylum',
      'Germany took in 1.09 million asylum seekers in 2015, the interior ministry in Berlin said.',
      '1.09',
    ],
    [
      '2016-01-08',
      'Asylum',
      'Bavaria took in 160,000 asylum seekers in 2015, its premier said in Kreuth.',
      '160,000',
    ],
  ),
  pair(
    'where a march ended is not where it was counted',
    'conflicts',
    ['2019-09-21', 'Madrid', 'Some 25,000 people marched through Madrid on Saturday, police said.', '25,000'],
    [
      '2019-09-21',
      'Madrid',
      'Organisers said 80,000 people marched through Madrid on Saturday, which ended peacefully at Puerta del Sol.',
      '80,000',
    ],
  ),
  pair(
    'one number for a city and its country',
    'same',
    ['2015-11-20', 'Hotel', 'Troops freed 80 hostages from a hotel in Mali on Friday.', '80'],
    ['2015-11-20', 'Hotel', 'Troops freed 80 hostages from a hotel in Bamako on Friday.', '80'],
  ),
  pair(
    'a part that is more than its whole',
    'conflicts',
    [
      '2018-02-01',
      'Flu',
      'Flu has killed 310 people across Spain this winter, the health ministry said.',
      '310',
    ],
    [
      '2018-02-01',
      'Flu',
      'Flu has killed 540 people in Madrid this winter, the health ministry said.',
      '540',
    ],
  ),
  pair(
    'a town and two provinces',
    'different-scope',
    ['2016-04-20', 'Manora', 'The earthquake destroyed 700 homes in the coastal town of Manora.', '700'],
    [
      '2016-04-20',
      'Manora',
      'The earthquake destroyed 7,000 homes in the two provinces on the coast.',
      '7,000',
    ],
  ),
  pair(
    'a country, under a headline that ends with who says so',
    'different-scope',
    [
      '2014-07-03',
      'Rents climb again, lender says',
      'British rents were 4.8 percent higher in June than a year before.',
      '4.8',
    ],
    [
      '2014-07-03',
      'London pulls away',
      'Rents in London were 12 percent higher in June than a year before.',
      '12 percent',
    ],
  ),
  pair(
    'a country twice, under such a headline',
    'conflicts',
    [
      '2014-07-03',
      'Rents climb again, lender says',
      'British rents were 4.8 percent higher in June than a year before.',
      '4.8',
    ],
    [
      '2014-07-03',
      'Rents up',
      'Rents in Britain were 12 percent higher in June than a year before.',
      '12 percent',
    ],
  ),
  pair(
    'the north of a country',
    'different-scope',
    [
      '2019-11-04',
      'Wheat harvest',
      'Farmers in Tarsia brought in 4.6 million tonnes of wheat this year.',
      '4.6 million tonnes',
    ],
    [
      '2019-11-05',
      'Northern harvest',
      'In the north of Tarsia the wheat harvest came to 1.1 million tonnes this year.',
      '1.1 million tonnes',
    ],
  ),
];
