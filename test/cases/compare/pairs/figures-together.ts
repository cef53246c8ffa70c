import { pair, type PairCase } from './pair';

/** Figures that answer one question, by relation. */
export const FIGURES_TOGETHER: readonly PairCase[] = [
  // same
  pair(
    'jobs in words and in digits',
    'same',
    [
      '2019-05-02',
      'Norvik to shut Hull plant',
      'Norvik Steel will close its plant in Hull next spring, cutting two thousand jobs, the company said on Thursday.',
      'two thousand',
    ],
    [
      '2019-05-03',
      'Steelmaker closes Hull works',
      'The closure of the Norvik Steel works in Hull will mean the loss of 2,000 jobs. Unions called it a betrayal.',
      '2,000',
    ],
  ),
  pair(
    'a fine in two notations',
    'same',
    [
      '2020-09-10',
      'Regulator fines Castell Bank',
      'Castell Bank was fined £37.8 million by the regulator on Thursday over failures in its money-laundering controls.',
      '37.8',
    ],
    [
      '2020-09-10',
      'Castell penalised',
      'The Financial Conduct Authority has handed Castell Bank a £37.8m penalty for weak money-laundering checks.',
      '37.8',
    ],
  ),
  pair(
    'per cent and %',
    'same',
    [
      '2021-10-18',
      'Turnout low in Lavria',
      'Turnout in the Lavria presidential election was 46 per cent, the electoral commission said.',
      '46',
    ],
    [
      '2021-10-18',
      'Lavria votes',
      'Only 46% of voters took part in the presidential election in Lavria, according to the electoral commission, which called the turnout disappointing.',
      '46',
    ],
  ),
  pair(
    'some and about',
    'same',
    [
      '2018-07-01',
      'Thousands march in Tallinn',
      'Some 12,000 people marched through Tallinn on Sunday to demand action on the climate.',
      'Some 12,000',
    ],
    [
      '2018-07-01',
      'Climate march',
      'About 12,000 people joined the climate march in Tallinn on Sunday, police said.',
      'About 12,000',
    ],
  ),
  pair(
    'killed and lost their lives',
    'same',
    [
      '2022-01-15',
      'Bus falls into ravine',
      'At least 29 people were killed when a bus plunged into a ravine in northern Peru on Friday.',
      '29',
    ],
    [
      '2022-01-15',
      'Peru bus disaster',
      'At least 29 people lost their lives after their bus left a mountain road and fell into a ravine in Peru.',
      '29',
    ],
  ),
  pair(
    'magnitude said twice',
    'same',
    [
      '2023-04-03',
      'Quake shakes Lombok',
      'A magnitude 6.4 earthquake struck off the Indonesian island of Lombok on Monday.',
      '6.4',
    ],
    [
      '2023-04-03',
      'Lombok quake',
      'The earthquake off Lombok had a magnitude of 6.4, the US Geological Survey said.',
      '6.4',
    ],
  ),
  // compatible
  pair(
    'a deal rounded',
    'compatible',
    [
      '2017-06-12',
      'Orlen buys Baltona',
      'Hanse Retail has agreed to buy the chain Baltona for €1.18 billion, the two companies said on Monday.',
      '1.18',
    ],
    [
      '2017-06-12',
      'Baltona sold',
      'Hanse Retail is to acquire Baltona in a deal worth about 1.2bn euros.',
      '1.2bn',
    ],
  ),
  pair(
    'nearly fifty and forty-eight',
    'compatible',
    [
      '2016-02-11',
      'Prison riot',
      'Nearly 50 people were killed in a riot at a prison in the Mexican city of Monterrey on Thursday.',
      '50',
    ],
    [
      '2016-02-11',
      'Deadly riot in Monterrey',
      'A riot between rival gangs at a prison in Monterrey, Mexico, left 49 people dead.',
      '49',
    ],
  ),
  pair(
    'at least, on the same day',
    'compatible',
    [
      '2019-03-24',
      'Cyclone hits Mozambique',
      'At least 417 people have died in Mozambique since Cyclone Idra made landfall, the government said on Sunday.',
      '417',
    ],
    [
      '2019-03-24',
      'Mozambique cyclone',
      'Cyclone Idra has killed 446 people in Mozambique, the environment minister said.',
      '446',
    ],
  ),
  pair(
    'a crowd rounded',
    'compatible',
    [
      '2022-08-20',
      'United win at home',
      'A crowd of 73,711 watched United beat Rovers 2-1 at Carrow Lane on Saturday.',
      '73,711',
    ],
    [
      '2022-08-20',
      'Rovers beaten',
      'Rovers lost 2-1 to United in front of almost 74,000 spectators at Carrow Lane.',
      '74,000',
    ],
  ),
  pair(
    'miles and kilometres',
    'compatible',
    [
      '2021-08-01',
      'Border wall grows',
      'Hungary has built a fence 175 km long on its border with Serbia to keep migrants out.',
      '175',
    ],
    [
      '2021-08-01',
      'Hungary seals border',
      'The fence that Hungary put up along the Serbian border against migrants is 109 miles long.',
      '109',
    ],
  ),
  pair(
    'a range and a number within it',
    'compatible',
    [
      '2020-11-09',
      'Vaccine trial',
      'The Corvax vaccine was between 90 and 95 percent effective in a trial of 40,000 people, the maker Bellmer said.',
      '90 and 95',
    ],
    [
      '2020-11-10',
      'Vaccine hopes',
      'Bellmer said its Corvax vaccine had proved 94 percent effective in the trial.',
      '94',
    ],
  ),
  pair(
    'over and a number above',
    'compatible',
    [
      '2018-10-05',
      'Refugees in Uganda',
      'Uganda shelters more than 1.1 million refugees in its camps, the UN refugee agency said on Friday.',
      '1.1 million',
    ],
    [
      '2018-10-05',
      'Uganda camps full',
      'There are 1.15 million refugees sheltered in camps in Uganda, according to the UN refugee agency.',
      '1.15 million',
    ],
  ),
  pair(
    'one length, two dates',
    'compatible',
    [
      '2018-04-10',
      'Talks on Yemen war',
      'Envoys met in Geneva to seek an end to the three-year war in Yemen.',
      'three-year',
    ],
    ['2020-04-12', 'Truce in Yemen', 'A truce has begun in Yemen after five years of war.', 'five years'],
  ),
  pair(
    'tonnes and kilograms',
    'compatible',
    [
      '2021-02-24',
      'Cocaine found in Hamburg',
      'German customs officers seized 16 tonnes of cocaine at the port of Hamburg.',
      '16 tonnes',
    ],
    [
      '2021-02-24',
      'Record haul',
      'The cocaine seized in Hamburg by German customs weighed 16,174 kilograms.',
      '16,174',
    ],
  ),
  // supersedes
  pair(
    'a quake toll over three days',
    'supersedes',
    [
      '2015-04-25',
      'Quake kills hundreds in Nepal',
      'A powerful earthquake killed at least 1,130 people in Nepal on Saturday.',
      '1,130',
    ],
    [
      '2015-04-28',
      'Nepal toll climbs',
      'The death toll from the earthquake in Nepal has risen to 5,057, the home ministry said on Tuesday.',
      '5,057',
    ],
  ),
  pair(
    'a rate from month to month',
    'supersedes',
    [
      '2019-04-05',
      'Jobless rate steady',
      'The unemployment rate in Canada stood at 5.8 percent in March, Statistics Canada said.',
      '5.8',
    ],
    [
      '2019-07-05',
      'Canadian job market',
      "Canada's unemployment rate fell to 5.5 percent in June, Statistics Canada said on Friday.",
      '5.5',
    ],
  ),
  pair(
    'a central bank raises its rate',
    'supersedes',
    [
      '2022-05-05',
      'Bank of England acts',
      'The Bank of England raised its base rate to 1 percent on Thursday.',
      '1 percent',
    ],
    [
      '2022-08-04',
      'Rates up again',
      'The Bank of England has lifted interest rates to 1.75 percent, the largest rise in 27 years.',
      '1.75',
    ],
  ),
  pair(
    'a wildfire grows',
    'supersedes',
    [
      '2020-09-08',
      'Fire near Fresno',
      'The Creek Fire in California has burned 135,000 acres since Friday.',
      '135,000',
    ],
    [
      '2020-09-14',
      'Creek Fire spreads',
      'The Creek Fire, one of the largest in California, had scorched 212,000 acres by Monday.',
      '212,000',
    ],
  ),
  pair(
    'arrests over a week of unrest',
    'supersedes',
    [
      '2021-05-03',
      'Protests in Tunis',
      'Police in Tunis have arrested 240 people during protests over bread prices.',
      '240',
    ],
    [
      '2021-05-08',
      'Tunisia protests go on',
      'More than 600 people have now been detained in the protests in Tunis over bread prices, rights groups said.',
      '600',
    ],
  ),
  pair(
    'confirmed cases of an outbreak',
    'supersedes',
    [
      '2018-05-18',
      'Ebola in Congo',
      'Congo has recorded 45 cases in the Ebola outbreak around Mbandaka, the World Health Organization said.',
      '45 cases',
    ],
    [
      '2018-06-20',
      'Ebola outbreak',
      'The Ebola outbreak around Mbandaka in Congo now stands at 61 cases, the WHO said.',
      '61 cases',
    ],
  ),
  pair(
    'an oil price a month apart',
    'supersedes',
    ['2018-09-03', 'Oil firm', 'Brent crude traded at $78 a barrel on Monday.', '$78'],
    [
      '2018-10-03',
      'Oil at four-year high',
      'The price of Brent crude rose to $86 a barrel on Wednesday.',
      '$86',
    ],
  ),
  // conflicts
  pair(
    'two tolls of one day',
    'conflicts',
    [
      '2020-03-02',
      'Bombing in Kunduz',
      'A car bomb killed 63 people in the Afghan city of Kunduz on 2 March.',
      '63',
    ],
    [
      '2020-03-02',
      'Kunduz blast',
      'The car bomb in Kunduz, in northern Afghanistan, left 48 people dead on 2 March, officials said.',
      '48',
    ],
  ),
  pair(
    'a toll that fell',
    'conflicts',
    [
      '2023-02-08',
      'Ferry toll',
      'The sinking of the ferry Amalia off the Philippine island of Cebu has killed 112 people, the coastguard said.',
      '112',
    ],
    [
      '2023-02-11',
      'Ferry Amalia',
      'The coastguard said 97 people died when the ferry Amalia sank off Cebu in the Philippines.',
      '97',
    ],
  ),
  pair(
    'two attendances',
    'conflicts',
    [
      '2019-06-01',
      'Final in Madrid',
      'A crowd of 63,272 attended the Champions League final in Madrid on Saturday.',
      '63,272',
    ],
    [
      '2019-06-02',
      'Night in Madrid',
      'The Champions League final in Madrid was watched by an attendance of 58,272.',
      '58,272',
    ],
  ),
  pair(
    'a sentence of two lengths',
    'conflicts',
    [
      '2022-03-22',
      'Banker jailed',
      'The former head of Metropol Bank, Viktor Lasko, was sentenced to nine years in prison for fraud on Tuesday.',
      'nine years',
    ],
    [
      '2022-03-22',
      'Lasko guilty',
      'Viktor Lasko, who ran Metropol Bank, received a prison sentence of 12 years for fraud.',
      '12 years',
    ],
  ),
  pair(
    'one loan, two sizes',
    'conflicts',
    [
      '2016-12-01',
      'Loan for Kenya',
      'China will lend Kenya $3.6 billion to build a railway from Nairobi to Naivasha.',
      '3.6',
    ],
    [
      '2016-12-01',
      'Railway loan',
      'Kenya has secured a $1.5 billion loan from China for the railway from Nairobi to Naivasha.',
      '1.5',
    ],
  ),
  pair(
    'a vote share',
    'conflicts',
    [
      '2020-08-10',
      'Result in Belarus',
      'President Petrov won 80 percent of the vote in the election in Belarus, state television said.',
      '80',
    ],
    [
      '2020-08-10',
      'Petrov re-elected',
      'Petrov took 65 percent of the vote in the presidential election in Belarus, according to the count.',
      '65',
    ],
  ),
  pair(
    'a magnitude',
    'conflicts',
    [
      '2016-08-24',
      'Quake in Italy',
      'An earthquake of magnitude 6.2 destroyed the town of Amatrice in central Italy on Wednesday.',
      '6.2',
    ],
    [
      '2016-08-24',
      'Amatrice in ruins',
      'The magnitude 7.1 earthquake that struck Amatrice in Italy was felt in Rome.',
      '7.1',
    ],
  ),
  pair(
    'up and down',
    'conflicts',
    [
      '2021-07-29',
      'Galp results',
      'Profit at Marena Oil rose 12 percent in the second quarter of 2021.',
      '12',
    ],
    [
      '2021-07-29',
      'Marena Oil',
      'Marena Oil said its profit fell 12 percent in the second quarter of 2021.',
      '12',
    ],
  ),
  // different scope
  pair(
    'a country and one city',
    'different-scope',
    [
      '2022-08-29',
      'Floods in Pakistan',
      'Floods have killed 1,136 people across Pakistan since June, the disaster agency said.',
      '1,136',
    ],
    [
      '2022-08-29',
      'Karachi under water',
      'The floods have killed 84 people in the Pakistani city of Karachi alone.',
      '84',
    ],
  ),
  pair(
    'a quarter and a year',
    'different-scope',
    [
      '2020-02-01',
      'Lumen sales',
      'Revenue at the phone maker Lumen came to $9.2 billion in the fourth quarter of 2019.',
      '9.2',
    ],
    ['2020-02-01', 'Lumen year', 'Lumen, the phone maker, had revenue of $31.4 billion in 2019.', '31.4'],
  ),
  pair(
    'everybody and the children',
    'different-scope',
    [
      '2018-11-20',
      'War in Yemen',
      'Fighting has displaced 570,000 people from the Yemeni port of Hodeidah.',
      '570,000',
    ],
    [
      '2018-11-20',
      'Children of Hodeidah',
      'The fighting has displaced 230,000 children from Hodeidah in Yemen, the charity said.',
      '230,000',
    ],
  ),
  pair(
    'nationwide and in the capital',
    'different-scope',
    [
      '2019-11-19',
      'Unrest in Iran',
      'At least 106 protesters have been killed in the protests across Iran over fuel prices, Amnesty said.',
      '106',
    ],
    [
      '2019-11-19',
      'Tehran quiet',
      'In the capital, Tehran, 14 protesters were killed in the protests over fuel prices.',
      '14',
    ],
  ),
  pair(
    'a state and a county',
    'different-scope',
    ['2017-10-12', 'Fires in California', 'Wildfires have killed 31 people in California this week.', '31'],
    [
      '2017-10-12',
      'Sonoma counts its dead',
      'The wildfires have killed 17 people in Sonoma County, in northern California.',
      '17',
    ],
  ),
  // not comparable
  pair(
    'two currencies',
    'not-comparable',
    [
      '2019-01-21',
      'France fines search firm',
      'The French regulator has fined Quaero €54 million for breaking privacy rules.',
      '54',
    ],
    [
      '2019-01-21',
      'Quaero penalised',
      'Quaero was hit with a fine of $45 million by the privacy regulator in France.',
      '45',
    ],
  ),
  pair(
    'families and people',
    'not-comparable',
    [
      '2021-09-02',
      'Flooding in Sylhet',
      'Floods have displaced 12,000 families in the Bangladeshi district of Sylhet.',
      '12,000',
    ],
    [
      '2021-09-02',
      'Sylhet floods',
      'The floods in Sylhet, Bangladesh, have displaced 31,000 people, aid workers said.',
      '31,000',
    ],
  ),
  pair(
    'a takeover in pounds and euros',
    'not-comparable',
    [
      '2018-03-09',
      'Bid for Ravel',
      'The engineering group Ravel has accepted a takeover offer of £810 million from Kestrel Partners.',
      '810',
    ],
    [
      '2018-03-09',
      'Kestrel wins Ravel',
      'Kestrel Partners will acquire the engineering group Ravel in a takeover worth €920 million.',
      '920',
    ],
  ),
  // denies
  pair(
    'a denied lay-off',
    'denies',
    [
      '2023-01-10',
      'Software firm to cut staff',
      'The software company Brightline plans to cut 4,000 jobs this year, two newspapers reported.',
      '4,000',
    ],
    [
      '2023-01-11',
      'Brightline answers',
      'Brightline denied on Wednesday that it planned to cut 4,000 jobs.',
      '4,000',
    ],
  ),
  pair(
    'a corrected toll',
    'denies',
    [
      '2020-08-05',
      'Beirut blast',
      'The explosion in the port of Beirut killed 157 people, the health ministry said.',
      '157',
    ],
    [
      '2020-08-06',
      'Toll corrected',
      'The health ministry revised the death toll from the Beirut port explosion down to 149, saying some bodies had been counted twice.',
      '149',
    ],
  ),
  pair(
    'a loan its lender knows nothing of',
    'denies',
    [
      '2015-06-18',
      'Athens counts on Moscow',
      'Greece will receive a loan of $5 billion from Russia, a Greek minister said on Thursday.',
      '5 billion',
    ],
    [
      '2015-06-19',
      'Kremlin: no loan',
      'The Kremlin dismissed reports that Russia would lend Greece $5 billion.',
      '5 billion',
    ],
  ),
  pair(
    'a ransom called false',
    'denies',
    [
      '2017-03-03',
      'Ransom for crew',
      'The owners of the tanker Sea Star paid a ransom of $2 million to Somali pirates, local elders said.',
      '2 million',
    ],
    [
      '2017-03-05',
      'Owners speak',
      'Reports that a ransom of $2 million was paid for the tanker Sea Star in Somalia are false, its owners said.',
      '2 million',
    ],
  ),
];
