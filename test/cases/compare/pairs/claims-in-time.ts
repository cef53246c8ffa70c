import { pair, type PairCase } from './pair';

const OPEN = 'The Dalmora bridge over the river Sele has reopened to lorries, the council said.';
const NOT_OPEN = 'The Dalmora bridge over the river Sele has not reopened to lorries, the council said.';

/** What one claim says is not so, and the other, at another time, that it is. */
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
];
