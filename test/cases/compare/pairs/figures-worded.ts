import { pair, type PairCase } from './pair';

/** One question in words that share little, and wholes, parts and moods that must be told apart. */
export const FIGURES_WORDED: readonly PairCase[] = [
  pair(
    'jobs, and people out of work',
    'same',
    [
      '2019-05-14',
      'Corvell to shut mill',
      'Corvell Paper will shut its mill in Ardmoor in autumn with the loss of 430 jobs.',
      '430 jobs',
    ],
    [
      '2019-05-15',
      'Ardmoor counts the cost',
      'Four hundred and thirty people in Ardmoor will be out of work when Corvell Paper shuts its mill.',
      'Four hundred and thirty people',
    ],
  ),
  pair(
    'a strike by two lengths',
    'compatible',
    [
      '2014-06-02',
      'Talks fail',
      'Talks to end the eight-week strike by tram drivers in Halden, who walked out on April 7, failed on Monday.',
      'eight-week',
    ],
    [
      '2014-06-23',
      'Tram drivers vote',
      'Tram drivers in Halden will vote on an offer to end their 11-week strike, which began on April 7.',
      '11-week',
    ],
  ),
  pair(
    'a capital that no gazetteer knows',
    'different-scope',
    [
      '2019-03-20',
      'Teachers stay away',
      'Some 14,200 teachers went on strike in Norlund on Wednesday, the ministry said.',
      '14,200 teachers',
    ],
    [
      '2019-03-20',
      'Schools shut',
      "In Norlund's capital, Vesby, 1,180 teachers went on strike on Wednesday, the ministry said.",
      '1,180 teachers',
    ],
  ),
  pair(
    'everybody, and those of an age',
    'different-scope',
    [
      '2018-03-28',
      'Flu season',
      'The flu has killed 1,080 people in Denmark this winter, the health office said.',
      '1,080 people',
    ],
    [
      '2018-03-28',
      'Flu and the old',
      'The flu has killed 870 people over 65 in Denmark this winter, the health office said.',
      '870 people',
    ],
  ),
  pair(
    'all that were killed, of those aboard',
    'supersedes',
    [
      '2010-05-15',
      'Jet crashes',
      'A Sabra Air jet with 152 people aboard crashed at Port Lenga on Saturday, killing 98 of them.',
      '98',
    ],
    [
      '2010-05-18',
      'Toll rises',
      'The number of people killed when a Sabra Air jet crashed at Port Lenga has risen to 101.',
      '101',
    ],
  ),
  pair(
    'two rates a tenth apart',
    'supersedes',
    [
      '2014-01-30',
      'Rate holds',
      'Unemployment in Portugal was 9.4 percent in December, the statistics office said.',
      '9.4 percent',
    ],
    [
      '2014-02-27',
      'Rate inches up',
      'Unemployment in Portugal was 9.5 percent in January, the statistics office said.',
      '9.5 percent',
    ],
  ),
  pair(
    'asked for and awarded',
    'apart',
    [
      '2016-02-01',
      'Nurses want more',
      "The nurses' union in Ostmark asked for a pay rise of 6 percent on Monday.",
      '6 percent',
    ],
    [
      '2016-02-03',
      'Nurses get less',
      'An arbitrator awarded nurses in Ostmark a pay rise of 3.5 percent on Wednesday.',
      '3.5 percent',
    ],
  ),
  pair(
    'votes for and votes against',
    'apart',
    [
      '2021-08-12',
      'Law passes',
      'The media law passed in Warsaw on Thursday with 228 deputies voting for it.',
      '228 deputies',
    ],
    [
      '2021-08-12',
      'Opposition defiant',
      'The media law was opposed by 216 deputies in the vote in Warsaw on Thursday.',
      '216 deputies',
    ],
  ),
  pair(
    'a speed and its limit',
    'apart',
    [
      '2013-07-25',
      'Train derails',
      'The train that left the rails at Armona was travelling at 179 kilometres an hour, investigators said.',
      '179 kilometres',
    ],
    [
      '2013-07-25',
      'The bend at Armona',
      'Trains are limited to 80 kilometres an hour at Armona, where one left the rails on Wednesday.',
      '80 kilometres',
    ],
  ),
  pair(
    'turnout at two elections',
    'apart',
    [
      '2014-09-15',
      'Sweden votes',
      "Turnout in Sunday's election in Sweden was 85.8 percent, the authority said.",
      '85.8 percent',
    ],
    [
      '2018-09-10',
      'Sweden votes',
      "Turnout in Sunday's election in Sweden was 87.2 percent, the authority said.",
      '87.2 percent',
    ],
  ),
  pair(
    'two who are sentenced over one boat',
    'apart',
    [
      '2016-05-20',
      'Skipper jailed',
      'A court in Catania sentenced Yusuf Dahan, skipper of a boat that sank off Sicily, to 18 years in prison.',
      '18 years',
    ],
    [
      '2016-05-20',
      'Mate jailed',
      'Karim Sellami, mate of a boat that sank off Sicily, was sentenced in Catania to five years in prison.',
      'five years',
    ],
  ),
  pair(
    'two who are sentenced at one court',
    'apart',
    [
      '2022-03-17',
      'Ex-nurse jailed',
      'A former nurse was sentenced at Leeds Crown Court to four years in prison. Joanne Petherick stole vials.',
      'four years',
    ],
    [
      '2022-03-18',
      'Landlord jailed',
      'A landlord was sentenced to nine years in prison at Leeds Crown Court. Derek Houlston had been warned.',
      'nine years',
    ],
  ),
  pair(
    'one who is sentenced at one court',
    'conflicts',
    [
      '2022-03-17',
      'Ex-nurse jailed',
      'A former nurse was sentenced at Leeds Crown Court to four years in prison. Joanne Petherick stole vials.',
      'four years',
    ],
    [
      '2022-03-18',
      'Nurse in prison',
      'Joanne Petherick, a nurse, was sentenced to five years in prison at Leeds Crown Court.',
      'five years',
    ],
  ),
];
