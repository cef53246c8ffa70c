import { pair, type PairCase } from './pair';

/** What rules once parted that is one question, and beside each what looks like it and is not. */
export const FIGURES_UNPARTED: readonly PairCase[] = [
  // Units and nouns.
  pair(
    'how much has been counted, whatever the votes in the same breath',
    'supersedes',
    [
      '2018-05-07',
      'Varga leads in Lomnica',
      "LOMNICA - Petra Varga led the race for mayor of Lomnica on Monday, taking 44 percent of the vote with 58% of tally sheets counted. Sunday's ballot was calm.",
      '58%',
    ],
    [
      '2018-05-09',
      'Varga all but certain of Lomnica',
      'LOMNICA - Election officials said on Wednesday that 96 percent of tally sheets had been processed. Petra Varga stayed ahead in the race for mayor.',
      '96 percent',
    ],
  ),
  pair(
    'a share of the vote and a share of the voters',
    'apart',
    [
      '2018-05-07',
      'Varga leads in Lomnica',
      'LOMNICA - Petra Varga took 44 percent of the vote in the race for mayor of Lomnica, officials said on Monday.',
      '44 percent',
    ],
    [
      '2018-05-07',
      'Few vote in Lomnica',
      "LOMNICA - Turnout in Sunday's race for mayor of Lomnica was 61 percent, officials said on Monday.",
      '61 percent',
    ],
  ),
  pair(
    'gas by volume and gas by what it burns to',
    'not-comparable',
    [
      '2021-03-02',
      'Sarnova signs gas deal with Brennan',
      'Sarnova Energy will buy 2 billion cubic metres of gas a year from Brennan Resources under a contract signed on Tuesday.',
      '2 billion cubic metres',
    ],
    [
      '2021-03-02',
      'Brennan finds buyer in Sarnova',
      'Brennan Resources said on Tuesday it would supply Sarnova Energy with 21 terawatt-hours of gas a year.',
      '21 terawatt-hours',
    ],
  ),
  pair(
    'the water of a reservoir and the power of its dam',
    'apart',
    [
      '2021-03-02',
      'Kolva reservoir fills',
      'The Kolva reservoir held 2 billion cubic metres of water on Tuesday, the dam operator said.',
      '2 billion cubic metres',
    ],
    [
      '2021-03-02',
      'Kolva dam output',
      'The Kolva dam generated 21 terawatt-hours of power last year, its operator said on Tuesday.',
      '21 terawatt-hours',
    ],
  ),
  pair(
    'attackers and assailants',
    'same',
    [
      '2016-02-01',
      'Raid on Teral checkpoint',
      'Gunmen stormed an army checkpoint at Teral on Monday and killed three soldiers. Five of the attackers were shot dead.',
      'Five',
    ],
    [
      '2016-02-01',
      'Soldiers die at Teral',
      'Three soldiers died in an assault on a checkpoint at Teral on Monday. The garrison killed five assailants, the army said.',
      'five assailants',
    ],
  ),
  // Time.
  pair(
    'the seats of a stadium, two years later',
    'same',
    [
      '2014-05-13',
      'Work begins on Harnow stadium',
      'Builders broke ground on Tuesday for the Quayside stadium in Harnow, which will have 31,500 seats and two museums.',
      '31,500 seats',
    ],
    [
      '2016-09-20',
      'Harnow stadium bill grows again',
      'The Quayside stadium in Harnow will cost more than planned, the city said on Tuesday. It will still have 31,500 seats.',
      '31,500 seats',
    ],
  ),
  pair(
    'the seats of a party in two elections',
    'apart',
    [
      '2014-05-13',
      'Farmers gain in Harnow vote',
      'The Farmers Party won 31 seats in the parliamentary election in Harnow, final results showed on Tuesday.',
      '31 seats',
    ],
    [
      '2018-05-15',
      'Farmers hold on in Harnow',
      'The Farmers Party won 34 seats in the parliamentary election in Harnow, final results showed on Tuesday.',
      '34 seats',
    ],
  ),
  pair(
    'a queue that is counted again a year later',
    'supersedes',
    [
      '2019-03-05',
      'Housing queue grows in Wexley',
      'The council house waiting list in Wexley stood at 4,120 households at the end of February, councillors heard on Monday.',
      '4,120 households',
    ],
    [
      '2020-03-10',
      'Wexley short of homes',
      'The council house waiting list in Wexley came to 4,480 households at the end of last month, according to a report published on Tuesday.',
      '4,480 households',
    ],
  ),
  pair(
    'those hurt on one road, a year apart',
    'apart',
    [
      '2019-03-05',
      'Coach leaves road near Wexley',
      'A coach left the road near Wexley on Monday and 41 passengers were hurt, police said.',
      '41 passengers',
    ],
    [
      '2020-03-10',
      'Second coach accident near Wexley',
      'A coach left the road near Wexley on Monday and 44 passengers were hurt, police said.',
      '44 passengers',
    ],
  ),
  // Ages.
  pair(
    'the age of a find',
    'compatible',
    [
      '2017-08-10',
      'Diver finds ancient boat off Marnholm',
      'A boat found in the mud off Marnholm is 6,200 years old, the museum said on Thursday.',
      '6,200 years',
    ],
    [
      '2017-08-10',
      'Marnholm boat older than the pyramids',
      'The boat that a diver found off Marnholm is about 6,000 years old, according to a study out on Thursday.',
      'about 6,000 years',
    ],
  ),
  // Two that quote the same words tell one story, whomever else each names.
  pair(
    'one flood, told with two sets of neighbours and one quote',
    'compatible',
    [
      '2020-11-06',
      'Flash flood sweeps through Orlanda valley',
      'SELVA - A flash flood tore through Castrenno in the Orlanda valley in the night to Friday. Roughly 450 homes were flooded, the fire brigade said. “Nobody told us that the water was coming up so fast,” said Marta Frezzoli, who keeps a shoe shop.',
      'Roughly 450 homes',
    ],
    [
      '2020-11-06',
      'Town digs out after night of rain',
      'CASTRENNO - Residents shovelled mud from their kitchens on Friday after the river Mesarra burst its banks. More than 400 homes were flooded in Castrenno by the Mesarra. “Nobody told us that the water was coming up so fast,” a shopkeeper said.',
      'More than 400 homes',
    ],
  ),
  pair(
    'one sentence, the man named in one article by name and in the other by his trade',
    'same',
    [
      '2022-06-17',
      'Treasurer jailed for emptying hospice accounts',
      'HARNOW - A treasurer who took money from a hospice was sent to prison for seven years on Friday. Harnow Crown Court heard that Gerald Wainwick bought horses. Judge Anita Rowley told him: “You sat at the bedsides of dying children and robbed them.”',
      'seven years',
    ],
    [
      '2022-06-18',
      'Hospice bookkeeper who backed horses begins sentence',
      'A man trusted with the books of a hospice was sentenced to seven years in prison on Friday for taking its money. “You sat at the bedsides of dying children and robbed them,” the court was told.',
      'seven years',
    ],
  ),
  pair(
    'two who were sentenced in one story are two',
    'apart',
    [
      '2022-06-17',
      'Treasurer jailed for emptying hospice accounts',
      'HARNOW - Gerald Wainwick was sent to prison for seven years on Friday. Judge Anita Rowley told them: “You sat at the bedsides of dying children and robbed them.”',
      'seven years',
    ],
    [
      '2022-06-17',
      'Accomplice of hospice thief jailed',
      'HARNOW - Simon Pellet was sent to prison for three years on Friday. Judge Anita Rowley told them: “You sat at the bedsides of dying children and robbed them.”',
      'three years',
    ],
  ),
  pair(
    'two floods, and no word of one in the other',
    'apart',
    [
      '2020-11-06',
      'Flash flood sweeps through Orlanda valley',
      'SELVA - A flash flood tore through Castrenno in the Orlanda valley in the night to Friday. Roughly 450 homes were flooded, the fire brigade said. “Nobody told us that the water was coming up so fast,” said Marta Frezzoli, who keeps a shoe shop.',
      'Roughly 450 homes',
    ],
    [
      '2020-11-07',
      'Town digs out after night of rain',
      'PELLOW - Residents shovelled mud from their kitchens on Friday after the river Tarn burst its banks. More than 400 homes were flooded in Pellow by the Tarn. “We had an hour to carry the furniture upstairs,” said the baker, Tom Ashe.',
      'More than 400 homes',
    ],
  ),
  // One happening, whatever each names.
  pair(
    'one earthquake, told from two towns',
    'same',
    [
      '2021-11-10',
      'Strong earthquake shakes southern Peru',
      'AREQUIPA - A magnitude 6.3 earthquake struck southern Peru before dawn on Wednesday, cutting the road to the Colca valley. Adobe walls gave way in villages across Caylloma province. Soldiers were on their way to Caylloma with tents.',
      'magnitude 6.3',
    ],
    [
      '2021-11-11',
      'Peru earthquake town sleeps in the open',
      'CHIVAY - Families in Chivay, the capital of Caylloma province, slept outside after the 6.3-magnitude earthquake. Adobe walls fell all over the town. Peru sent soldiers with tents to the villages.',
      '6.3-magnitude',
    ],
  ),
  pair(
    'two earthquakes of one day',
    'apart',
    [
      '2021-11-10',
      'Strong earthquake shakes southern Peru',
      'AREQUIPA - A magnitude 6.3 earthquake struck southern Peru before dawn on Wednesday, cutting the road to the Colca valley.',
      'magnitude 6.3',
    ],
    [
      '2021-11-10',
      'Earthquake rattles Lombok',
      'MATARAM - A magnitude 5.8 earthquake struck the Indonesian island of Lombok on Wednesday, cutting the road to Senaru.',
      'magnitude 5.8',
    ],
  ),
  pair(
    "a season's harvest, forecast again",
    'supersedes',
    [
      '2018-09-11',
      'Drought eats into Tarvian wheat prospects',
      'Tarvia will harvest 20.3 million tonnes of wheat this season, the state forecaster said on Tuesday.',
      '20.3 million tonnes',
    ],
    [
      '2018-12-04',
      'Tarvia trims wheat estimate again',
      "Tarvia's state forecaster said on Tuesday that it now expects this season's wheat harvest to come to 17.6 million tonnes.",
      '17.6 million tonnes',
    ],
  ),
  pair(
    'the harvests of two seasons',
    'apart',
    [
      '2018-09-11',
      'Drought eats into Tarvian wheat prospects',
      'Tarvia will harvest 20.3 million tonnes of wheat this season, the state forecaster said on Tuesday.',
      '20.3 million tonnes',
    ],
    [
      '2019-09-10',
      'Tarvia sees more wheat',
      'The wheat harvest in Tarvia should come to 24.1 million tonnes this season, the state forecaster told growers on Tuesday.',
      '24.1 million tonnes',
    ],
  ),
  pair(
    'two words for one kind of aircraft',
    'same',
    [
      '2018-07-17',
      'Andora Air goes shopping',
      'Andora Air placed an order for 60 narrow-body jets on Tuesday, one of the biggest by an airline of the region this year.',
      '60 narrow-body jets',
    ],
    [
      '2018-07-17',
      'Budget airline in big jet deal',
      'Andora Air has ordered sixty single-aisle aircraft, the airline said on Tuesday.',
      'sixty single-aisle aircraft',
    ],
  ),
  // A disease with a capital is one kind among others.
  pair(
    'one disease, a few days later',
    'supersedes',
    [
      '2018-08-06',
      'Ebola spreads in Kellara',
      'Doctors in Kellara have counted 312 Ebola cases since July, the health ministry said on Monday.',
      '312 Ebola cases',
    ],
    [
      '2018-08-10',
      'More Ebola in Kellara',
      'The number of Ebola cases in Kellara rose to 340 on Friday, according to the health ministry.',
      '340',
    ],
  ),
  pair(
    'two diseases in one place',
    'apart',
    [
      '2018-08-06',
      'Sickness spreads in Kellara',
      'Doctors in Kellara have counted 312 Ebola cases since July, the health ministry said on Monday.',
      '312 Ebola cases',
    ],
    [
      '2018-08-06',
      'Mosquitoes plague Kellara',
      'Doctors in Kellara have counted 295 Zika cases since June, the health ministry said on Monday.',
      '295 Zika cases',
    ],
  ),
  // What an article is about.
  pair(
    'two studies of one firm',
    'apart',
    [
      '2016-03-07',
      'Corvane asthma drug clears main hurdle',
      'Corvane Therapeutics said on Monday that its asthma injection cut severe attacks in a late-stage study of 920 patients.',
      '920 patients',
    ],
    [
      '2016-03-21',
      "Corvane drops Alzheimer's candidate",
      "Corvane Therapeutics abandoned an Alzheimer's drug on Monday after a study of 1,750 patients showed no slowing of memory loss.",
      '1,750 patients',
    ],
  ),
  pair(
    'two campaigns of one ministry',
    'apart',
    [
      '2019-02-04',
      'Kellara launches drive against measles',
      'Health workers in Kellara vaccinated 41,000 children against measles on Monday, the first day of a campaign, the health ministry said.',
      '41,000 children',
    ],
    [
      '2019-02-11',
      "Polio drops for Kellara's east",
      'Nurses gave polio drops to 52,000 children in Kellara on Monday, the first day of a campaign, the health ministry said.',
      '52,000 children',
    ],
  ),
  pair(
    'one campaign that two articles are about by two names',
    'same',
    [
      '2019-02-04',
      'Kellara launches drive against measles',
      'Health workers in Kellara vaccinated 41,000 children on Monday, the first day of a campaign against measles and polio, the health ministry said.',
      '41,000 children',
    ],
    [
      '2019-02-05',
      'Polio drops for Kellara',
      'In Kellara 41,000 children were vaccinated on Monday against measles and polio, according to the health ministry.',
      '41,000 children',
    ],
  ),
  pair(
    'one harvest, in the one title by its grain',
    'compatible',
    [
      '2017-10-03',
      'Wheat harvest disappoints Tarvia',
      'Tarvia harvested 6.2 million tonnes of wheat this year, the farm ministry said on Tuesday.',
      '6.2 million tonnes',
    ],
    [
      '2017-10-03',
      'Rains spoil crops in Tarvia',
      'The wheat harvest in Tarvia came to about 6 million tonnes this year, the farm ministry said on Tuesday.',
      'about 6 million tonnes',
    ],
  ),
];
