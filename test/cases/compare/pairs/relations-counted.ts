import { pair, type PairCase } from './pair';

/** Votes, seats and turnout while they are counted and when they are. */
export const RELATIONS_COUNTED: readonly PairCase[] = [
  pair(
    'a partial count of votes',
    'supersedes',
    [
      '2023-11-19',
      'Vote',
      'With 40 per cent of ballots counted, Ines Sorel had 52.8 per cent of the vote.',
      '52.8',
    ],
    ['2023-11-20', 'Vote', 'With all ballots counted, Ines Sorel had 50.9 per cent of the vote.', '50.9'],
  ),
  pair(
    'seats at night and seats at the end',
    'supersedes',
    ['2017-06-09', 'Vote', 'By 3 a.m. the Conservatives had taken 270 seats.', '270'],
    ['2017-06-10', 'Vote', "The Conservatives won 318 seats in Thursday's election.", '318'],
  ),
  pair(
    'turnout in the afternoon and when the polls closed',
    'supersedes',
    ['2014-09-18', 'Vote', 'Turnout in Dunmore had reached 54 percent by 3 p.m. on Thursday.', '54'],
    ['2014-09-19', 'Vote', 'In Dunmore the turnout was 79 percent when the polls closed.', '79'],
  ),
  pair(
    'a share with most boxes opened and at the end',
    'supersedes',
    [
      '2015-06-07',
      'Vote',
      'With 70 percent of ballot boxes opened in Tarvia, the Justice Union had 44.8 percent of the vote.',
      '44.8',
    ],
    [
      '2015-06-08',
      'Vote',
      'In Tarvia the Justice Union ended with 40.9 percent of the vote, the board said.',
      '40.9',
    ],
  ),
  pair(
    'two final turnouts',
    'conflicts',
    ['2014-09-19', 'Vote', 'Final turnout in Dunmore was 61.2 percent, the commission said.', '61.2'],
    ['2014-09-20', 'Vote', 'The final turnout in Dunmore was 58.4 percent.', '58.4'],
  ),
  pair(
    'seats, nobody saying that anything was left to count',
    'conflicts',
    ['2017-06-09', 'Vote', "The Conservatives won 308 seats in Thursday's election.", '308'],
    ['2017-06-10', 'Vote', "The Conservatives won 318 seats in Thursday's election.", '318'],
  ),
  pair(
    'a lead in points while votes are counted',
    'supersedes',
    [
      '2014-02-03',
      'Vote',
      'With 62 percent of polling places counted, Rosa Lind led the election in Olmen by 9 points.',
      '9',
    ],
    [
      '2014-02-04',
      'Vote',
      'Rosa Lind led the election in Olmen by 10 points with 99 percent of polling places counted.',
      '10',
    ],
  ),
  pair(
    'turnout of which the sentence before says when it was counted',
    'supersedes',
    [
      '2018-03-01',
      'Vote',
      'The commission gave its count as of noon on Thursday. Turnout in the Kerovia election was 31 percent.',
      '31',
    ],
    ['2018-03-02', 'Vote', 'Turnout in the Kerovia election was 62 percent, the commission said.', '62'],
  ),
  pair(
    'turnout at two hours of one day',
    'supersedes',
    [
      '2018-03-01',
      'Vote',
      'Turnout in the Kerovia election was 31 percent at noon, the commission said.',
      '31',
    ],
    [
      '2018-03-01',
      'Vote',
      'Turnout in the Kerovia election was 48 percent by 5 p.m., the commission said.',
      '48',
    ],
  ),
  pair(
    'turnout at one hour',
    'conflicts',
    [
      '2018-03-01',
      'Vote',
      'Turnout in the Kerovia election was 31 percent at noon, the commission said.',
      '31',
    ],
    [
      '2018-03-01',
      'Vote',
      'Turnout in the Kerovia election was 48 percent at noon, the commission said.',
      '48',
    ],
  ),
  pair(
    'turnout behind that of another year',
    'conflicts',
    [
      '2018-03-01',
      'Vote',
      "In 2014 turnout at noon had been 27 percent. Final turnout in Thursday's Kerovia election was 61 percent.",
      '61',
    ],
    ['2018-03-02', 'Vote', "Final turnout in Thursday's Kerovia election was 52 percent.", '52'],
  ),
  pair(
    'two thirds counted, and the final result',
    'supersedes',
    [
      '2022-11-09',
      'Count goes on',
      'With two thirds of the votes counted, Milena Horak had 48.1 percent in the race for governor of Dray.',
      '48.1 percent',
    ],
    [
      '2022-11-11',
      'Horak elected',
      'Milena Horak won the race for governor of Dray with 50.7 percent of the vote, final results showed on Friday.',
      '50.7 percent',
    ],
  ),
  pair(
    'two numbers of members in favour',
    'conflicts',
    [
      '2016-06-24',
      'Close vote',
      'The motion to sell the harbour was carried by 112 votes to 98.',
      '112 votes',
    ],
    [
      '2016-06-24',
      'Harbour sale passes',
      'Parliament voted to sell the harbour on Friday, with 121 votes in favour.',
      '121 votes',
    ],
  ),
  pair(
    'two final turnouts of a referendum',
    'conflicts',
    [
      '2020-11-30',
      'Turnout',
      'Turnout in the Dray referendum was 61.2 percent, final figures showed.',
      '61.2 percent',
    ],
    [
      '2020-11-30',
      'Dray says no',
      'The electoral commission put the final turnout in the Dray referendum at 58.9 percent.',
      '58.9 percent',
    ],
  ),
  pair(
    'a vote with a hyphen, and in words',
    'same',
    ['2021-05-04', 'Pool to close', 'Harl council voted 28-14 on Monday to close the town pool.', '28'],
    [
      '2021-05-05',
      'Pool vote',
      'The closure of the town pool in Harl was carried by 28 votes to 14, the council said.',
      '28 votes',
    ],
  ),
  pair(
    'a vote with other numbers',
    'conflicts',
    ['2021-05-04', 'Pool to close', 'Harl council voted 28-14 on Monday to close the town pool.', '28'],
    [
      '2021-05-05',
      'Pool vote',
      'The closure of the town pool in Harl was carried by 31 votes to 11, the council said.',
      '31 votes',
    ],
  ),
  pair(
    'those against in it',
    'conflicts',
    ['2021-05-04', 'Pool to close', 'Harl council voted 28-14 on Monday to close the town pool.', '14'],
    [
      '2021-05-05',
      'Pool vote',
      'The closure of the town pool in Harl was carried by 31 votes to 11, the council said.',
      '11',
    ],
  ),
  pair(
    'a share while it is counted, of which only the later copy says so',
    'supersedes',
    [
      '2019-05-23',
      'Count',
      'Grace Kalua had 52.4 percent of the vote in the race for governor of Dray, the commission said on Thursday.',
      '52.4',
    ],
    [
      '2019-05-24',
      'Lead narrows',
      'With 88 per cent of polling stations counted, Grace Kalua had 49.8 per cent of the vote in the race for governor of Dray.',
      '49.8',
    ],
  ),
  pair(
    'a final share, and one with stations left to count',
    'conflicts',
    [
      '2019-05-23',
      'Kalua wins',
      'Grace Kalua won the race for governor of Dray with 52.4 percent of the vote, final results showed.',
      '52.4',
    ],
    [
      '2019-05-24',
      'Lead',
      'With 88 per cent of polling stations counted, Grace Kalua had 49.8 per cent of the vote in the race for governor of Dray.',
      '49.8',
    ],
  ),
];
