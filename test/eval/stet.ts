import { detect } from '@shared/detect';
import type { Detected } from '@shared/domain/mark';
import type { Amount } from './amounts';

/** What Stet finds in a text, as the quantity sets see it: all marks, whatever their salience. */
export function stetAmounts(text: string): Amount[] {
  return detect({ text, publishedOn: null, blocks: [{ start: 0, end: text.length, role: 'body' }] }).flatMap(
    (mark) => {
      if (mark.kind !== 'figure') return [];
      const { low, high, unit, change, modifier } = mark.figure;
      const one = low ?? high;
      if (one === null) return [];
      return [{ low: low ?? one, high: high ?? one, unit, change: change ?? modifier, words: mark.exact }];
    },
  );
}

/** What Stet finds in an article. */
export function stetMarks(text: string): Detected[] {
  return detect({ text, publishedOn: null });
}
