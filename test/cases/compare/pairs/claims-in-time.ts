import { pair, type PairCase } from './pair';

const OPEN = 'The Dalmora bridge over the river Sele has reopened to lorries, the council said.';
const NOT_OPEN = 'The Dalmora bridge over the river Sele has not reopened to lorries, the council said.';

/** What one claim says is not so, or ended otherwise, and the other, at the same or another time, that it is. */
export const CLAIMS_IN_TIME: readonly PairCase[] = [
  pair(
    'what had not come about in March has by August',
    'supersedes',
    ['2018-03-01', 'Bridge', NOT_OPEN, 'reopened'],
    ['2018-08-20', 'Bridge', OPEN, 'reopened'],
  ),
  pair(
    'the same where it is reported',
    'supersedes',
    [
      '2018-03-01',
      'Bridge',
      'The council said on Thursday that the Dalmora bridge had not reopened.',
      'bridge',
    ],
    ['2018-08-20', 'Bridge', 'The council said on Thursday that the Dalmora bridge had reopened.', 'bridge'],
  ),
  pair(
    'one sentence a day on without its "not"',
    'conflicts',
    ['2018-03-01', 'Bridge', NOT_OPEN, 'reopened'],
    ['2018-03-02', 'Bridge', OPEN, 'reopened'],
  ),
  pair(
    'what had come about in March cannot not have by August',
    'conflicts',
    ['2018-03-01', 'Bridge', OPEN, 'reopened'],
    ['2018-08-20', 'Bridge', NOT_OPEN, 'reopened'],
  ),
  pair(
    'what was not done was not done, however much later',
    'conflicts',
    ['2018-03-01', 'Bridge', 'The minister did not tell parliament of the Dalmora bridge inquiry.', 'bridge'],
    ['2018-08-20', 'Bridge', 'The minister did tell parliament of the Dalmora bridge inquiry.', 'bridge'],
  ),
  pair(
    'not yet reopened, and reopened weeks later in other words',
    'apart',
    ['2018-03-01', 'Bridge', NOT_OPEN, 'reopened'],
    [
      '2018-04-20',
      'Bridge',
      'The Dalmora bridge over the river Sele was reopened to lorries on Friday, officials said.',
      'reopened',
    ],
  ),
  pair(
    'guilty and cleared of one charge',
    'conflicts',
    [
      '2018-03-01',
      'Court',
      'The former mayor Anna Brandt was found guilty of bribery by a court in Dalmora on Monday, the prosecutor said.',
      'guilty',
    ],
    [
      '2018-03-01',
      'Court',
      'The former mayor Anna Brandt was cleared of bribery by a court in Dalmora on Monday, the prosecutor said.',
      'cleared',
    ],
  ),
  pair(
    'acquitted and convicted by one court',
    'conflicts',
    [
      '2018-03-01',
      'Court',
      'A Dalmora court acquitted the former mayor Anna Brandt of bribery on Monday, the prosecutor said.',
      'acquitted',
    ],
    [
      '2018-03-02',
      'Court',
      'A Dalmora court convicted the former mayor Anna Brandt of bribery on Monday, the prosecutor said.',
      'convicted',
    ],
  ),
  pair(
    'guilty of one charge, cleared of another',
    'apart',
    [
      '2018-03-01',
      'Court',
      'The former mayor Anna Brandt was found guilty of bribery by a court in Dalmora on Monday, the prosecutor said.',
      'guilty',
    ],
    [
      '2018-03-01',
      'Court',
      'The former mayor Anna Brandt was cleared of fraud by a court in Dalmora on Monday, the prosecutor said.',
      'cleared',
    ],
  ),
  pair(
    'guilty, and months later cleared on appeal',
    'apart',
    [
      '2018-03-01',
      'Court',
      'The former mayor Anna Brandt was found guilty of bribery by a court in Dalmora on Monday, the prosecutor said.',
      'guilty',
    ],
    [
      '2018-09-01',
      'Court',
      'The former mayor Anna Brandt was cleared of bribery on appeal in Dalmora on Monday, the prosecutor said.',
      'cleared',
    ],
  ),
];
