import { pair, type PairCase } from './pair';

/** A row for every rule that takes far less for a part, and for what must conflict all the same. */
export const RELATIONS_PART: readonly PairCase[] = [
  pair(
    'a region that the other article names nowhere',
    'different-scope',
    ['2019-05-16', 'Shops', 'Clothing chain Marla is to close 90 shops.', '90'],
    [
      '2019-05-17',
      'Shops',
      'Flanden will lose 11 shops when the clothing chain Marla closes branches.',
      '11',
    ],
  ),
  pair(
    'two counts of one chain, one of them far less',
    'conflicts',
    ['2019-05-16', 'Shops', 'Clothing chain Marla is to close 90 shops.', '90'],
    ['2019-05-16', 'Shops', 'Clothing chain Marla will close 30 shops.', '30'],
  ),
  pair(
    'those at one beach and those all over the city',
    'different-scope',
    [
      '2018-09-17',
      'Clean-up',
      'Mumbai cleaned up. About 1,700 volunteers took part in the clean-up at Aksa.',
      '1,700',
    ],
    ['2018-09-17', 'Clean-up', 'Some 6,400 volunteers took part in the clean-up all over Mumbai.', '6,400'],
  ),
  pair(
    'police and organisers of one march, far apart',
    'conflicts',
    [
      '2018-10-20',
      'March',
      'About 90,000 people marched through Lisk on Saturday against the pension law, police said.',
      '90,000',
    ],
    [
      '2018-10-20',
      'March',
      'Organisers said 400,000 people marched in Lisk on Saturday against the pension law.',
      '400,000',
    ],
  ),
  pair(
    'the county, and the country by name',
    'different-scope',
    ['2019-05-16', 'Doctors', 'Hospitals in Wales had 340 consultant posts vacant in March.', '340'],
    ['2019-05-16', 'Doctors', 'The county had 31 consultant posts vacant in March.', '31'],
  ),
  pair(
    'where it struck, and what it came to',
    'supersedes',
    [
      '2016-08-14',
      'Quake',
      'An earthquake struck the Tarapaya region of southern Bolivia, killing at least 56 people.',
      '56',
    ],
    [
      '2016-08-17',
      'Quake',
      'The death toll from the earthquake in southern Bolivia has risen to 413.',
      '413',
    ],
  ),
  pair(
    'some districts of what the other gives whole',
    'different-scope',
    ['2017-03-14', 'Drought', 'The drought has killed 110,000 cattle in Tarim.', '110,000'],
    [
      '2017-03-15',
      'Drought',
      'In the two northern districts of Tarim the drought has killed 36,000 cattle.',
      '36,000',
    ],
  ),
  pair(
    'one share of voters, in two words',
    'compatible',
    ['2017-03-14', 'Poll', 'A third of voters in Lund are undecided, a poll found.', 'A third'],
    ['2017-03-15', 'Poll', 'The poll found 34 percent of voters in Lund undecided.', '34'],
  ),
  pair(
    'tourists of one country, and all',
    'different-scope',
    ['2017-03-14', 'Norva', 'Tourists spent 8.1 billion euros in Norva last year.', '8.1'],
    ['2017-03-15', 'Norva', 'German tourists spent 1.9 billion euros in Norva last year.', '1.9'],
  ),
  pair(
    'the district that includes the town',
    'different-scope',
    [
      '2012-07-15',
      'Irob',
      'Some 6,000 people had fled from Gerdu in the fighting, aid workers said.',
      '6,000',
    ],
    [
      '2012-07-15',
      'Irob',
      'Some 9,500 people had fled the fighting across Irob district, which includes the town of Gerdu.',
      '9,500',
    ],
  ),
  pair(
    'those that one country lost',
    'different-scope',
    ['2015-09-24', 'Crush', 'The crush near Mena killed 769 pilgrims.', '769'],
    ['2015-09-24', 'Crush', 'Iranda lost 228 pilgrims in the crush near Mena.', '228'],
  ),
  pair(
    'soldiers on both sides',
    'supersedes',
    ['2015-09-08', 'Border', 'Some 3,000 soldiers have been sent to the border with Ruska.', '3,000'],
    [
      '2015-09-14',
      'Border',
      'The army has raised its force on the border with Ruska to 6,000 soldiers.',
      '6,000',
    ],
  ),
  pair(
    'a plant, and which plant',
    'conflicts',
    ['2018-06-12', 'Talvo', 'The Talvo tyre plant in Orm employs 400 people.', '400'],
    ['2018-06-12', 'Talvo', 'The Talvo tyre plant employs 1,300 people, its owner said.', '1,300'],
  ),
  pair(
    'men and women apart, who come to fewer than all',
    'conflicts',
    [
      '2018-03-01',
      'Raid',
      'Police in Dalmora arrested two men and three women after a raid on Monday.',
      'men',
    ],
    ['2018-03-01', 'Raid', 'Police in Dalmora arrested 15 people after a raid on Monday.', '15'],
  ),
  pair(
    'men, women and a child apart, who come to fewer than all',
    'conflicts',
    [
      '2018-03-01',
      'Crash',
      'Two men, three women and a child were killed when a bus overturned near Dalmora on Monday.',
      'women',
    ],
    ['2018-03-01', 'Crash', 'Nine people were killed when a bus overturned near Dalmora on Monday.', 'Nine'],
  ),
  pair(
    'men and women apart, who come to all',
    'different-scope',
    [
      '2018-03-01',
      'Raid',
      'Police in Dalmora arrested two men and three women after a raid on Monday.',
      'men',
    ],
    ['2018-03-01', 'Raid', 'Police in Dalmora arrested five people after a raid on Monday.', 'five'],
  ),
  pair(
    'men and women apart, days before there were more',
    'different-scope',
    [
      '2018-03-01',
      'Crash',
      'Two men and three women were killed when a bomb exploded in Dalmora on Monday.',
      'women',
    ],
    [
      '2018-03-04',
      'Crash',
      'Fifteen people were killed when a bomb exploded in Dalmora on Monday.',
      'Fifteen',
    ],
  ),
  pair(
    "a share of one line's track and of all track",
    'different-scope',
    [
      '2018-03-28',
      'Slow',
      'Trains on the Dalmora subway must crawl along 27 percent of the track, the transit authority said.',
      '27',
    ],
    [
      '2018-03-29',
      'Slow',
      "Speed limits are in force on 44 percent of the Red Line's track, the transit authority of Dalmora said.",
      '44',
    ],
  ),
  pair(
    'a share of the track of whatever both articles name',
    'conflicts',
    [
      '2018-03-28',
      'Slow',
      'Trains on the Dalmora subway must crawl along 27 percent of the track, the transit authority said.',
      '27',
    ],
    [
      '2018-03-29',
      'Slow',
      "Speed limits are in force on 44 percent of Dalmora's track, the transit authority said.",
      '44',
    ],
  ),
  pair(
    'the birds of one farm and those of the country since autumn',
    'different-scope',
    [
      '2018-03-02',
      'Flu',
      'Bird flu was found at a farm near Lisk. The hens, 180,000 of them, will be culled, the food authority said.',
      '180,000',
    ],
    [
      '2018-03-02',
      'Flu',
      'Across the country 2.3 million birds have been culled since October, the food authority said.',
      '2.3',
    ],
  ),
  pair(
    'what was sold to one country, and to all',
    'different-scope',
    [
      '2019-03-19',
      'Mills look beyond America',
      'Shipments of steel to American customers brought Turkey $1.1 billion in 2018, the exporters’ union said.',
      '$1.1',
    ],
    [
      '2019-03-21',
      'Steel exports',
      'Turkey’s steel exports to all markets were worth $11.6 billion in 2018, the trade ministry said.',
      '$11.6',
    ],
  ),
  pair(
    'what was sold to one country, told twice',
    'conflicts',
    [
      '2019-03-19',
      'Mills look beyond America',
      'Turkey’s steel exports to American customers were worth $1.1 billion in 2018, the exporters’ union said.',
      '$1.1',
    ],
    [
      '2019-03-21',
      'Steel exports',
      'Turkey’s steel exports to American buyers were worth $11.6 billion in 2018, the trade ministry said.',
      '$11.6',
    ],
  ),
  pair(
    'those in care homes, and all',
    'different-scope',
    [
      '2020-04-14',
      'Virus deaths',
      'The virus has killed 1,920 people in Sund, 310 of them in care homes.',
      '1,920 people',
    ],
    [
      '2020-04-14',
      'Care homes hit',
      'In Sund’s care homes 310 residents have died of the virus.',
      '310 residents',
    ],
  ),
  pair(
    'those in care homes, told twice',
    'conflicts',
    ['2020-04-14', 'Virus deaths', 'In Sund’s care homes 930 residents have died of the virus.', '930'],
    ['2020-04-14', 'Care homes hit', 'In Sund’s care homes 310 residents have died of the virus.', '310'],
  ),
];
