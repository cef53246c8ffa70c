import { pair, type PairCase } from './pair';

/** For each rule that keeps two figures apart, figures that it once parted wrongly, and others that it must go on parting. */
export const FIGURES_PARTED: readonly PairCase[] = [
  // Names: an owner and what it owns, numerals, units, peoples.
  pair(
    'a country and its assembly are two names',
    'same',
    [
      '2018-04-12',
      'Assembly backs water law',
      "MIRDAL - Torvania's National Assembly passed the water law on Thursday. The bill was carried by 74 votes to 39, with six abstentions. It takes effect in June.",
      '74 votes',
    ],
    [
      '2018-04-13',
      'Torvania MPs vote for meters in every home',
      "Seventy-four members voted in favour and 39 against when Torvania's parliament adopted the water law. Farmers had protested outside for days.",
      'Seventy-four members',
    ],
  ),
  pair(
    'a people is found by its country',
    'supersedes',
    [
      '2022-02-04',
      'Build-up worries Lestovia',
      'Dravinia has moved 40,000 troops to its border with Lestovia, Lestovian intelligence said on Friday. Satellite pictures showed a field hospital.',
      '40,000 troops',
    ],
    [
      '2022-03-21',
      'More soldiers sent to the frontier',
      "The number of Dravinian troops on the border with Lestovia has risen to 72,000, Lestovia's intelligence service said on Monday.",
      '72,000',
    ],
  ),
  pair(
    'the C of Celsius is nobody',
    'compatible',
    [
      '2019-07-26',
      'Hottest day in Belmora',
      'The temperature in Belmora reached 39C on Thursday, the weather service said. Trains slowed down.',
      '39C',
    ],
    [
      '2019-07-26',
      'Belmora swelters',
      'The temperature in Belmora reached 102F on Thursday, the weather service said. Zoos gave ice to bears.',
      '102F',
    ],
  ),
  pair(
    'temperatures of two towns',
    'apart',
    [
      '2019-07-26',
      'Hottest day in Belmora',
      'The temperature in Belmora reached 39C on Thursday, the weather service said.',
      '39C',
    ],
    [
      '2019-07-26',
      'Heat in Harwick',
      'The temperature in Harwick reached 41C on Thursday, the weather service said.',
      '41C',
    ],
  ),
  pair(
    'votes in two parliaments',
    'apart',
    [
      '2018-04-12',
      'Assembly backs water law',
      "MIRDAL - Torvania's National Assembly passed the water law on Thursday. The bill was carried by 74 votes to 39.",
      '74 votes',
    ],
    [
      '2018-04-12',
      'Kalmeran deputies adopt water bill',
      'The lower house of Kalmera adopted a water bill on Thursday with 112 votes in favour.',
      '112 votes',
    ],
  ),

  // Strangers: whom one article names and the other does not.
  pair(
    'pupils of a country and of a province of it',
    'different-scope',
    [
      '2018-09-03',
      'Back to school in Sarvat',
      "TELMEN - Sarvat's 1.31 million pupils went back to school on Monday after the longest summer break in Central Asia. They will find new history books.",
      '1.31 million pupils',
    ],
    [
      '2018-09-04',
      'First bell rings in Olgan',
      "OLGAN - In the province of Olgan, Sarvat's mountainous east, 187,000 pupils returned to their classrooms on Monday, the regional education department said.",
      '187,000 pupils',
    ],
  ),
  pair(
    'one sentence, told with the road and with the court',
    'same',
    [
      '2022-05-19',
      'Motorway killer sentenced',
      'A lorry driver who strangled hitchhikers along the A31 road was jailed for 34 years on Thursday. Judge Lena Hofer scolded Anton Brandl. Brandl smiled as he was led away.',
      '34 years',
    ],
    [
      '2022-05-20',
      'Brandl to spend decades behind bars',
      'Relatives wept in the Graz High Court as Anton Brandl, a lorry driver, was given a prison sentence of 34 years. Judge Lena Hofer called him cold.',
      '34 years',
    ],
  ),
  pair(
    'two matches of one club, a week apart',
    'apart',
    [
      '2016-03-02',
      'Fortuna held by Dynamo',
      'Fortuna drew 1-1 with Dynamo in the first leg of their cup semi-final on Wednesday before a crowd of 39,100 in Velden.',
      '39,100',
    ],
    [
      '2016-03-09',
      'Fortuna reach final',
      'Fortuna beat Dynamo 2-0 on Wednesday to reach the cup final. A crowd of 27,600 saw Jan Prokop score both goals.',
      '27,600',
    ],
  ),
  pair(
    'fires in two towns of one country',
    'apart',
    [
      '2014-04-14',
      'Blaze above Ranco',
      'RANCO, Chile - A fire that started on a rubbish tip burned 80 houses in the hills above Ranco on Monday, the emergency office said.',
      '80 houses',
    ],
    [
      '2014-04-16',
      'Sawmills in danger',
      'MAULLIN, Chile - Foresters were fighting a fire that has burned 32 houses in the hamlet of San Elias, officials said on Wednesday.',
      '32 houses',
    ],
  ),

  // Owners: a figure without a subject in its own sentence.
  pair(
    "a government's deficit and its country's",
    'same',
    [
      '2016-10-07',
      "Sweden's opposition tears into budget",
      'STOCKHOLM - The government presented a budget on Thursday that foresees that the country will run a deficit of 1.9 percent of GDP in 2017. Lina Forsman of the Reform Party was appalled.',
      '1.9 percent',
    ],
    [
      '2016-10-07',
      'Budget: more for police, scorn from the Greens',
      'Joakim Ekdal walked to parliament on Thursday with the budget under his arm. Few clapped. Per Aune of the Greens laughed. The finance minister expects Sweden to run a deficit of 1.9 per cent of GDP in 2017.',
      '1.9 per cent',
    ],
  ),
  pair(
    'two firms in one country',
    'apart',
    [
      '2016-10-07',
      'Brannvik beats forecasts',
      'STOCKHOLM - Paper maker Brannvik presented its accounts on Thursday. Net profit came to 310 million crowns.',
      '310 million crowns',
    ],
    [
      '2016-10-07',
      'Good year for Lundqvist',
      'STOCKHOLM - Truck maker Lundqvist reported on Thursday. Its net profit rose to 290 million crowns.',
      '290 million crowns',
    ],
  ),

  // Happenings, their countries and how long they go on.
  pair(
    'saved by a foreign navy',
    'same',
    [
      '2015-08-06',
      'Hundreds feared lost as boat capsizes',
      'A fishing boat crowded with migrants capsized off Zarwana on Wednesday. The Irish navy rescued 342 people.',
      '342 people',
    ],
    [
      '2015-08-07',
      'Survivors of Zarwana sinking reach port',
      'A ship brought 342 people, rescued from the boat that capsized off Zarwana this week, to Sicily on Friday.',
      '342 people',
    ],
  ),
  pair(
    'crushed by walls in the rains',
    'different-scope',
    [
      '2020-08-28',
      'Monsoon deaths mount',
      "Flash floods and lightning have killed 207 people across Pakistan since this year's monsoon began in June, the disaster agency said on Friday.",
      '207 people',
    ],
    [
      '2020-08-28',
      'Karachi wades home',
      'In Karachi the monsoon has killed 44 people since June, the city commissioner said on Friday, most of them electrocuted or crushed by falling walls.',
      '44 people',
    ],
  ),
  pair(
    'an uprising goes on for years',
    'supersedes',
    [
      '2012-03-14',
      'A year of revolt in Sarna',
      'The year-long uprising in Sarna has cost 7,500 lives, the UN said on Wednesday.',
      '7,500 lives',
    ],
    [
      '2014-03-14',
      'Sarna: three years on',
      'The three-year uprising in Sarna has cost 130,000 lives, the UN said on Friday.',
      '130,000 lives',
    ],
  ),
  pair(
    'two stampedes years apart',
    'apart',
    [
      '2012-03-14',
      'Crush at Sarna stadium',
      'A crush at the stadium in Sarna killed 75 people on Wednesday, doctors said.',
      '75 people',
    ],
    [
      '2014-03-14',
      'Fans die in Sarna',
      'A crush at the stadium in Sarna killed 12 people on Friday, doctors said.',
      '12 people',
    ],
  ),

  // Periods: the year that a figure is only set against.
  pair(
    'down from a year that is not its own',
    'compatible',
    [
      '2024-02-27',
      'Profit falls at Corvel',
      'Drug maker Corvel earned $2.1 billion last year. Revenue was down by about 7 per cent from the year before, the company said on Tuesday.',
      'about 7 per cent',
    ],
    [
      '2024-02-28',
      'Corvel to shed staff',
      'The drug maker Corvel made a net profit of $2.08 billion in 2023. Its revenue dropped by 7.2 per cent from 2022.',
      '7.2 per cent',
    ],
  ),
  pair(
    'revenue of two years',
    'apart',
    [
      '2024-02-27',
      'Corvel reports',
      'Drug maker Corvel had revenue of $9.1 billion in 2023, it said on Tuesday.',
      '$9.1 billion',
    ],
    [
      '2024-02-28',
      'Corvel, a history',
      'Drug maker Corvel had revenue of $6.4 billion in 2016, its best year.',
      '$6.4 billion',
    ],
  ),

  // Units and currencies under one roof.
  pair(
    'heaters and units of one recall',
    'supersedes',
    [
      '2009-05-07',
      'Brandel calls in faulty heaters',
      'Brandel is recalling 58,000 fan heaters whose switch can overheat. Four people have been burned by them.',
      '58,000 fan heaters',
    ],
    [
      '2009-08-19',
      'Heater recall widened',
      "Brandel's recall of fan heaters now covers 83,500 units, the manufacturer said on Wednesday.",
      '83,500 units',
    ],
  ),
  pair(
    'a fine for fixing prices, in two currencies',
    'not-comparable',
    [
      '2016-11-17',
      'Brussels hits cartel member Velden',
      'The European Commission on Thursday fined the parts maker Velden €98 million for fixing the price of brake discs.',
      '€98 million',
    ],
    [
      '2016-11-17',
      'Brake supplier punished',
      'Velden AG must pay a $105 million penalty for its part in a brake-disc cartel, European officials ruled on Thursday.',
      '$105 million',
    ],
  ),
  pair(
    'a fine and a turnover, in two currencies',
    'apart',
    [
      '2016-11-17',
      'Brussels hits cartel member Velden',
      'The European Commission on Thursday fined the parts maker Velden €98 million for fixing the price of brake discs.',
      '€98 million',
    ],
    [
      '2016-11-17',
      'Velden sells more in America',
      'Velden AG turned over $740 million in North America last year, a tenth more than the year before.',
      '$740 million',
    ],
  ),
  pair(
    'tents and blankets destroyed',
    'apart',
    [
      '2017-02-10',
      'Fire in Sorna camp',
      'A fire in the camp at Sorna destroyed 340 tents on Friday, aid workers said.',
      '340 tents',
    ],
    [
      '2017-02-10',
      'Camp burns',
      'The fire at Sorna on Friday destroyed 1,200 blankets in a store, aid workers said.',
      '1,200 blankets',
    ],
  ),
  pair(
    'babies and infants of one trial',
    'same',
    [
      '2021-03-18',
      'Shot shields babies',
      'The drug maker Lumina said on Thursday that an injection kept infants out of hospital. Its trial followed 4,300 babies in nine countries.',
      '4,300 babies',
    ],
    [
      '2021-03-18',
      'Hope against winter illness',
      "Children given Lumina's antibody rarely needed a bed, the company said on Thursday. The trial followed 4,300 infants.",
      '4,300 infants',
    ],
  ),
  pair(
    'one loan, its railway and its lender in three countries',
    'same',
    [
      '2021-02-09',
      'Malawi in talks on railway loan',
      'Malawi is negotiating a $640 million loan from a Chinese state bank to rebuild its railway to the Mozambican port of Nacala, officials said on Tuesday.',
      '$640 million',
    ],
    [
      '2021-02-11',
      'Minister tells of Chinese money',
      "Malawi's finance minister said on Thursday that the country would sign a $640 million loan from China for its railways next week.",
      '$640 million',
    ],
  ),

  // What flows by the day, what belongs to a country, and what a slope does.
  pair(
    'barrels a day, seven weeks later',
    'supersedes',
    [
      '2016-06-02',
      'Raids cut Sarvian oil output',
      "Attacks on pipelines have cut Sarvia's oil output to 1.4 million barrels per day, the oil minister said on Thursday.",
      '1.4 million barrels',
    ],
    [
      '2016-07-21',
      'Sarvian crude recovers',
      "Sarvia's oil output has recovered to 1.7 million barrels a day, the oil minister said on Thursday.",
      '1.7 million barrels',
    ],
  ),
  pair(
    'exports of two quarters, named by neither',
    'apart',
    [
      '2016-02-02',
      'Sarvian exports',
      "Sarvia's exports came to $4.1 billion, the statistics office said on Tuesday.",
      '$4.1 billion',
    ],
    [
      '2016-05-03',
      'Sarvian trade',
      'Exports from Sarvia were worth $3.8 billion, officials said on Tuesday as the spring began.',
      '$3.8 billion',
    ],
  ),
  pair(
    'inflation of one country, whoever is quoted on it',
    'supersedes',
    [
      '2012-03-27',
      'Hungary leaves rates alone',
      "BUDAPEST - Hungary's central bank kept its base rate at 7 percent on Tuesday. Inflation was running at 5.9 percent a year, the latest figures showed. Danubia Bank had expected it.",
      '5.9 percent',
    ],
    [
      '2012-08-28',
      'Hungary cuts',
      "The base rate of Hungary's central bank was cut on Tuesday. Inflation is now running at 5.8 percent a year, and Tibor Halasz had argued against a cut.",
      '5.8 percent',
    ],
  ),
  pair(
    'inflation of two countries',
    'apart',
    [
      '2012-03-27',
      'Hungary leaves rates alone',
      'BUDAPEST - Inflation was running at 5.9 percent a year, the latest figures showed on Tuesday.',
      '5.9 percent',
    ],
    [
      '2012-03-28',
      'Poland waits',
      'WARSAW - Inflation was running at 4.3 percent a year, the latest figures showed on Wednesday.',
      '4.3 percent',
    ],
  ),
  pair(
    'a slope that came down and a landslide',
    'supersedes',
    [
      '2021-07-12',
      'Slope falls on houses in Kurami',
      'Three people were killed and 11 were missing after a slope collapsed on to houses in Kurami, Japan, city officials said on Sunday night.',
      'Three people',
    ],
    [
      '2021-07-14',
      'Kurami landslide toll rises',
      'The number of people killed by a landslide in the Japanese city of Kurami reached eight on Wednesday.',
      'eight',
    ],
  ),
];
