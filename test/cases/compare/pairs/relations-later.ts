import { pair, type PairCase } from './pair';

/** A row for every rule that says whether a later figure takes the place of an earlier one. */
export const RELATIONS_LATER: readonly PairCase[] = [
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
    'what has been done up to now, of no measure that Stet knows',
    'supersedes',
    ['2014-03-03', 'Slick', 'Oil from the tanker Ondine has come ashore along 12 kilometres of coast.', '12'],
    ['2014-03-07', 'Slick', 'The slick from the Ondine has blackened 31 kilometres of coast.', '31'],
  ),
  pair(
    'who is at work, a few days on',
    'supersedes',
    ['2017-08-15', 'Fire', 'The fire near Pedral is being fought by 210 firefighters.', '210'],
    ['2017-08-18', 'Fire', 'In all 480 firefighters were at work on the fire near Pedral.', '480'],
  ),
  pair(
    'what was done on one day, of no measure that Stet knows',
    'conflicts',
    ['2018-05-28', 'Festival', 'The Lorne festival showed 200 films this year, its organisers said.', '200'],
    ['2018-06-04', 'Festival', 'The Lorne festival showed 240 films this year, its organisers said.', '240'],
  ),
  pair(
    'a harvest as forecast and as brought in',
    'supersedes',
    [
      '2018-11-05',
      'Wheat',
      'The farm ministry forecasts a wheat harvest of 21 million tonnes in Kestria this year.',
      '21',
    ],
    ['2019-01-15', 'Wheat', 'The wheat harvest in Kestria came to 18.4 million tonnes last year.', '18.4'],
  ),
  pair(
    'two accounts of one harvest',
    'conflicts',
    ['2019-01-13', 'Wheat', 'The wheat harvest in Kestria came to 21 million tonnes last year.', '21'],
    ['2019-01-15', 'Wheat', 'The wheat harvest in Kestria came to 18.4 million tonnes last year.', '18.4'],
  ),
  pair(
    'the dead of a fire long past',
    'conflicts',
    [
      '2016-10-17',
      'Osk',
      'Mothers remembered the 62 people who died in the Osk mill fire in October 1996.',
      '62',
    ],
    ['2017-02-08', 'Osk', 'A judge looked anew at the Osk mill fire, which killed 68 people in 1996.', '68'],
  ),
  pair(
    'the number of officials hurt, before a bare number',
    'supersedes',
    ['2022-01-14', 'Almar', 'Thirty-four officials were injured in clashes in Almar.', 'Thirty-four'],
    ['2022-01-15', 'Almar', 'The number of officials injured in the Almar clashes rose to 52.', '52'],
  ),
  pair(
    'not so many as first reported',
    'denies',
    ['2016-05-05', 'Sheep', 'Thieves stole 1,200 sheep from a farm near Harrow.', '1,200'],
    [
      '2016-05-07',
      'Sheep',
      'Thieves stole 120 sheep from a farm near Harrow, not 1,200 as first reported.',
      '120 sheep',
    ],
  ),
  pair(
    'some wrongly counted, in the sentence behind',
    'denies',
    ['2016-05-05', 'Fire', 'A fire in a mill in Lodz killed 12 people on Thursday.', '12'],
    [
      '2016-05-06',
      'Fire',
      'Nine people died in the mill fire in Lodz. The fire service had wrongly counted three who were later found.',
      'Nine',
    ],
  ),
  pair(
    'a report that is called a lie',
    'denies',
    [
      '2017-03-14',
      'Olm',
      'Minister Olm is to be paid a fee of 2 million euros for her book, Der Bote reported.',
      '2 million',
    ],
    [
      '2017-03-15',
      'Olm',
      'Minister Olm called the report of a fee of 2 million euros for her book a lie.',
      '2 million',
    ],
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
    'one saying with another number',
    'conflicts',
    [
      '2019-09-03',
      'Strike',
      '“If we have no offer by Friday, all 4,000 drivers will stop work,” said Mara Dunn, who leads the union.',
      '4,000',
    ],
    [
      '2019-09-04',
      'Strike',
      '“If we have no offer by Friday, all 14,000 drivers will stop work,” said Mara Dunn, who leads the union.',
      '14,000',
    ],
  ),
  pair(
    'a count up to now, and a higher one a week on',
    'supersedes',
    [
      '2015-09-08',
      'Cinema',
      'The campaign to save the cinema in Orm has collected 4,300 signatures.',
      '4,300',
    ],
    ['2015-09-14', 'Cinema', 'Campaigners handed over 9,100 signatures to save the cinema in Orm.', '9,100'],
  ),
  pair(
    'two plans of one week',
    'conflicts',
    ['2015-09-08', 'Summit', 'The summit in Orm agreed to share out 120,000 refugees.', '120,000'],
    [
      '2015-09-09',
      'Summit',
      'Ministers at the summit in Orm agreed to share out 160,000 refugees.',
      '160,000',
    ],
  ),
  pair(
    'no such loss',
    'denies',
    ['2015-09-08', 'Osk Bank', 'A member of the board said that Osk Bank had lost 90 million euros.', '90'],
    ['2015-09-09', 'Osk Bank', 'Osk Bank said it had made no loss of 90 million euros.', '90'],
  ),
];
