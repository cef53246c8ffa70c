import { pair, type PairCase } from './pair';

/** Figures that the tables of measures alone would not have put to one question; written by somebody who did not know the rules. */
export const FIGURES_STORIES: readonly PairCase[] = [
  // Other words for one thing.
  pair(
    'workers made redundant and jobs cut',
    'same',
    [
      '2019-03-04',
      'Tyre maker Corvane to shrink Amiens plant',
      'Corvane said on Monday it would cut two thousand jobs at its Amiens factory by the end of the year, blaming cheap imports from Asia. The site, which opened in 1971, makes tyres for trucks and tractors.',
      'two thousand jobs',
    ],
    [
      '2019-03-05',
      'Unions vow to fight Corvane redundancies',
      "The tyre manufacturer's plan to make 2,000 workers redundant at its Amiens works drew an angry response from unions on Tuesday. The CGT said 350 drivers at a nearby depot would walk out on Friday in sympathy.",
      '2,000 workers',
    ],
  ),
  pair(
    'homes destroyed and houses burned down',
    'same',
    [
      '2021-08-19',
      'Wildfire tears through Sierra hamlet',
      'A fast-moving blaze destroyed forty homes in the hamlet of Pine Hollow on Wednesday night, the county sheriff said. The fire has blackened 9,300 acres since it broke out on Monday.',
      'forty homes',
    ],
    [
      '2021-08-20',
      'Pine Hollow residents return to ashes',
      'Evacuees were allowed back into Pine Hollow on Friday, two days after 40 houses burned down in the wildfire. More than 600 firefighters remained on the lines, backed by six helicopters.',
      '40 houses',
    ],
  ),
  pair(
    'two attendances of one derby',
    'conflicts',
    [
      '2019-09-21',
      'Rovers edge derby',
      'Hartwell Rovers beat Denby Town 2-1 on Saturday in front of a crowd of 48,210 at Moor Lane, with Sam Okoro scoring twice. Denby have now lost four games in a row.',
      '48,210',
    ],
    [
      '2019-09-22',
      'Okoro brace settles derby at Moor Lane',
      'Sam Okoro struck in each half as Hartwell Rovers saw off Denby Town on Saturday. Attendance at Moor Lane was 41,735. Rovers climb to third place.',
      '41,735',
    ],
  ),
  pair(
    'a majority and beating a rival by',
    'conflicts',
    [
      '2019-12-02',
      'Ruling party man wins Kessock mayoral race',
      "Conservative Ewan Strang was elected mayor of Kessock on Sunday with a majority of 1,306 votes over Labour's Mona Iqbal, officials said.",
      '1,306 votes',
    ],
    [
      '2019-12-02',
      'Strang takes Kessock',
      "Ewan Strang will be the next mayor of Kessock after beating Labour rival Mona Iqbal by 2,617 votes in Sunday's poll. Counting took nine hours.",
      '2,617 votes',
    ],
  ),
  pair(
    'prisoners exchanged and captives swapped',
    'same',
    [
      '2022-09-22',
      'Kyrgyz and Tajik captives go home',
      'Kyrgyzstan and Tajikistan exchanged 72 prisoners at the Dostuk crossing on Wednesday, a week after border clashes, Kyrgyz officials said.',
      '72 prisoners',
    ],
    [
      '2022-09-22',
      'Swap eases tension on Tajik border',
      'Buses carried seventy-two captives across the Dostuk checkpoint on Wednesday as Tajikistan and Kyrgyzstan swapped detainees. The crossing had been closed for six days.',
      'seventy-two captives',
    ],
  ),
  pair(
    'people who died and bodies recovered',
    'supersedes',
    [
      '2019-01-26',
      'Dam bursts at Brazilian mine',
      'Nine people died when a tailings dam at a mine in Brumadinho, Brazil, collapsed on Friday, firefighters said. About 300 were unaccounted for.',
      'Nine people',
    ],
    [
      '2019-02-04',
      'Hopes fade at Brumadinho',
      'Firefighters have recovered 134 bodies after the collapse of the mining dam in Brumadinho, Brazil, they said on Monday. The river is thick with mud for 200 kilometres.',
      '134 bodies',
    ],
  ),
  pair(
    'police and organisers of one march',
    'conflicts',
    [
      '2019-06-09',
      'Hong Kong police give turnout for march',
      "Police put the number of people who took part in Sunday's march against the extradition bill in Hong Kong at 240,000. The route led past parliament.",
      '240,000',
    ],
    [
      '2019-06-09',
      'Hong Kong marchers flood streets',
      "More than a million people joined Sunday's march in Hong Kong against the extradition bill, its organisers said. The procession took seven hours to pass.",
      'More than a million people',
    ],
  ),
  pair(
    'refugees who crossed and people who fled',
    'supersedes',
    [
      '2017-09-08',
      'Rohingya flood into Bangladesh',
      'An estimated 270,000 Rohingya refugees have crossed into Bangladesh from Myanmar since violence erupted on 25 August, the United Nations said on Friday.',
      '270,000 Rohingya refugees',
    ],
    [
      '2017-10-03',
      "Camps overflow in Cox's Bazar",
      'The number of Rohingya who have fled Myanmar for Bangladesh since 25 August has reached 509,000, the United Nations said on Tuesday. Aid groups are digging 1,200 wells in the camps.',
      '509,000',
    ],
  ),
  pair(
    'sailors rescued and crew lifted to safety',
    'conflicts',
    [
      '2018-01-15',
      'Crew plucked from burning tanker',
      'Coastguards rescued 22 sailors from the tanker Orient Pearl on Monday after fire broke out in its engine room off the coast of Oman.',
      '22 sailors',
    ],
    [
      '2018-01-15',
      'Tanker ablaze in Gulf of Oman',
      'Helicopters lifted all 29 crew members of the blazing tanker Orient Pearl to safety off Oman on Monday, the coastguard said. The ship was carrying 90,000 tonnes of condensate.',
      '29 crew members',
    ],
  ),
  // Units and how they are written.
  pair(
    'a magnitude before and behind its quake',
    'same',
    [
      '2020-10-30',
      'Strong quake rattles Aegean island of Leros',
      'A magnitude 6.4 earthquake struck off the Greek island of Leros on Friday, the Athens observatory said. It was centred 12 kilometres below the seabed. There were no immediate reports of casualties.',
      'magnitude 6.4',
    ],
    [
      '2020-10-30',
      'Greek islanders sleep outdoors after tremor',
      'Hundreds of residents of Leros spent Friday night in cars and parks after a 6.4-magnitude quake shook the island. Seismologists recorded a 4.9 aftershock before dawn.',
      '6.4-magnitude',
    ],
  ),
  pair(
    'a bore in kilometres and a tunnel in miles',
    'compatible',
    [
      '2017-11-02',
      'Tunnel under the Karst opens to trains',
      "Slovenia's president opened the Karst rail tunnel on Thursday. The 14.2-kilometre bore cuts the trip from Ljubljana to the coast by 25 minutes.",
      '14.2-kilometre',
    ],
    [
      '2017-11-03',
      'First freight rolls through Slovenian tunnel',
      "The Karst rail tunnel, which runs for nearly nine miles beneath Slovenia's limestone plateau, carried its first freight train on Friday. The project was finished a year late.",
      'nearly nine miles',
    ],
  ),
  pair(
    'two days and 48 hours',
    'same',
    [
      '2016-09-12',
      'Truce begins in Tarif',
      'A two-day ceasefire between the army and rebels in the besieged city of Tarif took effect at sunset on Monday, mediators said.',
      'two-day',
    ],
    [
      '2016-09-12',
      'Guns fall silent over Tarif',
      'The army and the rebels began observing a 48-hour truce in Tarif on Monday evening. Aid lorries carrying flour for 30,000 residents were waiting outside the city.',
      '48-hour',
    ],
  ),
  pair(
    'Celsius and Fahrenheit',
    'compatible',
    [
      '2019-07-25',
      'Belgium swelters',
      'The thermometer hit 40.6 degrees Celsius in Kleine Brogel on Thursday, the highest temperature that has ever been measured in Belgium, the weather institute said.',
      '40.6 degrees Celsius',
    ],
    [
      '2019-07-25',
      'Record heat grips Low Countries',
      'Belgium recorded its hottest day on Thursday when it reached about 105 degrees Fahrenheit in Kleine Brogel, forecasters said. Trains ran at reduced speed across the country.',
      'about 105 degrees Fahrenheit',
    ],
  ),
  pair(
    'a noun that has no plural',
    'compatible',
    [
      '2021-10-14',
      'Wildlife service counts Iberian lynx',
      'There were 1,111 Iberian lynx in the wild in Spain and Portugal at the end of 2020, a census by both governments found.',
      '1,111 Iberian lynx',
    ],
    [
      '2021-10-15',
      'Lynx claws its way back',
      'More than 1,000 Iberian lynx were living in the wild across Spain and Portugal at the end of 2020, according to the latest count. Thirty-four were run over by cars that year.',
      'More than 1,000 Iberian lynx',
    ],
  ),
  pair(
    'oil by weight and by volume',
    'not-comparable',
    [
      '2020-08-13',
      'Ship leaks fuel on Mauritius reef',
      'The bulk carrier Sakura Star has spilled about 1,000 tonnes of oil since it ran aground off Mauritius, the environment minister said on Thursday.',
      '1,000 tonnes of oil',
    ],
    [
      '2020-08-13',
      'Volunteers race to mop up Mauritius slick',
      'Islanders stuffed sacks with straw on Thursday to hold back the 6,500 barrels of oil spilled by the stranded freighter Sakura Star off Mauritius. The vessel was carrying no cargo.',
      '6,500 barrels of oil',
    ],
  ),
  pair(
    'a transfer fee in two currencies',
    'not-comparable',
    [
      '2019-07-23',
      'Ferreira joins Athletic',
      'Athletic Bremmen have signed winger Joao Ferreira from Porto Norte for a fee of 38 million euros, the clubs said on Tuesday. He has a contract until 2024.',
      '38 million euros',
    ],
    [
      '2019-07-24',
      'Bremmen land Ferreira',
      'Portuguese winger Joao Ferreira, 23, trained with his new club Athletic Bremmen for the first time on Wednesday after a £31m transfer from Porto Norte.',
      '£31m',
    ],
  ),
  pair(
    'what was paid to take a firm over',
    'not-comparable',
    [
      '2022-04-05',
      'Kansai Robotics to buy Dutch rival',
      "Kansai Robotics said on Tuesday it would take over Dutch sensor maker Delphion for 210 billion yen. The deal needs shareholders' approval.",
      '210 billion yen',
    ],
    [
      '2022-04-05',
      'Delphion accepts Japanese bid',
      'Delphion, a Dutch maker of sensors, agreed on Tuesday to a $1.7 billion takeover by Kansai Robotics of Japan. Its shares leapt by a fifth.',
      '$1.7 billion takeover',
    ],
  ),
  // A part and the whole.
  pair(
    'road deaths of a country and of its region',
    'different-scope',
    [
      '2019-01-03',
      "Spain's road deaths edge down",
      'Accidents on Spanish roads killed 1,180 people in 2018, the interior ministry said on Thursday, slightly fewer than the year before. Speed limits on secondary roads are to be lowered this month.',
      '1,180 people',
    ],
    [
      '2019-01-07',
      'Catalan traffic service reports on 2018',
      'A total of 221 people lost their lives on the roads of the Spanish region of Catalonia in 2018, its traffic service said on Monday. Motorcyclists made up a third of the dead.',
      '221 people',
    ],
  ),
  pair(
    'a population reached and inhabitants had',
    'different-scope',
    [
      '2021-06-22',
      'Census shows Chilean capital growing',
      "The population of Greater Santiago has reached 7.1 million, Chile's statistics institute said on Tuesday on the basis of the 2020 census.",
      '7.1 million',
    ],
    [
      '2021-06-22',
      'Chile counts itself',
      'Chile has 19.5 million inhabitants, the statistics institute said on Tuesday as it published the results of the 2020 census. One in eight is over 65.',
      '19.5 million inhabitants',
    ],
  ),
  // Taken back.
  pair(
    'a count that the state retracted',
    'denies',
    [
      '2021-03-12',
      "Gunmen seize pupils in Nigeria's Kebbi",
      "Gunmen abducted 45 pupils from a boarding school in Nigeria's Kebbi state overnight, the state education ministry said on Friday. Two guards were shot dead.",
      '45 pupils',
    ],
    [
      '2021-03-14',
      'Kebbi corrects school kidnap figure',
      "Nigeria's Kebbi state retracted its earlier count of the pupils kidnapped from a boarding school on Thursday night, saying it had wrongly included children who were at home. The education ministry said 28 pupils had in fact been abducted.",
      '28 pupils',
    ],
  ),
  // Two happenings told in the same words, and one happening whose only figure is worded differently.
  pair(
    'coaches crashing in two countries within a day',
    'apart',
    [
      '2019-07-08',
      "Pilgrims' bus plunges into ravine",
      'A bus carrying pilgrims plunged into a ravine near Hualpa in Peru on Monday, killing 29 people, highway police said.',
      '29 people',
    ],
    [
      '2019-07-09',
      'Coach crash on motorway',
      'A coach hit a tanker on the motorway south of Lahore on Tuesday and 34 people were killed, rescue officials in Pakistan said.',
      '34 people',
    ],
  ),
  pair(
    'runners of two years of one race',
    'apart',
    [
      '2016-10-16',
      'Record field for Brennick marathon',
      'Some 21,500 runners set off in bright sunshine on Sunday in the 2016 Brennick marathon.',
      '21,500 runners',
    ],
    [
      '2018-10-14',
      'Rain fails to dampen Brennick',
      'Umbrellas lined the harbour for the 2018 Brennick marathon on Sunday, in which 24,300 runners took part.',
      '24,300 runners',
    ],
  ),
  pair(
    'cases of two years',
    'apart',
    [
      '2023-01-17',
      'Measles returns to Lorne',
      'Doctors in the Lorne district recorded 214 cases of measles in 2022, the health office said.',
      '214 cases',
    ],
    [
      '2024-01-16',
      'Lorne chief pleads for vaccination',
      'There were 371 cases of measles in the Lorne district in 2023, the health office said.',
      '371 cases',
    ],
  ),
  pair(
    'turnout and a share of the vote',
    'apart',
    [
      '2022-05-09',
      'Port Elmo elects mayor',
      'Turnout in the election of the mayor of Port Elmo was 47 per cent, the lowest since the office was created.',
      '47 per cent',
    ],
    [
      '2022-05-09',
      'Incumbent ahead in Port Elmo',
      "Port Elmo's mayor Ada Quist won 47 per cent of the vote on Sunday, ahead of two rivals.",
      '47 per cent',
    ],
  ),
  pair(
    'the survivors of one wreck',
    'same',
    [
      '2023-08-10',
      'Migrant boat sinks off Tunisia',
      'At least 26 people drowned when a boat carrying migrants sank off Sfax in Tunisia on Wednesday night. The coastguard pulled 104 survivors from the water.',
      '104 survivors',
    ],
    [
      '2023-08-14',
      'Sfax buries unnamed dead',
      "The number of people known to have drowned in last week's migrant shipwreck off Sfax rose to 59 on Monday. All 104 survivors have been moved to a centre run by the United Nations.",
      'All 104 survivors',
    ],
  ),
];
