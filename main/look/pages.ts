import type { ComparedQuestion, Slip } from '@shared/domain/question';
import type { CrossCheckNews } from '@shared/ipc/messages';

/** An answer in full, of which a number stands for what the window holds already. */
export type News = Pick<CrossCheckNews, 'questions' | 'slips'>;

/**
 * What crosses to the window at once, in bytes: taking in a megabyte holds it up for some fifteen milliseconds, and the
 * first answer of ten thousand articles is sixty.
 */
const PAGE = 500_000;

/** The entries of an answer from this place on, questions before slips, as far as one page goes; one at least. */
export function pageOf({ questions, slips }: News, from: number): News & Pick<CrossCheckNews, 'left'> {
  const all = [...questions, ...slips];
  let [end, bytes] = [from, 0];
  while (end < all.length && (end === from || bytes + weightOf(all[end]) <= PAGE)) {
    bytes += weightOf(all[end]);
    end += 1;
  }
  return {
    questions: questions.slice(from, end),
    slips: slips.slice(Math.max(0, from - questions.length), Math.max(0, end - questions.length)),
    left: all.length - end,
  };
}

// About what an entry weighs in bytes: cells carry their mark and sentence, pairs their reasons.
function weightOf(entry: ComparedQuestion | Slip | number | undefined): number {
  if (entry === undefined || typeof entry === 'number') return 8;
  return 400 + entry.cells.length * 1_500 + ('pairs' in entry ? entry.pairs.length * 600 : 0);
}
