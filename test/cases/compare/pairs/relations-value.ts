import { pair, type PairCase } from './pair';

/** A row for every rule on units, ranges, rounding and lengths. */
export const RELATIONS_VALUE: readonly PairCase[] = [
  pair(
    'two nouns for what is counted',
    'conflicts',
    ['2016-06-14', 'Votes', 'The bill won the votes of 212 lawmakers in Dravonia on Thursday.', '212'],
    ['2016-06-14', 'Votes', 'The bill won 198 votes in Dravonia on Thursday.', '198'],
  ),
  pair(
    'packs of two kinds',
    'not-comparable',
    ['2014-12-17', 'Tacla', 'Planes brought 40 pallets of vaccine to Tacla on Tuesday, the UN said.', '40'],
    [
      '2014-12-17',
      'Tacla',
      'Planes brought 96,000 doses of vaccine to Tacla on Tuesday, the UN said.',
      '96,000',
    ],
  ),
  pair(
    'families and people',
    'not-comparable',
    ['2014-12-17', 'Tacla', 'Fighting forced 1,200 families to flee Tacla on Tuesday, the UN said.', '1,200'],
    ['2014-12-17', 'Tacla', 'Fighting forced 7,000 people to flee Tacla on Tuesday, the UN said.', '7,000'],
  ),
  pair(
    'a gallon and a litre',
    'compatible',
    ['2018-06-05', 'Petrol', "Petrol in Oston costs $3.20 a gallon, the motorists' club said.", '3.20'],
    ['2018-06-05', 'Petrol', "Petrol in Oston costs $0.85 a litre, the motorists' club said.", '0.85'],
  ),
  pair(
    'a month and a year of pay',
    'same',
    [
      '2016-04-12',
      'Nurses',
      'Nurses in Aldon will earn 1,200 euros a month from May, the minister said.',
      '1,200',
    ],
    [
      '2016-04-13',
      'Nurses',
      'Nurses in Aldon will earn 14,400 euros a year from May, the minister said.',
      '14,400',
    ],
  ),
  pair(
    'cents and euros',
    'same',
    [
      '2018-08-08',
      'Milk',
      'Farmers in Ostra get a price of 30 cents a litre for milk, the dairy board said.',
      '30',
    ],
    [
      '2018-08-08',
      'Milk',
      'Farmers in Ostra get a price of 0.30 euros a litre for milk, the dairy board said.',
      '0.30',
    ],
  ),
  pair(
    'a flat and a square metre',
    'not-comparable',
    ['2018-08-08', 'Rents', "Rents in Malmar average 15 euros a square metre, the tenants' club said.", '15'],
    ['2018-08-08', 'Rents', "Rents in Malmar average 900 euros a flat, the tenants' club said.", '900'],
  ),
  pair(
    'crowns of a country that only one names',
    'compatible',
    ['2018-10-09', 'Drammen', 'Fjordkraft of Drammen will pay a fine of 412 million crowns.', '412'],
    [
      '2018-10-10',
      'Drammen',
      'Fjordkraft of Drammen will pay a fine of about 410 million Norwegian kroner.',
      '410',
    ],
  ),
  pair(
    'a range and a number in it',
    'compatible',
    [
      '2015-05-10',
      'Hallsay',
      'Turnout on Hallsay was between 60 and 65 percent on Sunday, officials said.',
      '60 and 65',
    ],
    ['2015-05-10', 'Hallsay', 'Turnout on Hallsay was 62.4 percent on Sunday, officials said.', '62.4'],
  ),
  pair(
    'whole per cents are rounded',
    'compatible',
    ['2015-04-20', 'Lappania', 'Turnout in Lappania on Sunday was 70 per cent.', '70 per cent'],
    ['2015-04-20', 'Lappania', 'Turnout in Lappania on Sunday was 70.1 per cent.', '70.1'],
  ),
  pair(
    'whole per cents next to each other',
    'conflicts',
    ['2015-04-20', 'Lappania', 'Turnout in Lappania on Sunday was 70 per cent.', '70 per cent'],
    ['2015-04-20', 'Lappania', 'Turnout in Lappania on Sunday was 71 per cent.', '71 per cent'],
  ),
  pair(
    'homes and people without power',
    'not-comparable',
    [
      '2019-01-09',
      'Storm',
      'The storm left 40,000 homes in Ardal without power on Tuesday, the grid said.',
      '40,000',
    ],
    [
      '2019-01-09',
      'Storm',
      'The storm left 100,000 people in Ardal without power on Tuesday, the mayor said.',
      '100,000',
    ],
  ),
  pair(
    'a sum and what each of its parts costs',
    'not-comparable',
    [
      '2019-03-04',
      'Ferries',
      'Norvia ordered 4 ferries from Aker at a cost of $400 million.',
      '$400 million',
    ],
    [
      '2019-03-04',
      'Ferries',
      'Norvia ordered 4 ferries from Aker at a cost of $100 million each.',
      '$100 million',
    ],
  ),
  pair(
    'nurses by their number',
    'conflicts',
    [
      '2023-02-08',
      'Nurses stay away',
      'Public hospitals in Orvane ran with few staff on Wednesday as 12,000 nurses went on strike.',
      '12,000',
    ],
    [
      '2023-02-08',
      'Strike smaller than feared',
      'The agency that runs Orvane’s hospitals put the number of nurses on strike on Wednesday at about 7,000.',
      '7,000',
    ],
  ),
  pair(
    'horses by their number',
    'compatible',
    ['2023-02-08', 'Fair', 'Some 1,200 horses were sold at the Orvane fair on Wednesday.', '1,200'],
    [
      '2023-02-08',
      'Fair ends',
      'The organisers of the Orvane fair put the number of horses sold on Wednesday at about 1,250.',
      '1,250',
    ],
  ),
  pair(
    'three quarters of a million',
    'same',
    [
      '2022-03-15',
      'Ferry owner fined',
      'A court in Osterhaven fined the ferry company Balder Lines €750,000 on Tuesday for dumping oil.',
      '€750,000',
    ],
    [
      '2022-03-16',
      'Oil dumping costs Balder Lines dear',
      'Balder Lines must pay three quarters of a million euros for dumping oil, a judge in Osterhaven ruled.',
      'three quarters of a million euros',
    ],
  ),
  pair(
    'metres and centimetres',
    'same',
    [
      '2016-09-05',
      'River breaks record',
      'The river Arn rose to 8.2 metres at Kellin on Sunday, the highest since records began.',
      '8.2 metres',
    ],
    [
      '2016-09-06',
      'Kellin mops up',
      'At Kellin the Arn crested at 820 centimetres on Sunday.',
      '820 centimetres',
    ],
  ),
  pair(
    'nearly, and the amount',
    'compatible',
    [
      '2018-04-22',
      'Quake shakes Menara',
      'At least 40 people were killed when an earthquake struck Menara province on Saturday, officials said.',
      'At least 40 people',
    ],
    [
      '2018-04-22',
      'Menara digs for survivors',
      'Saturday’s earthquake in Menara province killed 46 people, the governor said on Sunday.',
      '46 people',
    ],
  ),
  pair(
    'more than, and some',
    'compatible',
    [
      '2020-01-20',
      'Heat kills cattle',
      'More than 1,500 cattle have died in the heat on the Wirra plain, the farmers’ federation said.',
      'More than 1,500 cattle',
    ],
    [
      '2020-01-20',
      'Wirra counts heat’s cost',
      'Heat has killed some 1,600 cattle on the Wirra plain, farmers said on Monday.',
      'some 1,600 cattle',
    ],
  ),
  pair(
    'between, and an amount in it',
    'compatible',
    [
      '2023-05-02',
      'Museum thefts',
      'Between 1,200 and 1,500 coins were stolen from the Orbec Museum over the weekend, police said.',
      'Between 1,200 and 1,500 coins',
    ],
    [
      '2023-05-03',
      'Coins gone from Orbec',
      'Thieves took 1,380 coins from the Orbec Museum over the weekend, its director said.',
      '1,380 coins',
    ],
  ),
  pair(
    'families and people without homes',
    'not-comparable',
    [
      '2018-10-30',
      'Fine for bank',
      'The regulator fined Norvik Bank $45 million on Tuesday for laundering money.',
      '$45 million',
    ],
    [
      '2018-10-31',
      'Norvik fined',
      'Norvik Bank was fined 54 million euros for laundering money.',
      '54 million euros',
    ],
  ),
  pair(
    'two currencies of one takeover',
    'not-comparable',
    [
      '2017-09-25',
      'Homeless after storm',
      'The storm made 1,400 families homeless on the island of Perrin.',
      '1,400 families',
    ],
    [
      '2017-09-26',
      'Perrin’s homeless',
      'Some 5,200 people lost their homes on Perrin in the storm.',
      '5,200 people',
    ],
  ),
  pair(
    'truckloads and tonnes',
    'not-comparable',
    ['2023-02-21', 'Aid shipment', 'The ship carried 40 truckloads of food to Port Vesper.', '40 truckloads'],
    ['2023-02-21', 'Food for Vesper', 'The ship brought 900 tonnes of food to Port Vesper.', '900 tonnes'],
  ),
];
