import { detect } from '@shared/detect';
import { expect, it } from 'vitest';

/** What hostile or broken input repeats. */
const PIECES = [
  '1234567890',
  '12 ',
  '1,',
  '"',
  '“',
  '“a” ',
  "'",
  "' ",
  'said ',
  '“a,” said Bo, ',
  '(',
  '((a) ',
  'the man and ',
  'Ann Boe ',
  '"a"\n',
  'abc |\n',
  'She was a nice woman - Ann Bo\n',
  'a-',
  'March 3, 2011 5 apples ',
  'Bo, who, said, ',
  'Bo denied the reports. 5 men died. ',
  'between 5 and ',
  'from 5 in 2 to ',
  'one hundred and ',
  'one third of a ',
  '$5 ',
  '5 per ',
  'The president said “a”. ',
  'Bo said:\n“a”\n',
  '“It is so” - Ann Bo |\n',
  'Ruiz met Novak in Paris with 12 men and said “no” to 5 people ',
];
/** Milliseconds of processor time that 100,000 characters may take on a slow, busy machine; a quadratic rule takes minutes. */
const LIMIT = 6000;

it.each(PIECES)('%j again and again stays linear', { timeout: 60_000 }, (piece) => {
  const text = piece.repeat(Math.ceil(100_000 / piece.length));
  const start = process.cpuUsage();
  detect({ text, publishedOn: '2017-03-28' });
  const { user } = process.cpuUsage(start);
  expect(user / 1000).toBeLessThan(LIMIT);
});
