import { pair, type PairCase } from './pair';

/** What moves, and what two articles of a few days tell of one moment. */
export const RELATIONS_MOVES: readonly PairCase[] = [
  pair(
    'a stake does not grow overnight',
    'conflicts',
    ['2013-06-12', 'Kestrel', 'Iberco bought a 24 percent stake in Kestrel Energy on Wednesday.', '24'],
    ['2013-06-13', 'Kestrel', 'Iberco bought a 29 percent stake in Kestrel Energy on Wednesday.', '29'],
  ),
  pair(
    'a rate in the year to a month, and that of the next',
    'supersedes',
    [
      '2026-02-15',
      'Prices',
      'Consumer prices in Norva rose 6.1% in the year to January, its statistics office said.',
      '6.1%',
    ],
    [
      '2026-03-15',
      'Prices',
      'Annual inflation in Norva slowed to 5.4% in February from 6.1% in January, its statistics office said.',
      '5.4%',
    ],
  ),
  pair(
    'a rate of one month, given twice',
    'conflicts',
    [
      '2026-02-15',
      'Prices',
      'Consumer prices in Norva rose 6.1% in the year to January, its statistics office said.',
      '6.1%',
    ],
    [
      '2026-02-16',
      'Prices',
      'Annual inflation in Norva was 6.4% in January, its statistics office said.',
      '6.4%',
    ],
  ),
  pair(
    'who is at work, a few days on',
    'supersedes',
    ['2017-08-15', 'Fire', 'The fire near Pedral is being fought by 210 firefighters.', '210'],
    ['2017-08-18', 'Fire', 'In all 480 firefighters were at work on the fire near Pedral.', '480'],
  ),
  pair(
    'a rate cut, which is no rounding',
    'supersedes',
    [
      '2012-03-27',
      'Rate',
      'The central bank of Norva kept its base rate at 7 percent on Tuesday.',
      '7 percent',
    ],
    ['2012-08-28', 'Rate', 'The central bank of Norva cut its base rate to 6.75 percent on Tuesday.', '6.75'],
  ),
  pair(
    'the price of a November contract in August',
    'supersedes',
    [
      '2019-08-14',
      'Palm',
      'On the Lisk exchange the benchmark November palm oil contract closed at 2,184 ringgit a tonne.',
      '2,184',
    ],
    [
      '2019-08-21',
      'Palm',
      'Palm oil for November delivery closed at 2,051 ringgit a tonne on the Lisk exchange.',
      '2,051',
    ],
  ),
  pair(
    'a blockade that grew by weeks in a day',
    'conflicts',
    [
      '2018-05-02',
      'Port',
      'The blockade of the port of Hodra has lasted three weeks, aid groups said on Wednesday.',
      'three',
    ],
    [
      '2018-05-03',
      'Port',
      'The blockade of the port of Hodra has lasted nine weeks, aid groups said on Thursday.',
      'nine',
    ],
  ),
  pair(
    "pledges of one day, for what last year's storms wrecked",
    'conflicts',
    [
      '2018-03-20',
      'Aid',
      "Governments in Brussels on Tuesday pledged $1.4 billion to rebuild Caribbean islands wrecked by last year's hurricanes.",
      '1.4',
    ],
    [
      '2018-03-20',
      'Aid',
      'A donor conference in Brussels for hurricane-damaged Caribbean islands ended on Tuesday with pledges of $900 million.',
      '900',
    ],
  ),
  pair(
    'one grant, told twice in two days',
    'conflicts',
    [
      '2020-06-20',
      'Grant for theatre',
      'The arts council gave the Rowan Theatre £420,000 on Friday.',
      '£420,000',
    ],
    [
      '2020-06-21',
      'Theatre saved',
      'The Rowan Theatre has been saved by an arts council grant of £240,000.',
      '£240,000',
    ],
  ),
  pair(
    'aid to a country, a month on',
    'supersedes',
    ['2020-06-19', 'Aid for Carvania', 'The fund has given Carvania £420 million in aid.', '£420'],
    ['2020-07-21', 'More for Carvania', 'The fund has now given Carvania £510 million in aid.', '£510'],
  ),
  pair(
    'one order of planes, told twice in two days',
    'conflicts',
    [
      '2017-06-20',
      'Jets',
      'Air Levanta ordered 40 passenger jets from Corvair at the air show on Tuesday.',
      '40',
    ],
    [
      '2017-06-21',
      'Corvair order',
      'Air Levanta ordered 48 passenger jets from Corvair at the air show.',
      '48',
    ],
  ),
  pair(
    'an order that has since grown',
    'supersedes',
    [
      '2017-06-20',
      'Jets',
      'Air Levanta ordered 40 passenger jets from Corvair at the air show on Tuesday.',
      '40',
    ],
    [
      '2017-06-21',
      'Corvair order',
      'Air Levanta has now ordered 48 passenger jets from Corvair, up from 40.',
      '48',
    ],
  ),
  pair(
    'a rate that the later article says was raised',
    'supersedes',
    ['2022-04-04', 'Rates', 'The central bank’s main interest rate is 4.5 percent.', '4.5'],
    [
      '2022-04-05',
      'Bank acts',
      'The central bank raised its main interest rate to 5 percent on Tuesday.',
      '5 percent',
    ],
  ),
  pair(
    'one rise, told with two rates',
    'conflicts',
    [
      '2022-04-05',
      'Bank acts',
      'The central bank raised its main interest rate to 4.5 percent on Tuesday.',
      '4.5',
    ],
    [
      '2022-04-06',
      'Rates',
      'The central bank raised its main interest rate to 5 percent on Tuesday.',
      '5 percent',
    ],
  ),
];
