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
/** The limit only tells a rule that ends from a quadratic one, which takes minutes; `npm run bench -- detect` measures. */
it.each(PIECES)('ends on %j again and again, and every span fits', { timeout: 60_000 }, (piece) => {
  const text = piece.repeat(Math.ceil(100_000 / piece.length));
  for (const mark of detect({ text, publishedOn: '2017-03-28' })) {
    if (text.slice(mark.start, mark.end) !== mark.exact) expect.fail(`${mark.start}: ${mark.exact}`);
  }
});
