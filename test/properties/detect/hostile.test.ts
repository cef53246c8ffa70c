import { detect } from '@shared/detect';
import { expect, it } from 'vitest';
import { HOSTILE } from './hostile';

/** The limit only tells a rule that ends from a quadratic one, which takes minutes; `npm run bench -- hostile` measures. */
it.each(HOSTILE)('ends on %j again and again, and every span fits', { timeout: 60_000 }, (piece) => {
  const text = piece.repeat(Math.ceil(100_000 / piece.length));
  for (const mark of detect({ text, publishedOn: '2017-03-28' })) {
    if (text.slice(mark.start, mark.end) !== mark.exact) expect.fail(`${mark.start}: ${mark.exact}`);
  }
});
