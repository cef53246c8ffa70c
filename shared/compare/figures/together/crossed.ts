import { isStop, tellingness } from '../../lexicon/words';
import { once } from '../../once';
import { root } from '../../text/root';
import { tokenise, type Token } from '../../text/tokens';
import { clauseOf } from './clause';
import type { FigureReading } from '../reading/read';
import { rivalsOf } from './rivals';

/** So far, in words, a figure has anything standing by it. */
const REACH = 14;

/** So many words away a word says half as much. */
const FADES = 8;

/** A name says which of two figures it is; a day and other words say half as much. */
const OTHER = 0.5;

/** Beyond this, more words across say no more. */
const MOST = 2;

/**
 * How much better two figures would suit if they changed partners with two others of their kind, one of each article, by
 * the words that stand by each: "300 jobs in Derby and 447 in Crewe" against "some 450 in Crewe, 300 at the Derby works".
 * From 0, for not at all, to 2.
 */
export function crossed(a: FigureReading, b: FigureReading): number {
  const [p, q] = [rivalsOf(a), rivalsOf(b)];
  if (p.length === 0 || q.length === 0) return 0;
  const toA = q.map((other) => ({ other, words: inCommon(a, other) }));
  const toB = p.map((other) => ({ other, words: inCommon(other, b) }));
  const own = inCommon(a, b);
  let most = 0;
  for (const x of toB)
    for (const y of toA) {
      const across = x.words + y.words - own;
      if (across > most) most = Math.max(most, across - inCommon(x.other, y.other));
    }
  return Math.min(MOST, most);
}

function inCommon(a: FigureReading, b: FigureReading): number {
  const there = standingBy(b);
  let sum = 0;
  for (const [word, says] of standingBy(a)) sum += says * (there.get(word) ?? 0);
  return sum;
}

// What stands by a figure and by no other of its sentence, each word by how much it says and how close it stands.
const standingBy = once((reading: FigureReading): ReadonlyMap<string, number> => {
  const { sentence, mark } = reading;
  const { start, end } = clauseOf(reading);
  const tokens = tokenise(sentence.text.slice(0, end - sentence.start), start - sentence.start);
  const first = tokens.findIndex((token) => token.end > mark.start - sentence.start);
  const behind = tokens.findIndex((token) => token.start >= mark.end - sentence.start);
  const words = new Map<string, number>();
  const last = behind < 0 ? tokens.length : behind;
  for (const [at, token] of tokens.entries()) {
    const key = keyOf(token);
    const far = at < first ? first - at : Math.max(0, at - last + 1);
    if (key === null || far > REACH) continue;
    const says = OF_A_DAY.test(token.low) ? OTHER : token.capital ? 1 : OTHER * tellingness(key);
    // Two that have it in common have this of it together.
    words.set(key, Math.max(words.get(key) ?? 0, Math.sqrt(says) / (1 + far / FADES)));
  }
  return words;
});

const OF_A_DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)$/;

function keyOf({ low, stem }: Token): string | null {
  if (OF_A_DAY.test(low)) return low;
  return isStop(low) || isStop(stem) || /^\d/.test(low) ? null : root(stem);
}
